#pragma once

#include "app/steps/step.h"
#include "app/steps/stepssource.h"

#include <QStringList>

#include <chrono>
#include <vector>

namespace wasclean {

/// A whole number of milliseconds up to a day.
std::chrono::milliseconds readMilliseconds(StepsSource &source, const JsonNode &node);

/// Reads the array of steps of a file.
class StepReader
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Steps)

public:
    explicit StepReader(StepsSource &source)
        : m_source(source)
    { }

    std::vector<Step> readSteps(const JsonNode &node);

private:
    Step readStep(const JsonNode &node);
    const JsonMember *findAction(const JsonNode &node, Step &step);
    void checkModifiers(const JsonNode &node, const Step &step);
    void readModifiers(const JsonNode &node, Step &step);
    void readAction(const JsonNode &node, const JsonNode &value, Step &step);
    void readConnect(const JsonNode &value, Step &step);
    void readClose(const JsonNode &value, Step &step);
    void readCloseObject(const JsonNode &value, Step &step);
    void readReason(const JsonNode &value, Step &step);
    void readExpectClose(const JsonNode &value, Step &step);
    void readExpectError(const JsonNode &value, Step &step);
    void readRepeat(const JsonNode &node, const JsonNode &value, Step &step);
    QString titleOf(const JsonNode &value, const Step &step);

    StepsSource &m_source;
    int m_depth = 0;
    /// How often the step that is read will run.
    qint64 m_factor = 1;
    qint64 m_runs = 0;
};

} // namespace wasclean
