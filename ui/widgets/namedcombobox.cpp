#include "ui/widgets/namedcombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace wasclean {

namespace {

/// As Qt's own, but for the name. The children are the list and, if there is one, the line edit.
/// Where there is none, the choice can be read as a text, and another be made by setting the text
/// or the number of the entry; AT-SPI has no other way to it.
class NamedComboBox : public QAccessibleWidget,
                      public QAccessibleTextInterface,
                      public QAccessibleEditableTextInterface,
                      public QAccessibleValueInterface
{
public:
    explicit NamedComboBox(QComboBox *comboBox)
        : QAccessibleWidget(comboBox, QAccessible::ComboBox)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const bool choiceOnly = !comboBox()->isEditable();
        if (type == QAccessible::TextInterface && choiceOnly)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface && choiceOnly)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        if (type == QAccessible::ValueInterface && choiceOnly)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? comboBox()->currentText()
                                          : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = comboBox()->view()->isVisible();
        state.collapsed = !state.expanded;
        state.editable = comboBox()->isEditable();
        return state;
    }

    int childCount() const override { return comboBox()->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(comboBox()->view());
        return index == 1 && comboBox()->isEditable()
            ? QAccessible::queryAccessibleInterface(comboBox()->lineEdit())
            : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == comboBox()->view())
            return 0;
        return comboBox()->isEditable() && child->object() == comboBox()->lineEdit() ? 1 : -1;
    }

    /// Besides opening and closing the list, each entry is an action.
    QStringList actionNames() const override
    {
        QStringList names{showMenuAction(), pressAction()};
        for (int i = 0; i < comboBox()->count(); ++i) {
            if (!nameOf(i).isEmpty())
                names.append(nameOf(i));
        }
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction()) {
            comboBox()->hidePopup();
            choose(entryNamed(name));
            return;
        }
        if (comboBox()->view()->isVisible())
            comboBox()->hidePopup();
        else
            comboBox()->showPopup();
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    // The text of the choice; there is nothing to select in it.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }

    int selectionCount() const override { return 0; }

    void addSelection(int, int) override { }

    void removeSelection(int) override { }

    void setSelection(int, int, int) override { }

    int cursorPosition() const override { return 0; }

    void setCursorPosition(int) override { }

    QString text(int start, int end) const override
    {
        return comboBox()->currentText().mid(start, end - start);
    }

    int characterCount() const override { return int(comboBox()->currentText().size()); }

    QRect characterRect(int) const override { return rect(); }

    int offsetAtPoint(const QPoint &) const override { return -1; }

    void scrollToSubstring(int, int) override { }

    QString attributes(int, int *start, int *end) const override
    {
        *start = *end = -1;
        return {};
    }

    // Only an entry can take the place of the whole text.
    void deleteText(int, int) override { }

    void insertText(int, const QString &) override { }

    void replaceText(int, int, const QString &text) override
    {
        choose(comboBox()->findText(text, Qt::MatchFixedString));
    }

    // The number of the entry.
    QVariant currentValue() const override { return comboBox()->currentIndex(); }

    void setCurrentValue(const QVariant &value) override { choose(value.toInt()); }

    QVariant maximumValue() const override { return comboBox()->count() - 1; }

    QVariant minimumValue() const override { return 0; }

    QVariant minimumStepSize() const override { return 1; }

private:
    QComboBox *comboBox() const { return static_cast<QComboBox *>(object()); }

    /// An entry without a text may have another name.
    QString nameOf(int index) const
    {
        const QString name = comboBox()->itemData(index, Qt::AccessibleTextRole).toString();
        return name.isEmpty() ? comboBox()->itemText(index) : name;
    }

    int entryNamed(const QString &name) const
    {
        for (int i = 0; i < comboBox()->count(); ++i) {
            if (nameOf(i) == name)
                return i;
        }
        return -1;
    }

    void choose(int index)
    {
        if (index < 0 || index >= comboBox()->count() || !comboBox()->isEnabled())
            return;
        comboBox()->setCurrentIndex(index);
        emit comboBox()->activated(index);
    }
};

QAccessibleInterface *makeNamedComboBox(const QString &className, QObject *object)
{
    auto *comboBox = qobject_cast<QComboBox *>(object);
    const bool ours = comboBox && className == QLatin1String("QComboBox");
    return ours ? new NamedComboBox(comboBox) : nullptr;
}

} // namespace

void setComboBoxName(QComboBox *comboBox, const QString &name)
{
    // A factory that is installed already is not installed again.
    QAccessible::installFactory(makeNamedComboBox);
    comboBox->setAccessibleName(name);
    if (comboBox->isEditable())
        comboBox->lineEdit()->setAccessibleName(name);
}

} // namespace wasclean
