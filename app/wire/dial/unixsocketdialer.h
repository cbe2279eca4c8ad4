#pragma once

#include "app/wire/facts/dialfacts.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace wasclean {

class UnixSocket;

/// Connects to a Unix domain socket, and waits for its server while that is busy.
class UnixSocketDialer : public QObject
{
    Q_OBJECT

public:
    /// Writes down what came of it; the clock runs since dialling began.
    UnixSocketDialer(
        QList<TriedAddress> &tried, const QElapsedTimer &clock, QObject *parent = nullptr);

    void start(const QString &path);
    /// Gives up, if it is not done.
    void stop();

signals:
    /// The receiver takes the socket over.
    void connected(wasclean::UnixSocket *socket);
    void failed(const QString &networkError);

private:
    void dial();

    QList<TriedAddress> &m_tried;
    const QElapsedTimer &m_clock;
    QString m_path;
    UnixSocket *m_socket = nullptr;
    QTimer m_retry;
};

} // namespace wasclean
