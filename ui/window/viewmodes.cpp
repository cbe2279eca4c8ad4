#include "ui/window/viewmodes.h"

#include "ui/session/connectionview.h"
#include "ui/session/sessiondisplay.h"
#include "ui/window/settingskeys.h"

#include <QAction>
#include <QSettings>

namespace wasclean {

ViewModes::ViewModes(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
{
    m_zoom.setPercent(settings.value(textZoomKey, TextZoom::usual).toInt());
    createActions();
    connect(&m_zoom, &TextZoom::changed, this, &ViewModes::keepZoom);
}

void ViewModes::createActions()
{
    m_zoomIn = new QAction(tr("Zoom &in"), this);
    // Plus is on another key, with Shift or without, on many keyboards.
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus),
        QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)});
    m_zoomOut = new QAction(tr("Zoom &out"), this);
    m_zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_usualSize = new QAction(tr("&Usual text size"), this);
    m_usualSize->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_zoomIn, &QAction::triggered, &m_zoom, &TextZoom::zoomIn);
    connect(m_zoomOut, &QAction::triggered, &m_zoom, &TextZoom::zoomOut);
    connect(m_usualSize, &QAction::triggered, &m_zoom, &TextZoom::reset);
}

void ViewModes::add(ConnectionView *view) { view->display()->setTextZoom(m_zoom); }

void ViewModes::keepZoom(int percent) { m_settings.setValue(textZoomKey, percent); }

} // namespace wasclean
