#include "app/ending/pagescript.h"

#include "app/ending/endingtext.h"
#include "app/paste/copyas/copyas.h"

namespace wasclean {

namespace {

QString bytesOf(const QByteArray &payload)
{
    QStringList bytes;
    for (const char byte : payload)
        bytes.append(QString::number(quint8(byte)));
    return QLatin1String("new Uint8Array([") + bytes.join(QLatin1String(", "))
        + QLatin1String("])");
}

QString comment(const QString &sentence) { return QLatin1String("  // ") + sentence + u'\n'; }

QString sendOf(const Message &message, const std::function<bool(const QString &)> &isSecret)
{
    const QString text = QString::fromUtf8(message.payload);
    if (isSecret(text))
        return comment(EndingText::tr("A message that contains a secret is left out."));
    return QLatin1String("  socket.send(")
        + (message.kind == MessageKind::Text ? scriptQuoted(text) : bytesOf(message.payload))
        + QLatin1String(");\n");
}

} // namespace

void SentMessages::clear()
{
    m_messages.clear();
    m_leftOut = 0;
}

void SentMessages::add(const MessageList &rows)
{
    rows.visitUnencoded([this](const Message &row) {
        const bool isMessage = row.kind == MessageKind::Text || row.kind == MessageKind::Binary;
        if (!isMessage || row.direction != Direction::Sent)
            return;
        if (m_messages.size() < maxMessages && payloadSize(row) <= maxBytes)
            m_messages.append(row);
        else
            ++m_leftOut;
    });
}

QString pageScript(const ConnectionSettings &settings, const SentMessages &sent,
    const std::function<bool(const QString &)> &isSecret)
{
    QString script = copyAs(settings, CopyKind::JavaScript, CopySecrets::Placeholders).text;
    if (sent.messages().isEmpty())
        return script;
    script += QLatin1String("socket.addEventListener(\"open\", () => {\n");
    for (const Message &message : sent.messages())
        script += sendOf(message, isSecret);
    if (sent.leftOut() > 0)
        script += comment(EndingText::tr("Messages that are left out: %1.").arg(sent.leftOut()));
    return script + QLatin1String("});\n");
}

} // namespace wasclean
