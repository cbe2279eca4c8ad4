#pragma once

#include "app/demo/httpanswer.h"
#include "app/demo/session.h"

#include <QTcpSocket>
#include <QTimer>

namespace wasclean::demo {

/// Gives an HTTP answer that is not a WebSocket and ends TCP.
class AnswerSession : public Session
{
    Q_OBJECT

public:
    AnswerSession(QTcpSocket *socket, HttpAnswer answer, QObject *parent);

    void start() override;
    void goAway() override;

private:
    void endWritingWhenSent();
    void end();

    QTcpSocket *m_socket;
    HttpAnswer m_answer;
    QTimer m_patience;
};

} // namespace wasclean::demo
