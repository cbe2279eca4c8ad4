#pragma once

#include "app/base/background.h"
#include "app/capture/capture.h"
#include "app/decoding/rowbrief.h"

#include <QCache>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

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
    ~LongRows() override;

    void setCapture(Capture *capture);

    /// Null when it is not known yet. Then known() follows.
    const RowBrief *brief(const BriefKey &key);

    /// A longer message is not decoded.
    static constexpr qsizetype mostBytes = qsizetype(64) << 20;

signals:
    /// More rows are known now.
    void known();

private:
    struct Work;

    void forget();
    void readNext();
    void take(Work &work);
    static void run(Work &work, const RowSource &source, const CancelFlag &cancelled);

    const RowCodecs &m_codecs;
    QPointer<Capture> m_capture;
    /// By packed key; the cost is in messages.
    QCache<qint64, RowBrief> m_known;
    /// The keys that were asked for, newest last.
    std::vector<qint64> m_wanted;
    bool m_isReading = false;
    CancelFlag m_cancelled;
};

} // namespace wasclean
