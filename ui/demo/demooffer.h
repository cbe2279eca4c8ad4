#pragma once

#include "app/base/checked.h"
#include "app/demo/demoserver.h"

#include <QObject>
#include <QString>

namespace wasclean {

class WebSocketUrl;

/// Starts the demo server with its first use, as a port that nobody uses is not opened, and says
/// when another program has its usual port.
class DemoOffer : public QObject
{
    Q_OBJECT

public:
    /// The server must outlive this.
    explicit DemoOffer(DemoServer &server, QObject *parent = nullptr);

    /// The URL of a path on the server, which is started; or why there is none.
    Checked<QString> url(const QString &path);
    /// Starts the server when the URL is one that it has as long as its usual port is free.
    void startFor(const WebSocketUrl &url);

signals:
    /// Something to be said in the window, once.
    void noticed(const QString &sentence);

private:
    void notice(const QString &sentence);

    DemoServer &m_server;
    bool m_hasNoticed = false;
};

} // namespace wasclean
