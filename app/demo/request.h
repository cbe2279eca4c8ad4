#pragma once

#include "app/demo/httpanswer.h"
#include "app/demo/parameters.h"
#include "app/demo/session.h"

#include <QList>
#include <QTcpSocket>

namespace wasclean::demo {

/// A request on its way to the session that serves it.
///
/// A path first reads all its parameters and then makes its session; whatever was wrong with the
/// request makes an HTTP answer instead. What goes out here is the server's own English, not the
/// user interface, and so not translated.
class Request
{
public:
    /// The session will own the socket and belong to the parent.
    Request(RequestHead head, QTcpSocket *socket, QObject *parent);

    const RequestHead &head() const { return m_head; }

    Parameters &parameters() { return m_parameters; }

    /// A session, or the answer that refuses it.
    template <typename RawSessionType, typename... Arguments>
    Session *serve(Arguments &&...arguments) const
    {
        if (Session *refused = refusal()) {
            return refused;
        }
        return new RawSessionType(
            m_socket, m_head, std::forward<Arguments>(arguments)..., m_parent);
    }

    /// An HTTP answer, unless a parameter is wrong.
    Session *answer(
        int status, const QString &sentence, const QList<HeaderField> &fields = {}) const;
    /// 400 and a sentence.
    Session *refuse(const QString &sentence) const;
    /// 404 and the list of paths.
    Session *notFound() const;
    /// "127.0.0.1:8765", as the client reached us.
    QByteArray authority() const;

private:
    Session *refusal() const;
    Session *makeAnswer(HttpAnswer answer) const;

    RequestHead m_head;
    Parameters m_parameters;
    QTcpSocket *m_socket;
    QObject *m_parent;
};

} // namespace wasclean::demo
