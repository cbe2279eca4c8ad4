#include "app/steps/stepsedit.h"

namespace wasclean {

QByteArray emptyStepsText()
{
    return "{\n  \"version\": 1,\n  \"name\": \"\",\n  \"steps\": []\n}\n";
}

QByteArray exampleStepsText()
{
    return R"({
  "version": 1,
  "name": "Greeting",
  "steps": [
    {"connect": "demo:/hello?delay=100"},
    {"send": "John"},
    {"expect": "Hello from server, John!", "within": 2000},
    {"expectClose": {"wasClean": true, "code": 1000}, "name": "the server says goodbye"}
  ]
}
)";
}

QByteArrayList stepTexts(const QByteArray &text, const StepsFile &file)
{
    QByteArrayList steps;
    for (const Step &step : file.steps)
        steps.append(text.mid(step.start, step.end - step.start));
    return steps;
}

QByteArray withSteps(const QByteArray &text, const StepsFile &file, const QByteArrayList &steps)
{
    QByteArray array = "[]";
    if (!steps.isEmpty())
        array = QByteArray("[\n    ").append(steps.join(",\n    ")).append("\n  ]");
    QByteArray changed = text;
    return changed.replace(file.stepsStart, file.stepsEnd - file.stepsStart, array);
}

QByteArray withStepInserted(
    const QByteArray &text, const StepsFile &file, qsizetype index, const QByteArray &step)
{
    QByteArrayList steps = stepTexts(text, file);
    steps.insert(index, step);
    return withSteps(text, file, steps);
}

QByteArray withStepRemoved(const QByteArray &text, const StepsFile &file, qsizetype index)
{
    QByteArrayList steps = stepTexts(text, file);
    steps.removeAt(index);
    return withSteps(text, file, steps);
}

QByteArray withStepMoved(
    const QByteArray &text, const StepsFile &file, qsizetype from, qsizetype to)
{
    QByteArrayList steps = stepTexts(text, file);
    steps.move(from, to);
    return withSteps(text, file, steps);
}

} // namespace wasclean
