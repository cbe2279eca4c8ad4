#include "ui/log/protobufdialog.h"

#include "app/codecs/protobufreader.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wasclean {

ProtobufDialog::ProtobufDialog(QWidget *parent)
    : SchemaChoice(QStringLiteral("protobuf"),
        tr("A “.proto” file, a folder from which such files import each other, or a descriptor set "
           "(protoc -o). Without a type, messages are shown by the numbers of their fields."),
        parent)
    , m_schema(new QLineEdit(this))
    , m_received(newTypeBox(QStringLiteral("protobufReceived"), tr("Received messages")))
    , m_sent(newTypeBox(QStringLiteral("protobufSent"), tr("Sent messages")))
    , m_typeField(new QLineEdit(this))
    , m_payloadField(new QLineEdit(this))
{
    setWindowTitle(tr("Types of Protocol Buffers"));
    m_schema->setObjectName(QStringLiteral("protobufSchema"));
    addRow(tr("Sc&hema"), newSchemaRow(), m_schema);
    form()->addRow(tr("&Received messages"), m_received);
    form()->addRow(tr("&Sent messages"), m_sent);
    addRow(tr("&Messages in bytes"), newPayloadRow(), m_payloadField);
    setMinimumWidth(640);
}

ProtobufDialog::~ProtobufDialog()
{
    // Its field loses the focus when this is no ProtobufDialog any more.
    m_schema->disconnect(this);
}

QWidget *ProtobufDialog::newSchemaRow()
{
    auto *row = new QWidget(this);
    auto *file = new QPushButton(tr("File…"), row);
    auto *folder = new QPushButton(tr("Folder…"), row);
    auto *demo = new QPushButton(tr("Demo"), row);
    m_schema->setAccessibleName(tr("Schema"));
    m_schema->setClearButtonEnabled(true);
    m_schema->setPlaceholderText(tr("None"));
    demo->setToolTip(tr("The schema of what the demo server sends at /protobuf"));
    for (QPushButton *button : {file, folder, demo})
        button->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, [this] { chooseSchema(false); });
    connect(folder, &QPushButton::clicked, this, [this] { chooseSchema(true); });
    connect(demo, &QPushButton::clicked, this, [this] { take(protobufDemoSchema()); });
    connect(
        m_schema, &QLineEdit::editingFinished, this, [this] { take(m_schema->text().trimmed()); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_schema, 1);
    for (QPushButton *button : {file, folder, demo})
        layout->addWidget(button);
    return row;
}

/// An envelope has a message in a field of bytes, and says in another one which.
QWidget *ProtobufDialog::newPayloadRow()
{
    auto *row = new QWidget(this);
    row->setToolTip(tr("For messages with another message in a field of bytes, whose type another "
                       "field names: by its full name, or as an enum by the last words of it"));
    m_payloadField->setObjectName(QStringLiteral("protobufPayloadField"));
    m_payloadField->setAccessibleName(tr("Messages in bytes"));
    m_payloadField->setPlaceholderText(tr("Field of bytes"));
    m_typeField->setObjectName(QStringLiteral("protobufTypeField"));
    m_typeField->setPlaceholderText(tr("Field of the type"));
    auto *label = new QLabel(tr("&Their type"), row);
    label->setBuddy(m_typeField);
    m_typeField->setAccessibleName(tr("Their type"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_payloadField, 1);
    layout->addWidget(label);
    layout->addWidget(m_typeField, 1);
    return row;
}

/// A schema may have thousands of types, so a part of the name is enough to find one.
QComboBox *ProtobufDialog::newTypeBox(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    setComboBoxName(box, name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->lineEdit()->setPlaceholderText(tr("By field numbers"));
    box->lineEdit()->setClearButtonEnabled(true);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

void ProtobufDialog::chooseSchema(bool isFolder)
{
    choose(isFolder, tr("Schemas (*.proto *.pb *.desc *.protoset *.binpb)"),
        [this](const QString &path) { take(path); });
}

void ProtobufDialog::take(const QString &path)
{
    m_schema->setText(path);
    if (path == m_read)
        return;
    m_read = path;
    emit schemaChanged(path);
}

void ProtobufDialog::use()
{
    emit chosen({m_schema->text().trimmed(), m_received->currentText().trimmed(),
        m_sent->currentText().trimmed(), m_typeField->text().trimmed(),
        m_payloadField->text().trimmed()});
}

void ProtobufDialog::setChoice(const ProtobufChoice &choice)
{
    m_schema->setText(choice.schema);
    m_read = choice.schema;
    m_received->setCurrentText(choice.received);
    m_sent->setCurrentText(choice.sent);
    m_typeField->setText(choice.typeField);
    m_payloadField->setText(choice.payloadField);
}

void ProtobufDialog::setTypes(const QStringList &types, const QString &problem)
{
    for (QComboBox *box : {m_received, m_sent}) {
        const QString typed = box->currentText();
        box->clear();
        box->addItems(types);
        // There is nothing to choose from.
        box->setCurrentText(typed.isEmpty() && types.size() == 1 ? types.front() : typed);
    }
    setProblem(problem);
}

} // namespace wasclean
