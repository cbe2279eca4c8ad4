#include "ui/send/formfieldedit.h"

#include "ui/editor/messageedit.h"
#include "ui/style/styling.h"
#include "ui/widgets/namedcombobox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Of a field for a short text, in characters.
constexpr int lineCharacters = 14;

} // namespace

FormFieldEdit::FormFieldEdit(FormField field, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
    , m_problem(new QLabel(this))
{
    makeProblemLabel(m_problem);
    m_problem->setObjectName(QStringLiteral("fieldProblem"));
    QWidget *const editor = makeEditor();
    editor->setObjectName(QStringLiteral("field.") + m_field.name);
    setFocusProxy(editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    if (m_switch) {
        layout->addWidget(editor);
    } else {
        auto *label = new QLabel(m_field.label, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(editor);
        auto *pair = new QBoxLayout(isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        pair->setSpacing(isLarge() ? 4 : 8);
        pair->addWidget(label);
        pair->addWidget(editor, 1);
        layout->addLayout(pair, 1);
    }
    layout->addWidget(m_problem);
}

bool FormFieldEdit::isLarge() const
{
    return m_field.kind == FormField::Kind::Text || m_field.kind == FormField::Kind::Json;
}

QWidget *FormFieldEdit::makeEditor()
{
    switch (m_field.kind) {
    case FormField::Kind::Text:
    case FormField::Kind::Json:
        m_text = new MessageEdit(this);
        m_text->setAccessibleName(m_field.label);
        m_text->setPlaceholderText(m_field.hint);
        if (m_field.kind == FormField::Kind::Json)
            m_text->setLanguage(MessageHighlighter::Language::Json);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FormFieldEdit::changed);
        connect(m_text, &MessageEdit::fileDropped, this, &FormFieldEdit::fileDropped);
        return m_text;
    case FormField::Kind::Choice:
        m_choice = new QComboBox(this);
        setComboBoxName(m_choice, m_field.label);
        m_choice->addItems(m_field.choices);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FormFieldEdit::changed);
        return m_choice;
    case FormField::Kind::Switch:
        m_switch = new QCheckBox(m_field.label, this);
        connect(m_switch, &QCheckBox::toggled, this, &FormFieldEdit::changed);
        return m_switch;
    case FormField::Kind::Line:
    case FormField::Kind::Id:
        break;
    }
    m_line = new QLineEdit(this);
    m_line->setAccessibleName(m_field.label);
    showHint(m_field.hint);
    connect(m_line, &QLineEdit::textChanged, this, &FormFieldEdit::changed);
    return m_line;
}

/// In a line that is wide enough for it.
void FormFieldEdit::showHint(const QString &hint)
{
    constexpr int frame = 24;
    const QFontMetrics metrics = m_line->fontMetrics();
    const int usual = metrics.averageCharWidth() * lineCharacters;
    m_line->setPlaceholderText(hint);
    m_line->setFixedWidth(std::max(usual, metrics.horizontalAdvance(hint)) + frame);
}

QString FormFieldEdit::value() const
{
    if (m_text)
        return m_text->typedText();
    if (m_choice)
        return m_choice->currentText();
    if (m_switch)
        return m_switch->isChecked() ? QStringLiteral("true") : QString();
    return m_line->text();
}

void FormFieldEdit::setValue(const QString &value)
{
    if (m_text)
        m_text->replaceText(value);
    else if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(value)));
    else if (m_switch)
        m_switch->setChecked(!value.isEmpty());
    else
        m_line->setText(value);
}

void FormFieldEdit::setFreshId(qint64 id)
{
    if (m_field.kind == FormField::Kind::Id)
        showHint(tr("Automatic: %1").arg(id));
}

void FormFieldEdit::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QWidget *const editor = focusProxy();
    editor->setAccessibleDescription(problem);
    setStyleProperty(editor, "wrong", !problem.isEmpty());
}

} // namespace wasclean
