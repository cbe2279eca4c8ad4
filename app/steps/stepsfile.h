#pragma once

#include "app/steps/step.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace wasclean {

/// A steps file, or what is wrong with it.
struct StepsParse
{
    std::optional<StepsFile> file;
    /// "line 3, column 9: …", without a full stop; empty when there is a file.
    QString problem;
    /// The byte of the text that the problem is about.
    qsizetype wrongAt = 0;

    explicit operator bool() const { return file.has_value(); }
};

/// Reads the text of a steps file; resources/help/steps.md describes the format. All is checked
/// that can be known before the run: a file that is taken can be run.
StepsParse parseSteps(QByteArrayView utf8);

/// The word of a kind of step in files: "expectClose".
QString stepWord(Step::Kind kind);
QStringList stepWords();

/// Bytes of a steps file that is read: far more than somebody writes.
constexpr qint64 maxStepsFileSize = qint64(4) * 1024 * 1024;

/// Steps that a file may run, repetitions counted.
constexpr int maxStepsRun = 100'000;

} // namespace wasclean
