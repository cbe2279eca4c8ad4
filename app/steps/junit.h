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
    /// The files that were read outside the folder of the steps file.
    QStringList readOutside;
    /// The names of the variables of the environment that were used.
    QStringList environment;
    /// The hosts whose certificates only the user's own list in the window lets pass.
    QStringList trustedByUser;

    int count(StepResult::State state) const;

    /// True when every step passed. A run of no steps has checked nothing, so it has not passed.
    bool passed() const;

    /// How many steps passed, failed and were skipped, or that there was none.
    QString summary() const;

    /// That a run without a window would not trust those hosts; empty when there are none.
    QString trustRemark() const;
};

/// The reports as JUnit XML: a testsuite for each file, a testcase for each step that was to be
/// run. Controls and other invisible characters are written as visibleText() does, so the XML is
/// sound and safe to print.
QByteArray junitXml(const std::vector<StepsReport> &reports);

} // namespace wasclean
