#include "app/diagnosis/chromiumwords.h"

#include "app/protocol/opcode.h"
#include "app/protocol/token.h"

#include <QStringList>

#include <algorithm>

namespace wasclean {

namespace {

QString reservedBitsWords(quint8 first)
{
    return QStringLiteral(
        "One or more reserved bits are on: reserved1 = %1, reserved2 = %2, reserved3 = %3")
        .arg(QString::number(first >> 6 & 1), QString::number(first >> 5 & 1),
            QString::number(first >> 4 & 1));
}

QString afterCloseWords(quint8 opcode)
{
    const QString kind = opcode == OpPing ? QStringLiteral("Ping")
        : opcode == OpPong                ? QStringLiteral("Pong")
        : opcode == OpClose               ? QStringLiteral("Close")
                                          : QStringLiteral("Data frame");
    return kind + QStringLiteral(" received after close");
}

/// A parameter of permessage-deflate; empty when Chromium accepts it.
QString parameterProblem(const QByteArray &parameter, QList<QByteArray> &names)
{
    static const QList<QByteArray> known{"server_no_context_takeover", "client_no_context_takeover",
        "server_max_window_bits", "client_max_window_bits"};
    const QByteArray name = parameter.split('=').first().trimmed();
    if (!known.contains(name))
        return QStringLiteral("Received an unexpected permessage-deflate extension parameter");
    if (names.contains(name))
        return QStringLiteral("Received duplicate permessage-deflate extension parameter ")
            + QString::fromLatin1(name);
    names.append(name);
    const QByteArray value = parameter.contains('=') ? parameter.split('=').at(1).trimmed() : "";
    const int bits = value.toInt();
    const bool isBad = name.endsWith("bits") && !value.isEmpty() && (bits < 8 || bits > 15);
    return isBad ? QStringLiteral("Received invalid %1 parameter").arg(QString::fromLatin1(name))
                 : QString();
}

} // namespace

std::optional<QString> violationWords(const Evidence &evidence)
{
    if (!evidence.brokenFrame || evidence.brokenFrame->start.isEmpty())
        return {};
    const auto first = quint8(evidence.brokenFrame->start[0]);
    switch (evidence.brokenFrame->rule) {
    case BrokenRule::None:
        return {};
    case BrokenRule::Masked:
        return QStringLiteral("A server must not mask any frames that it sends to the client.");
    case BrokenRule::ReservedBits:
        return reservedBitsWords(first);
    case BrokenRule::UnknownOpcode:
        return QStringLiteral("Unrecognized frame opcode: %1").arg(first & 0xF);
    case BrokenRule::UnexpectedContinuation:
        return QStringLiteral("Received unexpected continuation frame.");
    case BrokenRule::UnfinishedMessage:
        return QStringLiteral("Received start of new message but previous message is unfinished.");
    case BrokenRule::InvalidUtf8:
        return QStringLiteral("Could not decode a text frame as UTF-8.");
    case BrokenRule::FrameAfterClose:
        return afterCloseWords(first & 0xF);
    case BrokenRule::FragmentedControl:
    case BrokenRule::LongControl:
    case BrokenRule::Length:
    case BrokenRule::Deflate:
        return QStringLiteral("Invalid frame header");
    case BrokenRule::CloseBody:
        return QStringLiteral("Received a broken close frame with an invalid size of 1 byte.");
    case BrokenRule::CloseCode:
        return QStringLiteral("Received a broken close frame containing a reserved status code.");
    case BrokenRule::CloseReason:
        return QStringLiteral("Received a broken close frame containing invalid UTF-8.");
    }
    return {};
}

QString extensionsProblem(const QList<QByteArray> &values)
{
    bool hasDeflate = false;
    for (const QByteArray &value : values) {
        for (const QByteArray &extension : value.split(',')) {
            QList<QByteArray> parts = extension.split(';');
            const QByteArray name = parts.takeFirst().trimmed();
            if (!isToken(name)) {
                return QStringLiteral(
                           "'Sec-WebSocket-Extensions' header value is rejected by the parser: ")
                    + QString::fromUtf8(value);
            }
            if (name != "permessage-deflate") {
                return QStringLiteral("Found an unsupported extension '%1' in "
                                      "'Sec-WebSocket-Extensions' header")
                    .arg(QString::fromLatin1(name));
            }
            if (hasDeflate)
                return QStringLiteral("Received duplicate permessage-deflate response");
            hasDeflate = true;
            QList<QByteArray> names;
            for (const QByteArray &parameter : parts) {
                const QString problem = parameterProblem(parameter.trimmed(), names);
                if (!problem.isEmpty())
                    return QStringLiteral("Error in permessage-deflate: ") + problem;
            }
        }
    }
    return {};
}

} // namespace wasclean
