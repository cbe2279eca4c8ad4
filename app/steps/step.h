#pragma once

#include "app/formats/jsonpath.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace wasclean {

/// What a step sends, as it was written: variables are still in it.
struct StepPayload
{
    enum class Form : quint8 {
        Text,
        Json, ///< sent as text, without white space between the tokens
        Hex,
        Base64,
        File, ///< sent as one binary message
        TextFile, ///< sent as one text message
    };

    Form form = Form::Text;
    /// The text, the digits, the file's path or the JSON.
    QString text;
};

/// What a piece of text must be, for the reason of a close and the sentence of an error.
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

/// What a received message must be. All that is said must hold; nothing said: any message.
struct MessageTest
{
    enum class Of : quint8 { Messages, Pings, Pongs };

    Of of = Of::Messages;
    std::vector<TextTest> texts;
    std::vector<PathTest> paths;
    /// Hex, Base64 or File of a binary message; what a Ping or Pong carries.
    std::optional<StepPayload> bytes;
};

/// Keeps a part of a message that was expected and came, for later steps.
struct StepSave
{
    QString name;
    /// A path into its JSON, or the number of a group of the regular expression, 0 for all of it.
    std::variant<std::vector<JsonStep>, int> from;
};

/// What a close event must say; what is not said may be anything.
struct CloseTest
{
    std::optional<bool> wasClean;
    std::optional<int> code;
    std::optional<TextTest> reason;
};

/// What an error event must be about.
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
    /// What the writer calls it; may be empty.
    QString name;
    /// What it does, on one line: ‘send "Hello"’. Variables are still in it.
    QString title;
    /// How long it may take; the file's own limit where nothing is said.
    std::optional<std::chrono::milliseconds> within;
    /// Whether the run goes on when it fails.
    bool goesOn = false;

    /// Connect: a JSON object of settings, compact. Variables are still in it.
    QByteArray settings;
    /// Send, Ping, Pong.
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

    /// Where it stands in the file's text.
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

/// What a file of steps says.
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
