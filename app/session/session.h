#pragma once

#include "app/automation/messagevariables.h"
#include "app/base/checked.h"
#include "app/capture/capture.h"
#include "app/connection/connection.h"
#include "app/connection/reconnector.h"
#include "app/exchange/secretfilter.h"
#include "app/profile/connectionsettings.h"
#include "app/profile/savedmessage.h"
#include "app/profile/settingscheck.h"
#include "app/profile/variables.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace wasclean {

class DemoServer;
class SessionPreparation;
class TrustedHosts;

/// An attempt to connect that is about to start.
struct SessionAttempt
{
    /// The URL as it is shown, without its secrets.
    QString shownUrl;
    bool usesTls = false;
    bool acceptsAnyCertificate = false;
    /// Whether it was started by a reconnection and not by the user.
    bool isReconnect = false;
};

/// One connection that a user works with, whatever shows it: the connection with its reconnecting,
/// the capture of what happens, the variables, the certificates that the user trusts, and the
/// values that must not get into a file. There can be many of them.
///
/// There is one way from settings as typed to an open connection, for the window, a replay and
/// steps: the variables are filled in, "demo:" URLs become those of the demo server, the settings
/// are checked, the certificates that the user trusts are added, and the connection is opened.
/// Steps fill in variables of their own and begin with check().
class Session : public QObject
{
    Q_OBJECT

public:
    /// The URL of a path of the demo server, with TLS or without, which is started if need be; or
    /// why there is none.
    using DemoServerUrl = std::function<Checked<QString>(const QString &path, bool withTls)>;
    /// The certificate of the demo server while it listens with TLS, for its port.
    using DemoCertificates = std::function<QList<TrustedCertificate>()>;

    /// Everything that happens is captured in the file; nothing is captured without a path.
    explicit Session(const QString &captureFile = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Where the user's trust in certificates is kept; it must outlive this.
    void setTrustedHosts(const TrustedHosts *hosts) { m_trustedHosts = hosts; }

    /// The functions that turn "demo:/path" and "demos:/path" into a URL, and that say which
    /// certificate that server has. Without them, the session starts a demo server of its own.
    void setDemoServer(const DemoServerUrl &url, const DemoCertificates &certificates = {})
    {
        m_demoServer = url;
        m_demoCertificates = certificates;
    }

    /// Fills in settings and messages from now on. Counters for settings go on from where they are.
    void setVariables(const Variables &variables);

    /// The next {{counter}} in settings is 1 again.
    void restartCounter() { m_variables.restartCounter(); }

    /// The variables of messages, also for other threads that send.
    std::shared_ptr<MessageVariables> messageVariables() const { return m_messageVariables; }

    /// Values that must not get into a file, besides those that are named like secrets.
    void addSecrets(const QList<QByteArray> &secrets) { m_secretFilter.addSecrets(secrets); }

    /// The filter that keeps secrets out of the file of the capture.
    const SecretFilter &secretFilter() const { return m_secretFilter; }

    /// The URL of a path of the demo server, which is started if need be; or why there is none.
    Checked<QString> demoUrl(const QString &path, bool withTls);
    /// The certificates that the user trusts, and that of the demo server.
    QList<TrustedCertificate> trustedCertificates() const;
    /// Whether it is that of this program's own demo server, which needs nobody's trust.
    bool isOfDemoServer(const TrustedCertificate &certificate) const;

    /// A URL as it is shown, without its secrets.
    QString masked(const QString &url) const;
    /// Any text without the values that are known to be secrets.
    QString withoutKnownSecrets(QString text) const;
    /// Whether a value that is known to be a secret is in the text.
    bool containsSecret(const QString &text) const;

    /// Checks the settings while the user types: no counter advances, and no server is started.
    ResolvedSettings preview(const ConnectionSettings &typed) const;
    /// Options of settings as typed: variables filled in, and everything checked; or all that is
    /// wrong. Emits secretsNeeded() when values are missing.
    CheckedSettings optionsFor(const ConnectionSettings &typed);
    /// The same for settings in which no variable is left. Their secrets are kept out of files.
    CheckedSettings check(const ConnectionSettings &filledIn);
    /// Opens the connection with the options and the certificates that the user trusts, and
    /// reconnects by the reconnect options. When the settings that were checked last send requests
    /// before connecting, these come first, and the options are made anew of what they save;
    /// notAttempted() is emitted when one of them fails. Returns a sentence when it cannot be
    /// opened; empty when the attempt has begun.
    QString open(const ConnectionOptions &options, const ReconnectOptions &reconnect = {});
    /// Opens it once more with the options of the newest attempt.
    QString openAgain();

    /// Starts the closing handshake, or cancels while connecting. Without a code the Close frame is
    /// empty.
    QString close(std::optional<int> code = {}, const QString &reason = {});

    /// Ends TCP at once.
    void abort();

    /// Closes the connection with 1001 because the user leaves, without reconnecting. done() is
    /// called when the connection has closed, after 2 s at most, and at once if it is closed
    /// already.
    void goAway(QObject *context, const std::function<void()> &done);

    void reconnectNow() { m_reconnector.now(); }

    /// No further attempt follows without the user.
    void stopReconnecting() { m_reconnector.stop(); }

    /// Fills in the variables of a message and sends it; a sentence when that cannot be.
    QString send(const SavedMessage &typed);
    /// Why the text of a message that is sent without a look at it cannot be filled in; empty if it
    /// can.
    QString unresolvedProblem(const SavedMessage &typed) const;

    /// That of the connection; Connecting already while requests are sent before it.
    ReadyState readyState() const;

    /// The URL of the newest attempt; empty before the first.
    QString attemptUrl() const
    {
        return m_options.url.host().isEmpty() ? QString() : m_options.url.toString();
    }

    /// The same as the user knows it: "demo:/path" for the demo server, whatever port it has.
    QString attemptName() const;

    /// The certificate that lets the newest attempt through only because the user trusts it, and
    /// not because the settings do; nothing when there is none, or it is that of the demo server.
    std::optional<TrustedCertificate> certificateTrustedByUser() const;

    /// To be listened to and to send with. It is opened by open() only.
    Connection &connection() { return m_connection; }

    const Connection &connection() const { return m_connection; }

    const Reconnector &reconnector() const { return m_reconnector; }

    /// The file of the capture; empty without one.
    QString captureFile() const { return m_capture ? m_capture->filePath() : QString(); }

    /// Only with a file to capture in.
    Capture &capture() { return *m_capture; }

signals:
    /// An attempt to this URL is about to start.
    void aboutToOpen(const wasclean::WebSocketUrl &url);
    /// The same, for views.
    void attemptBegan(const wasclean::SessionAttempt &attempt);
    /// Values are missing in settings that were to be connected with: secrets of the settings, or
    /// variables.
    void secretsNeeded(bool variablesMissing);
    /// An attempt to reconnect could not begin.
    void reconnectFailed(const QString &sentence);
    /// A request is sent before connecting: a sentence about it.
    void preparing(const QString &sentence);
    /// Nothing was dialled, because of a request before connecting or because the user cancelled:
    /// a sentence. It takes the place of the close event of an attempt.
    void notAttempted(const QString &sentence);

private:
    friend class SessionPreparation;

    QString start(const ConnectionOptions &options, const ReconnectOptions &reconnect);
    void begin(bool isReconnect);
    void reconnect(int attempt, int maxAttempts);
    CheckedSettings resolvedOptions(Variables &variables, const ConnectionSettings &typed);
    CheckedSettings optionsBeforeRequests(const ConnectionSettings &typed);
    QString openConnection(bool isReconnect);
    void note(const QString &sentence);
    ConnectionOptions withTrust(ConnectionOptions options) const;
    QList<TrustedCertificate> demoCertificates() const;

    Connection m_connection;
    Reconnector m_reconnector;
    std::unique_ptr<Capture> m_capture;
    SecretFilter m_secretFilter;
    Variables m_variables;
    std::shared_ptr<MessageVariables> m_messageVariables;
    const TrustedHosts *m_trustedHosts = nullptr;
    DemoServerUrl m_demoServer;
    DemoCertificates m_demoCertificates;
    std::unique_ptr<DemoServer> m_ownDemoServer;
    /// The options of the newest attempt, without the certificates that the user trusts.
    ConnectionOptions m_options;
    ReconnectOptions m_reconnect;

    /// A URL of the demo server, and the "demo:" URL that it stands for; empty for another URL.
    struct DemoName
    {
        QString target;
        QString name;
    };

    /// Settings with requests before connecting that were checked; nothing when the newest ones
    /// have none.
    std::optional<ConnectionSettings> m_checkedTyped;
    /// Sends the requests of the newest attempt; null when it has none.
    std::unique_ptr<SessionPreparation> m_preparation;
    DemoName m_checkedDemo;
    /// Of the newest attempt.
    DemoName m_demo;
};

} // namespace wasclean
