#include "ui/window/settingsdialog.h"

#include "app/base/translations.h"
#include "app/profile/trustedhosts.h"
#include "ui/session/capturerecoverycontroller.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

const QString languageKey = QStringLiteral("language");

enum TrustRole { HostRole = Qt::UserRole, PortRole, FingerprintRole };

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(
    QSettings &settings, const Theme &theme, TrustedHosts &trustedHosts, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_trustedHosts(trustedHosts)
    , m_scheme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_days(new QSpinBox(this))
    , m_size(new QSpinBox(this))
    , m_trusted(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Stop trusting"), this))
{
    setWindowTitle(tr("Settings"));
    createFields();
    createTrust();
    createLayout();
}

void SettingsDialog::createFields()
{
    setComboBoxName(m_scheme, tr("Theme"));
    for (const auto &[scheme, text] : Theme::schemeTexts()) {
        m_scheme->addItem(text, int(scheme));
        if (scheme == m_theme.scheme())
            m_scheme->setCurrentIndex(m_scheme->count() - 1);
    }
    setComboBoxName(m_language, tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language &each : languages())
        m_language->addItem(each.name, each.code);
    const QString chosen = m_settings.value(languageKey).toString();
    m_language->setCurrentIndex(std::max(m_language->findData(chosen), 0));
    const CacheLimits limits = CaptureRecoveryController::limits(m_settings);
    m_days->setRange(1, 3650);
    m_days->setSuffix(tr(" days"));
    m_days->setValue(int(limits.maxAge / std::chrono::hours(24)));
    m_days->setAccessibleName(tr("Maximum age"));
    m_size->setRange(1, 10'000);
    m_size->setSuffix(tr(" GiB"));
    m_size->setValue(int(limits.maxBytes / (qint64(1024) * 1024 * 1024)));
    m_size->setAccessibleName(tr("Maximum total size"));
}

void SettingsDialog::createTrust()
{
    m_trusted->setAccessibleName(tr("Trusted certificates"));
    m_trusted->setHeaderLabels({tr("Host"), tr("SHA-256 of the certificate")});
    m_trusted->setRootIsDecorated(false);
    m_trusted->setUniformRowHeights(true);
    m_trusted->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const TrustedCertificate &each : m_trustedHosts.all()) {
        const QString host = each.port == 0 ? each.host : tr("%1:%2").arg(each.host).arg(each.port);
        const QString fingerprint = QString::fromLatin1(each.fingerprint.toHex(':').toUpper());
        auto *item = new QTreeWidgetItem(m_trusted, {host, fingerprint});
        item->setData(0, HostRole, each.host);
        item->setData(0, PortRole, each.port);
        item->setData(0, FingerprintRole, each.fingerprint);
        item->setToolTip(1, fingerprint);
    }
    const auto update = [this] { m_remove->setEnabled(m_trusted->currentItem() != nullptr); };
    connect(m_trusted, &QTreeWidget::currentItemChanged, this, update);
    connect(m_remove, &QPushButton::clicked, this, &SettingsDialog::removeTrust);
    m_trusted->setCurrentItem(m_trusted->topLevelItem(0));
    update();
}

/// Out of the list; the trust itself goes when the dialog is accepted.
void SettingsDialog::removeTrust()
{
    if (QTreeWidgetItem *item = m_trusted->currentItem())
        item->setHidden(true);
    m_trusted->setCurrentItem(nullptr);
    for (int i = 0; i < m_trusted->topLevelItemCount(); ++i) {
        if (!m_trusted->topLevelItem(i)->isHidden())
            m_trusted->setCurrentItem(m_trusted->topLevelItem(i));
    }
}

void SettingsDialog::createLayout()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(heading(tr("Appearance"), this));
    form->addRow(tr("T&heme"), m_scheme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(hint(tr("Another language is shown when Wasclean starts again."), this));
    form->addRow(heading(tr("Unsaved captures"), this));
    form->addRow(tr("Maximum &age"), m_days);
    form->addRow(tr("Maximum &total size"), m_size);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(
        hint(tr("Every connection is captured in a cache file. Old cache files are deleted when "
                "Wasclean starts, but never one that is open or that you saved."),
            this));
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Trusted certificates"), this));
    layout->addWidget(hint(m_trusted->topLevelItemCount() == 0
            ? tr("There are none. Wasclean offers to trust a certificate when its check fails.")
            : tr("These pass for their host although their check fails."),
        this));
    layout->addWidget(m_trusted, 1);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    const bool any = m_trusted->topLevelItemCount() > 0;
    m_trusted->setVisible(any);
    m_remove->setVisible(any);
    constexpr QSize size(520, 560);
    resize(any ? size : QSize(size.width(), layout->totalHeightForWidth(size.width())));
}

void SettingsDialog::accept()
{
    CaptureRecoveryController::setLimits(m_settings, m_days->value(), m_size->value());
    m_settings.setValue(languageKey, m_language->currentData());
    for (int i = 0; i < m_trusted->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_trusted->topLevelItem(i);
        if (item->isHidden()) {
            m_trustedHosts.forget(item->data(0, HostRole).toString(),
                quint16(item->data(0, PortRole).toUInt()),
                item->data(0, FingerprintRole).toByteArray());
        }
    }
    const auto scheme = static_cast<Theme::Scheme>(m_scheme->currentData().toInt());
    if (scheme != m_theme.scheme())
        emit schemeChosen(scheme);
    QDialog::accept();
}

} // namespace wasclean
