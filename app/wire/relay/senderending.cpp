// Messages of a Sender that end before their end.

#include "app/wire/relay/sender.h"

#include "app/base/clock.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

QString number(qint64 value) { return QLocale().toString(value); }

Message noteRow(const QString &sentence)
{
    Message row;
    row.time = now();
    row.payload = sentence.toUtf8();
    return row;
}

} // namespace

void Sender::cancelFile()
{
    const auto isFile = [](const Item &item) { return item.own && item.own->isFile(); };
    const auto found = std::find_if(m_items.begin(), m_items.end(), isFile);
    if (found == m_items.end())
        return;
    cut(*found,
        found->row.frames == 0 ? tr("You cancelled the file before any of it was sent.")
                               : tr("You cancelled the file."));
    pump();
}

void Sender::cut(Item &item, const QString &problem)
{
    OutgoingMessage &own = *item.own;
    QString sentence = problem;
    m_listener.payloadWithdrawn(own.size() - own.taken());
    if (item.row.frames > 0) {
        own.finish();
        writeFrame(item, {}, true);
        noteOwnMessage(item);
        sentence
            = tr("%1 Only %2 of %3 bytes were sent. WebSocket cannot withdraw a message, so an "
                 "empty last frame ended it there, and the server received a shorter message.")
                  .arg(problem, number(own.taken()), number(own.size()));
        sendRow(item);
        m_listener.rowSent(noteRow(sentence));
    }
    const auto at = std::find_if(
        m_items.begin(), m_items.end(), [&item](const Item &other) { return &other == &item; });
    m_items.erase(at);
    --m_ownMessages;
    endFile(sentence);
}

void Sender::abandonMessages()
{
    // Behind a message of ours nothing can leave either.
    const auto isOwn = [](const Item &item) { return item.own != nullptr; };
    const auto first = std::find_if(m_items.begin(), m_items.end(), isOwn);
    for (auto item = first; item != m_items.end(); ++item) {
        if (item->own)
            abandon(*item);
    }
    m_items.erase(first, m_items.end());
    m_ownMessages = 0;
}

void Sender::abandon(Item &item)
{
    const qint64 taken = item.own->taken();
    const QString sentence = item.row.frames == 0
        ? tr("The connection ended before any of the message was sent.")
        : tr("The connection ended in the middle of the message: %1 of %2 bytes were sent, but not "
             "the last frame.")
              .arg(number(taken), number(item.own->size()));
    if (item.row.frames > 0) {
        const bool isFile = item.own->isFile();
        sendRow(item);
        m_listener.rowSent(noteRow(sentence));
        if (!isFile)
            return;
    }
    if (item.own->isFile())
        endFile(sentence);
}

void Sender::end()
{
    abandonMessages();
    if (m_fileSize >= 0) {
        endFile(tr("The connection ended before the whole file was sent: %1 of %2 bytes.")
                    .arg(number(m_fileTransmitted), number(m_fileSize)));
    }
}

} // namespace wasclean
