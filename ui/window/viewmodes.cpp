#include "ui/window/viewmodes.h"

#include "ui/session/connectionview.h"
#include "ui/session/sessiondisplay.h"
#include "ui/widgets/keytext.h"
#include "ui/window/settingskeys.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace wasclean {

namespace {

/// So large at least is the text in a presentation.
constexpr int presentedPercent = 180;
constexpr std::chrono::seconds hintTime{5};

} // namespace

ViewModes::ViewModes(QSettings &settings, QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
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
    m_present = new QAction(tr("P&resentation mode"), this);
    m_present->setShortcut(QKeySequence(Qt::Key_F11));
    m_present->setCheckable(true);
    connect(m_zoomIn, &QAction::triggered, &m_zoom, &TextZoom::zoomIn);
    connect(m_zoomOut, &QAction::triggered, &m_zoom, &TextZoom::zoomOut);
    connect(m_usualSize, &QAction::triggered, &m_zoom, &TextZoom::reset);
    connect(m_present, &QAction::toggled, this, &ViewModes::setPresenting);
}

void ViewModes::add(ConnectionView *view)
{
    m_views.removeIf([](const QPointer<ConnectionView> &each) { return !each; });
    m_views.append(view);
    view->display()->setTextZoom(m_zoom);
    if (m_isPresenting)
        view->display()->setPresenting(true);
}

void ViewModes::keepZoom(int percent)
{
    // That of a presentation goes with it.
    if (!m_isPresenting)
        m_settings.setValue(textZoomKey, percent);
}

void ViewModes::chooseZoom(int percent)
{
    m_settings.setValue(textZoomKey, percent);
    if (m_isPresenting)
        m_zoomBefore = percent;
    else
        m_zoom.setPercent(percent);
}

void ViewModes::setPresenting(bool on)
{
    if (m_isPresenting == on)
        return;
    if (on)
        emit aboutToPresent();
    m_isPresenting = on;
    m_present->setChecked(on);
    if (on) {
        m_zoomBefore = m_zoom.percent();
        m_stateBefore = m_window->windowState();
        for (QWidget *part : std::as_const(m_parts)) {
            if (!part->isHidden())
                m_hidden.append(part);
            part->hide();
        }
        // A menu bar that is hidden would take its keys along.
        m_window->menuWidget()->setFixedHeight(0);
        m_zoom.setPercent(std::max(presentedPercent, m_zoomBefore));
        m_window->showFullScreen();
    } else {
        for (QWidget *part : std::exchange(m_hidden, {}))
            part->show();
        m_window->menuWidget()->setMinimumHeight(0);
        m_window->menuWidget()->setMaximumHeight(QWIDGETSIZE_MAX);
        m_zoom.setPercent(m_zoomBefore);
        m_window->setWindowState(m_stateBefore);
    }
    for (const QPointer<ConnectionView> &view : std::as_const(m_views)) {
        if (view)
            view->display()->setPresenting(on);
    }
    emit presentingChanged(on);
    if (on)
        showHint();
    else
        delete m_hint;
}

void ViewModes::showHint()
{
    m_hint = new QLabel(m_window);
    m_hint->setObjectName(QStringLiteral("presentationHint"));
    m_hint->setProperty("role", QStringLiteral("hint"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setText(
        tr("Press %1 or Esc to end the presentation.").arg(keyText(m_present->shortcut())));
    placeHint();
    m_hint->show();
    m_hint->raise();
    QTimer::singleShot(hintTime, m_hint.data(), &QObject::deleteLater);
    // The screen is not full at once.
    m_window->installEventFilter(this);
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ViewModes::placeHint()
{
    m_hint->adjustSize();
    // Below the first rows and above the close status.
    m_hint->move((m_window->width() - m_hint->width()) / 2, m_window->height() * 2 / 3);
}

bool ViewModes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && m_hint)
        placeHint();
    return QObject::eventFilter(watched, event);
}

bool ViewModes::endPresentation()
{
    if (!m_isPresenting)
        return false;
    setPresenting(false);
    return true;
}

} // namespace wasclean
