#include "app/formats/dialtext.h"

#include "app/formats/textsection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <utility>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("EvidenceText", text); }

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
        {QLatin1String("connected"), tr("connected")},
        {QLatin1String("failed"), tr("failed")},
        {QLatin1String("givenUp"), tr("abandoned")},
        {QLatin1String("pending"), tr("no answer yet")},
    };
    return meaning(name, texts);
}

QString triedSection(const QJsonObject &evidence)
{
    TextSection section(tr("Addresses tried"));
    section.line(tr("connect to"), visibleText(evidence.value(QLatin1String("connectTo"))));
    const QJsonArray tried = evidence.value(QLatin1String("tried")).toArray();
    for (const QJsonValue &value : tried) {
        const QJsonObject one = value.toObject();
        const QString problem = visibleText(one.value(QLatin1String("problem")));
        const qint64 began = wholeNumber(one.value(QLatin1String("startedAfter")));
        QString text = outcomeText(one.value(QLatin1String("outcome")).toString())
            + tr(" after %1").arg(spanText(wholeNumber(one.value(QLatin1String("took")))));
        if (tried.size() > 1)
            text += tr(", started at %1").arg(spanText(began));
        if (!problem.isEmpty())
            text += QStringLiteral(": ") + problem;
        section.sentence(
            visibleText(one.value(QLatin1String("address"))) + QLatin1String("  ") + text);
    }
    return section.text();
}

QString trustText(const QString &name)
{
    const std::pair<QLatin1String, QString> texts[] = {
        {QLatin1String("none"), QString()},
        {QLatin1String("verified"), tr("trusted: signed by a known CA, for this name")},
        {QLatin1String("byFingerprint"), tr("not valid, but trusted by its fingerprint")},
        {QLatin1String("any"), tr("not valid, but any certificate is accepted")},
        {QLatin1String("refused"), tr("not trusted")},
    };
    return meaning(name, texts);
}

QString tlsSection(const QString &title, const QJsonObject &tls)
{
    TextSection section(title);
    section.line(tr("protocol"), visibleText(tls.value(QLatin1String("tlsProtocol"))));
    section.line(tr("cipher"), visibleText(tls.value(QLatin1String("tlsCipher"))));
    section.line(tr("ALPN"), visibleText(tls.value(QLatin1String("tlsAlpn"))));
    section.line(tr("server name"), visibleText(tls.value(QLatin1String("tlsServerName"))));
    section.line(
        tr("certificate"), trustText(tls.value(QLatin1String("tlsTrust")).toString()));
    for (const QJsonValue &error : tls.value(QLatin1String("tlsErrors")).toArray())
        section.line(tr("error"), visibleText(error));
    if (tls.value(QLatin1String("clientCertificate")).toBool())
        section.line(tr("client"), tr("certificate available if the server asks for one"));
    return section.text();
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

QString certificateSection(const QString &title, const QJsonObject &certificate)
{
    TextSection section(title);
    QStringList names;
    for (const QJsonValue &name : certificate.value(QLatin1String("names")).toArray())
        names.append(visibleText(name));
    section.line(tr("subject"), visibleText(certificate.value(QLatin1String("subject"))));
    section.line(tr("names"), names.join(QLatin1String(", ")));
    section.line(tr("issuer"), visibleText(certificate.value(QLatin1String("issuer"))));
    section.line(tr("valid from"), dateText(certificate.value(QLatin1String("validFrom"))));
    section.line(tr("valid until"), dateText(certificate.value(QLatin1String("validUntil"))));
    section.line(tr("key"), visibleText(certificate.value(QLatin1String("key"))));
    section.line(
        tr("serial number"), visibleText(certificate.value(QLatin1String("serialNumber"))));
    section.line(tr("SHA-256"), fingerprintText(certificate.value(QLatin1String("sha256"))));
    return section.text();
}

/// "%1" and "%2" of the title are the number of a certificate and how many there are.
QString chainSections(const QString &title, const QJsonObject &tls)
{
    const QJsonArray chain = tls.value(QLatin1String("tlsChain")).toArray();
    QString text;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        text += certificateSection(
            title.arg(QString::number(i + 1), QString::number(chain.size())), chain[i].toObject());
    }
    return text;
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
            section.line(label, visibleText(line.trimmed()));
    }
}

QString proxySection(const QJsonObject &proxy)
{
    const std::pair<QLatin1String, QString> kinds[] = {
        {QLatin1String("httpConnect"), tr("HTTP CONNECT")},
        {QLatin1String("httpsConnect"), tr("HTTP CONNECT over TLS")},
        {QLatin1String("socks5"), tr("SOCKS5")},
    };
    TextSection section(tr("Proxy"));
    section.line(tr("kind"), meaning(proxy.value(QLatin1String("kind")).toString(), kinds));
    section.line(tr("address"), visibleText(proxy.value(QLatin1String("address"))));
    section.line(tr("set by"), visibleText(proxy.value(QLatin1String("namedBy"))));
    for (const QJsonValue &head : proxy.value(QLatin1String("challenges")).toArray())
        addHead(section, tr("  asks for"), bytesOf(head));
    section.line(tr("authentication"), visibleText(proxy.value(QLatin1String("login"))));
    const int status = proxy.value(QLatin1String("status")).toInt(-1);
    const QString words = visibleText(proxy.value(QLatin1String("words")));
    section.line(tr("answered"), status < 0 ? words : QStringLiteral("%1 ").arg(status) + words);
    addHead(section, tr("  head"), bytesOf(proxy.value(QLatin1String("answer"))));
    const QByteArray body = bytesOf(proxy.value(QLatin1String("body")));
    for (const QString &line : QString::fromUtf8(body).split(u'\n', Qt::SkipEmptyParts))
        section.line(tr("  body"), visibleText(line.trimmed()));
    const QJsonObject tls = proxy.value(QLatin1String("tls")).toObject();
    return section.text() + tlsSection(tr("TLS with the proxy"), tls)
        + chainSections(tr("Certificate %1 of %2 of the proxy"), tls);
}

} // namespace

QString dialText(const QJsonObject &evidence)
{
    const QJsonObject proxy = evidence.value(QLatin1String("proxy")).toObject();
    return triedSection(evidence) + (proxy.isEmpty() ? QString() : proxySection(proxy))
        + tlsSection(tr("TLS"), evidence) + chainSections(tr("Certificate %1 of %2"), evidence);
}

} // namespace wasclean
