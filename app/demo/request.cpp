#include "app/demo/request.h"

#include "app/demo/answersession.h"
#include "app/demo/demoserver.h"

#include <QCoreApplication>

namespace wasclean::demo {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::DemoServer)
};

/// In the language of the descriptions, which the list of URLs shows as well.
QString pathListing()
{
    QString listing = RequestText::tr("The Wasclean demo server has no such path. It has these:");
    listing += QLatin1String("\n\n");
    for (const DemoServer::Path &path : DemoServer::paths()) {
        listing += u"  " + path.path.leftJustified(32) + u' ' + path.description + u'\n';
    }
    return listing;
}

} // namespace

Request::Request(RequestHead head, QTcpSocket *socket, QObject *parent)
    : m_head(std::move(head))
    , m_parameters(m_head.query())
    , m_socket(socket)
    , m_parent(parent)
{ }

Session *Request::answer(
    int status, const QString &sentence, const QList<HeaderField> &fields) const
{
    const QString problem = m_parameters.problem();
    return problem.isEmpty() ? makeAnswer({status, sentence + u'\n', fields}) : refuse(problem);
}

Session *Request::refuse(const QString &sentence) const
{
    return makeAnswer({400, sentence + u'\n', {}});
}

Session *Request::notFound() const { return makeAnswer({404, pathListing(), {}}); }

QByteArray Request::authority() const
{
    return m_socket->localAddress().toString().toLatin1() + ':'
        + QByteArray::number(m_socket->localPort());
}

Session *Request::refusal() const
{
    if (const QString problem = m_parameters.problem(); !problem.isEmpty()) {
        return refuse(problem);
    }
    if (!m_head.asksForWebSocket()) {
        const QString sentence
            = QStringLiteral("This is the demo server of Wasclean, a WebSocket tester. "
                             "Open this address with a WebSocket client.\n");
        return makeAnswer(
            {426, sentence + pathListing(), {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}}});
    }
    const QString problem = m_head.upgradeProblem();
    if (!problem.isEmpty()) {
        return makeAnswer({400, problem + u'\n', {{"Sec-WebSocket-Version", "13"}}});
    }
    return nullptr;
}

Session *Request::makeAnswer(HttpAnswer answer) const
{
    return new AnswerSession(m_socket, std::move(answer), m_parent);
}

} // namespace wasclean::demo
