#include "app/profile/trustedhosts.h"

#include <QSettings>
#include <QStringList>

namespace wasclean {

namespace {

const QString group = QStringLiteral("trustedCertificates");

/// Hosts hold characters that mean something to QSettings: ':' and, in INI files, '%'.
QString keyOf(const QString &host, quint16 port)
{
    const QByteArray place = host.toUtf8() + ':' + QByteArray::number(port);
    return group + u'/' + QString::fromLatin1(place.toHex());
}

} // namespace

TrustedHosts::TrustedHosts(QSettings &settings)
    : m_settings(settings)
{ }

QList<TrustedCertificate> TrustedHosts::all() const
{
    QList<TrustedCertificate> certificates;
    m_settings.beginGroup(group);
    const QStringList keys = m_settings.childKeys();
    m_settings.endGroup();
    for (const QString &key : keys) {
        const QByteArray place = QByteArray::fromHex(key.toLatin1());
        const qsizetype colon = place.lastIndexOf(':');
        if (colon < 0)
            continue;
        const QString host = QString::fromUtf8(place.first(colon));
        const quint16 port = place.sliced(colon + 1).toUShort();
        for (const QByteArray &fingerprint : fingerprints(host, port))
            certificates.append({host, port, fingerprint});
    }
    return certificates;
}

QList<QByteArray> TrustedHosts::fingerprints(const QString &host, quint16 port) const
{
    QList<QByteArray> fingerprints;
    for (const QString &hex : m_settings.value(keyOf(host, port)).toStringList())
        fingerprints.append(QByteArray::fromHex(hex.toLatin1()));
    return fingerprints;
}

void TrustedHosts::trust(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    QList<QByteArray> known = fingerprints(host, port);
    if (!known.contains(fingerprint))
        known.append(fingerprint);
    store(host, port, known);
}

void TrustedHosts::forget(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    QList<QByteArray> known = fingerprints(host, port);
    known.removeAll(fingerprint);
    store(host, port, known);
}

void TrustedHosts::store(const QString &host, quint16 port, const QList<QByteArray> &fingerprints)
{
    QStringList texts;
    for (const QByteArray &fingerprint : fingerprints)
        texts.append(QString::fromLatin1(fingerprint.toHex()));
    if (texts.isEmpty())
        m_settings.remove(keyOf(host, port));
    else
        m_settings.setValue(keyOf(host, port), texts);
}

} // namespace wasclean
