#pragma once

#include "app/codecs/codec.h"
#include "ui/details/messagepage.h"

#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace wasclean {

class JsonTreeView;

/// What a message means in its protocol: its fields as a tree, what is wrong with it, and which row
/// it answers or is answered by.
class ProtocolPage : public MessagePage
{
    Q_OBJECT

public:
    explicit ProtocolPage(QWidget *parent = nullptr);

    /// What a message means that goes on where another one ended: null while that is not known;
    /// nothing for a message that is decoded alone.
    using StreamLookup
        = std::function<std::optional<const DecodedMessage *>(const CodecMessage &message)>;

    /// The codec of the message that is shown next; null for none. Of several messages in one
    /// that of the number is shown, from 0; all for -1.
    void setCodec(const CodecPointer &codec, const StreamLookup &streams, int part)
    {
        m_codec = codec;
        m_streams = streams;
        m_part = part;
    }

    /// To be called when the stream lookup may know the message that is shown.
    void lookAgain();

    /// A sentence about the other half of a request or an answer, and what the button that leads
    /// there says; no button when that is empty.
    void showPartner(const QString &sentence, const QString &button = {});

    bool suits(const Message &message) const override;

    Eagerness eagerness(const Message &) const override { return Eager; }

    void showMessage(const Message &message) override;
    void clear() override;

signals:
    /// The message that is shown is decoded.
    void decoded(const wasclean::Message &message, const wasclean::DecodedMessage &meaning);
    void partnerWanted();

private:
    void take(const Message &message, const DecodedMessage &meaning);
    void showRecord(const QString &summary, const QString &fault, const QByteArray &fields);

    void showReading();

    CodecPointer m_codec;
    StreamLookup m_streams;
    int m_part = -1;
    /// The message that waits for the stream lookup.
    std::optional<Message> m_waiting;
    QLabel *m_summary;
    QLabel *m_fault;
    QWidget *m_partnerLine;
    QLabel *m_partner;
    QToolButton *m_jump;
    JsonTreeView *m_tree;
    /// Counts the messages shown, so that one that is decoded late is not shown.
    quint64 m_shown = 0;
};

} // namespace wasclean
