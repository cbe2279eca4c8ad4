#include "app/wire/http/answerreader.h"

#include "app/wire/http/refusalwords.h"
#include "app/wire/http/responsehead.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr qsizetype maxBody = qsizetype(64) * 1024;
/// Of an answer that is not HTTP.
constexpr qsizetype keptFirstBytes = 64;

} // namespace

AnswerReader::AnswerReader(const UpgradeRequest &request, Evidence &evidence)
    : m_request(request)
    , m_evidence(evidence)
{ }

AnswerReader::State AnswerReader::read(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (m_state == State::Head)
        return readHead();
    if (m_state == State::Body)
        return readBody();
    return m_state;
}

AnswerReader::State AnswerReader::end()
{
    if (m_state == State::Body)
        return fail({});
    if (m_state != State::Head)
        return m_state;
    // Less than this may still be the beginning of "HTTP/".
    const bool isSomething = m_bytes.size() >= 5;
    if (isSomething && !ResponseHead::looksLikeHttp(m_bytes))
        return failAsNotHttp();
    keepPartOfHead();
    return fail({});
}

void AnswerReader::keepPartOfHead()
{
    if (m_state != State::Head)
        return;
    m_evidence.response = m_bytes;
    if (!ResponseHead::looksLikeHttp(m_bytes) && !QByteArrayView("HTTP/").startsWith(m_bytes))
        m_evidence.firstBytes = m_bytes.first(std::min(m_bytes.size(), keptFirstBytes));
}

AnswerReader::State AnswerReader::readHead()
{
    qsizetype length = 0;
    switch (ResponseHead::locate(m_bytes, m_searched, length)) {
    case ResponseHead::Extent::Complete: {
        const QByteArray head = m_bytes.first(length);
        m_bytes.remove(0, length);
        return judge(head);
    }
    case ResponseHead::Extent::NotHttp:
        return failAsNotHttp();
    case ResponseHead::Extent::TooLong:
        m_evidence.response = m_bytes;
        return fail(tr("The header of the answer is larger than 256 KiB"));
    case ResponseHead::Extent::Incomplete:
        m_searched = m_bytes.size();
        break;
    }
    return m_state;
}

AnswerReader::State AnswerReader::judge(const QByteArray &bytes)
{
    const ResponseHead head(bytes);
    m_evidence.response = bytes;
    m_evidence.status = head.isValid() ? head.status() : 0;
    m_evidence.statusText = head.statusText();
    m_evidence.remarks += head.remarks();
    const auto answer = UpgradeAnswer::check(head, m_request.effectiveKey(),
        m_request.effectiveSubprotocols(), m_request.effectiveOffers());
    if (answer.problem.isEmpty()) {
        m_evidence.protocol = answer.protocol;
        m_evidence.extensions = answer.extensions;
        m_deflate = answer.deflate;
        m_rest = std::exchange(m_bytes, {});
        m_state = State::Accepted;
        return m_state;
    }
    if (m_evidence.status == 101 || !head.isValid())
        return fail(answer.problem);
    m_state = State::Body;
    const QList<QByteArray> codings = head.values("Transfer-Encoding");
    m_chunked = !codings.isEmpty() && codings.last().compare("chunked", Qt::CaseInsensitive) == 0;
    const QList<QByteArray> lengths = head.values("Content-Length");
    m_bodyLength = lengths.isEmpty() ? -1 : lengths.first().toLongLong();
    return readBody();
}

AnswerReader::State AnswerReader::readBody()
{
    bool complete = m_bodyLength >= 0 && m_bytes.size() >= m_bodyLength;
    const QByteArray body = m_bytes.first(std::min(m_bytes.size(), maxBody));
    m_evidence.responseBody = m_chunked ? withoutChunks(body, complete) : body;
    if (ResponseHead::isInterim(m_evidence.status)) {
        // It has no body: what follows is the head of the next answer.
        qsizetype length = 0;
        complete = ResponseHead::locate(m_bytes, 0, length) != ResponseHead::Extent::Incomplete;
    }
    return complete || m_bytes.size() >= maxBody ? fail({}) : m_state;
}

AnswerReader::State AnswerReader::failAsNotHttp()
{
    keepPartOfHead();
    return fail(ResponseHead::notHttpProblem(m_bytes));
}

AnswerReader::State AnswerReader::fail(const QString &rule)
{
    m_evidence.rule = rule;
    m_state = State::Failed;
    return m_state;
}

} // namespace wasclean
