#pragma once

#include "app/exchange/messagestream.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace wasclean {

/// What stands in the place of a secret.
constexpr char redactedMark[] = "[redacted]";

/// The URL or request target with user, password and the values of secret-looking parameters of
/// its query replaced, and of those that are named. Everything else stays as it is.
QByteArray redactedUrl(const QByteArray &url, const QList<QByteArray> &secretNames = {});

/// The head with the values of secret headers, and secrets within URLs, replaced, and of those that
/// are named.
QByteArray redactedHead(const QByteArray &head, const QList<QByteArray> &secretNames = {});

/// A sentence, or the text of an error, without the secrets in the URLs that it names.
QByteArray redactedText(const QByteArray &text);

/// An event row without the secrets in its sentence and its evidence. The payloads of messages are
/// left as they are.
Message redacted(const Message &message);
/// The same, and without these values wherever they stand in the payload, of a message too: as they
/// are, percent-encoded, as in JSON, or in base64. Those of less than four bytes do not count, as
/// they stand in many places by chance.
Message redacted(const Message &message, const QList<QByteArray> &secrets);

/// Another source's messages without the secrets that are known by name, and without these values.
class RedactedSource : public MessageSource
{
public:
    /// The other must outlive this one.
    explicit RedactedSource(MessageSource &source, const QList<QByteArray> &secrets = {});

    bool next(Message &message) override;

    qint64 done() const override { return m_source.done(); }

    qint64 total() const override { return m_source.total(); }

private:
    MessageSource &m_source;
    /// In which the values may stand.
    QList<QByteArray> m_forms;
};

} // namespace wasclean
