#include "ui/namedcombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace wasclean {

namespace {

/// As Qt's own, but for the name. The children are the list and, if there is one, the line edit.
class NamedComboBox : public QAccessibleWidget
{
public:
    explicit NamedComboBox(QComboBox *comboBox)
        : QAccessibleWidget(comboBox, QAccessible::ComboBox)
    { }

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

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return;
        if (comboBox()->view()->isVisible())
            comboBox()->hidePopup();
        else
            comboBox()->showPopup();
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QComboBox *comboBox() const { return static_cast<QComboBox *>(object()); }
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
