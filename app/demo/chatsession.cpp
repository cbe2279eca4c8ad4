#include "app/demo/chatsession.h"

#include <utility>

namespace wasclean::demo {

namespace {

/// A client that does not read misses messages, so that it takes no more memory than this.
constexpr qint64 maxChatWaiting = qint64(64) * 1024;

} // namespace

ChatSession::ChatSession(
    QTcpSocket *socket, const RequestHead &head, QByteArray room, QObject *parent)
    : RawSession(socket, head, parent)
    , m_room(std::move(room))
{ }

void ChatSession::received(const ClientMessage &message)
{
    if (message.payload.size() > maxMessageBytes) {
        send(Opcode::Text, "Please send messages of at most 16384 bytes.");
        return;
    }
    for (ChatSession *member :
        parent()->findChildren<ChatSession *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (member->m_room == m_room) {
            member->deliver(message);
        }
    }
}

void ChatSession::deliver(const ClientMessage &message)
{
    if (socket()->bytesToWrite() <= maxChatWaiting) {
        send(message.opcode, message.payload);
    }
}

} // namespace wasclean::demo
