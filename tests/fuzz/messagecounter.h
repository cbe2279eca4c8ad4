#pragma once

#include "app/exchange/messagestream.h"
#include "app/message/message.h"

namespace wasclean::fuzz {

/// Takes messages and keeps none.
class MessageCounter : public MessageSink
{
public:
    bool put(const Message &) override
    {
        ++count;
        return true;
    }

    bool finish() override { return true; }

    QString problem() const override { return {}; }

    qint64 count = 0;
};

} // namespace wasclean::fuzz
