#include "ui/options/optionpage.h"

#include "ui/options/entrytable.h"
#include "ui/style/styling.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/namedcombobox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace wasclean {

namespace {

constexpr int labelWidth = 176;
constexpr int fieldWidth = 304;

} // namespace

OptionPage::OptionPage(const QString &id, const QString &title, QWidget *parent)
    : QScrollArea(parent)
    , m_id(id)
    , m_title(title)
{
    setObjectName(id + QStringLiteral("Page"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 8, 16, 8);
    m_column->setSpacing(8);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnMinimumWidth(1, fieldWidth);
    m_grid->setColumnStretch(2, 1);
    m_column->addLayout(m_grid);
    m_column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void OptionPage::setSettings(const ConnectionSettings &settings)
{
    const QSignalBlocker quiet(this);
    fill(settings);
    clearProblems();
}

bool OptionPage::differs() const
{
    ConnectionSettings settings;
    readInto(settings);
    return settings != ConnectionSettings() || !problems().isEmpty();
}

void OptionPage::reset()
{
    setSettings({});
    emit changed();
}

QLineEdit *OptionPage::addText(const Text &text, const QString &placeholder)
{
    auto *field = new QLineEdit(widget());
    liftLengthLimit(field);
    field->setPlaceholderText(placeholder);
    connect(field, &QLineEdit::textChanged, this, &OptionPage::changed);
    addField(text, field, field);
    return field;
}

QLineEdit *OptionPage::addSecret(const Text &text, const QString &show)
{
    auto *both = new QWidget(widget());
    auto *field = new QLineEdit(both);
    liftLengthLimit(field);
    auto *box = new QCheckBox(show, both);
    box->setObjectName(m_id + QLatin1String(text.id) + QStringLiteral("Show"));
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(field, 1);
    line->addWidget(box);
    connect(field, &QLineEdit::textChanged, this, &OptionPage::changed);
    addField(text, field, both);
    markVariables({field});
    connect(box, &QCheckBox::toggled, field, [field, marks = m_marks.last()](bool shown) {
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        marks->markAgain();
    });
    return field;
}

QLineEdit *OptionPage::addFile(const Text &text, const QString &browse, const QString &filter)
{
    auto *both = new QWidget(widget());
    auto *field = new QLineEdit(both);
    liftLengthLimit(field);
    auto *button = new QToolButton(both);
    button->setObjectName(m_id + QLatin1String(text.id) + QStringLiteral("Browse"));
    button->setText(tr("Browse…"));
    button->setAccessibleName(browse);
    button->setToolTip(browse);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("chip", true);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(field, 1);
    line->addWidget(button);
    connect(field, &QLineEdit::textChanged, this, &OptionPage::changed);
    connect(button, &QToolButton::clicked, this, [this, field, browse, filter] {
        chooseFile(
            browse, filter, field->text(), [field](const QString &path) { field->setText(path); });
    });
    addField(text, field, both);
    return field;
}

QSpinBox *OptionPage::addNumber(const Text &text, int least, int most, const QString &suffix)
{
    auto *field = new QSpinBox(widget());
    field->setRange(least, most);
    field->setSuffix(suffix);
    connect(field, &QSpinBox::valueChanged, this, &OptionPage::changed);
    addField(text, field, field);
    return field;
}

QComboBox *OptionPage::addChoice(const Text &text, const QStringList &choices)
{
    auto *field = new QComboBox(widget());
    // First, as entries are already told to assistive technology.
    setComboBoxName(field, withoutMnemonic(text.label));
    field->addItems(choices);
    connect(field, &QComboBox::currentIndexChanged, this, &OptionPage::changed);
    addField(text, field, field);
    return field;
}

QCheckBox *OptionPage::addCheck(const Text &text)
{
    auto *field = new QCheckBox(text.label, widget());
    connect(field, &QCheckBox::toggled, this, &OptionPage::changed);
    addField({text.id, {}, text.help}, field, field);
    return field;
}

void OptionPage::addField(const Text &text, QWidget *named, QWidget *whole)
{
    Row row;
    row.field = whole;
    named->setObjectName(m_id + QLatin1String(text.id));
    setDescription(named, text.help);
    named->setProperty("help", text.help);
    named->installEventFilter(this);
    const int line = m_grid->rowCount();
    row.label = new QLabel(text.label, widget());
    row.help = new QLabel(text.help, widget());
    row.problem = new QLabel(widget());
    for (QLabel *label : {row.label, row.help})
        label->setTextFormat(Qt::PlainText);
    row.help->setWordWrap(true);
    row.help->setProperty("role", QStringLiteral("quiet"));
    makeProblemLabel(row.problem);
    if (!text.label.isEmpty()) {
        row.label->setBuddy(named);
        named->setAccessibleName(withoutMnemonic(text.label));
    }
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(whole, line, 1);
    m_grid->addWidget(row.help, line, 2);
    m_grid->addWidget(row.problem, line + 1, 1, 1, 2);
    m_rows.insert(named, row);
}

void OptionPage::addWideField(const Text &text, EntryTable *table)
{
    auto *label = new QLabel(text.label, widget());
    label->setTextFormat(Qt::PlainText);
    // On one line with the text inside the first field.
    table->firstField()->ensurePolished();
    label->setMinimumHeight(table->firstField()->sizeHint().height());
    table->firstField()->installEventFilter(this);
    table->setObjectName(m_id + QLatin1String(text.id));
    table->setAccessibleName(withoutMnemonic(text.label));
    table->setAccessibleDescription(text.help);
    label->setBuddy(table->firstField());
    const int line = m_grid->rowCount();
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    m_grid->addWidget(table, line, 1, 1, 2);
}

void OptionPage::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
}

QLabel *OptionPage::addNote(const QString &text)
{
    auto *note = new QLabel(text, widget());
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("quiet"));
    addWide(note);
    return note;
}

void OptionPage::addReset(const QList<QWidget *> &before)
{
    auto *line = new QWidget(widget());
    auto *reset = new QToolButton(line);
    reset->setObjectName(m_id + QStringLiteral("Reset"));
    reset->setText(tr("Reset to defaults"));
    reset->setAccessibleName(tr("Reset %1 to defaults").arg(m_title));
    reset->setProperty("chip", true);
    reset->setFocusPolicy(Qt::StrongFocus);
    connect(reset, &QToolButton::clicked, this, &OptionPage::reset);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QWidget *widget : before)
        layout->addWidget(widget);
    layout->addWidget(reset);
    layout->addStretch(1);
    addWide(line);
}

void OptionPage::markVariables(const QList<QLineEdit *> &fields)
{
    for (QLineEdit *field : fields) {
        m_marks.append(new VariableMarks(field));
        setDescription(field, field->accessibleDescription());
    }
}

void OptionPage::setFinder(const UnresolvedFinder &finder)
{
    for (VariableMarks *marks : std::as_const(m_marks))
        marks->setFinder(finder);
    for (EntryTable *table : findChildren<EntryTable *>())
        table->setFinder(finder);
}

void OptionPage::setRowVisible(QWidget *named, bool visible)
{
    const Row row = m_rows.value(named);
    row.label->setVisible(visible);
    row.field->setVisible(visible);
    row.help->setVisible(visible);
    row.problem->setVisible(visible && !row.problem->text().isEmpty());
}

void OptionPage::setRowLabel(QWidget *named, const QString &label)
{
    m_rows.value(named).label->setText(label);
    named->setAccessibleName(withoutMnemonic(label));
}

bool OptionPage::showProblem(const SettingsProblem &problem)
{
    QWidget *named = m_fields.value(problem.field);
    if (!named)
        return false;
    const Row row = m_rows.value(named);
    row.problem->setText(problem.sentence);
    row.problem->setVisible(true);
    setStyleProperty(named, "wrong", true);
    setDescription(named, problem.sentence);
    return true;
}

void OptionPage::clearProblems()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it->problem->text().isEmpty())
            continue;
        it->problem->clear();
        it->problem->hide();
        setStyleProperty(it.key(), "wrong", false);
        setDescription(it.key(), it.key()->property("help").toString());
    }
}

void OptionPage::focusProblem(const SettingsProblem &problem)
{
    if (QWidget *named = m_fields.value(problem.field)) {
        named->setFocus();
        reveal(m_rows.value(named).problem);
        reveal(named);
    }
}

void OptionPage::reveal(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] { ensureWidgetVisible(widget); });
}

void OptionPage::chooseFile(const QString &title, const QString &filter, const QString &now,
    const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!now.isEmpty())
        dialog->selectFile(now);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

bool OptionPage::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the page; it changes no field that happens to be under it.
    auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && m_rows.contains(field) && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    // The tabulator scrolls to where it goes, a mnemonic and a screen reader do not.
    const bool comesByMouse = event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (event->type() == QEvent::FocusIn && !comesByMouse)
        ensureWidgetVisible(field);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace wasclean
