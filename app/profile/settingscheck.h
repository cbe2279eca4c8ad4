#pragma once

#include "app/connection/options.h"
#include "app/profile/connectionsettings.h"

#include <QList>
#include <QString>

#include <optional>

namespace wasclean {

/// A problem of one field of the settings.
struct SettingsProblem
{
    enum class Field : quint8 {
        Url,
        Subprotocols,
        Header,
        Cookie,
        Origin,
        AuthUser,
        AuthKeyName,
        AuthSecret,
        CaFile,
        TrustedFingerprint,
        ClientCertificate,
        ClientKey,
        Passphrase,
        ServerName,
        ProxyHost,
        ProxyPort,
        ProxyUser,
        ProxyPassword,
        ConnectTo,
        Deflate,
        Reconnect,
        ReconnectCodes,
        HandshakeTimeout,
        ClosingTimeout,
        MaxMessageSize,
        PingInterval,
        PongTimeout,
        MaxRedirects,
        Before,
        BeforeUrl,
    };

    Field field = Field::Url;
    /// Of the table or list of the field; -1 where there is none.
    int row = -1;
    /// A sentence about the problem.
    QString sentence;
    /// A correction that the user may have meant; may be empty.
    QString suggestion;
};

/// Options to connect with, or all that is wrong.
struct CheckedSettings
{
    std::optional<ConnectionOptions> options;
    QList<SettingsProblem> problems;
};

/// Settings with their variables filled in, and the variables that could not be.
struct ResolvedSettings
{
    ConnectionSettings settings;
    QList<SettingsProblem> problems;
};

/// Checks settings in which no variable is left, and reads the files that they name.
CheckedSettings optionsFrom(const ConnectionSettings &settings);

} // namespace wasclean
