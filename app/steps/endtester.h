#pragma once

#include "app/connection/closeevent.h"
#include "app/steps/messagetester.h"

#include <optional>

namespace wasclean {

/// The condition of the steps expectClose and expectError, with variables filled in.
class EndTester
{
public:
    static Checked<EndTester> make(const Step &step, StepValues &values);

    /// For people: ‘a close with wasClean true, code 1000’.
    QString wanted(const StepValues &values) const;
    /// Empty when the end matches; else a clause about the end. The status is that of the answer to
    /// the opening handshake, 0 without one.
    QString mismatch(const CloseEvent &event, int status, const StepValues &values) const;

private:
    QString closeMismatch(const CloseEvent &event, const StepValues &values) const;
    QString errorMismatch(const CloseEvent &event, int status, const StepValues &values) const;

    bool m_isError = false;
    CloseTest m_close;
    ErrorTest m_error;
    /// Of the reason or the sentence.
    std::optional<TextTester> m_text;
};

} // namespace wasclean
