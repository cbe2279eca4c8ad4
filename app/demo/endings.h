#pragma once

#include "app/demo/rawsession.h"

#include <chrono>

namespace wasclean::demo {

/// Closes as soon as it is open, with any code or none.
class CloseSession : public RawSession
{
    Q_OBJECT

public:
    CloseSession(QTcpSocket *socket, const RequestHead &head, std::optional<quint16> code,
        QByteArray reason, QObject *parent);

protected:
    void opened() override;

private:
    std::optional<quint16> m_code;
    QByteArray m_reason;
};

/// Sends one message and ends TCP a little later without a Close frame.
class CutSession : public RawSession
{
    Q_OBJECT

public:
    enum class How : quint8 {
        Fin, ///< TCP ends in order
        Reset, ///< TCP is torn off
    };

    CutSession(QTcpSocket *socket, const RequestHead &head, How how,
        std::chrono::milliseconds after, QObject *parent);

protected:
    void opened() override;

private:
    void cut();

    How m_how;
    std::chrono::milliseconds m_after;
    QTimer m_timer;
};

} // namespace wasclean::demo
