#include "ui/window/tabarea.h"

#include "ui/style/styling.h"
#include "ui/style/theme.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/pagewidgets.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QIcon>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int glyphSize = 12;
constexpr qsizetype longestName = 32;

QIcon glyphIcon(StatusGlyph glyph, const QWidget *widget)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(glyphSize, glyphSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawGlyph(painter, QRectF(0, 0, glyphSize, glyphSize), glyph,
        glyphColor(glyph, Colors::of(widget->palette())));
    return QIcon(pixmap);
}

QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : QString(name.left(longestName - 1) + u'…');
}

} // namespace

TabArea::TabArea(QWidget *parent)
    : QWidget(parent)
    , m_barRow(new QWidget(this))
    , m_bar(new QTabBar(m_barRow))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_left(new QStackedWidget(m_sides))
    , m_right(new QStackedWidget(m_sides))
{
    createBar();
    m_sides->setObjectName(QStringLiteral("tabSides"));
    m_sides->setChildrenCollapsible(false);
    m_right->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_barRow);
    layout->addWidget(m_sides, 1);
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, const QWidget *now) { onFocusChanged(now); });
}

void TabArea::createBar()
{
    m_bar->setObjectName(QStringLiteral("connectionTabs"));
    m_bar->setAccessibleName(tr("Connections"));
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setTabsClosable(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->installEventFilter(this);
    m_barRow->setProperty("edge", QStringLiteral("bottom"));
    m_barRow->setAttribute(Qt::WA_StyledBackground);
    m_barRow->hide();
    auto *row = new QHBoxLayout(m_barRow);
    row->setContentsMargins(0, 0, 8, 1);
    row->setSpacing(4);
    row->addWidget(m_bar);
    row->addWidget(createNewButton());
    row->addStretch(1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabArea::onTabChanged);
    connect(m_bar, &QTabBar::tabMoved, this, &TabArea::onTabMoved);
    connect(m_bar, &QTabBar::tabCloseRequested, this,
        [this](int index) { emit closeRequested(page(index)); });
    connect(m_bar, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const int index = m_bar->tabAt(position);
        // By keyboard it is asked for the bar as a whole.
        QWidget *const meant = index < 0 ? m_current : page(index);
        emit menuRequested(meant, m_bar->mapToGlobal(position));
    });
}

QWidget *TabArea::createNewButton()
{
    auto *button = new QToolButton(m_barRow);
    button->setText(QStringLiteral("+"));
    button->setAccessibleName(tr("New tab"));
    button->setToolTip(tr("New tab (%1)").arg(keyText(QKeySequence(Qt::CTRL | Qt::Key_T))));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, &TabArea::newRequested);
    return button;
}

QWidget *TabArea::page(int index) const
{
    return index < 0 ? nullptr : m_bar->tabData(index).value<QWidget *>();
}

int TabArea::indexOf(const QWidget *page) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (this->page(i) == page)
            return i;
    }
    return -1;
}

QList<QWidget *> TabArea::pages() const
{
    QList<QWidget *> pages;
    for (int i = 0; i < m_bar->count(); ++i)
        pages.append(page(i));
    return pages;
}

void TabArea::addPage(QWidget *page)
{
    if (m_left->count() == 0)
        addFirstPage(m_left, page);
    else
        m_left->addWidget(page);
    const QSignalBlocker blocker(m_bar);
    m_bar->setTabData(m_bar->addTab(QString()), QVariant::fromValue(page));
    updateBar();
}

void TabArea::removePage(QWidget *page)
{
    if (page == m_beside)
        showBeside(nullptr);
    m_looks.remove(page);
    const int index = indexOf(page);
    m_left->removeWidget(page);
    page->setParent(nullptr);
    m_bar->removeTab(index);
    updateBar();
}

void TabArea::updateBar() { m_barRow->setVisible(m_bar->count() > 1 && !m_isPresenting); }

void TabArea::setPresenting(bool on)
{
    m_isPresenting = on;
    updateBar();
}

void TabArea::setLook(QWidget *page, const TabLook &look)
{
    if (m_looks.value(page) == look && m_looks.contains(page))
        return;
    const bool wasPinned = m_looks.value(page).isPinned;
    m_looks.insert(page, look);
    showLook(indexOf(page));
    if (wasPinned != look.isPinned)
        onTabMoved();
}

void TabArea::showLook(int index)
{
    const TabLook look = m_looks.value(page(index));
    const QString name = withLiteralAmpersands(shortened(look.name));
    m_bar->setTabText(
        index, look.unread == 0 ? name : tr("%1 (%2)").arg(name, QLocale().toString(look.unread)));
    m_bar->setTabToolTip(index, plainToolTip(look.description));
    m_bar->setTabIcon(index, glyphIcon(look.glyph, m_bar));
    if (QWidget *button = m_bar->tabButton(index, QTabBar::RightSide))
        button->setVisible(!look.isPinned);
    if (QWidget *button = m_bar->tabButton(index, QTabBar::LeftSide))
        button->setVisible(!look.isPinned);
}

void TabArea::setCurrent(QWidget *page)
{
    const int index = indexOf(page);
    if (index >= 0 && m_bar->currentIndex() != index)
        m_bar->setCurrentIndex(index);
    else if (index >= 0)
        onTabChanged(index);
}

void TabArea::onTabChanged(int index)
{
    QWidget *page = this->page(index);
    if (page == m_current && (page == m_beside || m_left->currentWidget() == page))
        return;
    if (page && page != m_beside)
        m_left->setCurrentWidget(page);
    m_current = page;
    emit shownChanged();
    emit currentChanged(page);
    if (!page)
        return;
    QWidget *focus = page->focusWidget();
    const bool isAtBar = m_bar->hasFocus();
    if (focus && !isAtBar)
        focus->setFocus(Qt::OtherFocusReason);
}

/// Keeps pinned tabs at the front, in the order in which the user put them.
void TabArea::onTabMoved()
{
    if (m_isSorting)
        return;
    m_isSorting = true;
    int pinned = 0;
    for (int i = 0; i < m_bar->count(); ++i) {
        if (m_looks.value(page(i)).isPinned)
            m_bar->moveTab(i, pinned++);
    }
    m_isSorting = false;
    emit orderChanged();
}

void TabArea::onFocusChanged(const QWidget *now)
{
    if (!now || !m_beside)
        return;
    QWidget *left = m_left->currentWidget();
    if (m_beside->isAncestorOf(now) && m_current != m_beside)
        setCurrent(m_beside);
    else if (left && left->isAncestorOf(now) && m_current != left)
        setCurrent(left);
}

void TabArea::showBeside(QWidget *page)
{
    if (page == m_beside)
        return;
    if (QWidget *before = std::exchange(m_beside, nullptr)) {
        m_left->addWidget(before);
        if (m_current == before)
            m_left->setCurrentWidget(before);
    }
    if (page && m_bar->count() > 1) {
        m_beside = page;
        m_right->addWidget(page);
        m_right->setCurrentWidget(page);
    }
    const bool wasHidden = m_right->isHidden();
    m_right->setVisible(m_beside != nullptr);
    if (m_beside && wasHidden)
        m_sides->setSizes({width() / 2, width() / 2});
    emit shownChanged();
}

bool TabArea::isShown(const QWidget *page) const
{
    return page == m_beside || page == m_left->currentWidget();
}

void TabArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (int i = 0; i < m_bar->count(); ++i)
            showLook(i);
    }
    QWidget::changeEvent(event);
}

bool TabArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QWidget *meant = page(m_bar->tabAt(mouse->position().toPoint()));
        if (mouse->button() == Qt::MiddleButton && meant && !m_looks.value(meant).isPinned) {
            emit closeRequested(meant);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wasclean
