#include "ui/window/trustedlist.h"

#include "app/profile/trustedhosts.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wasclean {

namespace {

enum TrustRole { HostRole = Qt::UserRole, PortRole, FingerprintRole };

} // namespace

TrustedList::TrustedList(TrustedHosts &trustedHosts, QWidget *parent)
    : QWidget(parent)
    , m_trustedHosts(trustedHosts)
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Stop trusting"), this))
{
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setHeaderLabels({tr("Host"), tr("SHA-256 of the certificate")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(120);
    m_remove->setAutoDefault(false);
    fill();
    const auto update = [this] { m_remove->setEnabled(m_list->currentItem() != nullptr); };
    connect(m_list, &QTreeWidget::currentItemChanged, this, update);
    connect(m_remove, &QPushButton::clicked, this, &TrustedList::removeCurrent);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    update();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
}

void TrustedList::fill()
{
    for (const TrustedCertificate &each : m_trustedHosts.all()) {
        const QString host = each.port == 0 ? each.host : tr("%1:%2").arg(each.host).arg(each.port);
        const QString fingerprint = QString::fromLatin1(each.fingerprint.toHex(':').toUpper());
        auto *item = new QTreeWidgetItem(m_list, {host, fingerprint});
        item->setData(0, HostRole, each.host);
        item->setData(0, PortRole, each.port);
        item->setData(0, FingerprintRole, each.fingerprint);
        item->setToolTip(1, fingerprint);
    }
}

bool TrustedList::isEmpty() const { return m_list->topLevelItemCount() == 0; }

void TrustedList::removeCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_trustedHosts.forget(item->data(0, HostRole).toString(),
        quint16(item->data(0, PortRole).toUInt()), item->data(0, FingerprintRole).toByteArray());
    delete item;
    emit removed();
}

} // namespace wasclean
