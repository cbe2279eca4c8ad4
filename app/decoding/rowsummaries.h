#pragma once

#include "app/capture/block.h"
#include "app/codecs/codec.h"

#include <QCache>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <vector>

namespace wasclean {

class Capture;
class RowCodecs;
class RowStreams;

/// The summaries of rows that are looked at, with how long an answer took when its request is not
/// far above. Nothing is decoded for other rows.
class RowSummaries : public QObject
{
    Q_OBJECT

public:
    /// The codecs and streams outlive this.
    RowSummaries(const RowCodecs &codecs, RowStreams &streams, QObject *parent = nullptr);

    void setCapture(Capture *capture);

    /// Null for a row that no codec concerns; “…” for one whose meaning is not known yet. Then
    /// changed() follows.
    QString summary(qint64 captureRow, const Row &row);

    /// How far above an answer its request is looked for.
    static constexpr qint64 rowsLookedBack = 100;

signals:
    /// Some rows have other summaries.
    void changed();

private:
    /// What is kept of a decoded row.
    struct Brief
    {
        QString summary;
        Direction direction = Direction::None;
        qint64 time = 0;
        std::vector<QByteArray> asks;
        std::vector<QByteArray> answers;
    };

    /// Null while it is not known.
    const Brief *brief(qint64 captureRow, const Row &row);
    std::unique_ptr<Brief> newBrief(qint64 captureRow, const Row &row);
    const Brief *briefAbove(qint64 captureRow);
    QString latency(qint64 captureRow, const Brief &answer);

    const RowCodecs &m_codecs;
    RowStreams &m_streams;
    QPointer<Capture> m_capture;
    QCache<qint64, Brief> m_briefs;
};

} // namespace wasclean
