#include "ui/log/codeccontrols.h"

#include "app/decoding/rowcodecs.h"
#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace wasclean {

CodecControls::CodecControls(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_heartbeats(new QToolButton(this))
    , m_schemaFaults(new QToolButton(this))
    , m_choices(new QActionGroup(this))
    , m_summaries(new QAction(tr("Show &summaries"), this))
    , m_rowPerMessage(new QAction(tr("One row per &message"), this))
    , m_answers(new QAction(tr("Answer as a &client"), this))
    , m_requests(new QAction(tr("Re&quests and answers"), this))
    , m_schemas(new QAction(tr("Sc&hemas…"), this))
    , m_protobufTypes(new QAction(tr("T&ypes of Protocol Buffers…"), this))
{
    m_heartbeats->setObjectName(QStringLiteral("hideHeartbeats"));
    m_heartbeats->setText(tr("Hide heartbeats"));
    m_heartbeats->setToolTip(tr("Hide messages that only keep the connection alive"));
    m_heartbeats->setCheckable(true);
    m_button->setObjectName(QStringLiteral("codec"));
    m_button->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_button, &QToolButton::clicked, m_button, &QToolButton::showMenu);
    m_schemaFaults->setObjectName(QStringLiteral("schemaFaultsOnly"));
    m_schemaFaults->setText(tr("Schema faults only"));
    m_schemaFaults->setToolTip(tr("Show only messages that do not fit their schema"));
    m_schemaFaults->setCheckable(true);
    m_schemaFaults->hide();
    for (QToolButton *button : {m_button, m_heartbeats, m_schemaFaults}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    createMenu();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_schemaFaults);
    layout->addWidget(m_heartbeats);
    layout->addWidget(m_button);
    connect(m_heartbeats, &QToolButton::toggled, this, &CodecControls::heartbeatsHiddenChanged);
    connect(m_schemaFaults, &QToolButton::toggled, this, &CodecControls::schemaFaultsOnlyChanged);
    connect(m_schemas, &QAction::triggered, this, &CodecControls::schemasWanted);
    connect(m_protobufTypes, &QAction::triggered, this, &CodecControls::protobufTypesWanted);
    connect(m_summaries, &QAction::toggled, this, &CodecControls::summariesShownChanged);
    connect(m_rowPerMessage, &QAction::toggled, this, &CodecControls::rowPerMessageChanged);
    connect(m_answers, &QAction::triggered, this, &CodecControls::answersAsClientChanged);
    connect(m_requests, &QAction::triggered, this, &CodecControls::requestsWanted);
    connect(m_choices, &QActionGroup::triggered, this,
        [this](const QAction *action) { emit chosen(action->data().toString()); });
    show({}, {}, false);
}

void CodecControls::createMenu()
{
    m_summaries->setCheckable(true);
    m_summaries->setChecked(true);
    m_summaries->setShortcut(QKeySequence(tr("Ctrl+Shift+Y")));
    m_summaries->setToolTip(tr("Show what messages mean in the log, or the messages as they "
                               "travelled (%1)")
                                .arg(keyText(m_summaries->shortcut())));
    m_rowPerMessage->setObjectName(QStringLiteral("rowPerMessage"));
    m_rowPerMessage->setCheckable(true);
    m_rowPerMessage->setToolTip(
        tr("Show messages that travelled together in one frame as rows of their own"));
    m_answers->setObjectName(QStringLiteral("answerAsClient"));
    m_answers->setCheckable(true);
    m_answers->setToolTip(tr("Send what a client of the protocol has to send by itself: the "
                             "opening message, answers to pings, heartbeats"));
    m_requests->setObjectName(QStringLiteral("requestsAndAnswers"));
    m_requests->setToolTip(tr("Show how long answers took, and the requests that have no answer"));
    m_schemas->setObjectName(QStringLiteral("schemas"));
    m_schemas->setToolTip(tr("Compare messages with a JSON Schema, an AsyncAPI document or the "
                             "schemas of OCPP"));
    m_protobufTypes->setObjectName(QStringLiteral("protobufTypes"));
    m_protobufTypes->setToolTip(tr("Read messages of Protocol Buffers by a schema: “.proto” files "
                                   "or a descriptor set"));
    auto *menu = new QMenu(tr("Pro&tocol"), m_button);
    menu->setToolTipsVisible(true);
    m_automatic = addChoice(*menu, {}, {});
    addChoice(*menu, tr("&None"), RowCodecs::noCodec());
    menu->addSeparator();
    // All of them in one menu would be as high as a small screen.
    addChoices(*menu->addMenu(tr("&Protocols")), protocolCodecs());
    addChoices(*menu->addMenu(tr("&Formats")), formatCodecs());
    menu->addSeparator();
    menu->addActions(
        {m_summaries, m_rowPerMessage, m_answers, m_requests, m_schemas, m_protobufTypes});
    m_button->setMenu(menu);
    addAction(m_summaries);
}

QAction *CodecControls::addChoice(QMenu &menu, const QString &text, const QString &choice)
{
    auto *action = new QAction(text, m_choices);
    action->setCheckable(true);
    action->setData(choice);
    menu.addAction(action);
    return action;
}

void CodecControls::addChoices(QMenu &menu, const CodecList &codecs)
{
    for (const CodecPointer &codec : codecs)
        addChoice(menu, codec->name(), codec->id());
}

QMenu *CodecControls::menu() const { return m_button->menu(); }

bool CodecControls::hasRowPerMessage() const { return m_rowPerMessage->isChecked(); }

void CodecControls::setRowPerMessage(bool has) { m_rowPerMessage->setChecked(has); }

bool CodecControls::answersAsClient() const { return m_answers->isChecked(); }

void CodecControls::setAnswersAsClient(bool answers) { m_answers->setChecked(answers); }

void CodecControls::setHasSchemas(bool has)
{
    m_schemaFaults->setVisible(has);
    if (!has)
        m_schemaFaults->setChecked(false);
}

void CodecControls::setSchemaFaultsOnly(bool only) { m_schemaFaults->setChecked(only); }

bool CodecControls::areSummariesShown() const { return m_summaries->isChecked(); }

void CodecControls::setHeartbeatsHidden(bool hidden) { m_heartbeats->setChecked(hidden); }

void CodecControls::show(const RecognisedCodec &recognised, const QString &choice, bool hasCodecs)
{
    const CodecPointer chosen = codecWithId(choice);
    const CodecPointer shown = choice.isEmpty() ? recognised.codec : chosen;
    const QString protocol = tr("Protocol");
    m_button->setText(shown ? shown->name() : protocol);
    m_button->setAccessibleName(shown ? tr("Protocol: %1").arg(shown->name()) : protocol);
    if (!choice.isEmpty())
        m_button->setToolTip(tr("The protocol that messages are read as, chosen by hand"));
    else if (recognised.codec)
        m_button->setToolTip(plainToolTip(recognised.guess.why));
    else
        m_button->setToolTip(tr("No protocol was recognised. Choose one to read the messages as"));
    // Else assistive technology reads the tooltip, with its tags.
    m_button->setAccessibleDescription(
        choice.isEmpty() && recognised.codec ? recognised.guess.why : QString());
    m_automatic->setText(
        recognised.codec ? tr("&Automatic (%1)").arg(recognised.codec->name()) : tr("&Automatic"));
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toString() == choice);
    m_heartbeats->setVisible(hasCodecs);
    m_summaries->setEnabled(hasCodecs);
    m_requests->setEnabled(hasCodecs);
    // Before it is recognised, any may be the one.
    m_answers->setEnabled(shown ? shown->hasDuties() : choice.isEmpty());
}

} // namespace wasclean
