#include "app/connection/options.h"

#include "app/protocol/token.h"
#include "app/protocol/usvstring.h"
#include "app/wire/frames/frame.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

struct ConnectionOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ConnectionOptions)
};

struct CodeName
{
    int code;
    const char *name;
};

/// RFC 6455 7.4.1 and the IANA WebSocket Close Code Number Registry.
constexpr std::array<CodeName, 16> codeNames{{
    {1000, "Normal Closure"},
    {1001, "Going Away"},
    {1002, "Protocol Error"},
    {1003, "Unsupported Data"},
    {1004, "Reserved"},
    {1005, "No Status Received"},
    {1006, "Abnormal Closure"},
    {1007, "Invalid Frame Payload Data"},
    {1008, "Policy Violation"},
    {1009, "Message Too Big"},
    {1010, "Mandatory Extension"},
    {1011, "Internal Error"},
    {1012, "Service Restart"},
    {1013, "Try Again Later"},
    {1014, "Bad Gateway"},
    {1015, "TLS Handshake"},
}};

} // namespace

Checked<QStringList> parseSubprotocols(const QString &typed)
{
    using Result = Checked<QStringList>;
    if (typed.isEmpty())
        return Result::good({});
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    const QStringList list = typed.split(separators, Qt::SkipEmptyParts);
    const QString problem = subprotocolsProblem(list);
    return problem.isEmpty() ? Result::good(list) : Result::bad(problem);
}

QString subprotocolsProblem(const QStringList &subprotocols)
{
    for (qsizetype i = 0; i < subprotocols.size(); ++i) {
        const QString &name = subprotocols[i];
        if (name.isEmpty())
            return ConnectionOptionsText::tr("A subprotocol must not be empty.");
        if (!isToken(name.toUtf8())) {
            return ConnectionOptionsText::tr(
                "The subprotocol “%1” contains a character that is not allowed. Use only letters, "
                "digits and !#$%&'*+-.^_`|~.")
                .replace(QLatin1String("%1"), name);
        }
        if (subprotocols.indexOf(name) != i)
            return ConnectionOptionsText::tr("The subprotocol “%1” appears twice.").arg(name);
    }
    return {};
}

QString headerProblem(const HeaderField &field)
{
    if (!isToken(field.name)) {
        return ConnectionOptionsText::tr("“%1” is not a valid header name.")
            .replace(QLatin1String("%1"), QString::fromUtf8(field.name));
    }
    const bool breaks = std::any_of(field.value.begin(), field.value.end(),
        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    return breaks
        ? ConnectionOptionsText::tr("A header value cannot contain line breaks or NUL characters.")
        : QString();
}

Checked<HeaderField> parseHeader(const QString &typed)
{
    using Result = Checked<HeaderField>;
    const qsizetype colon = typed.indexOf(u':');
    if (colon < 0)
        return Result::bad(ConnectionOptionsText::tr("Write the header as “Name: value”."));
    const HeaderField field{
        typed.first(colon).toUtf8(), typed.sliced(colon + 1).trimmed().toUtf8()};
    const QString problem = headerProblem(field);
    return problem.isEmpty() ? Result::good(field) : Result::bad(problem);
}

QString closeCodeProblem(int code)
{
    if (code == 1000 || (code >= 3000 && code <= 4999))
        return {};
    return ConnectionOptionsText::tr(
        "The close code must be 1000 or from 3000 to 4999, so %1 is not allowed.")
        .arg(code);
}

QString closeReasonProblem(const QString &reason)
{
    const qsizetype size = toUsvString(reason).toUtf8().size();
    if (size <= maxReasonBytes)
        return {};
    return ConnectionOptionsText::tr(
        "The close reason can have at most %1 bytes of UTF-8, and this one has %2.")
        .arg(QString::number(maxReasonBytes), QString::number(size));
}

QString controlPayloadProblem(quint8 opcode, const QByteArray &payload)
{
    if (payload.size() <= qsizetype(maxControlPayload))
        return {};
    const QString sentence = opcode == OpPing
        ? ConnectionOptionsText::tr("A Ping can carry at most 125 bytes, and this one has %1.")
        : ConnectionOptionsText::tr("A Pong can carry at most 125 bytes, and this one has %1.");
    return sentence.arg(payload.size());
}

QString closeCodeName(int code)
{
    for (const CodeName &known : codeNames) {
        if (known.code == code)
            return QString::fromLatin1(known.name);
    }
    if (code >= 4000 && code <= 4999)
        return QStringLiteral("Private Use");
    if (code >= 3000 && code <= 3999)
        return QStringLiteral("Registered Use");
    if (code >= 1016 && code <= 2999)
        return QStringLiteral("Reserved");
    return QStringLiteral("Not Defined");
}

} // namespace wasclean
