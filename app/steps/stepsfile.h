#pragma once

#include "app/steps/step.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace wasclean {

/// A steps file, or the problem of its text.
struct StepsParse
{
    std::optional<StepsFile> file;
    /// "line 3, column 9: …", without a full stop; empty when there is a file.
    QString problem;
    /// The byte of the text that the problem is about.
    qsizetype wrongAt = 0;

    explicit operator bool() const { return file.has_value(); }
};

/// Reads the text of a steps file; resources/help/steps.md describes the format. Everything that is
/// known before a run is checked.
StepsParse parseSteps(QByteArrayView utf8);

/// The word of a kind of step in files: "expectClose".
QString stepWord(Step::Kind kind);
QStringList stepWords();

/// The largest steps file that is read, in bytes.
constexpr qint64 maxStepsFileSize = qint64(4) * 1024 * 1024;

/// Steps that a file may run, repetitions counted.
constexpr int maxStepsRun = 100'000;

} // namespace wasclean
