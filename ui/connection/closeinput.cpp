#include "ui/connection/closeinput.h"

#include "app/connection/options.h"
#include "ui/style/styling.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace wasclean {

namespace {

std::optional<int> readCode(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool digitsOnly
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int code = text.toInt(&ok);
    return digitsOnly && ok ? std::optional(code) : std::nullopt;
}

/// Writes the name of an entry that has no text.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!option->text.isEmpty())
            return;
        option->text = index.data(Qt::AccessibleTextRole).toString();
        option->features |= QStyleOptionViewItem::HasDisplay;
    }
};

} // namespace

CloseInput::CloseInput(QWidget *parent)
    : QWidget(parent)
    , m_code(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    createFields();
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("Close co&de"), m_code);
    layout->addRow(tr("Close &reason"), m_reason);
    layout->addRow(m_problem);
    connect(m_code, &QComboBox::editTextChanged, this, &CloseInput::check);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseInput::check);
    for (const QLineEdit *field : {m_code->lineEdit(), m_reason})
        connect(field, &QLineEdit::returnPressed, this, &CloseInput::accepted);
}

void CloseInput::createFields()
{
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->addItems({QString(), QStringLiteral("1000"), QStringLiteral("3000"),
        QStringLiteral("4000"), QStringLiteral("4999")});
    m_code->setItemData(0, tr("no code"), Qt::AccessibleTextRole);
    m_code->setCurrentText(QStringLiteral("1000"));
    m_code->setCompleter(nullptr);
    m_code->lineEdit()->setPlaceholderText(tr("no code"));
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(7);
    setComboBoxName(m_code, tr("Close code"));
    m_code->setItemDelegate(new EntryDelegate(m_code));
    m_reason->setAccessibleName(tr("Close reason"));
    m_reason->setPlaceholderText(tr("optional"));
    m_problem->setObjectName(QStringLiteral("closeProblem"));
    makeProblemLabel(m_problem);
}

std::optional<int> CloseInput::code() const { return readCode(m_code->currentText()); }

QString CloseInput::reason() const { return m_reason->text(); }

QString CloseInput::problem() const
{
    if (m_code->currentText().trimmed().isEmpty())
        return reason().isEmpty()
            ? QString()
            : tr("A close reason needs a close code. Enter a code, or clear the reason.");
    if (!code())
        return tr("The close code must be a whole number: 1000, or 3000 to 4999.");
    const QString codeProblem = closeCodeProblem(*code());
    return codeProblem.isEmpty() ? closeReasonProblem(reason()) : codeProblem;
}

void CloseInput::check()
{
    const QString description = problem();
    QWidget *wrong = description.isEmpty() ? nullptr
        : isReasonWrong()                  ? static_cast<QWidget *>(m_reason)
                                           : m_code;
    for (QWidget *field : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_reason)}) {
        field->setAccessibleDescription(field == wrong ? description : QString());
        setStyleProperty(field, "wrong", field == wrong);
    }
    m_problem->setText(description);
    m_problem->setVisible(!description.isEmpty());
    emit changed();
}

bool CloseInput::isReasonWrong() const
{
    return code() && closeCodeProblem(*code()).isEmpty() && !problem().isEmpty();
}

void CloseInput::focusField()
{
    QLineEdit *field = isReasonWrong() ? m_reason : m_code->lineEdit();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

} // namespace wasclean
