#include "ui/widgets/textzoom.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QVariant>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wasclean {

namespace {

/// A part of what is there, so that each step looks alike.
constexpr double step = 1.1;
const char *const fontProperty = "fontWithoutZoom";
const char *const zoomProperty = "textZoom";

int stepped(int percent, bool larger)
{
    const double next = larger ? percent * step : percent / step;
    // 100 % is met again, whatever the rounding of the steps before.
    constexpr double nearby = 4;
    return std::abs(next - TextZoom::usual) < nearby ? TextZoom::usual : int(std::lround(next));
}

} // namespace

TextZoom::TextZoom(QObject *parent)
    : QObject(parent)
{ }

void TextZoom::setPercent(int percent)
{
    const int next = std::clamp(percent, least, most);
    if (std::exchange(m_percent, next) != next)
        emit changed(next);
}

void TextZoom::zoomIn() { setPercent(stepped(m_percent, true)); }

void TextZoom::zoomOut() { setPercent(stepped(m_percent, false)); }

void TextZoom::watch(QWidget *widget)
{
    QList<QAbstractScrollArea *> areas = widget->findChildren<QAbstractScrollArea *>();
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        areas.append(area);
    for (QAbstractScrollArea *area : std::as_const(areas))
        area->viewport()->installEventFilter(this);
}

bool TextZoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (wheel->modifiers() != Qt::ControlModifier)
        return false;
    // A touchpad reports a step of a wheel in many small ones.
    m_wheel += wheel->angleDelta().y();
    for (; m_wheel >= QWheelEvent::DefaultDeltasPerStep;
         m_wheel -= QWheelEvent::DefaultDeltasPerStep)
        zoomIn();
    for (; m_wheel <= -QWheelEvent::DefaultDeltasPerStep;
         m_wheel += QWheelEvent::DefaultDeltasPerStep)
        zoomOut();
    return true;
}

QFont zoomedFont(QFont font, int percent)
{
    font.setPointSizeF(font.pointSizeF() * percent / TextZoom::usual);
    return font;
}

void zoomFont(QWidget *view, int percent)
{
    if (!view->property(fontProperty).isValid())
        view->setProperty(fontProperty, view->font());
    view->setProperty(zoomProperty, percent);
    view->setFont(zoomedFont(view->property(fontProperty).value<QFont>(), percent));
}

int zoomOf(const QWidget *view)
{
    const QVariant zoom = view->property(zoomProperty);
    return zoom.isValid() ? zoom.toInt() : TextZoom::usual;
}

void zoomViews(QWidget *widget, int percent)
{
    for (QAbstractScrollArea *view : widget->findChildren<QAbstractScrollArea *>()) {
        // A header has the font of its table.
        if (!qobject_cast<QHeaderView *>(view))
            zoomFont(view, percent);
    }
}

} // namespace wasclean
