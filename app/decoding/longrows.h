#pragma once

#include "app/decoding/rowbrief.h"
#include "app/decoding/wantedreader.h"

#include <QCache>
#include <QObject>

namespace wasclean {

class RowCodecs;

/// Decodes rows that are longer than the preview that a log has of them. They are read on the
/// thread that reads the capture, a few at a time; where nobody looks, nothing is.
class LongRows : public QObject
{
    Q_OBJECT

public:
    /// The codecs outlive this.
    explicit LongRows(const RowCodecs &codecs, QObject *parent = nullptr);

    void setCapture(Capture *capture);

    /// Null when it is not known yet. Then known() follows.
    const RowBrief *brief(const BriefKey &key);

    /// A longer message is not decoded.
    static constexpr qsizetype mostBytes = qsizetype(64) << 20;

signals:
    /// More rows are known now.
    void known();

private:
    using Reader = WantedReader<RowBrief>;

    void forget();
    Reader::Read readerOf(qint64 packedKey) const;
    void take(Reader::Answers &&answers);

    const RowCodecs &m_codecs;
    /// By packed key; the cost is in messages.
    QCache<qint64, RowBrief> m_known;
    Reader m_reader;
};

} // namespace wasclean
