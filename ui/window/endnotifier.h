#pragma once

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace wasclean {

class ConnectionView;

/// Has the desktop tell how a connection or a wait for a message ended while the window is hidden,
/// if the user wants that.
class EndNotifier : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QString &line, const QString &more)>;

    /// Settings and window must outlive it.
    EndNotifier(const QSettings &settings, QWidget *window, Show show);

    /// A tab of the window; it leaves by itself.
    void add(ConnectionView *view);

private:
    void tell(ConnectionView *view, const QString &sentence) const;

    const QSettings &m_settings;
    QWidget *m_window;
    Show m_show;
};

} // namespace wasclean
