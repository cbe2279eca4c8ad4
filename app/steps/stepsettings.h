#pragma once

#include "app/base/checked.h"
#include "app/profile/connectionsettings.h"
#include "app/steps/stepfiles.h"
#include "app/steps/stepssource.h"
#include "app/steps/stepvalues.h"
#include "app/wire/facts/dialoptions.h"

#include <QByteArray>
#include <QString>

namespace wasclean {

/// Fails when a URL without variables cannot be connected to.
void checkStepUrl(StepsSource &source, const JsonNode &node, const QString &url);
/// Fails when an object of settings is not one.
void checkStepSettings(StepsSource &source, const JsonNode &node);

/// A URL with “•••” in the place of its secrets, on one line.
QString shownUrl(const QString &url);

/// How to connect, from the settings of a step: with its variables filled in, and with the paths of
/// files that may be read.
Checked<ConnectionSettings> stepSettings(
    const QByteArray &settings, StepValues &values, StepFiles &files);

/// The same for their "tls" and "proxy" alone, which requests before connecting need.
Checked<ConnectionSettings> stepWay(
    const QByteArray &settings, StepValues &values, StepFiles &files);

/// The same for their "proxy" alone.
Checked<ProxyOptions> stepProxy(const QByteArray &settings, StepValues &values, StepFiles &files);

} // namespace wasclean
