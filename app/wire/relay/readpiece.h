#pragma once

#include "app/message/encodedrows.h"
#include "app/wire/frames/receiver.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace wasclean {

/// The memory for one read of the server, which becomes a block of frames as it is when it holds
/// nothing but messages of one frame: to copy them would take more time than all else in a flood.
/// In front of what is read there is room for the header of the block, and for the beginning of a
/// frame that reads before this one cut off.
class ReadPiece
{
public:
    ReadPiece();

    /// Makes room for a read, and in front of that for the beginning of a frame, unless that is
    /// very long.
    void prepare(quint64 bytesBegun);
    /// Makes less room when frames may then be expected to end with it, as each that is cut has to
    /// be moved: the first is missing so many bytes, and others may have that size.
    void endAtFrame(qint64 bytesMissing, qint64 frameSize);

    /// Where to read to.
    char *data() { return m_memory.data() + m_readBegin; }

    /// How much there is room for.
    qsizetype room() const { return m_room; }

    /// What was read, if so many bytes are left of what was read to here and to pieces behind it.
    /// So many bytes of a frame that is not complete were before it.
    QByteArrayView begin(qint64 bytesLeft, quint64 bytesBegun);

    /// A message of one frame was found behind the last one.
    void add(const WholeMessage &message);
    /// The same of one whose frame began before this read, so that its payload is elsewhere. It
    /// must stay there until takeBlock(). False when there is no room for what is missing here.
    bool addCut(const WholeMessage &message);

    /// Something else was found that is to follow what was added.
    void addOther() { m_isMixed = true; }

    /// Whether nothing was added.
    bool isEmpty() const { return m_count == 0; }

    /// Forgets what was added, as it has been copied.
    void restart();

    /// The block of what was added, if it can be one and is worth the memory. Nothing is left then.
    std::optional<EncodedRows> takeBlock();

    /// Whether takeBlock() has taken it.
    bool isTaken() const { return m_memory.isNull(); }

private:
    void add(qsizetype begin, const WholeMessage &message);

    QByteArray m_memory;
    qsizetype m_readBegin = 0;
    qsizetype m_room = 0;
    /// Bytes of a frame that belong before that; 0 when there is no room for them.
    qsizetype m_begun = 0;
    /// Where the frames begin and end that were added.
    qsizetype m_framesBegin = 0;
    qsizetype m_framesEnd = 0;
    qint64 m_count = 0;
    qint64 m_time = 0;
    bool m_isMixed = false;
    std::optional<WholeMessage> m_cut;
};

} // namespace wasclean
