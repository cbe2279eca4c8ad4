#pragma once

#include "app/steps/stepresult.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace wasclean {

/// How a file of steps went.
struct StepsReport
{
    /// The file's own name for itself, or its file name.
    QString name;
    QString filePath;
    QDateTime started;
    qint64 nanoseconds = 0;
    std::vector<StepResult> results;

    int count(StepResult::State state) const;

    bool passed() const { return count(StepResult::State::Passed) == int(results.size()); }
};

/// The reports as JUnit XML: a testsuite for each file, a testcase for each step that was to be
/// run. What XML 1.0 cannot hold is written as U+FFFD.
QByteArray junitXml(const std::vector<StepsReport> &reports);

} // namespace wasclean
