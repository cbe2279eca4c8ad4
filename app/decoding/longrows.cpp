#include "app/decoding/longrows.h"

#include "app/decoding/rowcodecs.h"
#include "app/decoding/wantedrows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A screen may show messages of a hundred rows, and have a hundred rows above it in which requests
/// are looked for.
constexpr qsizetype mostKnownParts = qsizetype(256) * 1024;

} // namespace

struct LongRows::Work
{
    std::vector<std::pair<BriefKey, CodecPointer>> wanted;
    std::vector<std::pair<BriefKey, RowBrief>> found;
};

LongRows::LongRows(const RowCodecs &codecs, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
    , m_known(mostKnownParts)
{
    connect(&codecs, &RowCodecs::changed, this, &LongRows::forget);
}

LongRows::~LongRows() { m_cancelled.cancel(); }

void LongRows::setCapture(Capture *capture)
{
    m_capture = capture;
    forget();
}

void LongRows::forget()
{
    m_cancelled.cancel();
    m_cancelled = {};
    m_isReading = false;
    m_known.clear();
    m_wanted.clear();
}

const RowBrief *LongRows::brief(const BriefKey &key)
{
    if (const RowBrief *const known = m_known.object(key.packed()))
        return known;
    addWanted(m_wanted, key.packed(), mostAsked);
    readNext();
    return nullptr;
}

void LongRows::readNext()
{
    if (m_isReading || !m_capture || m_wanted.empty())
        return;
    m_isReading = true;
    const auto work = std::make_shared<Work>();
    for (auto wanted = m_wanted.rbegin();
         wanted != m_wanted.rend() && work->wanted.size() < rowsAtOnce; ++wanted) {
        const BriefKey key = BriefKey::unpacked(*wanted);
        work->wanted.emplace_back(key, m_codecs.codecOf(key.row));
    }
    ReadTask task;
    task.cancelled = m_cancelled;
    task.work = [work, cancelled = m_cancelled](const RowSource &source, const ReadTask::Report &) {
        run(*work, source, cancelled);
    };
    task.done = [this, work, cancelled = m_cancelled] {
        if (cancelled.isCancelled())
            return;
        m_isReading = false;
        take(*work);
        readNext();
    };
    m_capture->read(this, std::move(task));
}

/// On the reading thread. At least one row is decoded. One that cannot be read has no messages.
void LongRows::run(Work &work, const RowSource &source, const CancelFlag &cancelled)
{
    QElapsedTimer clock;
    clock.start();
    qsizetype bytes = 0;
    for (const auto &[key, codec] : work.wanted) {
        if (cancelled.isCancelled() || bytes > bytesAtOnce || clock.elapsed() > timeAtOnce)
            return;
        const std::optional<Message> message = source(key.row);
        RowBrief brief;
        if (message && codec && message->payload.size() <= mostBytes) {
            bytes += message->payload.size();
            const CodecMessage whole{
                message->payload, message->direction, message->kind == MessageKind::Text, true};
            brief = briefOf(codec->decode(whole), whole, message->time, key);
        }
        work.found.emplace_back(key, std::move(brief));
    }
}

void LongRows::take(Work &work)
{
    for (auto &[key, brief] : work.found) {
        const qint64 done = key.packed();
        std::erase(m_wanted, done);
        const auto cost = qsizetype(brief.parts.size()) + 1;
        m_known.insert(done, new RowBrief(std::move(brief)), cost);
    }
    if (!work.found.empty())
        emit known();
}

} // namespace wasclean
