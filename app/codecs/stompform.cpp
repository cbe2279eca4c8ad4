#include "app/codecs/stomp.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"

namespace wasclean {

namespace {

/// STOMP 1.2, value encoding. A header cannot end its line otherwise.
QByteArray escapedHeader(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\r', "\\r").replace('\n', "\\n").replace(':', "\\c");
}

class StompFrameWriter
{
public:
    StompFrameWriter(FormEncoder &form, const QByteArray &command, StompCodec::Version version)
        : m_form(form)
        , m_frame(command + '\n')
        // CONNECT has none, so that STOMP 1.0 can read it.
        , m_hasEscapes(version == StompCodec::Version::WithEscapes && command != "CONNECT")
    { }

    /// The name is also that of the field.
    void add(const char *name, const QByteArray &value)
    {
        const bool hasBreak = value.contains('\n') || value.contains('\r');
        if (hasBreak && !m_hasEscapes)
            m_form.refuse(name,
                CodecText::tr("A header of CONNECT or of STOMP 1.0 cannot contain a line break."));
        if (!value.isEmpty())
            line(name, value);
    }

    /// One header a line, "name:value".
    void addTyped(const char *field)
    {
        for (const QByteArray &typed : m_form.typed(field).split('\n')) {
            const QByteArray header = typed.trimmed();
            const qsizetype colon = header.indexOf(':');
            if (header.isEmpty())
                continue;
            if (colon <= 0)
                m_form.refuse(field, CodecText::tr("Enter one header in each line: name:value."));
            else
                line(header.first(colon).trimmed(), header.mid(colon + 1).trimmed());
        }
    }

    EncodedMessage finish(const QByteArray &body = {})
    {
        // Without it, the body ends at its first 00.
        if (body.contains('\0'))
            line("content-length", QByteArray::number(body.size()));
        m_frame += '\n' + body;
        m_frame += '\0';
        return m_form.textMessage(m_frame);
    }

private:
    void line(const QByteArray &name, const QByteArray &value)
    {
        m_frame += (m_hasEscapes ? escapedHeader(name) : name) + ':'
            + (m_hasEscapes ? escapedHeader(value) : value) + '\n';
    }

    FormEncoder &m_form;
    QByteArray m_frame;
    bool m_hasEscapes;
};

} // namespace

QList<CodecForm> StompCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField destination{QStringLiteral("destination"), CodecText::tr("Destination"),
        Kind::Line, CodecText::tr("for example /topic/chat")};
    const FormField headers{QStringLiteral("headers"), CodecText::tr("More headers"), Kind::Text,
        CodecText::tr("One in each line, for example priority:9")};
    const FormField receipt{
        QStringLiteral("receipt"), CodecText::tr("Ask for a receipt"), Kind::Switch};
    const FormField subscription{QStringLiteral("id"), CodecText::tr("Id"), Kind::Line,
        CodecText::tr("of the subscription")};
    const FormField acknowledged{QStringLiteral("id"), CodecText::tr("Id"), Kind::Line,
        CodecText::tr("Header “ack” of the message")};
    const FormField transaction{
        QStringLiteral("transaction"), CodecText::tr("Transaction"), Kind::Line};
    const FormField body{QStringLiteral("body"), CodecText::tr("Body"), Kind::Text};
    QList<CodecForm> forms{
        {QStringLiteral("SEND"), QStringLiteral("SEND"), {destination, receipt, headers, body}},
        {QStringLiteral("SUBSCRIBE"), QStringLiteral("SUBSCRIBE"),
            {destination, {QStringLiteral("id"), CodecText::tr("Id"), Kind::Id},
                {QStringLiteral("ack"), CodecText::tr("Ack mode"), Kind::Choice, {},
                    {QStringLiteral("auto"), QStringLiteral("client"),
                        QStringLiteral("client-individual")}},
                receipt, headers}},
        {QStringLiteral("UNSUBSCRIBE"), QStringLiteral("UNSUBSCRIBE"),
            {subscription, receipt, headers}},
    };
    for (const char *command : {"ACK", "NACK"})
        forms.append({QString::fromLatin1(command), QString::fromLatin1(command),
            {acknowledged, transaction, receipt, headers}});
    for (const char *command : {"BEGIN", "COMMIT", "ABORT"})
        forms.append({QString::fromLatin1(command), QString::fromLatin1(command),
            {transaction, receipt, headers}});
    forms.append({QStringLiteral("CONNECT"), QStringLiteral("CONNECT"),
        {{QStringLiteral("host"), CodecText::tr("Virtual host"), Kind::Line, QStringLiteral("/")},
            {QStringLiteral("login"), CodecText::tr("Login"), Kind::Line},
            {QStringLiteral("passcode"), CodecText::tr("Passcode"), Kind::Line}, headers}});
    forms.append({QStringLiteral("DISCONNECT"), QStringLiteral("DISCONNECT"), {receipt, headers}});
    return forms;
}

EncodedMessage StompCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    StompFrameWriter frame(form, input.form.toUtf8(), m_version);
    if (form.isForm("CONNECT")) {
        frame.add("accept-version", "1.0,1.1,1.2");
        frame.add("host", form.text("host").isEmpty() ? "/" : form.text("host"));
        frame.add("login", form.typed("login"));
        frame.add("passcode", form.typed("passcode"));
    } else if (form.isForm("SEND")) {
        frame.add("destination", form.needed("destination"));
    } else if (form.isForm("SUBSCRIBE")) {
        frame.add("id", form.id("id"));
        frame.add("destination", form.needed("destination"));
        frame.add("ack", form.text("ack") == "auto" ? QByteArray() : form.text("ack"));
    } else if (form.isForm("BEGIN") || form.isForm("COMMIT") || form.isForm("ABORT")) {
        frame.add("transaction", form.needed("transaction"));
    } else if (!form.isForm("DISCONNECT")) {
        frame.add("id", form.needed("id"));
        frame.add("transaction", form.text("transaction"));
    }
    if (form.isOn("receipt"))
        frame.add("receipt", form.freshId());
    frame.addTyped("headers");
    return frame.finish(form.isForm("SEND") ? form.typed("body") : QByteArray());
}

} // namespace wasclean
