#pragma once

#include "app/base/background.h"
#include "app/capture/blockindex.h"
#include "app/capture/capturefile.h"
#include "app/capture/readtask.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace wasclean {

/// Reads what a view looks at, on a thread and a connection of its own.
class CaptureReader : public QObject
{
    Q_OBJECT

public:
    /// The flag stops what is being read.
    CaptureReader(QString filePath, BlockIndex *blockIndex, const CancelFlag &cancelled);

    /// Brings the blocks that are wanted to the index.
    void serve();
    /// Reads the whole message, answered by fetched() with the number on the ticket. Stops when the
    /// ticket is gone.
    void fetch(const std::weak_ptr<const quint64> &ticket, qint64 row);
    /// Does the work, answered by advanced() and done() with the number.
    void run(quint64 number, const ReadTask &task);
    void close();

signals:
    /// These rows are in the index now; last included.
    void loaded(qint64 first, qint64 last);
    void fetched(quint64 request, const std::optional<wasclean::Message> &message);
    /// How far the work is; a few dozen times a second at most.
    void advanced(quint64 task, qint64 done, qint64 total);
    void done(quint64 task);

private:
    bool open();
    const Block &readBlock(qint64 first);
    std::optional<Message> read(qint64 row, const std::function<bool()> &wanted);
    std::optional<Message> readParts(
        qint64 row, const Row &head, const std::function<bool()> &wanted);

    /// The block that was read last: whoever copies many rows asks for them one by one.
    struct Newest
    {
        qint64 first = -1;
        Block block;
    };

    CaptureFile m_file;
    Newest m_newest;
    QString m_filePath;
    BlockIndex *m_blockIndex;
    CancelFlag m_cancelled;
};

} // namespace wasclean
