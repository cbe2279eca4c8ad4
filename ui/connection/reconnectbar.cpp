#include "ui/connection/reconnectbar.h"

#include <QCoreApplication>

namespace wasclean {

ReconnectBar::ReconnectBar(QWidget *parent)
    : NoticeBar(parent)
{ }

void ReconnectBar::showWait(int attempt, int maxAttempts)
{
    m_attempt = attemptText(attempt, maxAttempts);
    present({tr("Reconnecting (%1)").arg(m_attempt), Notice::Tone::Warning,
        {{tr("No&w"), [this] { emit nowRequested(); }},
            {tr("Sto&p"), [this] { emit stopRequested(); }}},
        false});
}

void ReconnectBar::setSecondsLeft(int seconds)
{
    setSentence(tr("Reconnecting in %1 s (%2)").arg(QString::number(seconds), m_attempt));
}

void ReconnectBar::showGivenUp(int attempts)
{
    present({tr("Reconnecting stopped after %n attempt(s).", nullptr, attempts)});
}

QString attemptText(int attempt, int maxAttempts)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("wasclean::ReconnectBar", source);
    };
    if (maxAttempts == 0)
        return text("attempt %1").arg(attempt);
    return text("attempt %1 of %2").arg(QString::number(attempt), QString::number(maxAttempts));
}

} // namespace wasclean
