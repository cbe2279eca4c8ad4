#include "ui/session/panellayout.h"

#include "ui/connection/closestatus.h"
#include "ui/connection/connectionpanel.h"
#include "ui/details/detailpane.h"
#include "ui/ending/endingpanel.h"
#include "ui/log/messagelogview.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A narrower page does not have log and details side by side.
constexpr int narrowWidth = 760;
/// A narrower page does not have URL, subprotocols and buttons in one line.
constexpr int narrowPanelWidth = 960;
/// A lower page has no room for details below the log.
constexpr int heightForDetails = 800;
const QString logSplitterKey = QStringLiteral("besides");
const QString mainSplitterKey = QStringLiteral("above");

/// Above the status. Where the page is too low for them, they are scrolled.
class ScrolledPanels : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        constexpr int leastHeight = 96;
        const QSize least = widget()->minimumSizeHint();
        return {least.width(), std::min(least.height(), leastHeight)};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

/// A column whose lowest height counts in a scroll area, where the usual height would otherwise.
class PanelColumn : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;

    bool hasHeightForWidth() const override { return false; }
};

/// The first widget inside that takes the focus by keyboard.
QWidget *firstStop(QWidget *panel)
{
    for (QWidget *w = panel->nextInFocusChain(); w != panel; w = w->nextInFocusChain()) {
        const bool stops = (w->focusPolicy() & Qt::TabFocus) && w->isEnabled() && w->isVisible();
        if (stops && panel->isAncestorOf(w))
            return w;
    }
    return nullptr;
}

} // namespace

PanelLayout::PanelLayout(const Panels &panels, QWidget *page)
    : QObject(page)
    , m_panels(panels)
    , m_page(page)
    , m_area(new ScrolledPanels(page))
    , m_panelsBody(new QWidget(page))
    , m_column(new PanelColumn(m_panelsBody))
    , m_logSplitter(new QSplitter(Qt::Horizontal, page))
    , m_mainSplitter(new QSplitter(Qt::Vertical, page))
    , m_sending(new QSplitter(Qt::Horizontal, page))
    , m_strips(new QWidget(page))
{
    m_logSplitter->setObjectName(logSplitterKey);
    m_logSplitter->addWidget(panels.log);
    m_logSplitter->addWidget(panels.detail);
    // The details have 45 % of the width until the user moves the border.
    m_logSplitter->setStretchFactor(0, 11);
    m_logSplitter->setStretchFactor(1, 9);
    m_logSplitter->setSizes({1100, 900});
    m_sending->setObjectName(QStringLiteral("sending"));
    m_sending->addWidget(panels.saved);
    m_sending->addWidget(panels.sendBox);
    m_sending->setStretchFactor(1, 1);
    m_mainSplitter->setObjectName(mainSplitterKey);
    m_mainSplitter->addWidget(m_logSplitter);
    m_mainSplitter->addWidget(m_sending);
    m_mainSplitter->addWidget(panels.ending);
    m_mainSplitter->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_logSplitter, m_mainSplitter, m_sending})
        splitter->setChildrenCollapsible(false);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(panels.connection);
    for (QWidget *bar : panels.bars)
        m_column->addWidget(bar);
    m_column->addWidget(m_mainSplitter, 1);
    auto *strips = new QVBoxLayout(m_strips);
    strips->setContentsMargins({});
    strips->setSpacing(0);
    for (QWidget *strip : panels.strips)
        strips->addWidget(strip);
    m_column->addWidget(m_strips);
    placeColumn();
}

void PanelLayout::placeColumn()
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_panelsBody);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_area, 1);
    page->addWidget(m_panels.status);
    connect(
        qApp, &QApplication::focusChanged, m_area, [area = m_area](const QWidget *, QWidget *now) {
            if (now && area->isAncestorOf(now))
                area->ensureWidgetVisible(now, 8, 8);
        });
}

void PanelLayout::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->indexOf(m_panels.bars.last()), bar);
}

/// A splitter remembers what its widgets wanted when it was first laid out, which may have been
/// before they had their style.
void PanelLayout::setFirstHeights()
{
    if (!std::exchange(m_hasHeights, true))
        m_mainSplitter->setSizes({1, m_sending->sizeHint().height(), 0});
}

void PanelLayout::onResized(QSize size)
{
    m_panels.connection->setNarrow(size.width() < narrowPanelWidth);
    setFirstHeights();
    setNarrow(size.width() < narrowWidth);
    updateDetails();
    m_panels.connection->setRoom(size.height());
    updateStatusRoom();
}

void PanelLayout::updateStatusRoom()
{
    // In a presentation it is written as in a window so much larger.
    constexpr qreal presented = 1.5;
    const QSizeF size = m_page->size();
    m_panels.status->setRoom((m_isPresenting ? size * presented : size).toSize());
}

void PanelLayout::setPresenting(bool on)
{
    if (std::exchange(m_isPresenting, on) == on)
        return;
    // What is hidden gives the focus away, and has it again when it is shown.
    const bool hadFocus = hasFocus(m_page);
    if (on && hadFocus)
        m_focusBefore = m_page->window()->focusWidget();
    m_panels.connection->setVisible(!on);
    m_strips->setVisible(!on);
    updateDetails();
    updateSending();
    updateStatusRoom();
    QWidget *before = on ? nullptr : std::exchange(m_focusBefore, nullptr).data();
    if (hadFocus && before && before->isVisible())
        before->setFocus();
    else if (hadFocus)
        focusInto(on ? static_cast<QWidget *>(m_panels.log) : m_panels.connection);
}

void PanelLayout::setNarrow(bool narrow)
{
    if (std::exchange(m_isNarrow, narrow) == narrow)
        return;
    if (narrow) {
        m_wideState = m_logSplitter->saveState();
        m_logSplitter->setOrientation(Qt::Vertical);
        m_logSplitter->setSizes({1100, 900});
    } else {
        m_logSplitter->restoreState(m_wideState);
    }
}

void PanelLayout::setHasRow(bool hasRow)
{
    m_hasRow = hasRow;
    updateDetails();
}

void PanelLayout::updateDetails()
{
    const bool fitsBelow = m_page->height() >= heightForDetails;
    const bool hasRoom = !m_isNarrow || (m_hasRow && fitsBelow);
    m_panels.detail->setVisible(hasRoom && !m_isPresenting);
}

void PanelLayout::setEndingShown(bool shown)
{
    if (std::exchange(m_isEndingShown, shown) == shown)
        return;
    updateSending();
    if (!shown) {
        m_mainSplitter->restoreState(m_stateBefore);
        return;
    }
    // Its sizes would be without those of what is hidden.
    m_stateBefore = m_mainSplitter->saveState();
    const int height = m_mainSplitter->height();
    m_mainSplitter->setSizes({height / 3, 0, height * 2 / 3});
    if (!m_isPresenting)
        m_panels.ending->setFocus(Qt::ShortcutFocusReason);
}

void PanelLayout::setFileShown(bool shown)
{
    m_isFileShown = shown;
    updateSending();
    m_panels.status->setVisible(!shown);
}

void PanelLayout::updateSending()
{
    m_sending->setVisible(!m_isEndingShown && !m_isFileShown && !m_isPresenting);
    m_panels.ending->setVisible(m_isEndingShown && !m_isPresenting);
}

void PanelLayout::focusInto(QWidget *panel)
{
    if (QWidget *stop = firstStop(panel))
        stop->setFocus();
}

bool PanelLayout::hasFocus(const QWidget *widget)
{
    const QWidget *focus = widget->window()->focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

void PanelLayout::focusNext(bool forward)
{
    const QList<QWidget *> panels{m_panels.connection, m_panels.log, m_panels.detail,
        m_panels.saved, m_panels.sendBox, m_panels.ending, m_panels.status};
    qsizetype here = forward ? panels.size() - 1 : 0;
    for (qsizetype i = 0; i < panels.size(); ++i) {
        if (hasFocus(panels.at(i)))
            here = i;
    }
    const qsizetype step = forward ? 1 : panels.size() - 1;
    QWidget *stop = nullptr;
    for (qsizetype i = 1; i < panels.size() && !stop; ++i)
        stop = firstStop(panels.at((here + i * step) % panels.size()));
    if (stop)
        stop->setFocus(Qt::ShortcutFocusReason);
}

void PanelLayout::save(QSettings &settings) const
{
    settings.setValue(logSplitterKey, m_isNarrow ? m_wideState : m_logSplitter->saveState());
    settings.setValue(
        mainSplitterKey, m_isEndingShown ? m_stateBefore : m_mainSplitter->saveState());
}

void PanelLayout::restore(const QSettings &settings)
{
    const QByteArray state = settings.value(logSplitterKey).toByteArray();
    if (m_isNarrow)
        m_wideState = state;
    else
        m_logSplitter->restoreState(state);
    m_hasHeights = m_mainSplitter->restoreState(settings.value(mainSplitterKey).toByteArray())
        || m_hasHeights;
}

} // namespace wasclean
