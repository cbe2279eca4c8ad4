#pragma once

#include "ui/options/optionpage.h"

namespace wasclean {

/// How the user authenticates. Only the fields that the chosen method needs are shown.
class AuthPage : public OptionPage
{
    Q_OBJECT

public:
    explicit AuthPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Authentication"); }

    void readInto(ConnectionSettings &settings) const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    AuthSettings::Kind kind() const;
    void showFields();

    QComboBox *m_kind;
    QLineEdit *m_user;
    QLineEdit *m_keyName;
    QLineEdit *m_secret;
    QLabel *m_note;
};

} // namespace wasclean
