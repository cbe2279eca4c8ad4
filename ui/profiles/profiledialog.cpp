#include "ui/profiles/profiledialog.h"

#include "app/profile/profilenames.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wasclean {

ProfileDialog::ProfileDialog(const QString &title, Asks asks, const QString &path,
    const QStringList &folders, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(nameOfPath(path), this))
    , m_folder(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    m_folder->setObjectName(QStringLiteral("folder"));
    setComboBoxName(m_folder, tr("Folder"));
    m_folder->addItem(tr("(top)"), QString());
    for (const QString &folder : folders)
        m_folder->addItem(shownPath(folder), folder);
    m_folder->setCurrentIndex(std::max(0, m_folder->findData(parentPath(path))));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_folder);
    form->setRowVisible(m_name, asks != Asks::Folder);
    form->setRowVisible(m_folder, asks != Asks::Name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(380, 0);
}

void ProfileDialog::setAct(const QString &buttonText, Act act)
{
    m_ok->setText(buttonText);
    m_act = std::move(act);
}

QString ProfileDialog::path() const
{
    return childPath(m_folder->currentData().toString(), m_name->text());
}

void ProfileDialog::accept()
{
    QString problem = nameProblem(m_name->text());
    if (problem.isEmpty())
        problem = m_act(path());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
    else
        m_name->setFocus();
}

} // namespace wasclean
