#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSettings;
class QSpinBox;
class QTreeWidget;

namespace wasclean {

class TrustedHosts;

/// The settings of the program: how it looks, how long captures that nobody saved are kept, and the
/// certificates that the user trusts. They are applied when the dialog is accepted.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    SettingsDialog(QSettings &settings, const Theme &theme, TrustedHosts &trustedHosts,
        QWidget *parent = nullptr);

    void accept() override;

signals:
    /// The user has chosen another one.
    void schemeChosen(wasclean::Theme::Scheme scheme);

private:
    void createFields();
    void createTrust();
    void createLayout();
    void removeTrust();

    QSettings &m_settings;
    const Theme &m_theme;
    TrustedHosts &m_trustedHosts;
    QComboBox *m_scheme;
    QComboBox *m_language;
    QSpinBox *m_days;
    QSpinBox *m_size;
    QTreeWidget *m_trusted;
    QPushButton *m_remove;
};

} // namespace wasclean
