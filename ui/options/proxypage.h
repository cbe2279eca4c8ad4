#pragma once

#include "ui/options/optionpage.h"

namespace wasclean {

/// The proxy, and the address to connect to in place of the URL's.
class ProxyPage : public OptionPage
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Proxy"); }

    void readInto(ConnectionSettings &settings) const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    void showFields();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_connectTo;
};

} // namespace wasclean
