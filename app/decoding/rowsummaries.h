#pragma once

#include "app/capture/block.h"
#include "app/capture/capturemodel.h"
#include "app/decoding/longrows.h"
#include "app/decoding/rowbrief.h"

#include <QCache>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>

namespace wasclean {

class Capture;
class RowCodecs;
class RowStreams;

/// The summaries of rows that are looked at, or of the messages in them, with how long an answer
/// took when its request is not far above. Nothing is decoded for other rows.
class RowSummaries : public QObject
{
    Q_OBJECT

public:
    /// The codecs and streams outlive this.
    RowSummaries(const RowCodecs &codecs, RowStreams &streams, QObject *parent = nullptr);

    void setCapture(Capture *capture);

    /// Null for a row that no codec concerns; “…” for one whose meaning is not known yet. Then
    /// changed() follows. The latency of an answer stands behind it.
    QString summary(RowPlace place, const Row &row, bool withLatency = true);
    /// Of one of the messages in a row; nothing while it is not known. Then changed() follows.
    std::optional<CaptureModel::PartText> partText(RowPlace place, const Row &row);
    /// How long after its request an answer came, in nanoseconds; nothing for other rows, while it
    /// is not known, and when the request is not near.
    std::optional<qint64> latency(RowPlace place, const Row &row);

    /// How far above an answer its request is looked for.
    static constexpr qint64 rowsLookedBack = 100;
    /// Of a longer request, only the preview is looked at.
    static constexpr qint64 mostRequestBytes = qint64(256) * 1024;

signals:
    /// Some rows have other summaries.
    void changed();

private:
    const RowBrief *brief(const BriefKey &key, const Row &row);
    std::unique_ptr<RowBrief> newBrief(const BriefKey &key, const Row &row);
    const RowBrief::Part *part(RowPlace place, const Row &row);
    const RowBrief *keysAbove(qint64 captureRow);
    std::optional<qint64> latency(
        qint64 captureRow, const QByteArray &answers, Direction direction, qint64 time);

    const RowCodecs &m_codecs;
    RowStreams &m_streams;
    LongRows m_longRows;
    QPointer<Capture> m_capture;
    /// By packed key; the cost is in messages.
    QCache<qint64, RowBrief> m_briefs;
};

} // namespace wasclean
