#pragma once

#include "app/base/checked.h"
#include "app/connection/options.h"
#include "app/steps/stepfiles.h"
#include "app/steps/stepssource.h"
#include "app/steps/stepvalues.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace wasclean {

/// Fails when a URL without variables cannot be connected to.
void checkStepUrl(StepsSource &source, const JsonNode &node, const QString &url);
/// Fails when an object of settings is not one.
void checkStepSettings(StepsSource &source, const JsonNode &node);

/// A URL without the user and password that may be in it, on one line.
QString shownUrl(const QString &url);

/// Options to connect with, from the settings of a step. The URL of the demo server's path is asked
/// for when the URL is "demo:/path"; it is empty when the server cannot be had.
Checked<ConnectionOptions> stepOptions(const QByteArray &settings, StepValues &values,
    StepFiles &files, const std::function<QString(const QString &path)> &demoUrl);

} // namespace wasclean
