#pragma once

#include "app/capture/block.h"
#include "app/capture/capturefile.h"
#include "app/exchange/messagestream.h"
#include "app/exchange/rowchoice.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace wasclean {

/// The rows of a capture's file in order, or a choice of them. Keeps one block in memory.
///
/// Reads what stands in the file when it is opened; more that is written meanwhile does no harm. In
/// the place of rows that cannot be read it gives one note that says how many they are.
class CaptureSource : public MessageSource
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureSource)

public:
    /// False when the file cannot be read; problem() then says why, without a full stop.
    bool open(const QString &path);

    /// next() and open() give up soon after this returns true. Comes before open().
    void stopWhen(SqliteDatabase::Stop stop) { m_file.stopWhen(std::move(stop)); }

    /// Gives only these rows. Comes after open().
    void choose(RowChoice choice) { m_walk = RowWalk(std::move(choice), m_end); }

    QString problem() const { return m_file.problem(); }

    QString damage() const override;

    bool next(Message &message) override;

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_walk.count(); }

private:
    bool seek(qint64 row);
    bool loadBlock(qint64 row);
    bool read(qint64 row, Message &message);
    qint64 nextBlock(qint64 row) const;
    Message missingNote(qint64 count);

    CaptureFile m_file;
    std::vector<qint64> m_firsts;
    RowWalk m_walk{{}, 0};
    Block m_block;
    qint64 m_first = -1;
    qint64 m_end = 0;
    qint64 m_done = 0;
    qint64 m_lastTime = 0;
    qint64 m_missing = 0;
    bool m_isCut = false;
};

} // namespace wasclean
