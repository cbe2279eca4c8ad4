#include "ui/log/schemadialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace wasclean {

SchemaDialog::SchemaDialog(QWidget *parent)
    : SchemaChoice(QStringLiteral("schema"),
        tr("A JSON Schema or an AsyncAPI document, in JSON or YAML, or a folder with the schemas "
           "of OCPP. Text messages that do not fit are marked in the log."),
        parent)
    , m_received(new QLineEdit(this))
    , m_sent(new QLineEdit(this))
{
    setWindowTitle(tr("Schemas of messages"));
    m_received->setObjectName(QStringLiteral("schemaReceived"));
    m_sent->setObjectName(QStringLiteral("schemaSent"));
    addRow(tr("&Received messages"), newRow(m_received, tr("Received messages")), m_received);
    addRow(tr("&Sent messages"), newRow(m_sent, tr("Sent messages")), m_sent);
    setMinimumWidth(560);
}

QWidget *SchemaDialog::newRow(QLineEdit *path, const QString &name)
{
    auto *row = new QWidget(this);
    auto *file = new QPushButton(tr("File…"), row);
    auto *folder = new QPushButton(tr("Folder…"), row);
    path->setAccessibleName(name);
    path->setClearButtonEnabled(true);
    path->setPlaceholderText(tr("Not checked"));
    for (QPushButton *button : {file, folder}) {
        button->setAutoDefault(false);
        button->setAccessibleDescription(name);
        connect(button, &QPushButton::clicked, this,
            [this, path, isFolder = button == folder] { choosePath(path, isFolder); });
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(path, 1);
    layout->addWidget(file);
    layout->addWidget(folder);
    return row;
}

void SchemaDialog::choosePath(QLineEdit *path, bool isFolder)
{
    choose(isFolder, tr("Schemas (*.json *.yaml *.yml)"),
        [path](const QString &chosenPath) { path->setText(chosenPath); });
}

void SchemaDialog::use() { emit chosen(m_received->text().trimmed(), m_sent->text().trimmed()); }

void SchemaDialog::setPaths(const QString &received, const QString &sent)
{
    m_received->setText(received);
    m_sent->setText(sent);
}

} // namespace wasclean
