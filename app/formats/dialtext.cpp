#include "app/formats/dialtext.h"

#include "app/base/duration.h"
#include "app/formats/evidencetext.h"
#include "app/formats/textsection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <utility>

namespace wasclean {

namespace {

/// What a name of the evidence means; the name itself when it is none of these.
template <std::size_t count>
QString meaning(const QString &name, const std::pair<QLatin1String, QString> (&texts)[count])
{
    for (const auto &[key, text] : texts) {
        if (key == name)
            return text;
    }
    return name;
}

QString outcomeText(const QString &name)
{
    const std::pair<QLatin1String, QString> texts[] = {
        {QLatin1String("connected"), EvidenceText::tr("connected")},
        {QLatin1String("failed"), EvidenceText::tr("failed")},
        {QLatin1String("givenUp"), EvidenceText::tr("abandoned")},
        {QLatin1String("pending"), EvidenceText::tr("no answer yet")},
    };
    return meaning(name, texts);
}

/// Rows for one attempt to connect to an address; the start is told when there were several.
void addTried(TextSection &section, const QJsonObject &tried, bool isOneOfSeveral)
{
    section.line(EvidenceText::tr("address"), visibleValue(tried.value(QLatin1String("address"))));
    const QString outcome = outcomeText(tried.value(QLatin1String("outcome")).toString());
    const QString problem = visibleValue(tried.value(QLatin1String("problem")));
    section.line(indentedName(EvidenceText::tr("result")),
        problem.isEmpty() ? outcome : EvidenceText::tr("%1: %2").arg(outcome, problem));
    if (isOneOfSeveral) {
        section.line(indentedName(EvidenceText::tr("started")),
            EvidenceText::tr("after %1")
                .arg(exactDurationText(wholeNumber(tried.value(QLatin1String("startedAfter"))))));
    }
    section.line(indentedName(EvidenceText::tr("duration")),
        exactDurationText(wholeNumber(tried.value(QLatin1String("took")))));
}

EvidenceRows triedSection(const QJsonObject &evidence)
{
    TextSection section(EvidenceText::tr("Addresses tried"));
    section.line(
        EvidenceText::tr("connect to"), visibleValue(evidence.value(QLatin1String("connectTo"))));
    const QJsonArray tried = evidence.value(QLatin1String("tried")).toArray();
    for (const QJsonValue &value : tried)
        addTried(section, value.toObject(), tried.size() > 1);
    return section.rows();
}

QString trustText(const QString &name)
{
    const std::pair<QLatin1String, QString> texts[] = {
        {QLatin1String("none"), QString()},
        {QLatin1String("verified"),
            EvidenceText::tr("trusted: signed by a known CA, for this name")},
        {QLatin1String("byFingerprint"),
            EvidenceText::tr("not valid, but trusted by its fingerprint")},
        {QLatin1String("any"), EvidenceText::tr("not valid, but any certificate is accepted")},
        {QLatin1String("refused"), EvidenceText::tr("not trusted")},
    };
    return meaning(name, texts);
}

EvidenceRows tlsSection(const QString &title, const QJsonObject &tls)
{
    TextSection section(title);
    section.line(
        EvidenceText::tr("protocol"), visibleValue(tls.value(QLatin1String("tlsProtocol"))));
    section.line(EvidenceText::tr("cipher"), visibleValue(tls.value(QLatin1String("tlsCipher"))));
    section.line(EvidenceText::tr("ALPN"), visibleValue(tls.value(QLatin1String("tlsAlpn"))));
    section.line(
        EvidenceText::tr("server name"), visibleValue(tls.value(QLatin1String("tlsServerName"))));
    section.line(EvidenceText::tr("certificate"),
        trustText(tls.value(QLatin1String("tlsTrust")).toString()));
    for (const QJsonValue &error : tls.value(QLatin1String("tlsErrors")).toArray())
        section.line(EvidenceText::tr("error"), visibleValue(error));
    if (tls.value(QLatin1String("clientCertificate")).toBool())
        section.line(EvidenceText::tr("client certificate"),
            EvidenceText::tr("available if the server asks for one"));
    return section.rows();
}

QString dateText(const QJsonValue &secondsSinceEpoch)
{
    return QDateTime::fromSecsSinceEpoch(wholeNumber(secondsSinceEpoch))
               .toUTC()
               .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        + QStringLiteral(" UTC");
}

/// "AB:CD:…", as browsers and openssl show it.
QString fingerprintText(const QJsonValue &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toString().toLatin1());
    return QString::fromLatin1(bytes.toHex(':').toUpper());
}

EvidenceRows certificateSection(const QString &title, const QJsonObject &certificate)
{
    TextSection section(title);
    QStringList names;
    for (const QJsonValue &name : certificate.value(QLatin1String("names")).toArray())
        names.append(visibleValue(name));
    section.line(
        EvidenceText::tr("subject"), visibleValue(certificate.value(QLatin1String("subject"))));
    section.line(EvidenceText::tr("names"), names.join(QLatin1String(", ")));
    section.line(
        EvidenceText::tr("issuer"), visibleValue(certificate.value(QLatin1String("issuer"))));
    section.line(
        EvidenceText::tr("valid from"), dateText(certificate.value(QLatin1String("validFrom"))));
    section.line(
        EvidenceText::tr("valid until"), dateText(certificate.value(QLatin1String("validUntil"))));
    section.line(EvidenceText::tr("key"), visibleValue(certificate.value(QLatin1String("key"))));
    section.line(EvidenceText::tr("serial number"),
        visibleValue(certificate.value(QLatin1String("serialNumber"))));
    section.line(
        EvidenceText::tr("SHA-256"), fingerprintText(certificate.value(QLatin1String("sha256"))));
    return section.rows();
}

/// "%1" and "%2" of the title are the number of a certificate and how many there are.
EvidenceRows chainSections(const QString &title, const QJsonObject &tls)
{
    const QJsonArray chain = tls.value(QLatin1String("tlsChain")).toArray();
    EvidenceRows rows;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        rows += certificateSection(
            title.arg(QString::number(i + 1), QString::number(chain.size())), chain[i].toObject());
    }
    return rows;
}

QByteArray bytesOf(const QJsonValue &base64)
{
    return QByteArray::fromBase64(base64.toString().toLatin1());
}

void addHead(TextSection &section, const QString &label, const QByteArray &head)
{
    for (const QString &line :
        QString::fromLatin1(head).split(QLatin1String("\n"), Qt::SkipEmptyParts)) {
        if (line != QLatin1String("\r"))
            section.line(label, visibleValue(line.trimmed()));
    }
}

EvidenceRows proxySection(const QJsonObject &proxy)
{
    const std::pair<QLatin1String, QString> kinds[] = {
        {QLatin1String("httpConnect"), EvidenceText::tr("HTTP CONNECT")},
        {QLatin1String("httpsConnect"), EvidenceText::tr("HTTP CONNECT over TLS")},
        {QLatin1String("socks5"), EvidenceText::tr("SOCKS5")},
    };
    TextSection section(EvidenceText::tr("Proxy"));
    section.line(
        EvidenceText::tr("kind"), meaning(proxy.value(QLatin1String("kind")).toString(), kinds));
    section.line(EvidenceText::tr("address"), visibleValue(proxy.value(QLatin1String("address"))));
    section.line(EvidenceText::tr("set by"), visibleValue(proxy.value(QLatin1String("namedBy"))));
    for (const QJsonValue &head : proxy.value(QLatin1String("challenges")).toArray())
        addHead(section, indentedName(EvidenceText::tr("asks for")), bytesOf(head));
    section.line(
        EvidenceText::tr("authentication"), visibleValue(proxy.value(QLatin1String("login"))));
    const int status = proxy.value(QLatin1String("status")).toInt(-1);
    const QString words = visibleValue(proxy.value(QLatin1String("words")));
    section.line(EvidenceText::tr("answered"),
        status < 0 ? words : QStringLiteral("%1 ").arg(status) + words);
    addHead(section, indentedName(EvidenceText::tr("header")),
        bytesOf(proxy.value(QLatin1String("answer"))));
    const QByteArray body = bytesOf(proxy.value(QLatin1String("body")));
    for (const QString &line : QString::fromUtf8(body).split(u'\n', Qt::SkipEmptyParts))
        section.line(indentedName(EvidenceText::tr("body")), visibleValue(line.trimmed()));
    const QJsonObject tls = proxy.value(QLatin1String("tls")).toObject();
    return section.rows() + tlsSection(EvidenceText::tr("TLS with the proxy"), tls)
        + chainSections(EvidenceText::tr("Certificate %1 of %2 of the proxy"), tls);
}

} // namespace

EvidenceRows dialRows(const QJsonObject &evidence)
{
    const QJsonObject proxy = evidence.value(QLatin1String("proxy")).toObject();
    return triedSection(evidence) + (proxy.isEmpty() ? EvidenceRows() : proxySection(proxy))
        + tlsSection(EvidenceText::tr("TLS"), evidence)
        + chainSections(EvidenceText::tr("Certificate %1 of %2"), evidence);
}

} // namespace wasclean
