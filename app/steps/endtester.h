#pragma once

#include "app/connection/closeevent.h"
#include "app/steps/messagetester.h"

#include <optional>

namespace wasclean {

/// What the end of a connection must be, for the steps expectClose and expectError, with the values
/// in it.
class EndTester
{
public:
    static Checked<EndTester> make(const Step &step, StepValues &values);

    /// For people: ‘a close with wasClean true, code 1000’.
    QString wanted(const StepValues &values) const;
    /// Empty when the end is so; else what it was. The status is that of the handshake's answer, 0
    /// for none.
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
