#include "ui/automation/automationcontroller.h"

#include "app/base/translations.h"
#include "app/session/session.h"
#include "ui/automation/autoreplydialog.h"
#include "ui/automation/matchfields.h"
#include "ui/automation/runningstrip.h"
#include "ui/automation/waitdialog.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QJsonArray>
#include <QLocale>
#include <QScopedValueRollback>

#include <utility>

namespace wasclean {

namespace {

using Job = RunningStrip::Job;

QAction *makeAction(
    QObject *owner, const QString &text, const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    setShortcutWithHint(action, key);
    return action;
}

void present(QDialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

AutomationController::AutomationController(
    Session &session, SendBox *sendBox, SavedMessages *saved, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_sendBox(sendBox)
    , m_saved(saved)
    , m_automation(session.connection())
    , m_strip(new RunningStrip(parent))
{
    m_automation.setExpander([variables = session.messageVariables()](
                                 const QString &text) { return variables->expand(text); });
    createActions();
    connectActions();
    connectAutomation();
    connectStore();
}

AutomationController::~AutomationController() = default;

void AutomationController::createActions()
{
    m_repeat
        = makeAction(this, tr("&Repeat…"), QStringLiteral("repeat"), QKeySequence(tr("Ctrl+R")));
    m_autoReply = makeAction(
        this, tr("&Auto-reply…"), QStringLiteral("autoReply"), QKeySequence(tr("Ctrl+Shift+R")));
    m_wait = makeAction(
        this, tr("&Wait for…"), QStringLiteral("waitFor"), QKeySequence(tr("Ctrl+Shift+W")));
    m_stop = makeAction(this, tr("S&top all automation"), QStringLiteral("stopAll"),
        QKeySequence(tr("Ctrl+Shift+X")));
    m_clearHistory = new QAction(tr("Clear send &history"), this);
    connect(m_stop, &QAction::triggered, this, &AutomationController::stop);
    connect(m_clearHistory, &QAction::triggered, this, [this] {
        m_sendBox->history().clear();
        keepHistory();
    });
}

void AutomationController::connectActions()
{
    connect(m_repeat, &QAction::triggered, this, [this] {
        repeatDialog().setFolders(m_saved->folders());
        present(m_repeatDialog);
    });
    connect(m_autoReply, &QAction::triggered, this, [this] { present(&autoReplyDialog()); });
    connect(m_wait, &QAction::triggered, this, [this] { present(&waitDialog()); });
    connect(m_saved, &SavedMessages::changed, this, &AutomationController::keep);
    connect(m_sendBox, &SendBox::historyChanged, this, &AutomationController::keepHistory);
}

QWidget *AutomationController::dialogParent() const { return static_cast<QWidget *>(parent()); }

RepeatDialog &AutomationController::repeatDialog()
{
    if (!m_repeatDialog) {
        m_repeatDialog = new RepeatDialog(dialogParent());
        m_repeatDialog->setOpen(m_isOpen);
        connect(m_repeatDialog, &RepeatDialog::startRequested, this,
            &AutomationController::startRepeat);
        connect(
            m_repeatDialog, &RepeatDialog::stopRequested, &m_automation, &Automation::stopRepeat);
    }
    return *m_repeatDialog;
}

AutoReplyDialog &AutomationController::autoReplyDialog()
{
    if (!m_autoReplyDialog) {
        m_autoReplyDialog = new AutoReplyDialog(dialogParent());
        connect(m_autoReplyDialog, &AutoReplyDialog::changed, this, [this] {
            applyRules();
            keep();
        });
    }
    return *m_autoReplyDialog;
}

WaitDialog &AutomationController::waitDialog()
{
    if (!m_waitDialog) {
        m_waitDialog = new WaitDialog(dialogParent());
        m_waitDialog->setOpen(m_isOpen);
        connect(m_waitDialog, &WaitDialog::startRequested, this, &AutomationController::startWait);
        connect(m_waitDialog, &WaitDialog::stopRequested, &m_automation, &Automation::stopWait);
    }
    return *m_waitDialog;
}

void AutomationController::connectAutomation()
{
    connect(&m_automation, &Automation::repeatChanged, this, &AutomationController::showRepeat);
    connect(&m_automation, &Automation::autoReplied, this, &AutomationController::showAutoReply);
    connect(&m_automation, &Automation::replyRefused, this,
        [this](qsizetype rule, const QString &problem) {
            emit said(tr("The reply of auto-reply rule %1 was not sent. %2")
                          .arg(QString::number(rule + 1), problem));
        });
    connect(&m_automation, &Automation::waitChanged, this, [this] {
        waitDialog().setWaiting(m_automation.isWaiting());
        if (!m_automation.isWaiting())
            m_strip->show(Job::Wait, {});
    });
    connect(&m_automation, &Automation::waitMatched, this, [this](const Message &message) {
        const QString text = QString::fromUtf8(message.payload.left(200)).simplified();
        waitDialog().showResult(tr("Received: %1").arg(text), true);
        emit waitEnded(tr("The awaited message was received: %1").arg(text));
    });
    connect(&m_automation, &Automation::waitTimedOut, this, [this](qint64 undecided) {
        waitDialog().showResult(undecided == 0
                ? tr("Timed out: no matching message was received.")
                : tr("Timed out: no matching message was received. Messages that could not be "
                     "tested because the regular expression needs too much effort: %1.")
                      .arg(QLocale().toString(undecided)),
            false);
        const QString sentence = tr("Waiting timed out: no matching message was received.");
        emit said(sentence);
        emit waitEnded(sentence);
    });
    connect(m_strip, &RunningStrip::stopRequested, this, [this](Job job) {
        if (job == Job::Repeat)
            m_automation.stopRepeat();
        else if (job == Job::Wait)
            m_automation.stopWait();
        else
            setAutoReplyOff();
    });
}

void AutomationController::connectStore()
{
    connect(&m_store, &SendStoreWriter::failed, this, &AutomationController::said);
    connect(&m_store, &SendStoreWriter::written, this, &AutomationController::keptChanged);
    connect(&m_store, &SendStoreWriter::historyReplaced, this,
        [this] { m_sendBox->history().setEntries(m_store.content().history); });
    connect(&m_store, &SendStoreWriter::messagesReplaced, this, [this] {
        if (!m_isOfProfile)
            m_saved->setMessages(m_store.content().kept.messages);
    });
    connect(&m_store, &SendStoreWriter::rulesReplaced, this, [this] {
        if (!m_isOfProfile)
            showRules(m_store.content().kept.rules);
    });
}

void AutomationController::setStore(const SendStore &store)
{
    m_store.setStore(store);
    if (!m_isOfProfile)
        show(m_store.content().kept);
    m_sendBox->history().setEntries(m_store.content().history);
}

void AutomationController::setReadyState(ReadyState state)
{
    m_isOpen = state == ReadyState::Open;
    if (m_repeatDialog)
        m_repeatDialog->setOpen(m_isOpen);
    if (m_waitDialog)
        m_waitDialog->setOpen(m_isOpen);
}

QList<SavedMessage> AutomationController::messagesOf(const RepeatDialog::Source &source) const
{
    if (source.isBox)
        return {m_sendBox->message()};
    QList<SavedMessage> messages;
    for (const SavedMessage &message : m_saved->messages()) {
        if (source.folder.isEmpty() || message.folder == source.folder)
            messages.append(message);
    }
    return messages;
}

void AutomationController::startRepeat(
    const RepeatDialog::Source &source, MessageSequence::Order order, const RepeatTiming &timing)
{
    const QLocale locale;
    const QString running = m_repeatWhat;
    m_repeatWhat = timing.interval.count() == 0
        ? tr("Burst of %1 message(s)", nullptr, pluralForm(timing.count))
              .arg(locale.toString(timing.count))
        : tr("Repeating every %1 ms").arg(locale.toString(qlonglong(timing.interval.count())));
    const QList<SavedMessage> messages = messagesOf(source);
    QString problem;
    for (const SavedMessage &message : messages) {
        if (problem.isEmpty())
            problem = m_session.unresolvedProblem(message);
    }
    if (problem.isEmpty())
        problem = m_automation.startRepeat(messages, order, timing);
    if (!problem.isEmpty()) {
        // What runs goes on.
        m_repeatWhat = running;
        repeatDialog().showProblem(problem);
    }
}

void AutomationController::startWait(const MatchRule &rule, std::chrono::milliseconds timeout)
{
    const QString problem = m_automation.startWait(rule, timeout);
    if (problem.isEmpty())
        m_strip->show(Job::Wait, waitText(rule));
    else
        waitDialog().showResult(problem, false);
}

void AutomationController::showRepeat()
{
    const RepeatProgress &progress = m_automation.repeatProgress();
    repeatDialog().showProgress(progress, m_automation.isRepeating());
    const QString sentence = QStringLiteral("%1: %2").arg(m_repeatWhat, repeatText(progress));
    m_strip->show(Job::Repeat, m_automation.isRepeating() ? sentence : QString());
    if (progress.isOver && !progress.problem.isEmpty())
        emit said(tr("Repeating stopped after %1").arg(repeatText(progress)));
}

void AutomationController::applyRules()
{
    const AutoReplyDialog &dialog = autoReplyDialog();
    m_automation.setRules(
        dialog.isOn() ? dialog.rules() : QList<AutoReplyRule>(), dialog.mostPerSecond());
    showAutoReply();
}

void AutomationController::showAutoReply()
{
    const AutoReplyProgress &progress = m_automation.autoReplyProgress();
    AutoReplyDialog &dialog = autoReplyDialog();
    dialog.showProgress(progress);
    int active = 0;
    for (const AutoReplyRule &rule : dialog.rules())
        active += rule.enabled && autoReplyProblem(rule).isEmpty() ? 1 : 0;
    if (!dialog.isOn() || active == 0) {
        m_strip->show(Job::AutoReply, {});
        return;
    }
    const QLocale locale;
    qint64 sent = 0;
    for (const qint64 each : progress.sent)
        sent += each;
    QStringList sentences{
        tr("Auto-reply: %n rule(s) active, %1 sent.", nullptr, active).arg(locale.toString(sent))};
    if (progress.heldBack > 0)
        sentences.append(
            tr("Held back because of the limit of %1 a second: %2.")
                .arg(locale.toString(dialog.mostPerSecond()), locale.toString(progress.heldBack)));
    sentences.append(progress.blockedSentence());
    if (progress.undecided > 0)
        sentences.append(tr("Not decided: %1.").arg(locale.toString(progress.undecided)));
    m_strip->show(Job::AutoReply, sentences.join(u' ').simplified());
}

void AutomationController::stop()
{
    m_automation.stopAll();
    setAutoReplyOff();
}

void AutomationController::setAutoReplyOff()
{
    if (m_autoReplyDialog)
        m_autoReplyDialog->setOn(false);
}

void AutomationController::show(const SendStore::Kept &kept)
{
    m_saved->setMessages(kept.messages);
    showRules(kept.rules);
}

void AutomationController::showRules(const QList<AutoReplyRule> &rules)
{
    const QScopedValueRollback showing(m_isShowing, true);
    // They do nothing until the user says so.
    setAutoReplyOff();
    if (m_autoReplyDialog || !rules.isEmpty())
        autoReplyDialog().setRules(rules);
}

void AutomationController::showProfile(const QList<SavedMessage> &messages, const QJsonValue &rules)
{
    const auto read = autoReplyRulesFromJson(rules);
    if (!read)
        emit said(read.problem);
    m_isOfProfile = false;
    show({messages, read.value.value_or(QList<AutoReplyRule>())});
    m_isOfProfile = true;
}

void AutomationController::showDefault()
{
    if (std::exchange(m_isOfProfile, false))
        show(m_store.content().kept);
}

QList<SavedMessage> AutomationController::messages() const { return m_saved->messages(); }

QJsonArray AutomationController::rules() const { return autoReplyRulesToJson(shownRules()); }

QList<AutoReplyRule> AutomationController::shownRules() const
{
    return m_autoReplyDialog ? m_autoReplyDialog->rules() : QList<AutoReplyRule>();
}

void AutomationController::keep()
{
    if (m_isShowing)
        return;
    if (m_isOfProfile) {
        emit profileChanged();
        return;
    }
    m_store.setKept({m_saved->messages(), shownRules()});
    emit keptChanged();
}

void AutomationController::keepHistory()
{
    m_store.setHistory(m_sendBox->history().entries());
    emit keptChanged();
}

} // namespace wasclean
