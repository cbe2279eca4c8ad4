#pragma once

#include "app/http/httpexchange.h"
#include "app/steps/stepconnection.h"
#include "app/steps/stepfiles.h"
#include "app/steps/stepvalues.h"

#include <QObject>

#include <optional>
#include <vector>

namespace wasclean {

/// Runs the requests of steps: fills in the variables, sends, tests the answer and saves its
/// values.
class RequestStep : public QObject
{
    Q_OBJECT

public:
    /// Session and connection must outlive this.
    RequestStep(Session &session, StepConnection &connection, QObject *parent = nullptr);

    /// Sends the request of a step. Returns a sentence when it cannot be sent; else done() follows.
    /// The step and the values must live until done() or cancel().
    QString begin(const Step &step, StepValues &values, StepFiles &files);
    void cancel();

    /// A clause about the answer that a step waits for.
    static QString expected(const Step &step);
    /// A clause about what there is of the answer when the time is over.
    QString gotWithin(const QString &limit) const;

signals:
    /// The step passed, or a clause or sentence about what came instead.
    void done(const QString &got);

private:
    Checked<HttpRequest> makeRequest(const Step &step, StepFiles &files);
    Checked<WebSocketUrl> urlOf(const QString &written);
    void onFinished();
    /// Takes the secrets of the run out of a text.
    TextMask mask() const;
    QString save();

    Session &m_session;
    StepConnection &m_connection;
    HttpExchange m_exchange;
    const Step *m_step = nullptr;
    StepValues *m_values = nullptr;
};

} // namespace wasclean
