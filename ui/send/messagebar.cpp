#include "ui/send/messagebar.h"

#include "app/automation/outgoing.h"
#include "ui/send/messagetypes.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/namedcombobox.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace wasclean {

namespace {

/// As many as a profile can say.
constexpr int mostFrames = 1'000'000;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_format(new QAction(tr("F&ormat"), this))
    , m_types(new QActionGroup(this))
    , m_typeLabel(new QLabel(tr("&Type"), this))
    , m_type(new QComboBox(this))
    , m_formButton(new QToolButton(this))
    , m_asText(new QToolButton(this))
    // These labels have no mnemonic left for them; their fields carry the names.
    , m_framesLabel(new QLabel(tr("Frames"), this))
    , m_frames(new QSpinBox(this))
    , m_escapes(new QCheckBox(tr("Escapes"), this))
    , m_codeLabel(new QLabel(tr("Code"), this))
    , m_formatButton(new QPushButton(tr("Format"), this))
    , m_messageLabel(new QLabel(tr("M&essage"), this))
    , m_size(new QLabel(this))
{
    createTypes();
    createFormButtons();
    createFields();
    createLayout();
    showFieldsOfType();
}

void MessageBar::createTypes()
{
    m_type->setObjectName(QStringLiteral("type"));
    setComboBoxName(m_type, tr("Type"));
    for (const Type each : messageTypes()) {
        m_type->addItem(messageTypeName(each), int(each));
        QAction *action = m_types->addAction(messageTypeName(each));
        action->setCheckable(true);
        action->setData(int(each));
        connect(action, &QAction::triggered, this, [this, each] { setType(each); });
    }
    connect(m_type, &QComboBox::currentIndexChanged, this, &MessageBar::typeChanged);
}

void MessageBar::createFormButtons()
{
    m_formButton->setObjectName(QStringLiteral("protocolForm"));
    m_formButton->setText(tr("Form"));
    m_formButton->setToolTip(tr("Write the message in fields of the protocol"));
    m_formButton->setCheckable(true);
    m_asText->setObjectName(QStringLiteral("editAsText"));
    m_asText->setText(tr("Edit as text"));
    m_asText->setToolTip(tr("Leave the form, and change the message as it is sent"));
    for (QToolButton *button : {m_formButton, m_asText}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("chip", true);
    }
    connect(m_formButton, &QToolButton::toggled, this, &MessageBar::typeChanged);
    connect(m_asText, &QToolButton::clicked, this, &MessageBar::editAsTextRequested);
}

void MessageBar::createFields()
{
    m_frames->setObjectName(QStringLiteral("frames"));
    m_frames->setAccessibleName(tr("Frames"));
    m_frames->setRange(1, mostFrames);
    m_frames->setToolTip(tr("Number of frames in which the message is sent (RFC 6455, 5.4)"));
    m_escapes->setObjectName(QStringLiteral("escapes"));
    m_escapes->setToolTip(
        tr(R"(\0, \t, \n, \r, \xHH and \uXXXX stand for characters, and \\ for a backslash)"));
    m_format->setShortcut(QKeySequence(tr("Ctrl+Shift+J")));
    m_formatButton->setObjectName(QStringLiteral("format"));
    m_formatButton->setToolTip(
        tr("Indent the text without changing its values (%1)").arg(keyText(m_format->shortcut())));
    m_size->setTextFormat(Qt::PlainText);
    m_size->setProperty("role", QStringLiteral("quiet"));
    connect(m_frames, &QSpinBox::valueChanged, this, &MessageBar::changed);
    connect(m_escapes, &QCheckBox::toggled, this, &MessageBar::changed);
    connect(m_formatButton, &QPushButton::clicked, m_format, &QAction::trigger);
}

/// Not before a Close frame is chosen first.
void MessageBar::createCode()
{
    m_code = new QComboBox(this);
    m_code->setObjectName(QStringLiteral("closeCodeToSend"));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->addItems({QStringLiteral("1000"), QStringLiteral("3000"), QStringLiteral("4000")});
    m_code->setCompleter(nullptr);
    m_code->lineEdit()->setPlaceholderText(tr("no code"));
    m_code->setCurrentText(m_codeText);
    setComboBoxName(m_code, tr("Code"));
    m_top->insertWidget(m_top->indexOf(m_codeLabel) + 1, m_code);
    setTabOrder(m_escapes, m_code);
    connect(m_code, &QComboBox::currentTextChanged, this, &MessageBar::setCodeText);
}

void MessageBar::createLayout()
{
    m_typeLabel->setBuddy(m_type);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(4);
    m_top = new QHBoxLayout;
    m_second = new QHBoxLayout;
    for (QHBoxLayout *line : {m_top, m_second}) {
        line->setSpacing(8);
        lines->addLayout(line);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_typeLabel, m_type, m_formButton,
             m_asText, m_framesLabel, m_frames, m_escapes, m_codeLabel, m_formatButton})
        m_top->addWidget(widget);
    m_top->addSpacing(8);
    m_top->addWidget(m_messageLabel);
    m_top->addWidget(m_size);
    m_top->addStretch();
}

void MessageBar::setField(QWidget *field) { m_messageLabel->setBuddy(field); }

SavedMessage::Type MessageBar::type() const { return messageTypes().at(m_type->currentIndex()); }

void MessageBar::setType(Type type)
{
    leaveForm();
    m_type->setCurrentIndex(int(messageTypes().indexOf(type)));
}

bool MessageBar::isForm() const { return m_hasForms && m_formButton->isChecked(); }

void MessageBar::leaveForm() { m_formButton->setChecked(false); }

void MessageBar::setHasForms(bool hasForms)
{
    m_hasForms = hasForms;
    emit typeChanged();
}

void MessageBar::showFieldsOfType()
{
    const bool inForm = isForm();
    const Type now = type();
    m_types->actions().at(m_type->currentIndex())->setChecked(true);
    m_formButton->setVisible(m_hasForms);
    m_asText->setVisible(inForm);
    const bool formats = !inForm && (now == Type::Json || now == Type::Xml);
    m_format->setEnabled(formats);
    const bool hasCode = !inForm && now == Type::Close;
    if (hasCode && !m_code)
        createCode();
    const std::pair<QWidget *, bool> shown[] = {
        {m_typeLabel, !inForm},
        {m_type, !inForm},
        {m_formatButton, formats},
        {m_escapes, !inForm && now == Type::Text},
        {m_framesLabel, !inForm && isDataType(now)},
        {m_frames, !inForm && isDataType(now)},
        {m_codeLabel, hasCode},
        {m_messageLabel, !inForm && now != Type::File},
        {m_size, !inForm},
    };
    for (const auto &[widget, isShown] : shown)
        widget->setVisible(isShown);
    if (m_code)
        m_code->setVisible(hasCode);
}

int MessageBar::frames() const { return m_frames->value(); }

void MessageBar::setFrames(int frames) { m_frames->setValue(frames); }

bool MessageBar::hasEscapes() const { return m_escapes->isChecked(); }

void MessageBar::setEscapes(bool escapes) { m_escapes->setChecked(escapes); }

QString MessageBar::codeText() const { return m_codeText.trimmed(); }

void MessageBar::setCode(int code)
{
    setCodeText(code == 0 ? QString() : QString::number(code));
    if (m_code)
        m_code->setCurrentText(m_codeText);
}

void MessageBar::setCodeText(const QString &text)
{
    if (text == m_codeText)
        return;
    m_codeText = text;
    emit changed();
}

void MessageBar::setFormatEnabled(bool enabled) { m_formatButton->setEnabled(enabled); }

void MessageBar::setSize(const QString &text) { m_size->setText(text); }

void MessageBar::setNote(QWidget *note)
{
    m_note = note;
    setNarrow(false);
}

void MessageBar::setNarrow(bool narrow)
{
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_formButton, m_asText, m_escapes, m_note}) {
        m_top->removeWidget(each);
        m_second->removeWidget(each);
    }
    if (narrow) {
        m_second->addWidget(m_formButton);
        m_second->addWidget(m_asText);
        m_second->addWidget(m_escapes);
    } else {
        m_top->insertWidget(m_top->indexOf(m_type) + 1, m_formButton);
        m_top->insertWidget(m_top->indexOf(m_formButton) + 1, m_asText);
        m_top->insertWidget(m_top->indexOf(m_frames) + 1, m_escapes);
    }
    (narrow ? m_second : m_top)->addWidget(m_note, 1);
}

QList<QAction *> MessageBar::typeActions() const { return m_types->actions(); }

} // namespace wasclean
