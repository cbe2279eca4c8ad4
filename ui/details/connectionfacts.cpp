#include "ui/details/connectionfacts.h"

#include "ui/details/evidencetable.h"
#include "ui/widgets/pagewidgets.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace wasclean {

ConnectionFacts::ConnectionFacts(QWidget *parent)
    : QWidget(parent)
    , m_hint(captionLabel(this))
{
    m_hint->setObjectName(QStringLiteral("detailHint"));
    m_hint->setText(tr("Select a row in the log to see its details."));
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_hint);
    layout->addStretch(0);
    m_filling.setSingleShot(true);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &ConnectionFacts::fill);
}

void ConnectionFacts::setSource(const Source &source)
{
    m_source = source;
    m_isStale = true;
    if (!isVisible())
        return;
    // A server may begin a flood at once: what takes long is done before, or in a turn of its own.
    if (source) {
        m_filling.start();
        return;
    }
    createTable();
    m_table->ensurePolished();
    fill();
}

void ConnectionFacts::createTable()
{
    if (m_table)
        return;
    m_table = new EvidenceTable(this);
    m_table->setAccessibleName(tr("Facts of the connection"));
    m_table->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_table, 1);
    zoomFont(m_table, m_zoom);
    emit built(m_table);
}

void ConnectionFacts::showEvent(QShowEvent *event)
{
    fill();
    QWidget::showEvent(event);
}

void ConnectionFacts::setZoom(int percent)
{
    m_zoom = percent;
    if (m_table)
        zoomFont(m_table, percent);
}

void ConnectionFacts::fill()
{
    if (!std::exchange(m_isStale, false))
        return;
    const EvidenceRows rows = m_source ? m_source() : EvidenceRows();
    if (!m_table && rows.isEmpty())
        return;
    createTable();
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
}

} // namespace wasclean
