#pragma once

#include "app/connection/closeevent.h"
#include "app/message/message.h"
#include "app/profile/connectionsettings.h"
#include "app/steps/step.h"
#include "app/wire/facts/evidence.h"

#include <QByteArray>

namespace wasclean {

// The text of a step that repeats an event or expects it again; empty if there is no such step.

/// Connects with the settings. Secrets become variables of the environment.
QByteArray connectStep(const ConnectionSettings &settings);
/// A step that sends the message or Ping.
QByteArray sendStep(const Message &message);
/// A step that expects the message, Ping, Pong, close or error.
QByteArray expectStep(const Message &message);
/// Closes or drops, if it was the user who ended the connection.
QByteArray closeStep(const CloseEvent &event, const Evidence &evidence);

/// A step to begin with, for a menu.
QByteArray sampleStep(Step::Kind kind);

} // namespace wasclean
