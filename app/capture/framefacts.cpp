#include "app/capture/framefacts.h"

#include <QtEndian>

namespace wasclean {

namespace {

constexpr qsizetype encodedFactsSize = 24;

enum FrameFlag : quint8 { Fin = 1, Masked = 2 };

} // namespace

QByteArray encodeFrameFacts(const std::vector<FrameFacts> &facts)
{
    QByteArray data(qsizetype(facts.size()) * encodedFactsSize, '\0');
    char *to = data.data();
    for (const FrameFacts &frame : facts) {
        qToLittleEndian(frame.time, to);
        qToLittleEndian(frame.payloadSize, to + 8);
        to[16] = char(frame.opcode);
        to[17] = char(frame.rsv);
        to[18] = char((frame.fin ? Fin : 0) | (frame.masked ? Masked : 0));
        to += encodedFactsSize;
    }
    return data;
}

std::vector<FrameFacts> decodeFrameFacts(QByteArrayView data)
{
    std::vector<FrameFacts> facts;
    facts.reserve(size_t(data.size() / encodedFactsSize));
    for (; data.size() >= encodedFactsSize; data = data.sliced(encodedFactsSize)) {
        const char *const from = data.data();
        FrameFacts frame;
        frame.time = qFromLittleEndian<qint64>(from);
        frame.payloadSize = qFromLittleEndian<quint64>(from + 8);
        frame.opcode = quint8(from[16]) & 0xF;
        frame.rsv = quint8(from[17]) & 7;
        frame.fin = from[18] & Fin;
        frame.masked = from[18] & Masked;
        facts.push_back(frame);
    }
    return facts;
}

} // namespace wasclean
