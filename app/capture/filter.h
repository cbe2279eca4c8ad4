#pragma once

#include "app/base/checked.h"
#include "app/capture/jsoncondition.h"
#include "app/codecs/codecs.h"
#include "app/message/message.h"
#include "app/schema/messageschema.h"

#include <QFlags>
#include <QString>

#include <limits>
#include <vector>

namespace wasclean {

/// Which rows of a log are wanted. All that is set must hold; a filter with nothing set takes all.
/// Rows of events (open, error, close, notes) always pass unless `kinds` or `excludedKinds` name
/// events: how a connection went must not be hidden by what is looked for in its messages.
struct Filter
{
    /// What a row can be taken or left for.
    enum DirectionFlag { Sent = 1, Received = 2 };
    Q_DECLARE_FLAGS(Directions, DirectionFlag)

    /// The bit of each kind is 1 << MessageKind.
    enum KindFlag {
        Opens = 1,
        Texts = 2,
        Binaries = 4,
        Pings = 8,
        Pongs = 16,
        Errors = 32,
        Closes = 64,
        Notes = 128,
        CloseFrames = 256,
        Controls = Pings | Pongs | CloseFrames,
        Events = Opens | Errors | Closes | Notes,
    };
    Q_DECLARE_FLAGS(Kinds, KindFlag)

    /// Payload bytes, both ends included.
    struct Size
    {
        qint64 least = 0;
        qint64 most = std::numeric_limits<qint64>::max();
        bool exclude = false;

        bool operator==(const Size &) const = default;
    };

    enum class Syntax { Contains, Whole, Regex };

    /// Concerns the payload; of events, if it concerns them, only the line for people. Text that is
    /// not UTF-8 is compared by its bytes, and a regular expression sees U+FFFD in it. Of a message
    /// that does not fit a block, a regular expression sees some MiB at a time.
    struct Text
    {
        QString text;
        Syntax syntax = Syntax::Contains;
        Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
        bool exclude = false;
        /// Whether events must have it, too, as in a search.
        bool ofEvents = false;

        bool operator==(const Text &) const = default;
    };

    /// Concerns text messages. Not JSON, or no such member: the term does not hold.
    struct Json
    {
        JsonCondition term;
        bool exclude = false;
        /// Whether events must have it, too. They never do.
        bool ofEvents = false;

        bool operator==(const Json &) const = default;
    };

    /// Concerns the fields that the codecs read in a message. A message that none of them can read
    /// has no fields.
    struct Decoded
    {
        JsonCondition term;
        CodecList codecs;
        bool exclude = false;
        /// Whether events must have it, too. They never do.
        bool ofEvents = false;

        bool operator==(const Decoded &) const = default;
    };

    /// Concerns text messages that a schema says something of: whether they fit it.
    struct Schema
    {
        MessageSchemas schemas;
        bool isFaulty = true;
        bool exclude = false;
        /// Whether events must fit, too. They never do.
        bool ofEvents = false;

        bool operator==(const Schema &) const = default;
    };

    /// The kinds that are wanted, with those of the events unless some of them are named.
    Kinds wantedKinds() const { return kinds && !(kinds & Events) ? kinds | Events : kinds; }

    /// None set: all.
    Directions directions;
    Directions excludedDirections;
    Kinds kinds;
    Kinds excludedKinds;
    std::vector<Size> sizes;
    std::vector<Text> texts;
    std::vector<Json> jsons;
    std::vector<Decoded> decoded;
    std::vector<Schema> schemas;

    bool operator==(const Filter &) const = default;

    bool isEmpty() const { return *this == Filter(); }
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Filter::Directions)
Q_DECLARE_OPERATORS_FOR_FLAGS(Filter::Kinds)

/// What the field of a filter bar says besides its text.
struct FilterInput
{
    QString text;
    bool regex = false;
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
    bool exclude = false;
    /// Those that read the messages of the log; without them there are no decoded fields.
    CodecList codecs{};
    /// Those that messages are checked by.
    MessageSchemas schemas{};
};

/// A filter with one term, or none for an empty text. A text that begins as a JSON path does is
/// one, unless a regular expression is asked for: `$.type = "heartbeat"`; with "!=" it excludes. So
/// is a comparison of a decoded field, `event = "chat"`, where there are codecs; `schema:bad` and
/// `schema:good` tell whether messages fit their schema. A problem, also of
/// a path that is not finished, is a sentence that names the place.
Checked<Filter> parseFilter(const FilterInput &input);

/// A sentence for a text that may be meant as a comparison, such as `size > 100`, and is looked for
/// as it is; empty for others.
QString filterHint(const FilterInput &input);

/// Hides messages that the codecs read as nothing but heartbeats.
Filter hideHeartbeats(const CodecList &codecs);

/// Takes only messages that do not fit the schema.
Filter schemaFaultsOnly(const MessageSchemas &schemas);

/// Rows that both take.
Filter combined(Filter a, const Filter &b);

/// A filter that hides rows like this one: by the member that names the type of a JSON message,
/// else the very same text, else the same kind.
Filter hideLike(const Message &message);

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::Filter)
