#include "ui/log/schemachoice.h"

#include "ui/style/styling.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wasclean {

SchemaChoice::SchemaChoice(const QString &name, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_problem(new QLabel(this))
{
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *what = new QLabel(sentence, this);
    what->setWordWrap(true);
    m_form->setSpacing(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *useButton = buttons->addButton(tr("&Use"), QDialogButtonBox::ApplyRole);
    useButton->setObjectName(name + QStringLiteral("Use"));
    setStyleProperty(useButton, "primary", true);
    useButton->setDefault(true);
    connect(useButton, &QPushButton::clicked, this, [this] { use(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

void SchemaChoice::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SchemaChoice::addRow(const QString &label, QWidget *row, QWidget *field)
{
    m_form->addRow(label, row);
    qobject_cast<QLabel *>(m_form->labelForField(row))->setBuddy(field);
}

void SchemaChoice::choose(
    bool isFolder, const QString &files, const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(this, isFolder ? tr("Folder of schemas") : tr("Schema"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (isFolder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    else
        dialog->setNameFilters({files, tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

} // namespace wasclean
