#include "ui/options/tlspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <array>

namespace wasclean {

namespace {

using Version = TlsSettings::MinimumVersion;

/// In the order of the list.
constexpr std::array versions{Version::Tls1_2, Version::Tls1_3, Version::Tls1_0};

QStringList valuesOf(const EntryTable *table)
{
    QStringList values;
    for (const SettingsRow &row : table->entries())
        values.append(row.value);
    return values;
}

QList<SettingsRow> rowsOf(const QStringList &values)
{
    QList<SettingsRow> rows;
    for (const QString &value : values)
        rows.append({true, {}, value});
    return rows;
}

} // namespace

TlsPage::TlsPage(QWidget *parent)
    : OptionPage(QStringLiteral("tls"), pageTitle(), parent)
{
    createTables();
    const QString files = tr("Certificates and keys (*.pem *.crt *.cer *.der *.key *.p12 *.pfx)"
                             ";;All files (*)");
    m_certificate = addFile({"Certificate", tr("Client certificate"),
                                tr("PEM, or PKCS#12 together with its key. Sent to servers that "
                                   "ask for a certificate.")},
        tr("Browse for the client certificate"), files);
    m_key = addFile(
        {"Key", tr("Client &key"), tr("PEM; empty if the certificate file contains the key.")},
        tr("Browse for the client key"), files);
    m_passphrase = addSecret({"Passphrase", tr("Ke&y passphrase"),
                                 tr("Decrypts the key. Never written to a profile file.")},
        tr("Sho&w passphrase"));
    m_minimum = addChoice(
        {"Minimum", tr("Minimum version"), tr("The oldest TLS version accepted from the server.")},
        {tr("TLS 1.2"), tr("TLS 1.3"), tr("TLS 1.0 (not secure)")});
    m_serverName = addText({"ServerName", tr("Server name"),
        tr("Requested (SNI) and checked instead of the URL's host; empty to use the URL's host.")});
    m_alpn = addCheck(
        {"Alpn", tr("Offer “http/&1.1” (ALPN)"), tr("Browsers do this for WebSockets.")});
    m_any = addCheck({"Any", tr("Accept any certificate"),
        tr("For this connection only. Anyone in between can then read and change everything.")});
    m_any->setProperty("role", QStringLiteral("danger"));
    addReset();
    markVariables({m_certificate, m_key, m_serverName});
    setFieldOf(SettingsProblem::Field::ClientCertificate, m_certificate);
    setFieldOf(SettingsProblem::Field::ClientKey, m_key);
    setFieldOf(SettingsProblem::Field::Passphrase, m_passphrase);
    setFieldOf(SettingsProblem::Field::ServerName, m_serverName);
}

void TlsPage::createTables()
{
    EntryWords files;
    files.id = QStringLiteral("caFile");
    files.value = tr("CA file %1");
    files.remove = tr("Remove CA file %1");
    files.browse = tr("Browse for CA file %1");
    files.valueHint
        = tr("PEM or DER: CAs trusted in addition to the system's, and revocation lists");
    m_caFiles = new EntryTable(files, widget());
    EntryWords fingerprints;
    fingerprints.id = QStringLiteral("fingerprint");
    fingerprints.takesVariables = false;
    fingerprints.value = tr("Trusted fingerprint %1");
    fingerprints.remove = tr("Remove trusted fingerprint %1");
    fingerprints.valueHint
        = tr("SHA-256 in hex of a certificate to trust for this host, whatever is wrong with it");
    m_fingerprints = new EntryTable(fingerprints, widget());
    for (const EntryTable *table : {m_caFiles, m_fingerprints})
        connect(table, &EntryTable::changed, this, &OptionPage::changed);
    connect(m_caFiles, &EntryTable::browseRequested, this, [this](EntryRow *row) {
        chooseFile(tr("Choose a CA file"),
            tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"), row->entry().value,
            [this, row](const QString &path) { m_caFiles->setValue(row, path); });
    });
    addWideField({"CaFiles", tr("C&A files"), files.valueHint}, m_caFiles);
    addWideField(
        {"Fingerprints", tr("Trusted fi&ngerprints"), fingerprints.valueHint}, m_fingerprints);
}

EntryTable *TlsPage::tableOf(SettingsProblem::Field field) const
{
    if (field == SettingsProblem::Field::CaFile)
        return m_caFiles;
    return field == SettingsProblem::Field::TrustedFingerprint ? m_fingerprints : nullptr;
}

bool TlsPage::showProblem(const SettingsProblem &problem)
{
    EntryTable *table = tableOf(problem.field);
    if (!table)
        return OptionPage::showProblem(problem);
    table->showProblem(problem.row, problem.sentence);
    return true;
}

void TlsPage::clearProblems()
{
    m_caFiles->clearProblems();
    m_fingerprints->clearProblems();
    OptionPage::clearProblems();
}

void TlsPage::focusProblem(const SettingsProblem &problem)
{
    EntryTable *table = tableOf(problem.field);
    if (!table) {
        OptionPage::focusProblem(problem);
        return;
    }
    table->focusEntry(problem.row);
    QWidget *field = window()->focusWidget();
    // The sentence stands in the line of the field.
    reveal(field->parentWidget());
    reveal(field);
}

void TlsPage::fill(const ConnectionSettings &settings)
{
    const TlsSettings &tls = settings.tls;
    m_any->setChecked(tls.trustAnyCertificate);
    m_caFiles->setEntries(rowsOf(tls.caFiles));
    m_fingerprints->setEntries(rowsOf(tls.trustedFingerprints));
    m_certificate->setText(tls.clientCertificateFile);
    m_key->setText(tls.clientKeyFile);
    m_passphrase->setText(tls.passphrase);
    for (size_t i = 0; i < versions.size(); ++i) {
        if (versions.at(i) == tls.minimumVersion)
            m_minimum->setCurrentIndex(int(i));
    }
    m_serverName->setText(tls.serverName);
    m_alpn->setChecked(tls.alpn);
}

void TlsPage::readInto(ConnectionSettings &settings) const
{
    TlsSettings &tls = settings.tls;
    tls.trustAnyCertificate = m_any->isChecked();
    tls.caFiles = valuesOf(m_caFiles);
    tls.trustedFingerprints = valuesOf(m_fingerprints);
    tls.clientCertificateFile = m_certificate->text();
    tls.clientKeyFile = m_key->text();
    tls.passphrase = m_passphrase->text();
    tls.minimumVersion = versions.at(size_t(m_minimum->currentIndex()));
    tls.serverName = m_serverName->text();
    tls.alpn = m_alpn->isChecked();
}

} // namespace wasclean
