#include "ui/details/detailpane.h"

#include "app/formats/views.h"
#include "ui/details/findbar.h"
#include "ui/details/messagepage.h"
#include "ui/details/messagepages.h"
#include "ui/details/messagetext.h"
#include "ui/details/messageviews.h"
#include "ui/details/payloadmenu.h"
#include "ui/details/protocolpage.h"
#include "ui/details/schemapage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/pagewidgets.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textzoom.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

QLabel *wrappedLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    label->setContentsMargins(12, 4, 12, 4);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_header(wrappedLabel("quiet", this))
    , m_tabs(new QTabBar(this))
    , m_wrap(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_menu(new PayloadMenu(this))
    , m_notice(wrappedLabel("quiet", this))
    , m_find(new FindBar(this))
    , m_stack(new QStackedWidget(this))
    , m_facts(new ConnectionFacts(m_stack))
{
    setAccessibleName(tr("Details"));
    createWidgets();
    createLayout();
    connectWidgets();
    showMessage(std::nullopt);
}

void DetailPane::createWidgets()
{
    m_header->setObjectName(QStringLiteral("detailHeader"));
    m_header->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setObjectName(QStringLiteral("detailNotice"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("View"));
    m_wrap->setText(tr("Wrap"));
    m_wrap->setShortcut(QKeySequence(tr("Alt+Z")));
    m_wrap->setToolTip(tr("Wrap long lines (%1)").arg(keyText(m_wrap->shortcut())));
    m_wrap->setCheckable(true);
    m_wrap->setChecked(true);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the content of this view; an image is copied as hex"));
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setMenu(m_menu);
    addFirstPage(m_stack, m_facts);
}

void DetailPane::createPages()
{
    if (!m_pages.isEmpty())
        return;
    m_pages = makeMessagePages(m_stack);
    for (MessagePage *page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        page->setWrap(m_wrap->isChecked());
        if (m_zoom != TextZoom::usual)
            zoomViews(page, m_zoom);
        connect(page, &MessagePage::noticeChanged, this, &DetailPane::showNotice);
        emit viewBuilt(page);
    }
}

void DetailPane::createLayout()
{
    // The tabs have the whole width, so that none hides.
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 4, 4, 0);
    tabs->addWidget(m_tabs, 1);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(0, 0, 8, 0);
    tools->setSpacing(4);
    tools->addWidget(m_header, 1);
    tools->addWidget(m_wrap);
    tools->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addLayout(tools);
    layout->addWidget(m_notice);
    layout->addWidget(m_find);
    layout->addWidget(m_stack, 1);
}

void DetailPane::connectWidgets()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_message && tab >= 0)
            m_chosen[m_message->kind] = m_shown[tab]->name();
        showPage(tab);
    });
    connect(m_wrap, &QToolButton::toggled, this, [this](bool wrap) {
        for (MessagePage *page : std::as_const(m_pages))
            page->setWrap(wrap);
    });
    connect(m_facts, &ConnectionFacts::built, this, &DetailPane::viewBuilt);
    connect(m_facts, &ConnectionFacts::built, this, &DetailPane::orderStops);
    connect(m_copy, &QToolButton::clicked, this, &DetailPane::copyAll);
    connect(m_menu, &PayloadMenu::told, this, &DetailPane::tell);
    // Elsewhere Ctrl+F searches the log.
    auto *find = new QAction(tr("Find in message"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_find, &FindBar::begin);
    addAction(find);
}

void DetailPane::showMessage(const std::optional<Message> &message, qint64 number)
{
    m_message = message;
    if (message) {
        createPages();
        m_menu->setMessage(*message, number);
    } else {
        m_menu->forget();
    }
    m_header->setVisible(message.has_value());
    m_header->setText(message ? headerText(*message) : QString());
    m_copy->setVisible(message.has_value());
    m_wrap->setVisible(message.has_value());
    for (auto offer = m_offers.cbegin(); offer != m_offers.cend(); ++offer)
        (*offer)->setVisible(message && message->kind == offer.key());
    showTabs();
    showPage(m_tabs->currentIndex());
}

void DetailPane::setFacts(const ConnectionFacts::Source &facts) { m_facts->setSource(facts); }

void DetailPane::setZoom(int percent)
{
    m_zoom = percent;
    m_facts->setZoom(percent);
    for (MessagePage *page : std::as_const(m_pages))
        zoomViews(page, percent);
}

void DetailPane::offerFor(MessageKind kind, QAction *action)
{
    auto *offer = new QWidget(this);
    auto *button = new QToolButton(offer);
    button->setText(withoutMnemonic(action->text()));
    button->setAccessibleName(button->text());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("chip", true);
    button->setEnabled(action->isEnabled());
    connectToAction(button, action);
    connect(action, &QAction::changed, button,
        [button, action] { button->setEnabled(action->isEnabled()); });
    auto *row = new QHBoxLayout(offer);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(button);
    row->addStretch(1);
    offer->hide();
    layout()->addWidget(offer);
    m_offers.insert(kind, offer);
}

ProtocolPage *DetailPane::protocolPage()
{
    createPages();
    return m_stack->findChild<ProtocolPage *>();
}

SchemaPage *DetailPane::schemaPage()
{
    createPages();
    return m_stack->findChild<SchemaPage *>();
}

MessagePage *DetailPane::page() const { return m_shown.value(m_tabs->currentIndex()); }

void DetailPane::showTabs()
{
    QList<MessagePage *> suiting;
    for (MessagePage *page : m_pages) {
        if (m_message && page->suits(*m_message))
            suiting.append(page);
    }
    const QSignalBlocker blocker(m_tabs);
    if (suiting != m_shown || m_tabs->count() == 0) {
        m_shown = suiting;
        while (m_tabs->count() > 0)
            m_tabs->removeTab(m_tabs->count() - 1);
        for (const MessagePage *page : suiting)
            m_tabs->addTab(page->name());
        if (suiting.isEmpty())
            m_tabs->addTab(tr("Details"));
    }
    m_tabs->setCurrentIndex(wantedTab());
}

int DetailPane::wantedTab() const
{
    if (m_shown.isEmpty())
        return 0;
    const QString chosen = m_chosen.value(m_message->kind);
    const auto isChosen = [&chosen](const MessagePage *page) { return page->name() == chosen; };
    auto wanted = std::find_if(m_shown.cbegin(), m_shown.cend(), isChosen);
    if (wanted == m_shown.cend()) {
        const auto isLessEager = [this](const MessagePage *one, const MessagePage *other) {
            return one->eagerness(*m_message) < other->eagerness(*m_message);
        };
        wanted = std::max_element(m_shown.cbegin(), m_shown.cend(), isLessEager);
    }
    return int(wanted - m_shown.cbegin());
}

void DetailPane::showPage(int tab)
{
    MessagePage *page = m_shown.value(tab);
    if (m_filled && m_filled != page)
        m_filled->clear();
    m_filled = page;
    m_wrap->setEnabled(page && page->canWrap());
    if (page) {
        page->showMessage(*m_message);
        m_stack->setCurrentWidget(page);
    } else {
        m_stack->setCurrentIndex(0);
    }
    m_find->setText(page ? page->searchedText() : nullptr, page && page->isPartSearched());
    showNotice();
    if (page)
        orderStops();
}

/// Views are made when they are shown, and would be the last of the window.
void DetailPane::orderStops()
{
    setTabOrderOfAreas(
        QList<QWidget *>{m_tabs, m_wrap, m_copy, m_find, m_stack} + m_offers.values());
}

void DetailPane::tell(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
}

void DetailPane::showNotice()
{
    m_notice->setText(m_filled ? m_filled->notice() : QString());
    m_notice->setVisible(!m_notice->text().isEmpty());
}

void DetailPane::copyAll()
{
    if (const auto text = page() ? page()->copiedText() : std::nullopt) {
        QGuiApplication::clipboard()->setText(*text);
        return;
    }
    const MessageView view = page() ? page()->view() : MessageView::Text;
    const qint64 size = m_message->payload.size() * (view == MessageView::Hex ? 3 : 1);
    if (size > maxCopiedChars) {
        tell(tr("The payload is too large for the clipboard (%1). Save it as a file.")
                 .arg(sizeText(m_message->payload.size())));
    } else {
        QGuiApplication::clipboard()->setText(wholeText(*m_message, view));
    }
}

} // namespace wasclean
