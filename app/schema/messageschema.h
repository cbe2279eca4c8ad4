#pragma once

#include "app/base/checked.h"
#include "app/message/message.h"
#include "app/schema/schemadocuments.h"
#include "app/schema/schemareport.h"

#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace wasclean {

/// What a schema says of a message of a connection.
struct MessageVerdict
{
    /// False for a message that the schema says nothing of.
    bool isConcerned = false;
    /// Which of the messages that the schema describes it is, or comes nearest to; empty when the
    /// schema has no names for them.
    QString name;
    SchemaReport report;

    bool isFaulty() const { return isConcerned && report.verdict == SchemaReport::Verdict::Faulty; }
};

/// What the messages of a connection must be like: a file with a JSON Schema for all of them, an
/// AsyncAPI document, or a folder with the schemas of OCPP. It concerns text messages. Copies share
/// it, and any thread may use it.
class MessageSchema
{
public:
    /// Reads a file, in JSON or YAML, or a folder. It may take a while, with many files. The
    /// refusal counts for the files that it refers to.
    static Checked<MessageSchema> read(const QString &path, const FileRefusal &refusal = {});

    /// The action is that of the request, for an answer of OCPP.
    MessageVerdict check(QByteArrayView text, Direction direction, const QString &action = {},
        const std::atomic_bool *cancelled = nullptr) const;

    /// The id of the request whose action must be known to check the message; empty for messages
    /// that can be checked alone.
    QString requestOf(QByteArrayView text) const;

    /// The id and the action of a message that is such a request; empty for others.
    struct Request
    {
        QString id;
        QString action;
    };

    Request requestIn(QByteArrayView text) const;

    /// Whether both are of the same reading.
    bool operator==(const MessageSchema &other) const { return m_rules == other.m_rules; }

private:
    struct Rules;

    std::shared_ptr<const Rules> m_rules;
};

/// The schemas of both directions; a message of a direction without one is not checked.
struct MessageSchemas
{
    std::optional<MessageSchema> received;
    std::optional<MessageSchema> sent;

    const std::optional<MessageSchema> &of(Direction direction) const
    {
        return direction == Direction::Sent ? sent : received;
    }

    bool isEmpty() const { return !received && !sent; }

    bool operator==(const MessageSchemas &) const = default;
};

} // namespace wasclean
