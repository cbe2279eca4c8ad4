#include "ui/send/protocolform.h"

#include "app/automation/escapes.h"
#include "app/automation/outgoing.h"
#include "app/formats/preview.h"
#include "ui/send/formfieldedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// More of a long message is not shown.
constexpr qsizetype mostRawChars = 16'000;
constexpr int leastFormHeight = 150;

/// Text as it is typed; with escapes when it has control characters, which cannot be.
SavedMessage typedMessage(const QString &text)
{
    SavedMessage message;
    message.type = SavedMessage::Type::Text;
    message.escapes = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    message.text = message.escapes ? escaped(text) : text;
    return message;
}

/// Fields with the values of their variables.
struct FilledInput
{
    FormInput input;
    /// The same with one character in the place of each value.
    FormInput marked;
    QStringList values;
    QString unresolved;
};

/// No message has these characters, which are for private use.
QChar markOf(qsizetype value) { return {char16_t(0xe000 + value % 6400)}; }

FilledInput filledInput(const FormInput &typed, const ProtocolForm::Preview &preview)
{
    FilledInput filled{typed, typed, {}, {}};
    for (auto field = typed.values.begin(); field != typed.values.end(); ++field) {
        const Expansion expansion = preview ? preview(*field) : Expansion{*field, {}};
        if (filled.unresolved.isEmpty() && !expansion.unresolved.isEmpty())
            filled.unresolved = expansion.unresolved.first().sentence;
        QString marked;
        qsizetype at = 0;
        for (const FilledPart &part : expansion.filled) {
            marked += expansion.text.sliced(at, part.begin - at) + markOf(filled.values.size());
            filled.values.append(expansion.text.sliced(part.begin, part.length));
            at = part.begin + part.length;
        }
        filled.input.values[field.key()] = expansion.text;
        filled.marked.values[field.key()] = marked + expansion.text.sliced(at);
    }
    return filled;
}

/// Whether the text comes out the same when its variables are filled in after it was made. A value
/// that needs escapes, or becomes a number, does not.
bool canFillInLater(const Codec &codec, const FilledInput &filled, const QByteArray &text)
{
    QString late = QString::fromUtf8(codec.encode(filled.marked).payload);
    for (qsizetype i = 0; i < filled.values.size(); ++i)
        late.replace(markOf(i), filled.values[i]);
    const bool hasBackslash = std::any_of(filled.values.begin(), filled.values.end(),
        [](const QString &value) { return value.contains(u'\\'); });
    // The escapes of a message are undone in the values, too.
    return late.toUtf8() == text
        && !(hasBackslash && typedMessage(QString::fromUtf8(text)).escapes);
}

SavedMessage binaryMessage(const QByteArray &bytes)
{
    SavedMessage message;
    message.type = SavedMessage::Type::Hex;
    message.text = QString::fromLatin1(bytes.toHex(' '));
    return message;
}

} // namespace

ProtocolForm::ProtocolForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ProtocolForm::~ProtocolForm() = default;

void ProtocolForm::createContent()
{
    m_kind = new QComboBox;
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_short = new QWidget(content);
    auto *flow = new FlowLayout(m_short);
    flow->setContentsMargins({});
    flow->setSpacing(12);
    flow->setLineSpacing(4);
    layout->addWidget(m_short);
    m_large = new QBoxLayout(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_large->setSpacing(12);
    layout->addLayout(m_large, 1);
    setWidget(content);

    auto *kind = new QWidget(m_short);
    auto *pair = new QHBoxLayout(kind);
    pair->setContentsMargins({});
    pair->setSpacing(8);
    auto *label = new QLabel(tr("Kind"), kind);
    label->setBuddy(m_kind);
    pair->addWidget(label);
    pair->addWidget(m_kind);
    m_kind->setObjectName(QStringLiteral("formKind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setComboBoxName(m_kind, tr("Kind"));
    flow->addWidget(kind);
    createRaw();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        remember();
        rebuild();
    });
}

void ProtocolForm::createRaw()
{
    m_raw = new QWidget(widget());
    m_rawText = new QPlainTextEdit(m_raw);
    auto *column = new QVBoxLayout(m_raw);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *label = new QLabel(tr("Sent as"), m_raw);
    label->setBuddy(m_rawText);
    m_rawText->setObjectName(QStringLiteral("sentAs"));
    m_rawText->setAccessibleName(tr("Sent as"));
    m_rawText->setReadOnly(true);
    m_rawText->setTabChangesFocus(true);
    m_rawText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rawText->setWordWrapMode(QTextOption::WrapAnywhere);
    m_rawText->setProperty("field", true);
    column->addWidget(label);
    column->addWidget(m_rawText, 1);
    m_large->addWidget(m_raw, 1);
}

QSize ProtocolForm::sizeHint() const { return {400, leastFormHeight}; }

QSize ProtocolForm::minimumSizeHint() const { return {200, leastFormHeight}; }

void ProtocolForm::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    if (m_large)
        m_large->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProtocolForm::setCodec(const CodecPointer &codec)
{
    if (codec == m_codec)
        return;
    remember();
    m_codec = codec;
    m_forms = codec ? codec->forms() : QList<CodecForm>();
    if (hasForms() && !m_kind)
        createContent();
    if (m_kind) {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        for (const CodecForm &form : std::as_const(m_forms))
            m_kind->addItem(form.name, form.id);
        const QString last = codec ? m_lastForms.value(codec->id()) : QString();
        if (!last.isEmpty())
            m_kind->setCurrentIndex(m_kind->findData(last));
    }
    rebuild();
}

void ProtocolForm::restartIds()
{
    m_memory = {};
    refresh();
}

void ProtocolForm::messageSent()
{
    m_memory = m_memoryAfter;
    refresh();
}

QString ProtocolForm::key() const
{
    return m_codec && m_kind ? m_codec->id() + u'/' + m_kind->currentData().toString() : QString();
}

/// Keeps what is typed of the fields that are shown.
void ProtocolForm::remember()
{
    if (m_fields.empty() || !m_codec)
        return;
    const QString shown = m_fields.front()->property("formKey").toString();
    for (const FormFieldEdit *field : m_fields)
        m_values[shown].insert(field->field().name, field->value());
}

void ProtocolForm::rebuild()
{
    for (FormFieldEdit *field : std::exchange(m_fields, {}))
        delete field;
    const int index = m_kind ? m_kind->currentIndex() : -1;
    if (m_codec && index >= 0) {
        m_lastForms[m_codec->id()] = m_kind->currentData().toString();
        addFields(m_forms.at(index));
    }
    refresh();
}

void ProtocolForm::addFields(const CodecForm &form)
{
    const QMap<QString, QString> known = m_values.value(key());
    QWidget *previous = m_kind;
    for (const FormField &each : form.fields) {
        auto *field = new FormFieldEdit(each);
        field->setProperty("formKey", key());
        if (field->isLarge())
            m_large->insertWidget(m_large->count() - 1, field, 1);
        else
            m_short->layout()->addWidget(field);
        field->show();
        if (known.contains(each.name))
            field->setValue(known.value(each.name));
        connect(field, &FormFieldEdit::changed, this, &ProtocolForm::refresh);
        connect(field, &FormFieldEdit::fileDropped, this, &ProtocolForm::fileDropped);
        setTabOrder(previous, field->focusProxy());
        previous = field->focusProxy();
        m_fields.push_back(field);
    }
    setTabOrder(previous, m_rawText);
}

FormInput ProtocolForm::input() const
{
    FormInput input;
    input.form = m_kind->currentData().toString();
    input.memory = m_memory;
    for (const FormFieldEdit *field : m_fields)
        input.values.insert(field->field().name, field->value());
    return input;
}

void ProtocolForm::refresh()
{
    if (!hasForms())
        return;
    const FormInput typed = input();
    const FilledInput filled = filledInput(typed, m_preview);
    const EncodedMessage message = m_codec->encode(typed);
    const EncodedMessage checked = m_codec->encode(filled.input);
    m_memoryAfter = message.memory;
    m_unresolved = filled.unresolved;
    const bool isFilledIn = !filled.values.isEmpty()
        && !(checked.isText && canFillInLater(*m_codec, filled, checked.payload));
    m_filledInFrom = isFilledIn ? QStringList(typed.values.values()).join(u'\n') : QString();
    m_written = checked.isText ? typedMessage(QString::fromUtf8(message.payload))
                               : binaryMessage(checked.payload);
    m_message = checked.isText && isFilledIn ? typedMessage(QString::fromUtf8(checked.payload))
                                             : m_written;
    for (FormFieldEdit *field : m_fields)
        field->setFreshId(m_memory.lastId + 1);
    showProblem(checked);
    emit changed();
}

/// An empty field is no mistake yet, so it is only told where the user looks before sending.
void ProtocolForm::showProblem(const EncodedMessage &checked)
{
    m_problem.clear();
    m_isUnfinished = false;
    for (FormFieldEdit *field : m_fields) {
        const bool isWrong = !checked.problem.isEmpty() && checked.field == field->field().name;
        const bool isEmpty = field->value().isEmpty();
        field->setProblem(isWrong && !isEmpty ? checked.problem : QString());
        if (isWrong) {
            m_problem = tr("%1: %2").arg(field->field().label, checked.problem);
            m_isUnfinished = isEmpty;
        }
    }
    if (m_problem.isEmpty())
        m_problem = checked.problem;
}

void ProtocolForm::showRaw(const Outgoing &outgoing)
{
    Message message;
    message.kind
        = m_message.type == SavedMessage::Type::Hex ? MessageKind::Binary : MessageKind::Text;
    // As typed, since a variable may be a secret.
    message.payload
        = message.kind == MessageKind::Binary ? outgoing.payload : compose(m_written).payload;
    const QString raw = previewOf(message, mostRawChars);
    if (raw != m_rawText->toPlainText())
        m_rawText->setPlainText(raw);
}

void ProtocolForm::focusFirst()
{
    QWidget *const first = m_fields.empty() ? m_kind : m_fields.front()->focusProxy();
    first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace wasclean
