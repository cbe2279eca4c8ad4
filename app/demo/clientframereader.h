#pragma once

#include "app/demo/opcode.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <functional>
#include <optional>

namespace wasclean::demo {

/// A whole message of a client, or one of its control frames. The payload is unmasked.
struct ClientMessage
{
    Opcode opcode = Opcode::Text;
    QByteArray payload;
};

/// The Close frame for a client that broke a rule.
struct ClientFault
{
    quint16 code = 1002;
    QByteArray reason;
};

/// Reads the frames of a client from data of any size and joins fragmented messages.
class ClientFrameReader
{
public:
    /// A larger message is answered with 1009, so that a client cannot fill the memory.
    static constexpr quint64 maxMessageBytes = quint64(16) * 1024 * 1024;
    /// The size of a message up to which no permission is required.
    static constexpr qsizetype freeBytes = qsizetype(16) * 1024;

    /// Called before memory of this size is used for a message; false ends the connection with
    /// 1013.
    using Allowance = std::function<bool(qsizetype bytes)>;

    void setAllowance(const Allowance &allowance) { m_allowance = allowance; }

    void feed(QByteArrayView bytes);
    /// The next complete message. Nothing when more bytes are needed, or after a fault.
    std::optional<ClientMessage> next();

    const std::optional<ClientFault> &fault() const { return m_fault; }

private:
    struct Header
    {
        bool fin = true;
        Opcode opcode = Opcode::Text;
        quint64 left = 0;
        quint64 done = 0;
        std::array<char, 4> key{};
    };

    qsizetype available() const { return m_buffer.size() - m_position; }

    bool readHeader();
    bool checkHeader(quint8 first, quint8 shortLength, quint64 length);
    void readPayload();
    std::optional<ClientMessage> finishFrame();
    bool makeRoom(qsizetype needed);
    bool fail(quint16 code, const char *reason);

    Allowance m_allowance;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    std::optional<Header> m_frame;
    /// The data message under construction; its opcode is set while it is incomplete.
    std::optional<Opcode> m_messageOpcode;
    QByteArray m_message;
    QByteArray m_control;
    std::optional<ClientFault> m_fault;
};

} // namespace wasclean::demo
