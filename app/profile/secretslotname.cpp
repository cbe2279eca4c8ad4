#include "app/profile/secretslots.h"

#include <QCoreApplication>
#include <QUrl>

namespace wasclean {

namespace {

struct SlotNames
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SecretSlots)
};

QString decoded(const QString &slot, const char *prefix)
{
    return QUrl::fromPercentEncoding(slot.mid(qsizetype(qstrlen(prefix))).toLatin1());
}

} // namespace

QString secretSlotName(const QString &slot)
{
    if (slot == QLatin1String("auth"))
        return SlotNames::tr("Password, token or key");
    if (slot == QLatin1String("tls"))
        return SlotNames::tr("Passphrase of the client key");
    if (slot == QLatin1String("proxy"))
        return SlotNames::tr("Password for the proxy");
    if (slot.startsWith(QLatin1String("subprotocol")))
        return SlotNames::tr("Token among the subprotocols");
    if (slot.startsWith(QLatin1String("url.login")))
        return SlotNames::tr("User and password in the URL");
    if (slot.startsWith(QLatin1String("url.query.")))
        return SlotNames::tr("Parameter %1 of the URL").arg(decoded(slot, "url.query."));
    if (slot.startsWith(QLatin1String("parameter.")))
        return SlotNames::tr("Parameter %1").arg(decoded(slot, "parameter."));
    if (slot.startsWith(QLatin1String("cookie.")))
        return SlotNames::tr("Cookie %1").arg(decoded(slot, "cookie."));
    if (slot == QLatin1String("body"))
        return SlotNames::tr("The whole body");
    if (slot.startsWith(QLatin1String("body.")))
        return SlotNames::tr("Value of %1 in the body").arg(decoded(slot, "body."));
    if (slot.startsWith(QLatin1String("request."))) {
        const qsizetype dot = slot.indexOf(u'.', qsizetype(qstrlen("request.")));
        return SlotNames::tr("%1 (request %2 before connecting)")
            .arg(secretSlotName(slot.mid(dot + 1)), slot.section(u'.', 1, 1));
    }
    if (slot.startsWith(QLatin1String("header.")))
        return SlotNames::tr("Header %1").arg(decoded(slot, "header."));
    return QUrl::fromPercentEncoding(slot.toLatin1());
}

} // namespace wasclean
