#pragma once

#include "app/demo/httpanswer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace wasclean::demo {

/// Waits for a client's complete request head and looks at it without taking it from the socket.
/// The head may come in pieces, but neither large nor late.
class Reception : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxHeadBytes = qsizetype(8) * 1024;

    /// Owns the socket until a signal hands it on.
    Reception(QTcpSocket *socket, QObject *parent,
        std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// Called once, with the connections in place. Exactly one signal follows, perhaps at once.
    void start();

    QTcpSocket *socket() const { return m_socket; }

signals:
    void arrived(const wasclean::demo::RequestHead &head);
    /// The request is not valid; the argument is the answer.
    void refused(const wasclean::demo::HttpAnswer &answer);
    /// The client has gone.
    void left();

private:
    void look();
    void letGo();
    void refuse(int status, const QString &sentence);

    QTcpSocket *m_socket;
    QTimer m_patience;
};

} // namespace wasclean::demo
