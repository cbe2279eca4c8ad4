#pragma once

#include "app/steps/step.h"

#include <QByteArray>
#include <QByteArrayList>

namespace wasclean {

// Changes of the text of a steps file that leave the rest of it as it was written. The file is what
// the text was read as; indices are those of its steps, from 0.

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
