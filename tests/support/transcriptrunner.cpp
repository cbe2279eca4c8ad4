#include "tests/support/transcriptrunner.h"

#include "app/protocol/opcode.h"
#include "tests/support/pageplayer.h"
#include "tests/support/transcripts.h"

#include <algorithm>

namespace wasclean {

namespace {

/// Whether the client of the recording sent a Close frame.
bool hasCloseOfClient(const QJsonObject &row)
{
    const QJsonArray frames = row[u"browser_wire"].toArray();
    return std::any_of(frames.begin(), frames.end(), [](const QJsonValue &frame) {
        return frame.toString().startsWith(QLatin1String("close("));
    });
}

/// The good server that the `arguments` rows stand before; one closes by itself if that is awaited.
ReplayScript scriptOf(const QJsonObject &row)
{
    if (row.contains(u"server")) {
        ReplayScript script = replayScript(row[u"server"].toArray());
        for (ReplayStep &step : script)
            step.isSureToCome = step.awaitedOpcode == OpClose && hasCloseOfClient(row);
        return script;
    }
    ReplayScript script = goodServer();
    if (row[u"steps"][0][u"wait"].toString() == u"close") {
        script[0].bytes += QByteArray::fromHex("880203e8");
        script[1].echoClose = false;
        script[1].awaitedOpcode = 8;
    }
    return script;
}

} // namespace

TranscriptRunner::TranscriptRunner(std::optional<TestCertificate> certificate)
    : m_certificate(std::move(certificate))
{ }

void TranscriptRunner::run(int atOnce)
{
    while (m_running < atOnce && !m_jobs.empty())
        startNext();
    if (m_running > 0)
        m_loop.exec();
}

void TranscriptRunner::startNext()
{
    const Job job = m_jobs.front();
    m_jobs.pop_front();
    ++m_running;
    start(job);
}

void TranscriptRunner::start(const Job &job)
{
    const auto tls
        = job.secure && m_certificate ? std::optional(m_certificate->configuration) : std::nullopt;
    const quint16 port = m_server.listen(scriptOf(job.row), job.afterFin, tls);
    const QString url = QStringLiteral("%1://127.0.0.1:%2/")
                            .arg(job.secure ? QStringLiteral("wss") : QStringLiteral("ws"),
                                QString::number(port));

    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    options.subprotocols = protocolsOf(job.row[u"protocols"]);
    options.tokens = job.tokens;
    if (job.secure)
        options.tls.caCertificates.append(m_certificate->certificate);

    const QString steps
        = job.row.contains(u"client") ? QStringLiteral("client") : QStringLiteral("steps");
    auto *player = new PagePlayer(job.row[steps].toArray(), this);
    connect(player, &PagePlayer::finished, this, [this, player, port, name = job.name] {
        m_events[name] = comparableEvents(player->events());
        player->deleteLater();
        m_server.stop(port);
        --m_running;
        if (!m_jobs.empty())
            startNext();
        else if (m_running == 0)
            m_loop.quit();
    });
    player->start(options);
}

} // namespace wasclean
