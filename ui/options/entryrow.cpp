#include "ui/options/entryrow.h"

#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace wasclean {

EntryRow::EntryRow(const EntryWords &words, int number, QWidget *parent)
    : QWidget(parent)
{
    createFields(words, number);
    if (words.takesVariables)
        createMarks();
    createButtons(words, number);
    createLayout();
    for (QWidget *stop : findChildren<QWidget *>())
        stop->installEventFilter(this);
}

void EntryRow::createFields(const EntryWords &words, int number)
{
    const QString id = words.id + QString::number(number);
    if (!words.enabled.isEmpty()) {
        m_enabled = new QCheckBox(this);
        m_enabled->setObjectName(id + QStringLiteral("On"));
        m_enabled->setAccessibleName(words.enabled.arg(number));
        m_enabled->setToolTip(tr("Send this entry"));
        m_enabled->setChecked(true);
        connect(m_enabled, &QCheckBox::toggled, this, &EntryRow::edited);
    }
    if (!words.name.isEmpty()) {
        m_name = new QLineEdit(this);
        liftLengthLimit(m_name);
        m_name->setObjectName(id + QStringLiteral("Name"));
        m_name->setAccessibleName(words.name.arg(number));
        m_name->setPlaceholderText(words.nameHint);
        connect(m_name, &QLineEdit::textChanged, this, &EntryRow::onNameEdited);
    }
    if (m_name && !words.knownNames.isEmpty()) {
        auto *completer = new QCompleter(words.knownNames, m_name);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_name->setCompleter(completer);
    }
    m_value = new QLineEdit(this);
    liftLengthLimit(m_value);
    m_value->setObjectName(id + QStringLiteral("Value"));
    m_value->setAccessibleName(words.value.arg(number));
    m_value->setPlaceholderText(words.valueHint);
    connect(m_value, &QLineEdit::textChanged, this, [this] {
        m_valueIsNull = false;
        emit edited();
    });
    m_problem = new QLabel(this);
    makeProblemLabel(m_problem);
}

void EntryRow::createMarks()
{
    for (QLineEdit *field : {m_name, m_value}) {
        if (field)
            m_marks.append(new VariableMarks(field));
    }
    if (!m_enabled)
        return;
    // What is not sent is not filled in.
    for (VariableMarks *marks : std::as_const(m_marks))
        connect(m_enabled, &QCheckBox::toggled, marks, &VariableMarks::setActive);
}

void EntryRow::setFinder(const UnresolvedFinder &finder)
{
    for (VariableMarks *marks : std::as_const(m_marks))
        marks->setFinder(finder);
}

void EntryRow::createButtons(const EntryWords &words, int number)
{
    const QString id = words.id + QString::number(number);
    if (!words.browse.isEmpty()) {
        m_browse = addButton(
            QStringLiteral("file"), words.browse.arg(number), id + QStringLiteral("Browse"));
        connect(m_browse, &QToolButton::clicked, this, &EntryRow::browseRequested);
    }
    if (!words.moveUp.isEmpty()) {
        m_up = addButton(QStringLiteral("up"), words.moveUp.arg(number), id + QStringLiteral("Up"));
        m_down = addButton(
            QStringLiteral("down"), words.moveDown.arg(number), id + QStringLiteral("Down"));
        m_up->setToolTip(QStringLiteral("%1 (%2)").arg(
            m_up->accessibleName(), keyText(QKeySequence(Qt::CTRL | Qt::Key_Up))));
        m_down->setToolTip(QStringLiteral("%1 (%2)").arg(
            m_down->accessibleName(), keyText(QKeySequence(Qt::CTRL | Qt::Key_Down))));
        for (QToolButton *button : {m_up, m_down})
            button->setFocusPolicy(Qt::NoFocus);
        connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    }
    m_remove = addButton(
        QStringLiteral("cancel"), words.remove.arg(number), id + QStringLiteral("Remove"));
    connect(m_remove, &QToolButton::clicked, this, &EntryRow::removeRequested);
}

QToolButton *EntryRow::addButton(
    const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void EntryRow::createLayout()
{
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_enabled, m_browse, m_up, m_down, m_remove}) {
        if (!part)
            continue;
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (m_enabled)
        line->addWidget(m_enabled);
    if (m_name)
        line->addWidget(m_name, 2);
    line->addWidget(m_value, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_browse, m_up, m_down, m_remove}) {
        if (button)
            buttons->addWidget(button);
    }
    line->addLayout(buttons);
    // Below the first field.
    if (m_enabled)
        m_problem->setContentsMargins(m_enabled->sizeHint().width() + line->spacing(), 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_problem);
}

SettingsRow EntryRow::entry() const
{
    return {!m_enabled || m_enabled->isChecked(), m_name ? m_name->text() : QString(),
        m_valueIsNull ? QString() : m_value->text()};
}

void EntryRow::setEntry(const SettingsRow &entry)
{
    const QSignalBlocker quiet(this);
    if (m_enabled)
        m_enabled->setChecked(entry.enabled);
    // A text that is there already keeps its cursor.
    if (m_name && m_name->text() != entry.name)
        m_name->setText(entry.name);
    if (m_value->text() != entry.value)
        m_value->setText(entry.value);
    m_valueIsNull = entry.value.isNull();
}

bool EntryRow::isEmpty() const
{
    return (!m_name || m_name->text().isEmpty()) && m_value->text().isEmpty();
}

void EntryRow::setWaiting(bool waiting)
{
    for (QToolButton *button : {m_up, m_down, m_remove}) {
        if (button)
            button->setVisible(!waiting);
    }
    if (m_enabled)
        m_enabled->setVisible(!waiting);
}

void EntryRow::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    for (QLineEdit *field : {m_name, m_value}) {
        if (!field)
            continue;
        setStyleProperty(field, "wrong", !sentence.isEmpty());
        setDescription(field, sentence);
    }
}

QList<QWidget *> EntryRow::stops() const
{
    QList<QWidget *> stops{m_enabled, m_name, m_value, m_browse, m_remove};
    stops.removeAll(nullptr);
    return stops;
}

QLineEdit *EntryRow::firstField() const { return m_name ? m_name : m_value; }

void EntryRow::onNameEdited(const QString &text)
{
    const qsizetype grown = text.size() - std::exchange(m_nameLength, text.size());
    emit edited();
    // One character is typed; more than one came from the clipboard, or from a screen reader.
    if (grown > 1)
        emit namePasted(text);
}

bool EntryRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = m_up && key->modifiers() == Qt::ControlModifier
        && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    const bool onButton = watched == m_enabled || watched == m_remove;
    if (moves)
        emit moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
    else if (onButton && key->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace wasclean
