#include "app/demo/framewriter.h"

#include <QtEndian>

#include <array>

namespace wasclean::demo {

namespace {

template <typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw{};
    qToBigEndian(number, raw.data());
    bytes.append(raw.data(), static_cast<qsizetype>(raw.size()));
}

} // namespace

QByteArray frameHeader(Opcode opcode, qsizetype payloadSize, Part part)
{
    QByteArray header;
    header.reserve(10);
    const int fin = part == Part::Last ? 0x80 : 0;
    header.append(static_cast<char>(fin | static_cast<int>(opcode)));
    if (payloadSize < 126) {
        header.append(static_cast<char>(payloadSize));
    } else if (payloadSize <= 0xFFFF) {
        header.append(static_cast<char>(126));
        appendNumber(header, static_cast<quint16>(payloadSize));
    } else {
        header.append(static_cast<char>(127));
        appendNumber(header, static_cast<quint64>(payloadSize));
    }
    return header;
}

QByteArray frame(Opcode opcode, const QByteArray &payload, Part part)
{
    return frameHeader(opcode, payload.size(), part) + payload;
}

QByteArray closeFrame(std::optional<quint16> code, const QByteArray &reason)
{
    QByteArray payload;
    if (code) {
        appendNumber(payload, *code);
        payload.append(reason);
    }
    return frame(Opcode::Close, payload);
}

} // namespace wasclean::demo
