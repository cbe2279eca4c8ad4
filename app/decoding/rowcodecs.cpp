#include "app/decoding/rowcodecs.h"

#include "app/capture/filterscan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Control frames and notes among the first messages are passed over, but not for ever.
constexpr qint64 mostRowsLooked = 256;

/// The URL and the subprotocol of an Open row, see Message::payload.
CodecEvidence evidenceOf(const Message &open)
{
    const qsizetype facts = open.payload.indexOf('\n');
    const QJsonObject object
        = facts < 0 ? QJsonObject() : QJsonDocument::fromJson(open.payload.mid(facts + 1)).object();
    CodecEvidence evidence;
    evidence.url = object.value(QStringLiteral("url")).toString();
    evidence.subprotocol = object.value(QStringLiteral("protocol")).toString();
    return evidence;
}

} // namespace

RowCodecs::RowCodecs(QObject *parent)
    : QObject(parent)
{ }

RowCodecs::~RowCodecs() = default;

void RowCodecs::setCapture(Capture *capture)
{
    if (m_capture)
        m_capture->disconnect(this);
    delete std::exchange(m_scan, nullptr);
    m_capture = capture;
    m_sessions.clear();
    m_isReading = false;
    m_awaitedFrom = -1;
    if (capture) {
        connect(capture, &Capture::grown, this, &RowCodecs::look);
        connect(capture, &Capture::rowsLoaded, this, &RowCodecs::look);
        scan(0);
    }
    emit changed();
}

void RowCodecs::beginConnection()
{
    if (!m_capture || m_capture->isReadOnly())
        return;
    m_awaitedFrom = m_capture->count();
    // A scan that is there goes on until it has found the row.
    if (!m_scan)
        scan(m_awaitedFrom);
}

/// Looks for Open rows from the row on: for all that are there, and for the one that is awaited.
void RowCodecs::scan(qint64 from)
{
    Filter opens;
    opens.kinds = Filter::Opens;
    m_taken = 0;
    m_scan = new FilterScan(m_capture, opens, from, this);
    connect(m_scan, &FilterScan::advanced, this, &RowCodecs::takeOpenRows);
}

void RowCodecs::takeOpenRows()
{
    const RowSet &found = m_scan->found();
    for (; m_taken < found.count(); ++m_taken) {
        const qint64 row = found.at(m_taken);
        if (m_sessions.empty() || m_sessions.back().openRow < row) {
            Session session;
            session.openRow = row;
            m_sessions.push_back(std::move(session));
        }
    }
    // A scan that goes on would look at each row that comes.
    const bool isEnough = m_awaitedFrom < 0
        ? m_taken > 0 && m_scan->scanned() >= m_scan->total()
        : !m_sessions.empty() && m_sessions.back().openRow >= m_awaitedFrom;
    if (isEnough) {
        m_awaitedFrom = -1;
        m_scan->disconnect(this);
        std::exchange(m_scan, nullptr)->deleteLater();
    }
    look();
}

void RowCodecs::look()
{
    for (std::size_t i = 0; m_capture && i < m_sessions.size() && !m_isReading; ++i) {
        Session &session = m_sessions[i];
        if (session.isDecided)
            continue;
        if (!session.evidence) {
            readOpenRow(session);
            return;
        }
        const bool isLast = i + 1 == m_sessions.size();
        const qint64 end = isLast ? m_capture->count() : m_sessions[i + 1].openRow;
        if (lookAtMessages(session, end))
            decide(session, isLast);
    }
}

/// The row is longer than a preview, so it is read from the file.
void RowCodecs::readOpenRow(const Session &session)
{
    m_isReading = true;
    m_capture->fetch(session.openRow, this,
        [this, row = session.openRow, capture = m_capture](const std::optional<Message> &message) {
            if (capture != m_capture)
                return;
            m_isReading = false;
            const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                [row](const Session &known) { return known.openRow == row; });
            if (found != m_sessions.end())
                found->evidence = message ? evidenceOf(*message) : CodecEvidence();
            look();
        });
}

/// False while a row has to be read from the file; look() goes on when it is there.
bool RowCodecs::lookAtMessages(Session &session, qint64 end)
{
    std::vector<CodecEvidence::First> &messages = session.evidence->messages;
    messages.clear();
    const qint64 last = std::min(end, session.openRow + mostRowsLooked);
    for (qint64 row = session.openRow + 1; row < last; ++row) {
        const RowResult found = m_capture->preview(row);
        if (found.state == RowResult::State::Pending)
            return false;
        const Message &message = found.row.message;
        const bool isData
            = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
        if (found.state != RowResult::State::Ready || !isData)
            continue;
        messages.push_back({message.direction, message.kind == MessageKind::Text,
            message.payload.left(mostFirstBytes), found.row.size <= message.payload.size()});
        if (qsizetype(messages.size()) == mostFirstMessages)
            break;
    }
    return true;
}

void RowCodecs::decide(Session &session, bool isLast)
{
    const RecognisedCodec found = recogniseCodec(*session.evidence);
    const bool hasSeenAll = qsizetype(session.evidence->messages.size()) == mostFirstMessages
        || !isLast || m_capture->isReadOnly()
        || m_capture->count() - session.openRow > mostRowsLooked;
    // The version of Socket.IO shows in its first messages only.
    const bool isSure
        = found.guess.certainty == Certainty::Sure && session.evidence->messages.size() >= 2;
    session.isDecided = isSure || hasSeenAll;
    if (session.isDecided)
        session.evidence->messages.clear();
    const bool isOther = found.codec != session.found.codec;
    session.found = found;
    if (isOther)
        emit changed();
}

void RowCodecs::choose(const QString &choice)
{
    if (std::exchange(m_choice, choice) != choice)
        emit changed();
}

void RowCodecs::setOwnCodec(const CodecPointer &codec)
{
    const bool concerns = !m_choice.isEmpty()
        && ((m_own && m_own->id() == m_choice) || (codec && codec->id() == m_choice));
    m_own = codec;
    if (concerns)
        emit changed();
}

CodecPointer RowCodecs::chosen() const
{
    return m_own && m_own->id() == m_choice ? m_own : codecWithId(m_choice);
}

const RowCodecs::Session *RowCodecs::sessionOf(qint64 row) const
{
    const auto after = std::upper_bound(m_sessions.begin(), m_sessions.end(), row,
        [](qint64 wanted, const Session &session) { return wanted < session.openRow; });
    return after == m_sessions.begin() ? nullptr : &*std::prev(after);
}

CodecPointer RowCodecs::codecOf(qint64 row) const
{
    if (!m_choice.isEmpty())
        return chosen();
    const Session *const session = sessionOf(row);
    return session ? session->found.codec : CodecPointer();
}

CodecList RowCodecs::codecs() const
{
    CodecList list;
    if (!m_choice.isEmpty()) {
        if (const CodecPointer codec = chosen())
            list.push_back(codec);
        return list;
    }
    for (const Session &session : m_sessions) {
        const CodecPointer &codec = session.found.codec;
        if (codec && std::find(list.begin(), list.end(), codec) == list.end())
            list.push_back(codec);
    }
    return list;
}

std::vector<RowCodecs::Span> RowCodecs::spans() const
{
    if (!m_choice.isEmpty())
        return {{0, chosen()}};
    std::vector<Span> spans;
    for (const Session &session : m_sessions)
        spans.push_back({session.openRow, session.found.codec});
    return spans;
}

RowSplit RowCodecs::split() const
{
    if (!m_choice.isEmpty())
        return chosen() ? RowSplit{{{0, chosen()}}} : RowSplit();
    RowSplit split;
    CodecPointer last;
    for (const Session &session : m_sessions) {
        const CodecPointer &codec = session.found.codec;
        const bool isOpen = !codec && !session.isDecided;
        if (isOpen || codec == last)
            continue;
        split.spans.push_back({session.openRow, codec});
        last = codec;
    }
    return split;
}

RecognisedCodec RowCodecs::newest() const
{
    return m_sessions.empty() ? RecognisedCodec() : m_sessions.back().found;
}

qint64 RowCodecs::openRowOf(qint64 row) const
{
    const Session *const session = sessionOf(row);
    return session ? session->openRow : -1;
}

} // namespace wasclean
