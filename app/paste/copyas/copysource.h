#pragma once

#include "app/paste/copyas/copyas.h"

#include <QList>

namespace wasclean {

/// The settings in the form that other programs use, and notes about settings that they do not
/// support.
class CopySource
{
public:
    CopySource(const ConnectionSettings &settings, const QString &program);

    const ConnectionSettings &settings() const { return m_settings; }

    /// With an API key that goes into the query.
    QString url() const;
    /// "name=value; name=value"; empty when there are none.
    QString cookies() const;
    QStringList subprotocols() const;
    /// The headers that are switched on, with an API key, but without those that the other
    /// functions return.
    QList<SettingsRow> headers() const;
    /// "Bearer token"; empty for other kinds.
    QString bearer() const;
    /// "user:password".
    QString userPassword() const;

    /// Whether it is a ws+unix: or wss+unix: URL, or the latter.
    bool isUnixSocket() const;
    bool isSecureUnixSocket() const;
    /// Of such a URL.
    QString socketPath() const;
    QString socketResource() const;

    /// Notes that the program does not support a setting.
    void leaveOut(const QString &setting);
    /// Notes the settings that only websocat supports.
    void leaveOutTiming();
    void leaveOutTls();

    QStringList notTaken() const { return m_notTaken; }

private:
    const ConnectionSettings &m_settings;
    QString m_program;
    QStringList m_notTaken;
};

/// A command line in the making: the program, and its options, each in a line of its own.
class CommandLineText
{
public:
    explicit CommandLineText(const QString &program)
        : m_parts{program}
    { }

    void add(const QString &option) { m_parts.append(option); }

    void add(const QString &option, const QString &value);

    QString text() const { return m_parts.join(QLatin1String(" \\\n  ")); }

private:
    QStringList m_parts;
};

CopiedText copyAsWscat(const ConnectionSettings &settings);
CopiedText copyAsWebsocat(const ConnectionSettings &settings);
CopiedText copyAsJavaScript(const ConnectionSettings &settings);
CopiedText copyAsCurl(const ConnectionSettings &settings);

} // namespace wasclean
