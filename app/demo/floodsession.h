#pragma once

#include "app/demo/floodsource.h"
#include "app/demo/rawsession.h"

#include <QElapsedTimer>

namespace wasclean::demo {

/// Sends many messages, as fast as the client reads them or at a rate, and closes with 1000 "flood
/// done". At most 64 KiB wait for a slow client.
class FloodSession : public RawSession
{
    Q_OBJECT

public:
    /// A rate is in messages a second; 0 is as fast as can be.
    FloodSession(QTcpSocket *socket, const RequestHead &head, const FloodSource &source,
        qint64 rate, QObject *parent);

protected:
    void opened() override;

private:
    void pour();
    qint64 due() const;

    FloodSource m_source;
    qint64 m_rate;
    QElapsedTimer m_clock;
    QTimer m_tick;
};

} // namespace wasclean::demo
