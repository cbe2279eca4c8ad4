#pragma once

#include "app/base/background.h"
#include "app/decoding/requestcounter.h"

#include <QObject>
#include <QString>

#include <vector>

namespace wasclean {

class Capture;
class RowCodecs;

/// All requests of a capture: how long each kind took, and those without an answer.
struct RequestFigures
{
    /// In the order in which their first requests came.
    std::vector<RequestGroup> groups;

    struct Listed
    {
        /// Of the capture.
        qint64 row = 0;
        /// Which of the messages in the row, from 0; -1 when it is the only one.
        int part = -1;
        Direction direction = Direction::None;
        QString name;
        /// Of the message.
        QString summary;
    };

    /// The first of those without an answer.
    std::vector<Listed> unanswered;
    qint64 unansweredCount = 0;
    /// So many rows were looked at.
    qint64 rows = 0;
    /// Whether there are rows behind them, as too many requests have no answer.
    bool isCut = false;
};

/// Reads a capture for its requests and answers, on the thread that reads it. One time at a time.
class RequestSurvey : public QObject
{
    Q_OBJECT

public:
    /// The codecs outlive this.
    explicit RequestSurvey(const RowCodecs &codecs, QObject *parent = nullptr);
    ~RequestSurvey() override;

    /// Of those without an answer, so many are listed.
    static constexpr std::size_t mostListed = 1000;

    /// Looks at all rows that are there now; finished() follows. Ends an earlier look.
    void begin(Capture *capture);
    void cancel();

signals:
    /// So many of the rows were looked at.
    void advanced(qint64 done, qint64 total);
    void finished(const wasclean::RequestFigures &figures);

private:
    const RowCodecs &m_codecs;
    CancelFlag m_cancelled;
};

} // namespace wasclean
