#pragma once

#include "app/base/background.h"
#include "app/codecs/codec.h"
#include "app/message/message.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace wasclean {

class Capture;
class RowCodecs;
class RowStreams;

/// Where the other half of a request or an answer is.
struct RowPartner
{
    /// Row of the capture.
    qint64 row = 0;
    /// Which of the messages in the row, from 0; -1 when it is the only one.
    int part = -1;
    /// How long after the request the answer came, in nanoseconds.
    qint64 latency = 0;
    /// Whether the row that was asked about is the answer.
    bool isRequest = false;
};

/// Looks for the request of an answer, or the first answer to a request, on the thread that reads
/// the capture. One search at a time.
class PartnerSearch : public QObject
{
    Q_OBJECT

public:
    /// The codecs and streams outlive this.
    PartnerSearch(const RowCodecs &codecs, const RowStreams &streams, QObject *parent = nullptr);
    ~PartnerSearch() override;

    /// So many rows are looked at at most. In a stream, those before them are read as well, as far
    /// as it takes.
    static constexpr qint64 mostRows = 100'000;

    /// Ends an earlier search. One of found() and notFound() follows, unless the row has no
    /// partner or the search is ended.
    void search(Capture *capture, qint64 row, const Message &message, const DecodedRecord &record);
    void cancel();

signals:
    void found(const wasclean::RowPartner &partner);
    /// The request, or an answer to one, is not among the rows that were looked at. The direction
    /// is that of the missing message. True for isCut when the connection has more rows than those.
    void notFound(bool isRequest, wasclean::Direction missing, bool isCut);

private:
    const RowCodecs &m_codecs;
    const RowStreams &m_streams;
    CancelFlag m_cancelled;
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::RowPartner)
