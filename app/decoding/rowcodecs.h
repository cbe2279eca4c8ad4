#pragma once

#include "app/capture/capture.h"
#include "app/capture/rowsplit.h"
#include "app/codecs/codecs.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>
#include <vector>

namespace wasclean {

class FilterScan;

/// Which protocol the rows of a capture are of: recognised for each connection in it by its URL,
/// its subprotocol and its first messages, or chosen by hand for all.
///
/// Looks at the Open rows and at some rows behind each of them, and at nothing else.
class RowCodecs : public QObject
{
    Q_OBJECT

public:
    explicit RowCodecs(QObject *parent = nullptr);
    ~RowCodecs() override;

    /// Another capture, or none. All its connections are looked at.
    void setCapture(Capture *capture);
    /// Another connection begins: its rows come now.
    void beginConnection();

    /// Chooses by hand: the id of a codec, "none", or empty for the one that is recognised.
    void choose(const QString &choice);

    const QString &choice() const { return m_choice; }

    /// A codec of this log alone, which takes the place of the one with its id; null for none.
    void setOwnCodec(const CodecPointer &codec);

    /// The codec that is chosen by hand; null for none.
    CodecPointer chosen() const;

    /// Null for a row of no protocol that is known.
    CodecPointer codecOf(qint64 row) const;
    /// The codecs of all rows, each once.
    CodecList codecs() const;

    /// Rows from one on that are of one codec; null for those of no protocol that is known.
    struct Span
    {
        qint64 firstRow = 0;
        CodecPointer codec;
    };

    /// The codecs of all rows, ascending. Rows above the first of them have none.
    std::vector<Span> spans() const;
    /// How the messages in the rows are told apart. A connection of which nothing is known yet is
    /// taken for one like that before it, so that the log need not be read again.
    RowSplit split() const;
    /// What was recognised for the newest connection, whatever was chosen.
    RecognisedCodec newest() const;
    /// The Open row of the connection that the row belongs to; -1 when it is not known.
    qint64 openRowOf(qint64 row) const;

    static QString noCodec() { return QStringLiteral("none"); }

signals:
    /// codecOf() gives another codec for some rows.
    void changed();

private:
    struct Session
    {
        qint64 openRow = 0;
        /// The URL and the subprotocol, once the Open row was read.
        std::optional<CodecEvidence> evidence;
        RecognisedCodec found;
        bool isDecided = false;
    };

    void scan(qint64 from);
    void takeOpenRows();
    void look();
    void readOpenRow(const Session &session);
    bool lookAtMessages(Session &session, qint64 end);
    void decide(Session &session, bool isLast);
    const Session *sessionOf(qint64 row) const;

    QPointer<Capture> m_capture;
    FilterScan *m_scan = nullptr;
    /// Where the Open row that is awaited is at the earliest; -1 when none is.
    qint64 m_awaitedFrom = -1;
    /// Of m_scan, those that are in m_sessions.
    qint64 m_taken = 0;
    /// By Open row, ascending.
    std::vector<Session> m_sessions;
    QString m_choice;
    CodecPointer m_own;
    bool m_isReading = false;
};

} // namespace wasclean
