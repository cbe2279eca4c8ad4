#include "ui/session/sessionbars.h"

#include "app/base/translations.h"
#include "app/session/session.h"
#include "ui/connection/reconnectbar.h"
#include "ui/connection/trustbar.h"
#include "ui/session/shownlog.h"

#include <QLocale>

namespace wasclean {

SessionBars::SessionBars(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_trouble(new NoticeBar(page))
    , m_reconnect(new ReconnectBar(page))
    , m_notice(new NoticeBar(page))
    , m_trust(new TrustBar(page))
    , m_file(new NoticeBar(page))
{
    connectCapture();
    connectReconnecting();
    connectTrust();
}

QList<QWidget *> SessionBars::bars() const
{
    return {m_trouble, m_reconnect, m_notice, m_trust, m_file};
}

void SessionBars::connectCapture()
{
    const Capture *capture = &m_session.capture();
    connect(capture, &Capture::failed, this, [this](const QString &sentence) {
        const auto retry = [this] { m_session.capture().retry(); };
        m_trouble->present({sentence, Notice::Tone::Warning, {{tr("Tr&y again"), retry}}, false});
    });
    connect(capture, &Capture::recovered, this, [this] {
        m_trouble->hide();
        present({tr("Writing the capture works again. Nothing was lost."), Notice::Tone::Good});
    });
}

void SessionBars::connectReconnecting()
{
    const Reconnector *reconnector = &m_session.reconnector();
    connect(reconnector, &Reconnector::waitBegan, m_reconnect, &ReconnectBar::showWait);
    connect(
        reconnector, &Reconnector::secondsLeftChanged, m_reconnect, &ReconnectBar::setSecondsLeft);
    connect(reconnector, &Reconnector::waitEnded, m_reconnect, &QWidget::hide);
    connect(reconnector, &Reconnector::gaveUp, m_reconnect, &ReconnectBar::showGivenUp);
    connect(m_reconnect, &ReconnectBar::nowRequested, &m_session, &Session::reconnectNow);
    connect(m_reconnect, &ReconnectBar::stopRequested, &m_session, &Session::stopReconnecting);
    connect(&m_session, &Session::reconnectFailed, this, &SessionBars::showNotice);
}

void SessionBars::connectTrust()
{
    const Connection *connection = &m_session.connection();
    connect(connection, &Connection::opened, m_trust,
        [this, connection] { m_trust->showOpened(connection->evidence()); });
    connect(connection, &Connection::closed, m_trust,
        [this, connection] { m_trust->showClosed(connection->evidence()); });
    m_trust->setDemoTest([this](const TrustedCertificate &certificate) {
        return m_session.isOfDemoServer(certificate);
    });
    connect(m_trust, &TrustBar::trusted, this, &SessionBars::trusted);
}

void SessionBars::setTrustedHosts(TrustedHosts *hosts) { m_trust->setTrustedHosts(hosts); }

void SessionBars::beginAttempt()
{
    m_reconnect->hide();
    m_trust->beginAttempt(m_session.attemptUrl());
}

void SessionBars::setShownLog(ShownLog *log)
{
    m_log = log;
    connect(log, &ShownLog::changed, this, &SessionBars::onShownLogChanged);
    connect(log, &ShownLog::fileGrown, this, &SessionBars::updateFile);
}

void SessionBars::onShownLogChanged()
{
    if (!m_log->showsFile()) {
        m_file->hide();
        return;
    }
    m_file->present({{}, Notice::Tone::Neutral,
        {{tr("Rep&lay…"), [this] { emit replayRequested(); }},
            {tr("Bac&k to the connection"), [this] { m_log->showConnection(); }}},
        false});
    updateFile();
}

void SessionBars::updateFile()
{
    const qint64 count = m_log->capture().count();
    m_file->setSentence(tr("%1 (read-only, %2 row(s))", nullptr, pluralForm(count))
                            .arg(m_log->fileName(), m_file->locale().toString(count)));
}

void SessionBars::showNotice(const QString &sentence) { m_notice->showNotice(sentence); }

void SessionBars::present(const Notice &notice) { m_notice->present(notice); }

} // namespace wasclean
