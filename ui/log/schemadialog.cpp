#include "ui/log/schemadialog.h"

#include "ui/widgets/styling.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wasclean {

SchemaDialog::SchemaDialog(QWidget *parent)
    : QDialog(parent)
    , m_received(new QLineEdit(this))
    , m_sent(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Schemas of messages"));
    m_received->setObjectName(QStringLiteral("schemaReceived"));
    m_sent->setObjectName(QStringLiteral("schemaSent"));
    m_problem->setObjectName(QStringLiteral("schemaProblem"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *what
        = new QLabel(tr("A JSON Schema or an AsyncAPI document, in JSON or YAML, or a folder "
                        "with the schemas of OCPP. Text messages that do not fit are marked "
                        "in the log."),
            this);
    what->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Received messages"), newRow(m_received, tr("Received messages")));
    form->addRow(tr("&Sent messages"), newRow(m_sent, tr("Sent messages")));
    const QList<QLineEdit *> fields{m_received, m_sent};
    for (int row = 0; row < fields.size(); ++row) {
        auto *label = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setBuddy(fields[row]);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *check = buttons->addButton(tr("&Use"), QDialogButtonBox::ApplyRole);
    check->setObjectName(QStringLiteral("schemaUse"));
    setStyleProperty(check, "primary", true);
    check->setDefault(true);
    connect(check, &QPushButton::clicked, this, &SchemaDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
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
            [this, path, isFolder = button == folder] { choose(path, isFolder); });
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(path, 1);
    layout->addWidget(file);
    layout->addWidget(folder);
    return row;
}

void SchemaDialog::choose(QLineEdit *path, bool isFolder)
{
    auto *dialog = new QFileDialog(this, isFolder ? tr("Folder of schemas") : tr("Schema"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (isFolder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    else
        dialog->setNameFilters({tr("Schemas (*.json *.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, path, &QLineEdit::setText);
    dialog->open();
}

void SchemaDialog::use() { emit chosen(m_received->text().trimmed(), m_sent->text().trimmed()); }

void SchemaDialog::setPaths(const QString &received, const QString &sent)
{
    m_received->setText(received);
    m_sent->setText(sent);
}

void SchemaDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace wasclean
