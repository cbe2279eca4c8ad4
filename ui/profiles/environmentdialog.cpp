#include "ui/profiles/environmentdialog.h"

#include "app/profile/profileformat.h"
#include "app/profile/profilenames.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

enum Column { NameColumn, ValueColumn, SecretColumn };

/// Shows values of secret variables as dots.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setAccessibleName(EnvironmentDialog::tr("Value"));
            line->setEchoMode(isSecret(index) ? QLineEdit::Password : QLineEdit::Normal);
        }
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (isSecret(index) && !option->text.isEmpty())
            option->text = QString(8, QChar(0x2022));
    }

private:
    static bool isSecret(const QModelIndex &index)
    {
        return index.siblingAtColumn(SecretColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
};

} // namespace

EnvironmentDialog::EnvironmentDialog(
    const QList<Environment> &environments, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_environments(environments)
    , m_choice(new QComboBox(this))
    , m_add(new QPushButton(tr("&New"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_name(new QLineEdit(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_addVariable(new QPushButton(tr("&Add variable"), this))
    , m_removeVariable(new QPushButton(tr("&Remove variable"), this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Environments"));
    createWidgets();
    createLayout();
    int first = 0;
    for (int i = 0; i < m_environments.size(); ++i) {
        m_choice->addItem(m_environments.at(i).name);
        if (m_environments.at(i).name == name)
            first = i;
    }
    showEnvironment(m_environments.isEmpty() ? -1 : first);
    connectWidgets();
}

void EnvironmentDialog::createWidgets()
{
    m_choice->setObjectName(QStringLiteral("environmentToEdit"));
    setComboBoxName(m_choice, tr("Environment"));
    m_name->setObjectName(QStringLiteral("environmentName"));
    m_name->setAccessibleName(tr("Name"));
    m_table->setObjectName(QStringLiteral("variables"));
    m_table->setAccessibleName(tr("Variables"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("Secret")});
    m_table->horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(NameColumn, 160);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegateForColumn(ValueColumn, new ValueDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();
}

void EnvironmentDialog::createLayout()
{
    auto *choiceLabel = new QLabel(tr("&Environment"), this);
    choiceLabel->setBuddy(m_choice);
    auto *nameLabel = new QLabel(tr("Na&me"), this);
    nameLabel->setBuddy(m_name);
    auto *choice = new QGridLayout;
    choice->setVerticalSpacing(12);
    choice->setColumnStretch(1, 1);
    choice->addWidget(choiceLabel, 0, 0);
    choice->addWidget(m_choice, 0, 1);
    choice->addWidget(m_add, 0, 2);
    choice->addWidget(m_remove, 0, 3);
    choice->addWidget(nameLabel, 1, 0);
    choice->addWidget(m_name, 1, 1, 1, 3);
    auto *rows = new QHBoxLayout;
    rows->addWidget(m_addVariable);
    rows->addWidget(m_removeVariable);
    rows->addStretch(1);
    auto *hint = new QLabel(
        tr("Write {{name}} in the URL, headers or messages. Built-in variables are {{uuid}}, "
           "{{now}} (ISO 8601), {{timestamp}} (seconds since 1970), {{counter}} and "
           "{{random.int(1,6)}}; {{'{{'}} writes two braces. Secret values are stored in the "
           "keyring or asked for, never written to the file."),
        this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("quiet"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &EnvironmentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(choice);
    layout->addWidget(m_table, 1);
    layout->addLayout(rows);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(640, 480);
}

void EnvironmentDialog::connectWidgets()
{
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        applyFields();
        showEnvironment(index);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (m_shown >= 0)
            m_choice->setItemText(m_shown, name);
    });
    connect(m_add, &QPushButton::clicked, this, &EnvironmentDialog::addEnvironment);
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentDialog::removeEnvironment);
    connect(m_addVariable, &QPushButton::clicked, this, &EnvironmentDialog::addVariable);
    connect(m_removeVariable, &QPushButton::clicked, this, &EnvironmentDialog::removeVariable);
    connect(
        m_table, &QTableWidget::itemChanged, m_table->viewport(), qOverload<>(&QWidget::update));
}

void EnvironmentDialog::showEnvironment(int index)
{
    m_shown = index;
    m_table->setRowCount(0);
    m_name->clear();
    if (index >= 0) {
        m_choice->setCurrentIndex(index);
        m_name->setText(m_environments.at(index).name);
        for (const EnvironmentVariable &variable : m_environments.at(index).variables)
            appendRow(variable);
    }
    updateButtons();
}

void EnvironmentDialog::updateButtons()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_choice, m_remove, m_name, m_table, m_addVariable, m_removeVariable})
        widget->setEnabled(m_shown >= 0);
}

void EnvironmentDialog::appendRow(const EnvironmentVariable &variable)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(variable.name));
    m_table->setItem(row, ValueColumn, new QTableWidgetItem(variable.value));
    auto *secret = new QTableWidgetItem;
    secret->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    secret->setCheckState(variable.secret ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, SecretColumn, secret);
}

void EnvironmentDialog::applyFields()
{
    if (m_shown < 0)
        return;
    Environment &environment = m_environments[m_shown];
    environment.name = m_name->text().trimmed();
    environment.variables.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        EnvironmentVariable variable;
        variable.name = m_table->item(row, NameColumn)->text().trimmed();
        variable.value = m_table->item(row, ValueColumn)->text();
        variable.secret = m_table->item(row, SecretColumn)->checkState() == Qt::Checked;
        if (!variable.name.isEmpty() || !variable.value.isEmpty())
            environment.variables.append(variable);
    }
}

void EnvironmentDialog::addEnvironment()
{
    applyFields();
    Environment environment;
    environment.id = newFileId();
    environment.name = tr("New environment");
    m_environments.append(environment);
    m_choice->addItem(environment.name);
    showEnvironment(int(m_environments.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void EnvironmentDialog::removeEnvironment()
{
    const int index = m_shown;
    m_environments.removeAt(index);
    m_choice->removeItem(index);
    showEnvironment(std::min(index, int(m_environments.size()) - 1));
}

void EnvironmentDialog::addVariable()
{
    appendRow({});
    m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void EnvironmentDialog::removeVariable()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

QString EnvironmentDialog::problem() const
{
    QStringList names;
    for (const Environment &environment : m_environments) {
        QString wrong = nameProblem(environment.name);
        if (wrong.isEmpty())
            wrong = environmentProblem(environment);
        if (!wrong.isEmpty())
            return tr("%1: %2").arg(environment.name, wrong);
        if (names.contains(environment.name, Qt::CaseInsensitive))
            return tr("Two environments are called “%1”.").arg(environment.name);
        names.append(environment.name);
    }
    return {};
}

void EnvironmentDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void EnvironmentDialog::accept()
{
    applyFields();
    QString sentence = problem();
    if (sentence.isEmpty())
        sentence = m_write(m_environments);
    showProblem(sentence);
    if (sentence.isEmpty())
        QDialog::accept();
}

} // namespace wasclean
