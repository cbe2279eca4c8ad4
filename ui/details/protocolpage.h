#pragma once

#include "app/codecs/codec.h"
#include "ui/details/messagepage.h"

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

    /// The codec of the message that is shown next; null for none.
    void setCodec(const Codec *codec) { m_codec = codec; }

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

    const Codec *m_codec = nullptr;
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
