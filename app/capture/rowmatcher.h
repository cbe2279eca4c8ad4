#pragma once

#include "app/capture/fieldstreams.h"
#include "app/capture/filter.h"
#include "app/capture/jsoncondition.h"
#include "app/capture/textmatcher.h"
#include "app/message/message.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace wasclean {

/// What is known of a row without its payload.
struct RowFacts
{
    Direction direction = Direction::None;
    MessageKind kind = MessageKind::Note;
    qint64 size = 0;
};

/// Bytes that each row must have to pass, of those that it concerns. Others may pass without them.
struct RequiredBytes
{
    QByteArrayView literal;
    /// It is looked for in the bytes in lower case.
    bool isFolded = false;
    /// A row with a backslash may pass without them, as they may be spelled in another way.
    bool mayBeEscaped = false;
    bool ofEvents = false;

    bool concerns(MessageKind kind) const { return ofEvents || isFrameKind(kind); }
};

/// A filter made ready for many rows. Belongs to one thread.
class RowMatcher
{
public:
    /// The flag, which must outlive this, ends a search within a row. May be null.
    explicit RowMatcher(const Filter &filter, const std::atomic_bool *cancelled = nullptr);

    /// What can be told without the payload.
    bool passesFacts(const RowFacts &facts) const;

    /// Whether the payload matters at all.
    bool needsPayload() const
    {
        return !m_texts.empty() || !m_jsons.empty() || !m_decoded.empty()
            || !m_filter.schemas.empty();
    }

    /// Whether the whole payload must be there at once.
    bool needsWhole() const;

    /// Gives up when an expression does, and nothing else of the filter tells.
    MatchAnswer matchPayload(const RowFacts &facts, QByteArrayView payload);

    MatchAnswer match(const RowFacts &facts, QByteArrayView payload)
    {
        return passesFacts(facts) ? matchPayload(facts, payload) : MatchAnswer::NoMatch;
    }

    /// The same for one of the messages that travelled in a row: the filter must hold for it as if
    /// it had come alone, but for what concerns the row: its direction, size and schema. Text is
    /// looked for in all of the payload for a record that does not stand in it as it is.
    MatchAnswer matchPart(
        const RowFacts &facts, QByteArrayView payload, const DecodedRecord &record);
    /// What the filter says of the row as it fits its schema.
    MatchAnswer matchSchemas(const RowFacts &facts, QByteArrayView payload);

    /// What the rows of a block must have; nothing when that is not known. It is there as long as
    /// this.
    std::optional<RequiredBytes> required(QByteArrayView block) const;

    /// Whether the literal of required(), in a payload, is all that is asked of that.
    bool isLiteralEnough() const;

    std::vector<TextMatcher> &texts() { return m_texts; }

    /// The codecs of decoded fields for which the order of messages may matter.
    CodecList streamCodecs() const;

    /// From now on the payloads are of rows that these streams took just before; they outlive this.
    void setStreams(const FieldStreams &streams) { m_streams = &streams; }

private:
    struct JsonTermMatcher
    {
        JsonMatcher matcher;
        bool exclude;
        bool ofEvents;
    };

    struct FieldMatcher
    {
        JsonMatcher matcher;
        CodecList codecs;
        bool exclude;
        bool ofEvents;
    };

    MatchAnswer matchTexts(MessageKind kind, QByteArrayView payload);
    bool passesJsons(MessageKind kind, QByteArrayView payload) const;
    bool passesFields(const RowFacts &facts, QByteArrayView payload) const;
    MatchAnswer matchSchema(
        const Filter::Schema &term, const RowFacts &facts, QByteArrayView payload);
    bool passesSizes(const RowFacts &facts) const;
    void chooseRequired();

    Filter m_filter;
    const std::atomic_bool *m_cancelled;
    /// The actions of the requests that passed by, by their ids, for answers of OCPP.
    QHash<QString, QString> m_requests;
    Filter::Kinds m_wantedKinds;
    std::vector<TextMatcher> m_texts;
    std::vector<JsonTermMatcher> m_jsons;
    std::vector<FieldMatcher> m_decoded;
    const FieldStreams *m_streams = nullptr;
    /// The text of which the literal is looked for first; -1 when there is none.
    qsizetype m_required = -1;
};

/// Passes a message of many MiB piece by piece, in little memory unless the filter needs it whole.
class PieceMatcher
{
public:
    /// All of the message is kept if the filter or whoever asks needs it.
    PieceMatcher(RowMatcher &matcher, const RowFacts &facts, bool needsWhole);
    Q_DISABLE_COPY_MOVE(PieceMatcher)

    void add(QByteArrayView piece, bool isLast);
    /// After the last piece.
    MatchAnswer match();

    /// All pieces, when the whole message is needed.
    QByteArrayView whole() const { return m_window; }

private:
    void look(bool isLast);

    RowMatcher &m_matcher;
    RowFacts m_facts;
    QByteArray m_window;
    qsizetype m_overlap;
    bool m_needsWhole;
    bool m_isFirst = true;
    std::vector<MatchAnswer> m_found;
};

} // namespace wasclean
