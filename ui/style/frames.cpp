#include "ui/style/frames.h"

#include "ui/style/fields.h"
#include "ui/style/properties.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace wasclean::frames {

namespace {

bool isInDialog(const QWidget *widget)
{
    return qobject_cast<const QDialog *>(widget->window()) != nullptr;
}

bool isField(const QWidget *widget) { return properties::is(widget, "field"); }

std::optional<Box> edgeBox(const Style &style, const QWidget *widget)
{
    const QString edge = properties::word(widget, "edge");
    if (edge == QLatin1String("top"))
        return Box::withLineAbove(style.colors().border);
    if (edge == QLatin1String("bottom"))
        return Box::withLineBelow(style.colors().border);
    return std::nullopt;
}

std::optional<Box> labelBox(const Style &style, const QWidget *label)
{
    const Colors &colors = style.colors();
    if (label->inherits("QTipLabel"))
        return Box{.padding = {6, 4, 6, 4}};
    const QString pageState = properties::word(label, "pageState");
    if (!pageState.isEmpty()) {
        Box box{.padding = {10, 2, 10, 2}, .line = colors.border, .lineWidth = 1, .radius = 10};
        if (pageState == QLatin1String("passed")) {
            box.line = colors.quiet;
        } else if (pageState == QLatin1String("now")) {
            box.ground = colors.accent;
            box.line = colors.accent;
        }
        return box;
    }
    if (properties::word(label, "role") == QLatin1String("hint"))
        return Box{.padding = {16, 8, 16, 8}, .ground = colors.accent, .radius = 8};
    return std::nullopt;
}

bool isListOfEditable(const QWidget *view)
{
    const auto *box = qobject_cast<const QComboBox *>(view->parentWidget()->parentWidget());
    return box && box->isEditable();
}

std::optional<Box> viewBox(const Style &style, const QStyleOption &option, const QWidget *view)
{
    const Colors &colors = style.colors();
    const QColor base = option.palette.color(QPalette::Active, QPalette::Base);
    if (isListOfComboBox(view)) {
        Box box{.padding = {4, 4, 4, 4}, .ground = base, .line = colors.border, .lineWidth = 1};
        // The others are in a panel, which has room and a line above and below.
        if (!isListOfEditable(view)) {
            box.padding = {4, 0, 4, 0};
            box.edges = Qt::LeftEdge | Qt::RightEdge;
        }
        return box;
    }
    if (!isFramedView(view))
        return std::nullopt;
    Box box{.padding = {1, 1, 1, 1},
        .ground = base,
        .line = colors.border,
        .lineWidth = 1,
        .radius = 6};
    if (option.state & QStyle::State_HasFocus)
        box.widenLine(colors.accent);
    return box;
}

std::optional<Box> plainFrameBox(
    const Style &style, const QStyleOption &option, const QWidget *frame)
{
    const Colors &colors = style.colors();
    const QString role = properties::word(frame, "role");
    if (role == QLatin1String("popup"))
        return Box{.ground = option.palette.color(QPalette::Active, QPalette::Base),
            .line = colors.quiet,
            .lineWidth = 1,
            .radius = 8};
    if (role == QLatin1String("notice")) {
        const QString tone = properties::word(frame, "tone");
        const bool isQuiet = tone == QLatin1String("good") || tone == QLatin1String("neutral");
        return Box::withLineBelow(colors.border, isQuiet ? colors.hover : colors.notice);
    }
    return edgeBox(style, frame);
}

} // namespace

std::optional<Box> boxOf(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    if (!widget)
        return std::nullopt;
    if (qobject_cast<const QLabel *>(widget))
        return labelBox(style, widget);
    if (qobject_cast<const QPlainTextEdit *>(widget))
        return isField(widget) || isInDialog(widget)
            ? std::optional(fields::textBox(style, option, widget))
            : std::nullopt;
    if (qobject_cast<const QAbstractItemView *>(widget))
        return viewBox(style, option, widget);
    if (qobject_cast<const QScrollArea *>(widget)) {
        std::optional<Box> box = edgeBox(style, widget);
        if (box) {
            box->padding.setTop(1);
            if (option.state & QStyle::State_HasFocus)
                box->widenLine(style.colors().accent);
        }
        return box;
    }
    return plainFrameBox(style, option, widget);
}

bool isListOfComboBox(const QWidget *view)
{
    const QWidget *popup = view ? view->parentWidget() : nullptr;
    return popup && qobject_cast<const QComboBox *>(popup->parentWidget());
}

bool isFramedView(const QWidget *view)
{
    if (qobject_cast<const QTreeView *>(view))
        return isField(view) || isInDialog(view);
    return (qobject_cast<const QTableView *>(view) || qobject_cast<const QListView *>(view))
        && isInDialog(view);
}

void drawGround(
    const Style &style, const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (const auto box = edgeBox(style, widget))
        box->paint(painter, option.rect, option.direction);
}

} // namespace wasclean::frames
