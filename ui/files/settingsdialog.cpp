#include "ui/files/settingsdialog.h"

#include "ui/session/capturerecoverycontroller.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wasclean {

SettingsDialog::SettingsDialog(QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_days(new QSpinBox(this))
    , m_size(new QSpinBox(this))
{
    setWindowTitle(tr("Settings"));
    const CacheLimits limits = CaptureRecoveryController::limits(settings);
    m_days->setRange(1, 3650);
    m_days->setSuffix(tr(" days"));
    m_days->setValue(int(limits.maxAge / std::chrono::hours(24)));
    m_days->setAccessibleName(tr("Maximum age"));
    m_size->setRange(1, 10'000);
    m_size->setSuffix(tr(" GiB"));
    m_size->setValue(int(limits.maxBytes / (1024 * 1024 * 1024)));
    m_size->setAccessibleName(tr("Maximum total size"));

    auto *heading = new QLabel(tr("Unsaved captures"), this);
    auto *hint
        = new QLabel(tr("Every connection is captured in a cache file. Old cache files are deleted "
                        "when Wasclean starts, but never one that is open or that you saved."),
            this);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("quiet"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("Maximum &age"), m_days);
    form->addRow(tr("Maximum &total size"), m_size);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(440, 240);
}

void SettingsDialog::accept()
{
    CaptureRecoveryController::setLimits(m_settings, m_days->value(), m_size->value());
    QDialog::accept();
}

} // namespace wasclean
