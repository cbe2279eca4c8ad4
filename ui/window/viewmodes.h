#pragma once

#include "ui/widgets/textzoom.h"

#include <QList>
#include <QObject>

class QAction;
class QSettings;
class QWidget;

namespace wasclean {

class ConnectionView;

/// How the window shows its tabs: the zoom of log and payloads, which is remembered.
class ViewModes : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ViewModes(QSettings &settings, QWidget *window);

    /// A tab of the window; it leaves by itself.
    void add(ConnectionView *view);

    TextZoom &zoom() { return m_zoom; }

    /// For a menu.
    QList<QAction *> actions() const { return {m_zoomIn, m_zoomOut, m_usualSize}; }

private:
    void createActions();
    void keepZoom(int percent);

    QSettings &m_settings;
    TextZoom m_zoom;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_usualSize = nullptr;
};

} // namespace wasclean
