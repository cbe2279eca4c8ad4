#pragma once

#include <QDialog>

class QSettings;
class QSpinBox;

namespace wasclean {

/// How long captures that nobody saved are kept.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The settings must outlive the dialog.
    explicit SettingsDialog(QSettings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    QSettings &m_settings;
    QSpinBox *m_days;
    QSpinBox *m_size;
};

} // namespace wasclean
