#pragma once

#include "ui/options/entrytable.h"
#include "ui/options/optionpage.h"

namespace wasclean {

/// Trusted certificates, the client certificate, and how TLS is set up.
class TlsPage : public OptionPage
{
    Q_OBJECT

public:
    explicit TlsPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("TLS"); }

    void readInto(ConnectionSettings &settings) const override;
    bool showProblem(const SettingsProblem &problem) override;
    void clearProblems() override;
    void focusProblem(const SettingsProblem &problem) override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    void createTables();
    EntryTable *tableOf(SettingsProblem::Field field) const;

    EntryTable *m_caFiles = nullptr;
    EntryTable *m_fingerprints = nullptr;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_passphrase;
    QComboBox *m_minimum;
    QLineEdit *m_serverName;
    QCheckBox *m_alpn;
    QCheckBox *m_any;
};

} // namespace wasclean
