#pragma once

#include "app/steps/step.h"

#include <QByteArray>
#include <QByteArrayList>

namespace wasclean {

// Edits of the text of a steps file, which leave the rest as it was written. The file is the result
// of reading the text; indices are those of its steps.

/// A file without steps.
QByteArray emptyStepsText();
/// A file to learn from, which runs against the demo server.
QByteArray exampleStepsText();

/// The texts of the steps.
QByteArrayList stepTexts(const QByteArray &text, const StepsFile &file);
/// The same file with other steps.
QByteArray withSteps(const QByteArray &text, const StepsFile &file, const QByteArrayList &steps);

QByteArray withStepInserted(
    const QByteArray &text, const StepsFile &file, qsizetype index, const QByteArray &step);
QByteArray withStepRemoved(const QByteArray &text, const StepsFile &file, qsizetype index);
QByteArray withStepMoved(
    const QByteArray &text, const StepsFile &file, qsizetype from, qsizetype to);

} // namespace wasclean
