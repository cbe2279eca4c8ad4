#pragma once

#include "app/formats/jsonpath.h"
#include "app/http/answersave.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace wasclean {

/// The payload of a step as it was written, with its variables.
struct StepPayload
{
    enum class Form : quint8 {
        Text,
        Json, ///< sent as text, without white space between the tokens
        Hex,
        Base64,
        File, ///< sent as one binary message
        TextFile, ///< sent as one text message
        UrlEncoded, ///< an object of JSON, sent as application/x-www-form-urlencoded
    };

    Form form = Form::Text;
    /// The text, the digits, the file's path or the JSON.
    QString text;
};

/// A condition for a text: the close reason, or the sentence of an error.
struct TextTest
{
    enum class How : quint8 { Equal, Contains, Regex };

    How how = How::Equal;
    QString text;
};

/// "The value at this path is this": a part of MessageTest.
struct PathTest
{
    std::vector<JsonStep> path;
    /// Compact; variables are still in it.
    QByteArray json;
};

/// The conditions for a received message, all of which must be met; without conditions, any
/// message.
struct MessageTest
{
    enum class Of : quint8 { Messages, Pings, Pongs };

    Of of = Of::Messages;
    std::vector<TextTest> texts;
    std::vector<PathTest> paths;
    /// The path of a schema, with variables in it; empty for none.
    QString schema;
    /// Hex, Base64 or File of a binary message; the payload of a Ping or Pong.
    std::optional<StepPayload> bytes;
};

/// Saves a part of the received message for later steps.
struct StepSave
{
    QString name;
    /// A path into its JSON, or the number of a group of the regular expression, 0 for all of it.
    std::variant<std::vector<JsonStep>, int> from;
};

/// A header of a request, with its variables.
struct StepHeader
{
    QString name;
    QString value;
};

/// An HTTP request; its body is the payload of the step.
struct StepRequest
{
    QString method;
    QString url;
    std::vector<StepHeader> headers;
    bool hasBody = false;
    /// The status of the expected answer; nothing for any from 200 to 299.
    std::optional<int> status;
    std::vector<AnswerSave> saves;
    /// The settings of the "connect" step whose proxy the request goes through; empty when there is
    /// none.
    QByteArray way;
};

/// The conditions for a close event. Members without a value match anything.
struct CloseTest
{
    std::optional<bool> wasClean;
    std::optional<int> code;
    std::optional<TextTest> reason;
};

/// The conditions for an error event.
struct ErrorTest
{
    std::optional<TextTest> sentence;
    /// The HTTP status by which the handshake was refused.
    std::optional<int> status;
};

/// One step of a steps file, checked.
struct Step
{
    enum class Kind : quint8 {
        Connect,
        Request,
        Send,
        Ping,
        Pong,
        Expect,
        ExpectNone,
        Wait,
        Close,
        Drop,
        ExpectClose,
        ExpectError,
        Repeat,
    };

    Kind kind = Kind::Wait;
    /// The name that the file gives the step; may be empty.
    QString name;
    /// The action on one line, with its variables: ‘send "Hello"’.
    QString title;
    /// The time limit; nothing for that of the file.
    std::optional<std::chrono::milliseconds> within;
    /// Whether the run continues when the step fails.
    bool goesOn = false;

    /// Connect: a JSON object of settings, compact. Variables are still in it.
    QByteArray settings;
    StepRequest request;
    /// Send, Ping, Pong; the body of a Request.
    StepPayload payload;
    /// Send: into how many frames; 0 for one.
    int frames = 0;
    /// Expect, ExpectNone.
    MessageTest message;
    /// Expect: the very next message must match.
    bool isNext = false;
    std::vector<StepSave> saves;
    /// Wait.
    std::chrono::milliseconds pause{0};
    /// Close: nothing for a Close frame without a code.
    std::optional<int> code;
    QString reason;
    CloseTest close;
    ErrorTest error;
    /// Repeat.
    int times = 0;
    std::vector<Step> steps;

    /// Its position in the text of the file.
    qsizetype start = 0;
    qsizetype end = 0;
};

/// A named value of a steps file: text as it was written, or other JSON, compact.
struct StepVariable
{
    QString name;
    /// One JSON token or text; variables may be in it.
    QByteArray json;
};

/// A variable of the environment that a file needs, and the first place where it does.
struct StepEnvironment
{
    QString name;
    qsizetype at = 0;
};

/// The content of a steps file.
struct StepsFile
{
    QString name;
    std::vector<StepVariable> variables;
    std::chrono::milliseconds within{5000};
    /// SHA-256 fingerprints of certificates that are trusted for the host of each connect.
    QStringList trustedFingerprints;
    std::vector<Step> steps;
    std::vector<StepEnvironment> environment;
    /// Of the array of steps, brackets included.
    qsizetype stepsStart = 0;
    qsizetype stepsEnd = 0;
};

} // namespace wasclean
