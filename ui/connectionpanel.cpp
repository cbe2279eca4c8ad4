#include "ui/connectionpanel.h"

#include "ui/icons.h"
#include "ui/namedcombobox.h"
#include "ui/settingssummary.h"
#include "ui/statebadge.h"
#include "ui/styling.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace wasclean {

namespace {

CheckedSettings checkedSettings(const ConnectionSettings &settings)
{
    using Field = SettingsProblem::Field;
    CheckedSettings checked;
    ConnectionOptions options;
    const auto url = WebSocketUrl::parse(settings.url);
    const auto subprotocols = parseSubprotocols(settings.subprotocols);
    const auto origin = parseHeader(QStringLiteral("Origin: ") + settings.origin);
    if (url)
        options.url = *url;
    else
        checked.problems.append({Field::Url, -1, url.problem, url.suggestion});
    if (subprotocols)
        options.subprotocols = *subprotocols;
    else
        checked.problems.append({Field::Subprotocols, -1, subprotocols.problem, {}});
    for (qsizetype i = 0; i < settings.headers.size(); ++i) {
        const SettingsRow &row = settings.headers.at(i);
        const auto header = parseHeader(row.name + QStringLiteral(": ") + row.value);
        if (row.enabled && header)
            options.headers.append(*header);
        else if (row.enabled)
            checked.problems.append({Field::Header, int(i), header.problem, {}});
    }
    if (origin)
        options.origin = origin->value;
    else
        checked.problems.append({Field::Origin, -1, origin.problem, {}});
    if (checked.problems.isEmpty())
        checked.options = options;
    return checked;
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_badge(new StateBadge(this))
    , m_url(new UrlBox(this))
    , m_subprotocols(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_problemLine(new QWidget(this))
    , m_problem(new QLabel(m_problemLine))
    , m_useSuggestion(new QPushButton(m_problemLine))
    , m_summary(new QLabel(this))
{
    createFields();
    createLayout();
    connectFields();
    updateButton();
}

void ConnectionPanel::createFields()
{
    m_url->setObjectName(QStringLiteral("url"));
    setComboBoxName(m_url, tr("URL"));
    m_url->lineEdit()->setPlaceholderText(QStringLiteral("wss://example.org/path"));
    m_url->lineEdit()->installEventFilter(this);
    m_url->installEventFilter(this);

    m_subprotocols->setObjectName(QStringLiteral("subprotocols"));
    m_subprotocols->setAccessibleName(tr("Subprotocols"));
    m_subprotocols->setPlaceholderText(tr("none"));
    m_subprotocols->setToolTip(tr("Names to ask the server to choose from, as in: chat, json"));
    m_subprotocols->setFixedWidth(144);
    m_subprotocols->installEventFilter(this);

    m_button->setObjectName(QStringLiteral("connect"));
    m_button->setMinimumWidth(112);
    m_button->setIconSize(buttonIconSize);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_useSuggestion->setObjectName(QStringLiteral("useSuggestion"));
    m_problemLine->hide();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", QStringLiteral("quiet"));
    m_summary->hide();
}

void ConnectionPanel::createLayout()
{
    auto *urlLabel = new QLabel(tr("&URL"), this);
    urlLabel->setBuddy(m_url);
    auto *subprotocolsLabel = new QLabel(tr("Su&bprotocols"), this);
    subprotocolsLabel->setBuddy(m_subprotocols);

    auto *problemLayout = new QHBoxLayout(m_problemLine);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->setSpacing(8);
    problemLayout->addWidget(m_problem, 1);
    problemLayout->addWidget(m_useSuggestion);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_badge, 0, 0);
    layout->addWidget(urlLabel, 0, 1);
    layout->addWidget(m_url, 0, 2);
    layout->addWidget(subprotocolsLabel, 0, 3);
    layout->addWidget(m_subprotocols, 0, 4);
    layout->addWidget(m_button, 0, 5);
    layout->addWidget(m_problemLine, 1, 2, 1, 4);
    layout->addWidget(m_summary, 2, 2, 1, 4);
}

void ConnectionPanel::connectFields()
{
    connect(m_url, &QComboBox::editTextChanged, this, &ConnectionPanel::checkWhileTyping);
    connect(m_url, &QComboBox::editTextChanged, this, &ConnectionPanel::urlChanged);
    connect(m_url, &QComboBox::editTextChanged, this, &ConnectionPanel::settingsChanged);
    connect(m_subprotocols, &QLineEdit::textChanged, this, &ConnectionPanel::checkWhileTyping);
    connect(m_subprotocols, &QLineEdit::textChanged, this, &ConnectionPanel::settingsChanged);
    connect(m_button, &QPushButton::clicked, this, &ConnectionPanel::pressButton);
    for (const QLineEdit *field : {m_url->lineEdit(), m_subprotocols}) {
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_state == ReadyState::Closed)
                requestConnect();
        });
    }
    connect(m_useSuggestion, &QPushButton::clicked, this, [this] {
        m_url->setEditText(m_suggestion);
        focusUrl();
    });
}

void ConnectionPanel::setDemoUrls(const QList<UrlChoice> &choices) { m_url->setDemoUrls(choices); }

void ConnectionPanel::setRecentUrls(const QStringList &urls) { m_url->setRecentUrls(urls); }

QString ConnectionPanel::url() const { return m_url->currentText(); }

void ConnectionPanel::setUrl(const QString &url) { m_url->setEditText(url); }

ConnectionSettings ConnectionPanel::settings() const
{
    ConnectionSettings settings = m_settings;
    settings.url = m_url->currentText();
    settings.subprotocols = m_subprotocols->text();
    return settings;
}

void ConnectionPanel::setSettings(const ConnectionSettings &settings)
{
    {
        const QSignalBlocker blocker(this);
        m_settings = settings;
        m_url->setEditText(settings.url);
        m_subprotocols->setText(settings.subprotocols);
    }
    const QString summary = settingsSummary(settings);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    emit urlChanged();
    emit settingsChanged();
}

void ConnectionPanel::setResolver(Resolver resolver)
{
    m_resolver = std::move(resolver);
    checkWhileTyping();
}

ResolvedSettings ConnectionPanel::resolved(Purpose purpose) const
{
    return m_resolver ? m_resolver(settings(), purpose) : ResolvedSettings{settings(), {}};
}

void ConnectionPanel::setReadyState(ReadyState state)
{
    m_state = state;
    m_badge->setState(state);
    m_url->setLocked(state != ReadyState::Closed);
    m_subprotocols->setReadOnly(state != ReadyState::Closed);
    updateButton();
}

void ConnectionPanel::updateButton()
{
    const bool closed = m_state == ReadyState::Closed;
    if (closed) {
        m_button->setText(tr("C&onnect"));
        m_button->setIcon(symbolicIcon(QStringLiteral("connect"), QPalette::BrightText));
    } else if (m_state == ReadyState::Connecting) {
        m_button->setText(tr("Cance&l"));
        m_button->setIcon(symbolicIcon(QStringLiteral("cancel")));
    } else {
        m_button->setText(tr("C&lose"));
        m_button->setIcon(symbolicIcon(QStringLiteral("close")));
    }
    m_button->setEnabled(m_state != ReadyState::Closing);
    setStyleProperty(m_button, "primary", closed);
}

void ConnectionPanel::pressButton()
{
    switch (m_state) {
    case ReadyState::Closed:
        requestConnect();
        break;
    case ReadyState::Connecting:
        emit cancelRequested();
        break;
    case ReadyState::Open:
        emit closeRequested();
        break;
    case ReadyState::Closing:
        break;
    }
}

void ConnectionPanel::requestConnect()
{
    m_urlWatched = true;
    m_subprotocolsWatched = true;
    checkWhileTyping();
    const ResolvedSettings resolved = this->resolved(Purpose::Connect);
    const CheckedSettings checked = checkedSettings(resolved.settings);
    if (!resolved.problems.isEmpty())
        showProblems(resolved.problems);
    else if (!checked.options)
        showProblems(checked.problems);
    else
        emit connectRequested(*checked.options, settings());
}

void ConnectionPanel::showProblems(const QList<SettingsProblem> &problems)
{
    const SettingsProblem &first = problems.first();
    showProblem(first.sentence, first.suggestion);
    if (first.field == SettingsProblem::Field::Subprotocols)
        m_subprotocols->setFocus();
    else
        focusUrl();
}

void ConnectionPanel::showProblem(const QString &sentence) { showProblem(sentence, {}); }

void ConnectionPanel::focusUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->lineEdit()->selectAll();
}

bool ConnectionPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Somebody who leaves a field has finished typing; before that, "ws" is not yet wrong.
    if (event->type() == QEvent::FocusOut) {
        const bool isUrl = watched == m_url || watched == m_url->lineEdit();
        if (isUrl && !m_url->currentText().isEmpty())
            m_urlWatched = true;
        else if (!isUrl && !m_subprotocols->text().isEmpty())
            m_subprotocolsWatched = true;
        checkWhileTyping();
    }
    return QWidget::eventFilter(watched, event);
}

void ConnectionPanel::checkWhileTyping()
{
    const ConnectionSettings settings = resolved(Purpose::Check).settings;
    const auto url = WebSocketUrl::parse(settings.url);
    const auto subprotocols = parseSubprotocols(settings.subprotocols);
    const bool urlWrong = m_urlWatched && !url;
    const bool subprotocolsWrong = m_subprotocolsWatched && !subprotocols;
    setStyleProperty(m_url, "wrong", urlWrong);
    setStyleProperty(m_subprotocols, "wrong", subprotocolsWrong);
    m_url->setAccessibleDescription(urlWrong ? url.problem : QString());
    m_subprotocols->setAccessibleDescription(subprotocolsWrong ? subprotocols.problem : QString());
    if (urlWrong)
        showProblem(url.problem, url.suggestion);
    else
        showProblem(subprotocolsWrong ? subprotocols.problem : QString(), {});
}

void ConnectionPanel::showProblem(const QString &sentence, const QString &suggestion)
{
    m_problem->setText(sentence);
    m_problemLine->setVisible(!sentence.isEmpty());
    m_suggestion = suggestion;
    QString shown = suggestion;
    shown.replace(u'&', QLatin1String("&&"));
    m_useSuggestion->setText(tr("Use %1").arg(shown));
    m_useSuggestion->setVisible(!suggestion.isEmpty());
}

} // namespace wasclean
