#pragma once

#include "app/profile/connectionsettings.h"

#include <QString>
#include <QStringList>

namespace wasclean {

/// The formats in which a connection can be copied.
enum class CopyKind : quint8 { Wscat, Websocat, JavaScript, Curl };

/// Whether passwords, tokens, cookies and keys are copied, or a "<placeholder>" for each.
enum class CopySecrets : quint8 { Placeholders, Included };

/// A command or program that makes the same connection, as far as it can.
struct CopiedText
{
    /// Commands are quoted for a POSIX shell.
    QString text;
    /// A sentence for each setting that the other program has nothing for.
    QStringList notTaken;
};

/// Variables are copied as they are.
CopiedText copyAs(const ConnectionSettings &settings, CopyKind kind, CopySecrets secrets);

/// A word that a POSIX shell reads as the text.
QString shellQuoted(const QString &text);

/// A string literal of JavaScript that is the text.
QString scriptQuoted(const QString &text);

} // namespace wasclean
