#pragma once

#include "app/http/requestsequence.h"
#include "app/steps/stepvalues.h"

namespace wasclean {

class Session;

/// The requests that the settings of a "connect" step send before connecting, with variables.
QList<RequestSettings> requestsBefore(const QByteArray &settings);

/// Keeps the value of an answer among those of a run, and out of sight if it is a secret.
void keepSaved(
    const AnswerSave &save, const QByteArray &json, StepValues &values, Session &session);

/// The variables of a run for the requests before a connection.
class StepRequestValues : public RequestValues
{
public:
    /// Both must outlive this.
    StepRequestValues(StepValues &values, Session &session)
        : m_values(values)
        , m_session(session)
    { }

    Checked<QString> expand(const QString &text, const Writer &writer) override;
    void save(const AnswerSave &save, const QByteArray &json) override;
    QString masked(const QString &text) const override;
    Checked<QString> demoUrl(const QString &path, bool withTls) override;

private:
    StepValues &m_values;
    Session &m_session;
};

} // namespace wasclean
