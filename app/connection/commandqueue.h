#pragma once

#include "app/message/message.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <variant>
#include <vector>

namespace wasclean {

class Attempt;

/// A message that is to be sent: Text as UTF-8, or Binary.
struct SendCommand
{
    MessageKind kind = MessageKind::Text;
    QByteArray payload;
    int frames = 1;
};

/// What an attempt is to do.
using AttemptCommand = std::variant<SendCommand, std::function<void(Attempt &)>>;

/// Brings commands to an attempt on the network thread, in order.
///
/// The first of a turn of the event loop goes at once, so that a message that is typed loses no
/// time. Those that follow in the same turn travel together, up to 1024 of them, as a call to
/// another thread costs more than what it is for.
class CommandQueue : public QObject
{
    Q_OBJECT

public:
    explicit CommandQueue(QObject *parent = nullptr);

    /// Where commands go from now on; null for nowhere.
    void setAttempt(Attempt *attempt);
    void post(AttemptCommand &&command);
    /// Sends off what is left of this turn.
    void flush();

private:
    void onTurnEnded();
    void sendOff(std::vector<AttemptCommand> &&commands);

    Attempt *m_attempt = nullptr;
    std::vector<AttemptCommand> m_commands;
    /// Whether a command was posted in this turn of the event loop.
    bool m_isTurnBegun = false;
};

} // namespace wasclean
