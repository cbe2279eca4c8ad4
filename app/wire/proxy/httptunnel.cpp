#include "app/wire/proxy/httptunnel.h"

#include "app/base/randombytes.h"
#include "app/wire/http/digest.h"
#include "app/wire/http/responsehead.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

constexpr qsizetype headLimit = qsizetype(64) * 1024;
constexpr qsizetype bodyLimit = qsizetype(64) * 1024;
/// How long the body of a refusal may take.
constexpr auto refusalPatience = 1s;
constexpr int loginWantedStatus = 407;
/// A second answer is worth it only where the first came late (RFC 7616, 3.3: stale).
constexpr qsizetype answersLimit = 2;

QByteArray targetOf(const TunnelRequest &request)
{
    const QString name = request.host.contains(u':') ? u'[' + request.host + u']' : request.host;
    return name.toUtf8() + ':' + QByteArray::number(request.port);
}

QString schemesOf(const QList<Challenge> &challenges)
{
    QStringList schemes;
    for (const Challenge &challenge : challenges)
        schemes.append(QString::fromUtf8(challenge.scheme));
    schemes.removeDuplicates();
    return schemes.join(QStringLiteral(", "));
}

} // namespace

HttpTunnel::HttpTunnel(
    QTcpSocket *socket, const ProxyChoice &proxy, ProxyFacts &facts, QObject *parent)
    : ProxyTunnel(socket, proxy, facts, parent)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HttpTunnel::giveUp);
}

void HttpTunnel::start(const TunnelRequest &request)
{
    m_request = request;
    facts().answer.clear();
    const QByteArray target = targetOf(request);
    QByteArray head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!request.authorization.isEmpty())
        head += "Proxy-Authorization: " + request.authorization + "\r\n";
    socket()->write(head + "\r\n");
}

void HttpTunnel::read()
{
    if (m_refused)
        readBody();
    else
        readHead();
}

void HttpTunnel::readHead()
{
    // Line by line, so that nothing is taken of what the server says behind the proxy's answer.
    QByteArray &head = facts().answer;
    while (socket()->canReadLine()) {
        const QByteArray line = socket()->readLine();
        head += line;
        if (line != "\r\n" && line != "\n")
            continue;
        const ResponseHead answer(head);
        if (!answer.isValid() || answer.status() / 100 != 1) {
            onHead(answer);
            return;
        }
        // An interim answer, of which there may be any number.
        head.clear();
    }
    if (head.size() + socket()->bytesAvailable() > headLimit)
        fail(ProxyFacts::Problem::Garbage, tr("the header of its answer is too long"));
}

void HttpTunnel::onHead(const ResponseHead &head)
{
    if (!head.isValid()) {
        fail(ProxyFacts::Problem::Garbage, tr("its answer is not HTTP"));
        return;
    }
    facts().status = head.status();
    facts().words = head.statusText();
    if (head.status() / 100 == 2) {
        succeed();
    } else if (head.status() != loginWantedStatus || !answerChallenge()) {
        refuse();
    }
}

/// Whether the proxy is asked again, with the login that it wants.
bool HttpTunnel::answerChallenge()
{
    const ResponseHead head(facts().answer);
    const QList<Challenge> challenges = readChallenges(head.wholeValues("Proxy-Authenticate"));
    if (proxy().user.isEmpty()) {
        facts().why = tr("The proxy asks for a user name and password");
        return false;
    }
    const auto isStale = [](const Challenge &challenge) {
        return challenge.value("stale").compare("true", Qt::CaseInsensitive) == 0;
    };
    const bool isLate = facts().challenges.size() < answersLimit
        && std::any_of(challenges.begin(), challenges.end(), isStale);
    if (!m_request.authorization.isEmpty() && !isLate) {
        facts().why = tr("The proxy did not accept the user name and password");
        return false;
    }
    const Checked<QByteArray> authorization = authorizationFor(challenges);
    if (!authorization) {
        facts().why = authorization.problem;
        return false;
    }
    facts().challenges.append(facts().answer);
    askAgain(*authorization);
    return true;
}

/// What answers the best of the challenges.
Checked<QByteArray> HttpTunnel::authorizationFor(const QList<Challenge> &challenges)
{
    using Result = Checked<QByteArray>;
    const Credentials credentials{proxy().user, proxy().password};
    if (const auto digest = answerableChallenge(challenges)) {
        const QByteArray algorithm = digest->value("algorithm");
        facts().login = QStringLiteral("Digest, ")
            + QString::fromUtf8(algorithm.isEmpty() ? QByteArray("MD5") : algorithm);
        return digestAuthorization(
            *digest, credentials, {"CONNECT", targetOf(m_request)}, randomBytes().toHex());
    }
    // Some forget to say what they want.
    const bool takesBasic = challenges.isEmpty()
        || std::any_of(challenges.begin(), challenges.end(),
            [](const Challenge &challenge) { return challenge.hasScheme("Basic"); });
    if (!takesBasic) {
        return Result::bad(tr("The proxy supports neither Digest nor Basic authentication, only %1")
                               .arg(schemesOf(challenges)));
    }
    facts().login = QStringLiteral("Basic");
    return Result::good(
        "Basic " + (credentials.user + u':' + credentials.password).toUtf8().toBase64());
}

// What a proxy says when it refuses

void HttpTunnel::refuse()
{
    m_refused = true;
    const QList<QByteArray> lengths = ResponseHead(facts().answer).values("Content-Length");
    m_bodyLength = lengths.isEmpty() ? -1 : lengths.first().toLongLong();
    m_patience.start(refusalPatience);
    readBody();
}

void HttpTunnel::readBody()
{
    QByteArray &body = facts().body;
    body += socket()->read(bodyLimit - body.size());
    if (body.size() >= bodyLimit || (m_bodyLength >= 0 && body.size() >= m_bodyLength))
        giveUp();
}

void HttpTunnel::end()
{
    if (!m_refused) {
        ProxyTunnel::end();
        return;
    }
    readBody();
    // Reading may have been the end of it already.
    if (m_patience.isActive())
        giveUp();
}

void HttpTunnel::giveUp()
{
    m_patience.stop();
    const bool isGateway = facts().status / 100 == 5;
    fail(isGateway ? ProxyFacts::Problem::NoServer : ProxyFacts::Problem::Refused);
}

} // namespace wasclean
