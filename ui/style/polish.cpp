#include "ui/style/polish.h"

#include "ui/style/frames.h"
#include "ui/style/properties.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

namespace wasclean::polish {

namespace {

void setWeight(QWidget *widget, QFont::Weight weight)
{
    QFont font = widget->testAttribute(Qt::WA_SetFont) ? widget->font() : QFont();
    font.setWeight(weight);
    widget->setFont(font);
}

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette palette;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, color);
    widget->setPalette(palette);
}

QColor colorOfRole(const Colors &colors, const QString &role)
{
    if (role == QLatin1String("quiet"))
        return colors.quiet;
    if (role == QLatin1String("problem"))
        return colors.failed;
    if (role == QLatin1String("later"))
        return colors.accent;
    return role == QLatin1String("hint") ? colors.onAccent : QColor();
}

void polishLabel(const Colors &colors, QWidget *label)
{
    const QString pageState = properties::word(label, "pageState");
    if (!pageState.isEmpty()) {
        const bool isNow = pageState == QLatin1String("now");
        setWeight(label, isNow ? QFont::DemiBold : QFont::Normal);
        if (isNow)
            setTextColor(label, colors.onAccent);
        else if (pageState != QLatin1String("passed"))
            setTextColor(label, colors.quiet);
        return;
    }
    const QString role = properties::word(label, "role");
    const QColor color = colorOfRole(colors, role);
    if (color.isValid())
        setTextColor(label, color);
    if (role == QLatin1String("hint")) {
        constexpr int points = 14;
        QFont font;
        font.setPointSize(points);
        label->setFont(font);
    }
}

void polishLineEdit(const Colors &colors, QWidget *edit)
{
    if (!properties::is(edit, "badge"))
        return;
    setWeight(edit, QFont::DemiBold);
    const QString state = properties::word(edit, "state");
    if (state == QLatin1String("CONNECTING") || state == QLatin1String("CLOSING"))
        setTextColor(edit, colors.accent);
    else if (state == QLatin1String("OPEN"))
        setTextColor(edit, colors.clean);
    else if (state == QLatin1String("CLOSED"))
        setTextColor(edit, colors.quiet);
}

/// Disabled, its text is that of a hint.
void polishSpinBox(const Colors &colors, QWidget *spinBox)
{
    QPalette palette;
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, colors.quiet);
    spinBox->setPalette(palette);
}

/// The list of a combo box takes its ground from here, too.
void polishMenu(const QColor &base, QWidget *menu)
{
    QPalette palette;
    palette.setColor(QPalette::Window, base);
    menu->setPalette(palette);
}

void polishFrame(const Style &style, QFrame *frame)
{
    QStyleOption option;
    if (!frames::boxOf(style, option, frame))
        return;
    if (auto *text = qobject_cast<QPlainTextEdit *>(frame))
        text->viewport()->setAutoFillBackground(false);
    // It measures its frame then.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(frame, &change);
}

} // namespace

void apply(const Style &style, QWidget *widget)
{
    const Colors &colors = style.colors();
    if (auto *frame = qobject_cast<QFrame *>(widget)) {
        if (qobject_cast<QLabel *>(frame))
            polishLabel(colors, frame);
        polishFrame(style, frame);
    } else if (qobject_cast<QLineEdit *>(widget)) {
        polishLineEdit(colors, widget);
    } else if (qobject_cast<QPushButton *>(widget)) {
        if (properties::is(widget, "primary"))
            setWeight(widget, QFont::DemiBold);
    } else if (qobject_cast<QCheckBox *>(widget)) {
        if (properties::word(widget, "role") == QLatin1String("danger")) {
            setWeight(widget, QFont::DemiBold);
            setTextColor(widget, colors.failed);
        }
    } else if (qobject_cast<QAbstractSpinBox *>(widget)) {
        polishSpinBox(colors, widget);
    } else if (qobject_cast<QMenu *>(widget)) {
        polishMenu(style.base(), widget);
    } else if (qobject_cast<QTabBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void revert(QWidget *widget)
{
    const bool mayHaveColors = qobject_cast<QLabel *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QCheckBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QMenu *>(widget);
    if (mayHaveColors && widget->testAttribute(Qt::WA_SetPalette))
        widget->setPalette(QPalette());
    // It may be the most likely act no longer.
    if (qobject_cast<QPushButton *>(widget) && widget->testAttribute(Qt::WA_SetFont))
        widget->setFont(QFont());
}

} // namespace wasclean::polish
