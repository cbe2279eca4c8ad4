#include "ui/connection/connectionpanel.h"

#include "ui/connection/connectbutton.h"
#include "ui/connection/settingssummary.h"
#include "ui/connection/statebadge.h"
#include "ui/options/optionsarea.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/reasonlabel.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace wasclean {

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_preview([](const ConnectionSettings &typed) {
        return ResolvedSettings{typed, {}};
    })
    , m_checker(optionsFrom)
    , m_badge(new StateBadge(this))
    , m_url(new UrlBox(this))
    , m_urlMarks(new VariableMarks(m_url->lineEdit()))
    , m_subprotocols(new QLineEdit(this))
    , m_subprotocolMarks(new VariableMarks(m_subprotocols))
    , m_optionsButton(new QToolButton(this))
    , m_button(new ConnectButton(this, parent ? parent : this))
    , m_problemLine(new QWidget(this))
    , m_problem(new QLabel(m_problemLine))
    , m_useSuggestion(new QPushButton(m_problemLine))
    , m_later(new QLabel(tr("Changes apply to the next connection."), this))
    , m_summary(new ReasonLabel(this))
    , m_options(new OptionsArea(this))
    , m_optionsAction(new QAction(tr("&Options"), this))
{
    createFields();
    createOptions();
    createLayout();
    connectFields();
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
    m_subprotocols->setToolTip(
        tr("Subprotocols for the server to choose from, for example: chat, json"));
    m_subprotocols->setMinimumWidth(96);
    m_subprotocols->setMaximumWidth(144);
    m_subprotocols->installEventFilter(this);

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_useSuggestion->setObjectName(QStringLiteral("useSuggestion"));
    m_problemLine->hide();
}

void ConnectionPanel::createOptions()
{
    m_optionsAction->setCheckable(true);
    m_optionsAction->setShortcut(QKeySequence(tr("Ctrl+Shift+O")));
    m_optionsButton->setObjectName(QStringLiteral("optionsButton"));
    m_optionsButton->setText(tr("Options"));
    m_optionsButton->setAccessibleName(tr("Options"));
    m_optionsButton->setCheckable(true);
    m_optionsButton->setFocusPolicy(Qt::StrongFocus);
    m_optionsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_optionsButton->setToolTip(tr("Headers, authentication, TLS, proxy and more (%1)")
                                    .arg(keyText(m_optionsAction->shortcut())));
    m_options->hide();
    m_later->setTextFormat(Qt::PlainText);
    m_later->setObjectName(QStringLiteral("later"));
    m_later->setProperty("role", QStringLiteral("later"));
    m_later->hide();
    m_summary->setObjectName(QStringLiteral("optionsSummary"));
    m_summary->hide();
    connect(m_optionsButton, &QToolButton::toggled, m_optionsAction, &QAction::setChecked);
    connect(m_optionsAction, &QAction::toggled, this, &ConnectionPanel::showOptions);
    connect(m_options, &OptionsArea::changed, this, &ConnectionPanel::onChanged);
    connect(m_options, &OptionsArea::urlEdited, this, &ConnectionPanel::setUrl);
    connect(m_options, &OptionsArea::pageRequested, this, [this] { showOptions(true); });
    showOptions(false);
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
    layout->addWidget(m_optionsButton, 0, 5);
    layout->addWidget(m_button, 0, 6);
    layout->addWidget(m_problemLine, 1, 2, 1, 5);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(8);
    notes->addWidget(m_later, 0, Qt::AlignTop);
    notes->addWidget(m_summary, 1);
    layout->addLayout(notes, 2, 2, 1, 5);
    layout->addWidget(m_options, 3, 0, 1, 7);
    setRoom(0);
}

void ConnectionPanel::connectFields()
{
    connect(m_url, &QComboBox::editTextChanged, this, &ConnectionPanel::onUrlChanged);
    connect(m_subprotocols, &QLineEdit::textChanged, this, &ConnectionPanel::onChanged);
    connect(m_button, &ConnectButton::connectRequested, this, &ConnectionPanel::requestConnect);
    connect(m_button, &ConnectButton::cancelRequested, this, &ConnectionPanel::cancelRequested);
    connect(m_button, &ConnectButton::closeRequested, this, &ConnectionPanel::closeRequested);
    connect(m_button, &ConnectButton::dropRequested, this, &ConnectionPanel::dropRequested);
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

void ConnectionPanel::setDemoUrls(const QList<UrlChoice> &choices)
{
    m_url->setDemoUrls(choices);
    // It may be one of these.
    emit urlChanged();
}

void ConnectionPanel::setRecentUrls(const QStringList &urls) { m_url->setRecentUrls(urls); }

QString ConnectionPanel::url() const { return m_url->currentText(); }

bool ConnectionPanel::namesDemoServer() const { return m_url->namesDemoServer(); }

void ConnectionPanel::setUrl(const QString &url)
{
    m_url->setEditText(url);
    if (!m_url->hasFocus())
        m_url->lineEdit()->setCursorPosition(0);
}

ConnectionSettings ConnectionPanel::settings() const
{
    ConnectionSettings settings;
    settings.url = m_url->currentText();
    settings.subprotocols = m_subprotocols->text();
    m_options->readInto(settings);
    return settings;
}

void ConnectionPanel::setSettings(const ConnectionSettings &settings)
{
    {
        const QSignalBlocker blocker(this);
        setUrl(settings.url);
        m_subprotocols->setText(settings.subprotocols);
        m_options->setSettings(settings);
    }
    emit urlChanged();
    onChanged();
}

void ConnectionPanel::onUrlChanged()
{
    m_options->setUrl(m_url->currentText());
    emit urlChanged();
    onChanged();
}

void ConnectionPanel::onChanged()
{
    checkWhileTyping();
    updateNotes();
    emit settingsChanged();
}

void ConnectionPanel::updateNotes()
{
    const ConnectionSettings settings = this->settings();
    const QString summary = settingsSummary(settings);
    m_summary->setText(summary);
    // What is dangerous must not hide in a folded page.
    setStyleProperty(m_summary, "role",
        settings.tls.trustAnyCertificate ? QStringLiteral("problem") : QStringLiteral("quiet"));
    // Where the pages can be seen, they say it themselves.
    m_summary->setVisible(!summary.isEmpty() && !m_optionsAction->isChecked());
    m_later->setVisible(m_state != ReadyState::Closed && settings != m_attempted);
}

void ConnectionPanel::showOptions(bool shown)
{
    m_optionsAction->setChecked(shown);
    m_optionsButton->setChecked(shown);
    m_optionsButton->setIcon(
        symbolicIcon(shown ? QStringLiteral("chevron-up") : QStringLiteral("chevron")));
    m_options->setVisible(shown);
    updateNotes();
}

void ConnectionPanel::setPreview(const Preview &preview)
{
    m_preview = preview;
    checkWhileTyping();
}

void ConnectionPanel::setFinder(const UnresolvedFinder &finder)
{
    m_urlMarks->setFinder(finder);
    m_subprotocolMarks->setFinder(finder);
    m_options->setFinder(finder);
    // What was said when it was tried to connect may be true no more.
    m_options->clearProblems();
    checkWhileTyping();
}

void ConnectionPanel::setReadyState(ReadyState state)
{
    m_state = state;
    m_badge->setState(state);
    m_button->setReadyState(state);
    updateNotes();
}

QString ConnectionPanel::stateName() const { return m_badge->text(); }

void ConnectionPanel::requestConnect()
{
    m_urlWatched = true;
    m_subprotocolsWatched = true;
    m_refusal.reset();
    const bool looksWell = checkWhileTyping();
    const CheckedSettings checked = optionsFor(settings());
    if (!checked.options) {
        showProblems(checked.problems);
        if (looksWell && m_problemLine->isVisibleTo(this))
            m_refusal
                = {m_url->currentText(), m_subprotocols->text(), m_problem->text(), m_suggestion};
    } else {
        m_options->clearProblems();
        m_attempted = settings();
        emit connectRequested(*checked.options, m_attempted);
    }
}

CheckedSettings ConnectionPanel::optionsFor(const ConnectionSettings &typed) const
{
    const QList<SettingsProblem> unreadable = m_options->problems();
    if (!unreadable.isEmpty())
        return {{}, unreadable};
    return m_checker(typed);
}

void ConnectionPanel::showProblems(const QList<SettingsProblem> &problems)
{
    emit connectRefused();
    const QList<SettingsProblem> here = m_options->showProblems(problems);
    if (here.isEmpty())
        return;
    // The URL comes first, to the eye and in the order of what is checked.
    const SettingsProblem &first = here.first();
    showProblem(first.sentence, first.suggestion);
    const QList<UnresolvedReference> unresolved = m_urlMarks->unresolved();
    if (first.field == SettingsProblem::Field::Subprotocols) {
        m_subprotocols->setFocus();
    } else {
        focusUrl();
        // A selection would hide the mark.
        if (!unresolved.isEmpty())
            m_url->lineEdit()->setCursorPosition(int(unresolved.first().begin));
    }
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
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack
            = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        // The host is more worth seeing than the end.
        if (watched == m_url->lineEdit() && !comesBack)
            m_url->lineEdit()->setCursorPosition(0);
        const bool isUrl = watched == m_url || watched == m_url->lineEdit();
        if (isUrl && !m_url->currentText().isEmpty())
            m_urlWatched = true;
        else if (!isUrl && !m_subprotocols->text().isEmpty())
            m_subprotocolsWatched = true;
        checkWhileTyping();
    }
    return QWidget::eventFilter(watched, event);
}

bool ConnectionPanel::isRefused() const
{
    return m_refusal && m_refusal->url == m_url->currentText()
        && m_refusal->subprotocols == m_subprotocols->text();
}

bool ConnectionPanel::checkWhileTyping()
{
    const ConnectionSettings settings = m_preview(this->settings()).settings;
    const auto url = WebSocketUrl::parse(settings.url);
    const auto subprotocols = parseSubprotocols(settings.subprotocols);
    const bool urlWrong = m_urlWatched && !url;
    const bool subprotocolsWrong = m_subprotocolsWatched && !subprotocols;
    setStyleProperty(m_url, "wrong", urlWrong);
    setStyleProperty(m_subprotocols, "wrong", subprotocolsWrong);
    const QString unresolved = m_urlMarks->sentence();
    const QString hint = unresolved.isEmpty() && url && url->isSchemeAssumed()
        ? tr("No scheme was entered. Wasclean connects to %1.").arg(url->toString())
        : QString();
    m_urlMarks->setDescription(urlWrong && unresolved.isEmpty() ? url.problem : hint);
    m_url->setAccessibleDescription(m_url->lineEdit()->accessibleDescription());
    m_subprotocolMarks->setDescription(subprotocolsWrong ? subprotocols.problem : QString());
    if (m_urlWatched && !unresolved.isEmpty())
        showProblem(unresolved, {});
    else if (urlWrong)
        showProblem(url.problem, url.suggestion);
    else if (subprotocolsWrong)
        showProblem(subprotocols.problem, {});
    else if (isRefused())
        showProblem(m_refusal->sentence, m_refusal->suggestion);
    else
        showHint(hint);
    return !urlWrong && !subprotocolsWrong && (!m_urlWatched || unresolved.isEmpty());
}

/// Something about the URL that is no problem.
void ConnectionPanel::showHint(const QString &sentence)
{
    showProblem(sentence, {});
    setStyleProperty(m_problem, "role", QStringLiteral("quiet"));
}

void ConnectionPanel::showProblem(const QString &sentence, const QString &suggestion)
{
    setStyleProperty(m_problem, "role", QStringLiteral("problem"));
    m_problem->setText(sentence);
    m_problemLine->setVisible(!sentence.isEmpty());
    m_suggestion = suggestion;
    QString shown = suggestion;
    shown.replace(u'&', QLatin1String("&&"));
    m_useSuggestion->setText(tr("Use %1").arg(shown));
    m_useSuggestion->setVisible(!suggestion.isEmpty());
}

void ConnectionPanel::setRoom(int height)
{
    constexpr int least = 184;
    constexpr int most = 320;
    m_options->setFixedHeight(std::clamp(height / 3, least, most));
}

void ConnectionPanel::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("optionsOpen"), m_optionsAction->isChecked());
    settings.setValue(QStringLiteral("optionsPage"), m_options->currentPage());
}

void ConnectionPanel::restoreLayout(const QSettings &settings)
{
    m_options->setCurrentPage(settings.value(QStringLiteral("optionsPage")).toString());
    showOptions(settings.value(QStringLiteral("optionsOpen")).toBool());
}

} // namespace wasclean
