#include "ui/details/connectionfacts.h"

#include "ui/details/evidencetable.h"
#include "ui/widgets/pagewidgets.h"

#include <QLabel>
#include <QVBoxLayout>

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
}

void ConnectionFacts::setSource(const Source &source)
{
    m_source = source;
    m_isStale = true;
    if (isVisible())
        fill();
}

void ConnectionFacts::showEvent(QShowEvent *event)
{
    if (m_isStale)
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
    m_isStale = false;
    const EvidenceRows rows = m_source ? m_source() : EvidenceRows();
    if (!m_table && rows.isEmpty())
        return;
    if (!m_table) {
        m_table = new EvidenceTable(this);
        m_table->setAccessibleName(tr("Facts of the connection"));
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_table, 1);
        zoomFont(m_table, m_zoom);
        emit built(m_table);
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
}

} // namespace wasclean
