#pragma once

#include "ui/widgets/textzoom.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QLabel;
class QMainWindow;
class QSettings;
class QWidget;

namespace wasclean {

class ConnectionView;

/// How the window shows its tabs: the zoom of log and payloads, and the presentation mode, in which
/// a full screen has only the log and the close status in large letters, without secrets.
class ViewModes : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ViewModes(QSettings &settings, QMainWindow *window);

    /// A tab of the window; it leaves by itself.
    void add(ConnectionView *view);

    /// A part of the window that is not shown in a presentation. It outlives this.
    void addHiddenPart(QWidget *part) { m_parts.append(part); }

    /// The zoom from now on; in a presentation, which has its own, from its end.
    void chooseZoom(int percent);

    bool isPresenting() const { return m_isPresenting; }

    /// False when there was no presentation.
    bool endPresentation();

    /// For a menu.
    QList<QAction *> actions() const { return {m_zoomIn, m_zoomOut, m_usualSize, m_present}; }

signals:
    /// Nothing is hidden yet.
    void aboutToPresent();
    void presentingChanged(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createActions();
    void setPresenting(bool on);
    void keepZoom(int percent);
    void showHint();
    void placeHint();

    QSettings &m_settings;
    QMainWindow *m_window;
    TextZoom m_zoom;
    QList<QPointer<ConnectionView>> m_views;
    QList<QWidget *> m_parts;
    QList<QWidget *> m_hidden;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_usualSize = nullptr;
    QAction *m_present = nullptr;
    /// How a presentation ends, for the first seconds of it.
    QPointer<QLabel> m_hint;
    int m_zoomBefore = TextZoom::usual;
    Qt::WindowStates m_stateBefore;
    bool m_isPresenting = false;
};

} // namespace wasclean
