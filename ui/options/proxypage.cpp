#include "ui/options/proxypage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace wasclean {

ProxyPage::ProxyPage(QWidget *parent)
    : OptionPage(QStringLiteral("proxy"), pageTitle(), parent)
    , m_kind(addChoice({"Kind", tr("Pro&xy type"),
                           tr("System: the settings of the desktop or the environment. HTTPS: TLS "
                              "to the proxy itself; its certificate is checked like a server's.")},
          {tr("System"), tr("None"), tr("HTTP CONNECT"), tr("HTTPS CONNECT"), tr("SOCKS5")}))
    , m_host(addText({"Host", tr("Prox&y host"), tr("A name or an address.")}))
    , m_port(addNumber({"Port", tr("Proxy port"), {}}, 0, 65535))
    , m_user(addText({"User", tr("Proxy user"),
          tr("Sent only if the proxy asks, with Digest if the proxy supports it.")}))
    , m_password(addSecret({"Password", tr("Proxy p&assword"),
                               tr("Never written to a log, an export or a profile file.")},
          tr("Sho&w proxy password")))
    , m_connectTo(addText({"ConnectTo", tr("Co&nnect to"),
                              tr("Connects to this host and port instead of the URL's. The request "
                                 "still names the URL's host.")},
          tr("host:port")))
{
    addReset();
    markVariables({m_host, m_user, m_connectTo});
    // A port of 0 is none yet.
    m_port->setSpecialValueText(tr("none"));
    setFieldOf(SettingsProblem::Field::ProxyHost, m_host);
    setFieldOf(SettingsProblem::Field::ProxyPort, m_port);
    setFieldOf(SettingsProblem::Field::ProxyUser, m_user);
    setFieldOf(SettingsProblem::Field::ProxyPassword, m_password);
    setFieldOf(SettingsProblem::Field::ConnectTo, m_connectTo);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyPage::showFields);
    showFields();
}

void ProxyPage::showFields()
{
    const auto kind = static_cast<ProxyOptions::Kind>(m_kind->currentIndex());
    const bool named = kind != ProxyOptions::Kind::System && kind != ProxyOptions::Kind::None;
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
             static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)})
        setRowVisible(field, named);
}

void ProxyPage::fill(const ConnectionSettings &settings)
{
    m_kind->setCurrentIndex(int(settings.proxy.kind));
    m_host->setText(settings.proxy.host);
    m_port->setValue(settings.proxy.port);
    m_user->setText(settings.proxy.user);
    m_password->setText(settings.proxy.password);
    m_connectTo->setText(settings.connectTo);
}

void ProxyPage::readInto(ConnectionSettings &settings) const
{
    settings.proxy = {static_cast<ProxyOptions::Kind>(m_kind->currentIndex()), m_host->text(),
        m_port->value(), m_user->text(), m_password->text()};
    settings.connectTo = m_connectTo->text();
}

} // namespace wasclean
