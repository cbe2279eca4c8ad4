#pragma once

#include "app/base/checked.h"
#include "app/base/regex.h"
#include "app/message/message.h"
#include "app/steps/step.h"
#include "app/steps/stepfiles.h"
#include "app/steps/stepvalues.h"

#include <optional>
#include <utility>
#include <vector>

namespace wasclean {

/// The payload of a step that is a file, which is to be read before the step begins; null when
/// there is none. A file that is sent in one frame is read while it is sent.
const StepPayload *payloadToRead(const Step &step);
/// Reads the whole file of a payload; for the background.
Checked<QByteArray> readPayloadFile(const QString &path, StepPayload::Form form);

/// The bytes of a payload with the values in it, or why there are none. Those of a file are the
/// content of the files.
Checked<QByteArray> payloadBytes(const StepPayload &payload, StepValues &values, StepFiles &files);

/// The path of the file of a payload.
Checked<QString> payloadPath(const StepPayload &payload, StepValues &values, StepFiles &files);

/// A test of texts with the values in it.
class TextTester
{
public:
    static Checked<TextTester> make(const TextTest &test, StepValues &values);

    MatchAnswer match(const QByteArray &utf8) const;
    /// ‘the regular expression /x/ needs too much effort to tell …’, for when match() gave up.
    QString gaveUp(const StepValues &values) const;
    /// ‘"x"’, ‘a text that contains "x"’ or ‘a text that matches /x/’.
    QString wanted(const StepValues &values) const;
    /// The groups of a regular expression, 0 first.
    QStringList groups(const QByteArray &utf8) const;

    bool isRegex() const { return m_test.how == TextTest::How::Regex; }

private:
    TextTest m_test;
    std::optional<Regex> m_expression;
};

/// A test of received messages with the values in it.
class MessageTester
{
public:
    static Checked<MessageTester> make(
        const MessageTest &test, StepValues &values, StepFiles &files);

    /// Whether messages, Pings or Pongs are tested.
    MessageTest::Of of() const { return m_of; }

    struct Result
    {
        MatchAnswer answer = MatchAnswer::Match;
        /// A clause about why there is no match, or why that cannot be decided.
        QString why;
    };

    Result test(const Message &message, const StepValues &values) const;
    /// A clause about the expected message: ‘the text "Hello"’.
    QString wanted(const StepValues &values) const;
    /// Keeps parts of a message that matched; a sentence when a part is not there.
    QString save(
        const std::vector<StepSave> &saves, const Message &message, StepValues &values) const;

private:
    struct Path
    {
        std::vector<JsonStep> path;
        QByteArray json;
    };

    Result testTexts(const Message &message, const StepValues &values) const;
    Result testSchema(const QByteArray &payload, const StepValues &values) const;
    QString pathMismatch(const QByteArray &payload, const StepValues &values) const;

    MessageTest::Of m_of = MessageTest::Of::Messages;
    std::vector<TextTester> m_texts;
    std::vector<Path> m_paths;
    std::optional<MessageSchema> m_schema;
    /// As it is written in the step.
    QString m_schemaPath;
    std::optional<QByteArray> m_bytes;
};

/// A clause about a received message: ‘the text "Hello"’, ‘3 bytes, 00 01 02’, ‘a Ping with "x"’.
QString describeMessage(const Message &message, const StepValues &values);

} // namespace wasclean
