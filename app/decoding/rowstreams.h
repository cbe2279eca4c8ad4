#pragma once

#include "app/base/background.h"
#include "app/codecs/codec.h"
#include "app/decoding/streamstate.h"

#include <QCache>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wasclean {

class Capture;
class RowCodecs;

/// Decodes rows of protocols in which messages go on from one to the next: for a row that is looked
/// at, those before it are read as well, on the thread that reads the capture, a few at a time.
/// Where nobody looks, nothing is read. Copies of the memory are kept here and there, so that not
/// all of a connection has to be read for a row.
class RowStreams : public QObject
{
    Q_OBJECT

public:
    /// The codecs outlive this.
    explicit RowStreams(const RowCodecs &codecs, QObject *parent = nullptr);
    ~RowStreams() override;

    void setCapture(Capture *capture);

    /// Whether a row with data is to be decoded here, and not alone.
    bool concerns(qint64 row, const CodecMessage &message);
    /// From now on, rows of the connection are decoded here when its codec has a stream at all.
    void beginAt(qint64 row);
    /// What the message of a row that is concerned means; null when it is not known yet. Then
    /// known() follows.
    const DecodedMessage *decoded(qint64 row);

    /// Whether the row is of a connection in which a message was met that needs those before it.
    bool isInStream(qint64 row) const;
    /// The memory nearest above the row, or at it, to read on from; null for the beginning of the
    /// connection.
    std::shared_ptr<const StreamState> stateBefore(qint64 row) const;

    /// So many copies of the memory are kept for each connection.
    static constexpr std::size_t mostStates = 64;
    /// So much is read at once, so that others can read in between.
    static constexpr qint64 rowsAtOnce = 2048;
    static constexpr qint64 bytesAtOnce = qint64(4) << 20;
    /// Of a connection whose memory cannot be copied, so many rows above one that is looked at are
    /// kept, as all before them would have to be read again.
    static constexpr qint64 rowsKeptAbove = 4096;
    /// So many of such memories are kept: each may have many MiB.
    static constexpr std::size_t mostLargeHeads = 4;

signals:
    /// The meaning of these rows is known now, last included.
    void known(qint64 first, qint64 last);

private:
    struct Connection
    {
        CodecPointer codec;
        /// Ascending.
        std::vector<std::shared_ptr<const StreamState>> states;
        /// Between two of them.
        qint64 spacing = 1024;
        /// Where it was read to last.
        std::shared_ptr<StreamState> head;
        /// Whether states can be kept.
        bool isCopyable = true;
    };

    struct Work;

    void begin(qint64 row, const CodecPointer &codec);
    const Connection *connectionOf(qint64 row) const;
    Connection *connectionOf(qint64 row);
    static std::shared_ptr<const StreamState> nearestState(
        const Connection &connection, qint64 row);
    void forget();
    void readNext();
    std::shared_ptr<Work> nextWork();
    static void run(Work &work, const std::function<std::optional<Message>(qint64)> &source);
    void take(Work &work);
    void keepHead(Connection &connection, qint64 openRow, std::shared_ptr<StreamState> head);
    static void keepState(Connection &connection, std::shared_ptr<const StreamState> state);

    const RowCodecs &m_codecs;
    QPointer<Capture> m_capture;
    /// Those in which a message was met that needs those before it, by Open row.
    std::map<qint64, Connection> m_connections;
    /// The connections whose memory cannot be copied and is kept, by Open row, newest last.
    std::vector<qint64> m_largeHeads;
    /// By row; the cost is in bytes.
    QCache<qint64, DecodedMessage> m_known;
    /// The rows that were asked for, newest last.
    std::vector<qint64> m_wanted;
    bool m_isReading = false;
    CancelFlag m_cancelled;
};

} // namespace wasclean
