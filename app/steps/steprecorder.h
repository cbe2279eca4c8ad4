#pragma once

#include "app/connection/closeevent.h"
#include "app/message/message.h"
#include "app/profile/connectionsettings.h"
#include "app/steps/step.h"
#include "app/wire/facts/evidence.h"

#include <QByteArray>

namespace wasclean {

// What happened, as the text of a step that does it again or expects it again. Empty where there is
// no such step.

/// Connects with the settings. Secrets become variables of the environment.
QByteArray connectStep(const ConnectionSettings &settings);
/// Sends what was sent: a message or a Ping.
QByteArray sendStep(const Message &message);
/// Expects what was received: a message, a Ping or Pong, a close or an error.
QByteArray expectStep(const Message &message);
/// Closes or drops, if it was the user who ended the connection.
QByteArray closeStep(const CloseEvent &event, const Evidence &evidence);

/// A step to begin with, for a menu.
QByteArray sampleStep(Step::Kind kind);

} // namespace wasclean
