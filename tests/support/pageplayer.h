#pragma once

#include "app/connection/connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

namespace wasclean {

/// Repeats the calls of a page on a Connection, step by step, and records the events in the format
/// of close_events.json.
class PagePlayer : public QObject
{
    Q_OBJECT

public:
    explicit PagePlayer(QJsonArray steps, QObject *parent = nullptr);

    void start(const ConnectionOptions &options);

    /// The events so far.
    QJsonArray events() const { return m_events; }

signals:
    /// All steps are done, the connection has closed, and no event followed for a while; or the row
    /// took too long, which is then the last event.
    void finished();

private:
    void proceed();
    bool play(const QJsonObject &step);
    bool waitFor(const QString &type);
    void send(const QJsonObject &payload);
    void close(const QJsonArray &arguments);
    void read(const QString &name);

    void onMessages(const MessageBatch &batch);
    void logCall(bool refused);
    void log(const QString &type, QJsonObject event = {});
    void happened(const QString &type);

    Connection m_connection;
    QJsonArray m_steps;
    QJsonArray m_events;
    QHash<QString, int> m_seen;
    QHash<QString, int> m_taken;
    QTimer m_sleep;
    QTimer m_linger;
    QTimer m_limit;
    qsizetype m_next = 0;
    bool m_stepping = false;
    bool m_closeCalled = false;
};

} // namespace wasclean
