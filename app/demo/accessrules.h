#pragma once

#include "app/demo/requesthead.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace wasclean::demo {

/// Who may use a demo server. It listens on 127.0.0.1, where every page in a browser on this
/// machine can reach it, and every other user of the machine too.
struct AccessRules
{
    /// Origins whose pages may connect, such as "https://example.org"; "*" for all.
    QList<QByteArray> origins;
    /// Whether programs of other users of the machine may connect.
    bool anyUser = true;
    /// Whether this program itself may send any Origin and Host.
    bool ownProgram = false;

    /// Why the request is refused, as a sentence for the body of a 403; empty when it is welcome.
    ///
    /// A program that is no browser sends no Origin. One that does must be at home on this server
    /// or be named in the rules. The Host must be this machine's own name, else a page of another
    /// host has let its name lead here (DNS rebinding). The port is that of the server, which the
    /// request reached with TLS or without.
    QString refusal(const RequestHead &head, quint16 port, bool withTls = false) const;

private:
    bool allowsOrigin(const QByteArray &origin, const QByteArray &own) const;
    bool allowsHost(const QByteArray &host, quint16 port) const;
};

/// Whether a text can be given to --allow-origin: "*", or a scheme, "://" and a host.
bool isOrigin(const QString &text);

} // namespace wasclean::demo
