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
        {QLatin1String("givenUp"), tr("given up")},
        {QLatin1String("pending"), tr("no answer yet")},
    };
    return meaning(name, texts);
}

QString triedSection(const QJsonObject &evidence)
{
    TextSection section(tr("Addresses tried"));
    section.line(tr("other host"), visibleText(evidence.value(QLatin1String("connectTo"))));
    const QJsonArray tried = evidence.value(QLatin1String("tried")).toArray();
    for (const QJsonValue &value : tried) {
        const QJsonObject one = value.toObject();
        const QString problem = visibleText(one.value(QLatin1String("problem")));
        const qint64 began = wholeNumber(one.value(QLatin1String("startedAfter")));
        QString text = outcomeText(one.value(QLatin1String("outcome")).toString())
            + tr(" after %1").arg(spanText(wholeNumber(one.value(QLatin1String("took")))));
        if (tried.size() > 1)
            text += tr(", begun at %1").arg(spanText(began));
        if (!problem.isEmpty())
            text += QStringLiteral(": ") + problem;
        section.sentence(
            visibleText(one.value(QLatin1String("address"))) + QLatin1String("  ") + text);
    }
    return section.text();
}

QString proxySection(const QJsonObject &evidence)
{
    const QJsonObject proxy = evidence.value(QLatin1String("proxy")).toObject();
    if (proxy.isEmpty())
        return {};
    const std::pair<QLatin1String, QString> kinds[] = {
        {QLatin1String("httpConnect"), tr("HTTP CONNECT")},
        {QLatin1String("socks5"), tr("SOCKS5")},
    };
    TextSection section(tr("Proxy"));
    section.line(tr("kind"), meaning(proxy.value(QLatin1String("kind")).toString(), kinds));
    section.line(tr("address"), visibleText(proxy.value(QLatin1String("address"))));
    section.line(tr("named by"), visibleText(proxy.value(QLatin1String("namedBy"))));
    const int status = proxy.value(QLatin1String("status")).toInt(-1);
    const QString words = visibleText(proxy.value(QLatin1String("words")));
    section.line(tr("answered"), status < 0 ? words : QStringLiteral("%1 ").arg(status) + words);
    const QByteArray head
        = QByteArray::fromBase64(proxy.value(QLatin1String("answer")).toString().toLatin1());
    for (const QString &line :
        QString::fromLatin1(head).split(QLatin1String("\n"), Qt::SkipEmptyParts)) {
        if (line != QLatin1String("\r"))
            section.line(tr("  head"), visibleText(line.trimmed()));
    }
    return section.text();
}

QString tlsSection(const QJsonObject &evidence)
{
    const std::pair<QLatin1String, QString> trusts[] = {
        {QLatin1String("none"), QString()},
        {QLatin1String("verified"), tr("trusted: signed by a known CA, for this name")},
        {QLatin1String("byFingerprint"), tr("not good, but trusted by its fingerprint")},
        {QLatin1String("any"), tr("not good, but any certificate is accepted")},
        {QLatin1String("refused"), tr("not trusted")},
    };
    TextSection section(tr("TLS"));
    section.line(tr("protocol"), visibleText(evidence.value(QLatin1String("tlsProtocol"))));
    section.line(tr("cipher"), visibleText(evidence.value(QLatin1String("tlsCipher"))));
    section.line(tr("ALPN"), visibleText(evidence.value(QLatin1String("tlsAlpn"))));
    section.line(tr("server name"), visibleText(evidence.value(QLatin1String("tlsServerName"))));
    section.line(
        tr("certificate"), meaning(evidence.value(QLatin1String("tlsTrust")).toString(), trusts));
    const QJsonArray errors = evidence.value(QLatin1String("tlsErrors")).toArray();
    for (const QJsonValue &error : errors)
        section.line(tr("error"), visibleText(error));
    if (evidence.value(QLatin1String("clientCertificate")).toBool())
        section.line(tr("our own"), tr("ready to be shown"));
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

QString certificateSection(const QJsonObject &certificate, qsizetype number, qsizetype count)
{
    TextSection section(
        tr("Certificate %1 of %2").arg(QString::number(number), QString::number(count)));
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

} // namespace

QString dialText(const QJsonObject &evidence)
{
    QString text = triedSection(evidence) + proxySection(evidence) + tlsSection(evidence);
    const QJsonArray chain = evidence.value(QLatin1String("tlsChain")).toArray();
    for (qsizetype i = 0; i < chain.size(); ++i)
        text += certificateSection(chain[i].toObject(), i + 1, chain.size());
    return text;
}

} // namespace wasclean
