#include "ui/connection/connectionpanel.h"

#include "ui/connection/connectbutton.h"
#include "ui/connection/problemline.h"
#include "ui/connection/settingssummary.h"
#include "ui/connection/statebadge.h"
#include "ui/options/optionsarea.h"
#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/reasonlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int widestBesideUrl = 144;

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_checker(optionsFrom)
    , m_badge(new StateBadge(this))
    , m_url(new UrlBox(this))
    , m_urlLabel(new QLabel(tr("&URL"), this))
    , m_subprotocols(new QLineEdit(this))
    , m_optionsButton(new QToolButton(this))
    , m_button(new ConnectButton(this, parent ? parent : this))
    , m_problem(new ProblemLine(this))
    , m_check(new AddressCheck(m_url, m_subprotocols, m_problem, this))
    , m_extras(new QWidget(this))
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

ConnectionPanel::~ConnectionPanel()
{
    // A field that goes loses the focus first, and what it would be checked with is gone.
    delete m_check;
}

void ConnectionPanel::createFields()
{
    m_url->setObjectName(QStringLiteral("url"));
    setComboBoxName(m_url, tr("URL"));
    m_url->lineEdit()->setPlaceholderText(QStringLiteral("wss://example.org/path"));

    liftLengthLimit(m_subprotocols);
    m_subprotocols->setObjectName(QStringLiteral("subprotocols"));
    m_subprotocols->setAccessibleName(tr("Subprotocols"));
    m_subprotocols->setPlaceholderText(tr("none"));
    m_subprotocols->setToolTip(
        tr("Subprotocols for the server to choose from, for example: chat, json"));
    m_subprotocols->setMinimumWidth(72);
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

QWidget *ConnectionPanel::createExtras()
{
    auto *label = new QLabel(tr("Su&bprotocols"), m_extras);
    label->setBuddy(m_subprotocols);
    auto *row = new QHBoxLayout(m_extras);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_subprotocols, 1);
    row->addWidget(m_optionsButton);
    return m_extras;
}

void ConnectionPanel::createLayout()
{
    m_urlLabel->setBuddy(m_url);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(8);
    notes->addWidget(m_later, 0, Qt::AlignTop);
    notes->addWidget(m_summary, 1);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_badge, 0, 0);
    m_grid->addWidget(m_urlLabel, 0, 1);
    m_grid->addWidget(m_url, 0, 2);
    m_grid->addWidget(createExtras(), 0, 3);
    m_grid->addWidget(m_button, 0, 4);
    m_grid->addWidget(m_problem, 2, 2, 1, 3);
    m_grid->addLayout(notes, 3, 2, 1, 3);
    m_grid->addWidget(m_options, 4, 0, 1, 5);
    setRoom(0);
    m_subprotocols->setMaximumWidth(widestBesideUrl);
}

void ConnectionPanel::setNarrow(bool narrow)
{
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    m_urlLabel->setVisible(!narrow);
    m_subprotocols->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : widestBesideUrl);
    // The URL has a line of its own then, but for the state.
    for (QWidget *each :
        {static_cast<QWidget *>(m_url), m_extras, static_cast<QWidget *>(m_button)})
        m_grid->removeWidget(each);
    m_grid->addWidget(m_url, 0, 2, 1, narrow ? 3 : 1);
    m_grid->addWidget(m_extras, narrow ? 1 : 0, narrow ? 0 : 3, 1, narrow ? 4 : 1);
    m_grid->addWidget(m_button, narrow ? 1 : 0, 4);
    // Below the field that it is about.
    m_grid->removeWidget(m_problem);
    m_grid->addWidget(m_problem, 2, narrow ? 0 : 2, 1, narrow ? 5 : 3);
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
    connect(m_problem, &ProblemLine::suggestionAccepted, this, [this](const QString &suggestion) {
        m_url->setEditText(suggestion);
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

void ConnectionPanel::setUrl(const QString &url) { m_url->setEditText(url); }

/// What the demo server speaks at the URL takes the place of what was filled in for another one.
/// What the user typed stays.
void ConnectionPanel::offerSubprotocol()
{
    if (m_subprotocols->text() != m_offered)
        return;
    m_offered = m_url->subprotocolOf(url());
    m_subprotocols->setText(m_offered);
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
        const bool isOffered = settings.subprotocols == m_url->subprotocolOf(settings.url);
        m_offered = isOffered ? settings.subprotocols : QString();
        // A long list is shown from its beginning.
        m_subprotocols->setCursorPosition(0);
        m_options->setSettings(settings);
    }
    emit urlChanged();
    onChanged();
}

void ConnectionPanel::onUrlChanged()
{
    m_options->setUrl(m_url->currentText());
    offerSubprotocol();
    emit urlChanged();
    onChanged();
}

void ConnectionPanel::onChanged()
{
    m_check->check();
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
    m_check->setPreview(preview);
    m_check->check();
}

void ConnectionPanel::setFinder(const UnresolvedFinder &finder)
{
    m_check->setFinder(finder);
    m_options->setFinder(finder);
    // What was wrong when the user tried to connect may now have a value.
    m_options->clearProblems();
    m_check->check();
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
    m_check->checkAll();
    const CheckedSettings checked = optionsFor(settings());
    if (!checked.options) {
        showProblems(checked.problems);
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
    m_check->showRefusal(here.first());
}

void ConnectionPanel::showProblem(const QString &sentence) { m_problem->showProblem(sentence); }

void ConnectionPanel::focusUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->lineEdit()->selectAll();
}

void ConnectionPanel::setRoom(int height)
{
    constexpr int least = 184;
    constexpr int most = 320;
    // So that some rows of the log are in view below them in the smallest window.
    m_options->setFixedHeight(std::clamp(height * 3 / 10, least, most));
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
