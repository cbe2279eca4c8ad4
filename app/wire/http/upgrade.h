#pragma once

#include "app/protocol/headerfield.h"
#include "app/wire/http/deflateoffer.h"
#include "app/wire/http/responsehead.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace wasclean {

/// What our side of the opening handshake says (RFC 6455 4.1).
struct UpgradeRequest
{
    QByteArray resource = "/";
    QByteArray hostHeader;
    /// As typed; one that names a header of ours takes its place.
    QList<HeaderField> headers;
    QByteArray origin;
    QByteArray userInfo;
    QStringList subprotocols;
    DeflateOptions deflate{false};
    QByteArray key;

    /// The request head, byte for byte as it goes out.
    QByteArray toBytes() const;
    /// The Sec-WebSocket-Key that stands in it.
    QByteArray effectiveKey() const;
    /// The offers of permessage-deflate that stand in it.
    QList<DeflateOffer> effectiveOffers() const;
    /// The subprotocols that stand in it, whether the list or a header row names them.
    QStringList effectiveSubprotocols() const;
};

/// Sec-WebSocket-Accept for a key (RFC 6455 4.2.2).
QByteArray acceptFor(const QByteArray &key);

/// Whether the server's answer establishes the connection (RFC 6455 4.1, WHATWG WebSockets 4).
struct UpgradeAnswer
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::UpgradeAnswer)

public:
    /// Why not, as a sentence without a full stop; empty when accepted.
    QString problem;
    /// The subprotocol that was chosen.
    QString protocol;
    DeflateAgreement deflate;
    /// The extensions that were agreed on, as the server named them.
    QString extensions;

    static UpgradeAnswer check(const ResponseHead &head, const QByteArray &key,
        const QStringList &subprotocols, const QList<DeflateOffer> &offers = {});

private:
    void checkFields(const ResponseHead &head, const QByteArray &key);
    void checkAccept(const QList<QByteArray> &accept, const QByteArray &key);
    void checkConnection(const QList<QByteArray> &connection);
    void checkSubprotocol(const ResponseHead &head, const QStringList &subprotocols);
    void checkExtensions(const ResponseHead &head, const QList<DeflateOffer> &offers);
    void checkContradictions(const ResponseHead &head);
};

} // namespace wasclean
