#include "ui/send/messagedialog.h"

#include "app/automation/outgoing.h"
#include "ui/editor/messageedit.h"
#include "ui/send/messagetypes.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wasclean {

namespace {

/// What a message may be called when the user has not said.
QString nameFor(const SavedMessage &message)
{
    constexpr qsizetype longest = 40;
    const QString text = message.text.simplified().left(longest);
    return text.isEmpty() ? messageTypeName(message.type) : text;
}

} // namespace

MessageDialog::MessageDialog(
    const SavedMessage &message, const QStringList &folders, QWidget *parent)
    : QDialog(parent)
    , m_message(message)
    , m_shown(forTextField(message))
    , m_name(new QLineEdit(this))
    , m_folder(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_text(new MessageEdit(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    createFields(folders);
    createLayout();
    connect(m_name, &QLineEdit::textChanged, this, &MessageDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void MessageDialog::createFields(const QStringList &folders)
{
    m_name->setObjectName(QStringLiteral("savedName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setText(m_message.name.isEmpty() ? nameFor(m_message) : m_message.name);
    m_name->selectAll();
    m_folder->setObjectName(QStringLiteral("savedFolder"));
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->addItem(QString());
    m_folder->addItems(folders);
    m_folder->setCurrentText(m_message.folder);
    m_folder->lineEdit()->setPlaceholderText(tr("no folder"));
    setComboBoxName(m_folder, tr("Folder"));
    m_type->setObjectName(QStringLiteral("savedType"));
    setComboBoxName(m_type, tr("Message type"));
    for (const SavedMessage::Type type : messageTypes())
        m_type->addItem(messageTypeName(type), int(type));
    m_type->setCurrentIndex(m_type->findData(int(m_shown.type)));
    m_text->setObjectName(QStringLiteral("savedText"));
    m_text->setAccessibleName(tr("Message text"));
    const bool isFile = m_message.type == SavedMessage::Type::File;
    // Undoing must not lead to an empty field.
    m_text->setPlainText(isFile ? m_shown.file : m_shown.text);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
}

void MessageDialog::createLayout()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(tr("Message &type"), m_type);
    form->addRow(tr("&Message text"), m_text);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    setMinimumWidth(480);
}

SavedMessage MessageDialog::message() const
{
    const auto type = static_cast<SavedMessage::Type>(m_type->currentData().toInt());
    // What was not touched stays as it was.
    const bool isSame = type == m_shown.type && !m_text->document()->isModified();
    SavedMessage message = isSame ? m_message : m_shown;
    message.name = m_name->text().trimmed();
    message.folder = m_folder->currentText().trimmed();
    if (!isSame) {
        message.type = type;
        const bool isFile = type == SavedMessage::Type::File;
        (isFile ? message.file : message.text) = m_text->typedText();
    }
    return message;
}

void MessageDialog::check()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_problem->setText(named ? QString() : tr("Enter a name for the message."));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(named);
}

} // namespace wasclean
