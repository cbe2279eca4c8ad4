#include "app/session/session.h"

#include "app/automation/outgoing.h"
#include "app/base/clock.h"
#include "app/demo/demoserver.h"
#include "app/demo/demourl.h"
#include "app/http/requestsequence.h"
#include "app/profile/requestbody.h"
#include "app/profile/secretslots.h"
#include "app/profile/trustedhosts.h"
#include "app/session/sessionpreparation.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A shorter value may be a part of any URL, as in exports.
constexpr qsizetype shortestSecret = 4;

/// How long a network may take to carry away the Close frame of a user who leaves.
constexpr std::chrono::milliseconds leavingTime{2000};

/// Variables in which what requests will save has a value already: one that is valid in a host, a
/// port and a header alike.
Variables withPlaceholders(Variables variables, const ConnectionSettings &typed)
{
    QMap<QString, QString> saved = variables.saved();
    for (const QString &name : savedNames(typed.before)) {
        if (!saved.contains(name))
            saved.insert(name, QStringLiteral("1"));
    }
    variables.setSaved(saved);
    return variables;
}

/// The first text of a request that has no value for a variable; empty when there is none.
QString missingValue(const RequestSettings &request, const Variables &variables)
{
    QStringList texts{request.url, request.body};
    for (const SettingsRow &header : request.headers) {
        if (header.enabled)
            texts += {header.name, header.value};
    }
    const QList<UnresolvedReference> unresolved = variables.unresolved(texts.join(u'\n'));
    return unresolved.isEmpty() ? QString() : unresolved.first().sentence;
}

/// What is wrong with the requests, as far as it can be seen before they are sent.
QList<SettingsProblem> requestProblems(
    const QList<RequestSettings> &requests, const Variables &variables)
{
    QList<SettingsProblem> problems;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const RequestSettings &request = requests.at(i);
        if (!request.enabled)
            continue;
        if (const QString problem = requestUrlProblem(request); !problem.isEmpty())
            problems.append({SettingsProblem::Field::BeforeUrl, int(i), problem, {}});
        QString problem = requestProblem(request);
        if (problem.isEmpty())
            problem = missingValue(request, variables);
        if (!problem.isEmpty())
            problems.append({SettingsProblem::Field::Before, int(i), problem, {}});
    }
    return problems;
}

ConnectionSettings withUrl(ConnectionSettings settings, const QString &url)
{
    settings.url = url;
    return settings;
}

/// The secret, and of an Authorization header (RFC 9110, 11.4) the credentials, as these are secret
/// wherever they are.
QList<QByteArray> withCredentials(const QByteArray &secret)
{
    QList<QByteArray> secrets{secret};
    for (const QByteArrayView scheme : {"Bearer ", "Basic ", "Token ", "ApiKey "}) {
        if (secret.size() <= scheme.size()
            || secret.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray credentials = secret.sliced(scheme.size()).trimmed();
        secrets.append(credentials);
        if (scheme != "Basic ")
            continue;
        // RFC 7617, 2
        const QByteArray pair = QByteArray::fromBase64(credentials);
        const qsizetype colon = pair.indexOf(':');
        if (colon >= 0)
            secrets.append(pair.sliced(colon + 1));
    }
    secrets.removeAll(QByteArray());
    return secrets;
}

} // namespace

Session::Session(const QString &captureFile, QObject *parent)
    : QObject(parent)
    , m_capture(captureFile.isEmpty() ? nullptr : std::make_unique<Capture>(captureFile))
    , m_messageVariables(std::make_shared<MessageVariables>())
{
    if (m_capture) {
        connect(&m_connection, &Connection::messages, m_capture.get(),
            [this](const MessageBatch &batch) {
                m_capture->append(m_secretFilter.withoutSecrets(batch));
            });
    }
    connect(&m_connection, &Connection::opened, &m_reconnector, &Reconnector::noteOpened);
    connect(&m_connection, &Connection::closed, &m_reconnector, [this](const CloseEvent &event) {
        m_reconnector.noteClosed(event, m_connection.isEndedByUser());
    });
    connect(&m_reconnector, &Reconnector::due, this, &Session::reconnect);
}

Session::~Session() = default;

void Session::setVariables(const Variables &variables)
{
    m_variables.setValuesOf(variables);
    m_messageVariables->set(variables);
    m_messageVariables->setSaved(m_variables.saved());
}

QString Session::masked(const QString &url) const
{
    // Variables may have put them anywhere.
    return withoutKnownSecrets(maskedUrl(url));
}

QString Session::withoutKnownSecrets(QString text) const
{
    for (const QByteArray &secret : m_secretFilter.secrets()) {
        if (secret.size() >= shortestSecret)
            text.replace(QString::fromUtf8(secret), QStringLiteral("•••"));
    }
    return text;
}

bool Session::containsSecret(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const QList<QByteArray> &secrets = m_secretFilter.secrets();
    return std::any_of(secrets.begin(), secrets.end(), [&utf8](const QByteArray &secret) {
        return secret.size() >= shortestSecret && utf8.contains(secret);
    });
}

ResolvedSettings Session::preview(const ConnectionSettings &typed) const
{
    ResolvedSettings resolved = withPlaceholders(m_variables, typed).resolve(typed);
    const QString path = demoPath(resolved.settings.url);
    if (!path.isEmpty())
        resolved.settings.url
            = (isDemoUrlWithTls(resolved.settings.url) ? QStringLiteral("wss://127.0.0.1")
                                                       : QStringLiteral("ws://127.0.0.1"))
            + path;
    return resolved;
}

CheckedSettings Session::optionsFor(const ConnectionSettings &typed)
{
    return sendsRequests(typed) ? optionsBeforeRequests(typed)
                                : resolvedOptions(m_variables, typed);
}

/// What can be checked before the requests are sent: no counter advances.
CheckedSettings Session::optionsBeforeRequests(const ConnectionSettings &typed)
{
    Variables variables = withPlaceholders(m_variables, typed);
    CheckedSettings checked = resolvedOptions(variables, typed);
    checked.problems += requestProblems(typed.before, variables);
    if (!checked.problems.isEmpty())
        checked.options.reset();
    else
        m_checkedTyped = typed;
    return checked;
}

CheckedSettings Session::resolvedOptions(Variables &variables, const ConnectionSettings &typed)
{
    const ResolvedSettings resolved = variables.resolve(typed);
    if (!resolved.problems.isEmpty() || !secretSlots(typed).isEmpty())
        emit secretsNeeded(!resolved.problems.isEmpty());
    return resolved.problems.isEmpty() ? check(resolved.settings)
                                       : CheckedSettings{{}, resolved.problems};
}

CheckedSettings Session::check(const ConnectionSettings &filledIn)
{
    QList<QByteArray> secrets;
    for (const QString &secret : withoutSecrets(filledIn).secrets)
        secrets += withCredentials(secret.toUtf8());
    addSecrets(secrets);
    const QString path = demoPath(filledIn.url);
    m_checkedDemo = {};
    m_checkedTyped.reset();
    if (path.isEmpty())
        return optionsFrom(filledIn);
    const Checked<QString> url = demoUrl(path, isDemoUrlWithTls(filledIn.url));
    if (!url)
        return {{}, {{SettingsProblem::Field::Url, -1, url.problem, {}}}};
    CheckedSettings checked = optionsFrom(withUrl(filledIn, *url));
    if (checked.options)
        m_checkedDemo = {checked.options->url.toString(), filledIn.url.trimmed()};
    return checked;
}

QString Session::attemptName() const
{
    // What stands for the values that are still to come is shown to nobody.
    if (m_preparation && m_preparation->isRunning())
        return m_preparation->typedUrl();
    const QString url = attemptUrl();
    return !url.isEmpty() && url == m_demo.target ? m_demo.name : url;
}

Checked<QString> Session::demoUrl(const QString &path, bool withTls)
{
    if (m_demoServer)
        return m_demoServer(path, withTls);
    if (!m_ownDemoServer)
        m_ownDemoServer = std::make_unique<DemoServer>();
    DemoServer &server = *m_ownDemoServer;
    const bool isListening = withTls ? server.tlsPort() != 0 || server.listenWithTls(0)
                                     : server.port() != 0 || server.listen(0);
    if (!isListening) {
        return Checked<QString>::bad(
            tr("The demo server could not start: %1.").arg(server.errorString()));
    }
    return Checked<QString>::good(withTls ? server.tlsUrl(path) : server.url(path));
}

ReadyState Session::readyState() const
{
    return m_preparation && m_preparation->isRunning() ? ReadyState::Connecting
                                                       : m_connection.readyState();
}

QString Session::open(const ConnectionOptions &options, const ReconnectOptions &reconnect)
{
    // What is checked while a connection is open is not that of this one.
    if (readyState() == ReadyState::Closed) {
        m_demo = m_checkedDemo;
        m_preparation.reset();
        if (m_checkedTyped)
            m_preparation = std::make_unique<SessionPreparation>(*this, *m_checkedTyped);
    }
    return start(options, reconnect);
}

QString Session::start(const ConnectionOptions &options, const ReconnectOptions &reconnect)
{
    if (readyState() != ReadyState::Closed)
        return tr("The previous connection has not closed yet.");
    m_options = options;
    m_reconnect = reconnect;
    m_reconnector.start(reconnect);
    return openConnection(false);
}

/// Sends what comes before the connection, if anything, and opens it.
QString Session::openConnection(bool isReconnect)
{
    if (m_preparation) {
        m_preparation->start(isReconnect);
        return {};
    }
    begin(isReconnect);
    return m_connection.open(withTrust(m_options));
}

QString Session::openAgain() { return start(m_options, m_reconnect); }

void Session::note(const QString &sentence)
{
    Message row;
    row.time = now();
    row.payload = sentence.toUtf8();
    if (m_capture)
        m_capture->append(std::make_shared<const MessageList>(std::vector<Message>{row}));
}

/// Says of an attempt what is known before it starts, so that what it signals at once already
/// belongs to it.
void Session::begin(bool isReconnect)
{
    const bool usesTls = m_options.url.isSecure();
    emit attemptBegan(
        {masked(attemptUrl()), usesTls, usesTls && m_options.tls.trustAnyCertificate, isReconnect});
    emit aboutToOpen(m_options.url);
}

ConnectionOptions Session::withTrust(ConnectionOptions options) const
{
    options.tls.trustedCertificates += trustedCertificates();
    return options;
}

QList<TrustedCertificate> Session::trustedCertificates() const
{
    return demoCertificates()
        + (m_trustedHosts ? m_trustedHosts->all() : QList<TrustedCertificate>());
}

QList<TrustedCertificate> Session::demoCertificates() const
{
    if (m_ownDemoServer)
        return m_ownDemoServer->certificates();
    return m_demoCertificates ? m_demoCertificates() : QList<TrustedCertificate>();
}

bool Session::isOfDemoServer(const TrustedCertificate &certificate) const
{
    const QList<TrustedCertificate> own = demoCertificates();
    return std::any_of(own.begin(), own.end(), [&certificate](const TrustedCertificate &one) {
        return one.fingerprint == certificate.fingerprint && one.port == certificate.port
            && one.host == certificate.host;
    });
}

std::optional<TrustedCertificate> Session::certificateTrustedByUser() const
{
    const Evidence &evidence = m_connection.evidence();
    for (const TlsFacts *tls : {&evidence.proxy.tls, &evidence.tls}) {
        if (tls->trust != TlsFacts::Trust::ByFingerprint || tls->chain.isEmpty())
            continue;
        const TrustedCertificate trusted{tls->host, tls->port, tls->chain.first().fingerprint};
        if (!m_options.tls.trustedFingerprints.contains(trusted.fingerprint)
            && !isOfDemoServer(trusted))
            return trusted;
    }
    return {};
}

void Session::reconnect(int attempt, int maxAttempts)
{
    note(maxAttempts == 0 ? tr("Reconnecting, attempt %1").arg(attempt)
                          : tr("Reconnecting, attempt %1 of %2")
                                .arg(QString::number(attempt), QString::number(maxAttempts)));
    const QString problem = openConnection(true);
    if (!problem.isEmpty())
        emit reconnectFailed(problem);
}

void Session::abort()
{
    if (m_preparation && m_preparation->isRunning())
        m_preparation->stop();
    else
        m_connection.abort();
}

QString Session::close(std::optional<int> code, const QString &reason)
{
    if (m_preparation && m_preparation->isRunning()) {
        m_preparation->stop();
        return {};
    }
    if (code && readyState() != ReadyState::Connecting)
        return m_connection.close(*code, reason);
    return m_connection.close();
}

void Session::goAway(QObject *context, const std::function<void()> &done)
{
    stopReconnecting();
    if (m_preparation)
        m_preparation->stop();
    if (readyState() == ReadyState::Closed) {
        done();
        return;
    }
    connect(&m_connection, &Connection::closed, context, done, Qt::SingleShotConnection);
    // Of this attempt only: the next one has all its time.
    auto *const patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, &m_connection, &Connection::abort);
    connect(&m_connection, &Connection::closed, patience, [patience] {
        patience->stop();
        patience->deleteLater();
    });
    patience->start(leavingTime);
    m_connection.goAway();
}

QString Session::unresolvedProblem(const SavedMessage &typed) const
{
    const QList<UnresolvedReference> unresolved
        = m_messageVariables->preview(typed.text).unresolved;
    if (unresolved.isEmpty())
        return {};
    return tr("%1 To send the braces themselves, write {{'{{'}}.").arg(unresolved.first().sentence);
}

QString Session::send(const SavedMessage &typed)
{
    // The user has confirmed variables without a value, which are sent as they are.
    SavedMessage filled = typed;
    filled.text = m_messageVariables->expand(typed.text).text;
    const Outgoing outgoing = compose(filled);
    if (!outgoing.isGood())
        return outgoing.problem;
    switch (outgoing.action) {
    case Outgoing::Action::Text:
        return m_connection.sendText(outgoing.text, outgoing.frames);
    case Outgoing::Action::Binary:
        return m_connection.sendBinary(outgoing.payload, outgoing.frames);
    case Outgoing::Action::File:
        return m_connection.sendFile(outgoing.file, outgoing.fileKind);
    case Outgoing::Action::Ping:
        return m_connection.ping(outgoing.payload);
    case Outgoing::Action::Pong:
        return m_connection.pong(outgoing.payload);
    case Outgoing::Action::Close:
        break;
    }
    if (readyState() != ReadyState::Open)
        return tr("The connection is not open.");
    return outgoing.closeCode == 0 ? close() : close(outgoing.closeCode, outgoing.text);
}

} // namespace wasclean
