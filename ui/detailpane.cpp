#include "ui/detailpane.h"

#include "app/formats/views.h"
#include "ui/messagedelegate.h"
#include "ui/messagetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_notice(wrappedLabel("quiet", this))
    , m_text(new QPlainTextEdit(this))
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
    m_tabs->setAccessibleName(tr("View"));
    m_wrap->setText(tr("Wrap"));
    m_wrap->setShortcut(QKeySequence(tr("Alt+Z")));
    m_wrap->setToolTip(tr("Break lines that are wider than the pane (%1)")
                           .arg(m_wrap->shortcut().toString(QKeySequence::NativeText)));
    m_wrap->setCheckable(true);
    m_wrap->setChecked(true);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the whole payload as this view writes it"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(MessageDelegate::fixedFont());
    m_text->setAccessibleName(tr("Details"));
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlaceholderText(tr("Select a row of the log to see its message."));
    m_text->document()->setDocumentMargin(12);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void DetailPane::createLayout()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(4, 4, 8, 0);
    tools->setSpacing(4);
    tools->addWidget(m_tabs);
    tools->addStretch(1);
    tools->addWidget(m_wrap);
    tools->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_text, 1);
}

void DetailPane::connectWidgets()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_message && tab >= 0)
            m_chosen[m_message->kind] = m_views[tab];
        showView(tab);
    });
    connect(m_wrap, &QToolButton::toggled, this, &DetailPane::updateWrapping);
    connect(m_copy, &QToolButton::clicked, this, &DetailPane::copyAll);
}

void DetailPane::showMessage(const std::optional<Message> &message)
{
    m_message = message;
    m_header->setVisible(message.has_value());
    m_header->setText(message ? headerText(*message) : QString());
    m_copy->setVisible(message.has_value());
    m_wrap->setVisible(message.has_value());
    showTabs();
    showView(m_tabs->currentIndex());
}

void DetailPane::showTabs()
{
    const QList<MessageView> views = m_message ? viewsOf(*m_message) : QList<MessageView>();
    const QSignalBlocker blocker(m_tabs);
    if (views != m_views || m_tabs->count() == 0) {
        m_views = views;
        while (m_tabs->count() > 0)
            m_tabs->removeTab(m_tabs->count() - 1);
        for (const MessageView view : views)
            m_tabs->addTab(viewName(view));
        if (views.isEmpty())
            m_tabs->addTab(tr("Details"));
    }
    if (m_message) {
        const MessageView wanted = m_chosen.value(m_message->kind, firstViewOf(*m_message));
        m_tabs->setCurrentIndex(std::max(0, int(m_views.indexOf(wanted))));
    }
}

void DetailPane::showView(int tab)
{
    const bool any = m_message && tab >= 0;
    const ViewText view = any ? viewText(*m_message, m_views[tab]) : ViewText();
    showNotice(view.notice);
    m_wrap->setEnabled(any && m_views[tab] != MessageView::Hex);
    updateWrapping();
    m_text->setPlainText(view.text);
}

void DetailPane::updateWrapping()
{
    // The columns of a hex dump mean nothing once they are broken.
    const bool wrap = m_wrap->isChecked() && m_wrap->isEnabled();
    m_text->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void DetailPane::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void DetailPane::copyAll()
{
    const MessageView view = m_views[m_tabs->currentIndex()];
    const qint64 size = m_message->payload.size() * (view == MessageView::Hex ? 3 : 1);
    if (size > maxCopiedChars)
        showNotice(tr("Too large for the clipboard: %1.").arg(sizeText(m_message->payload.size())));
    else
        QGuiApplication::clipboard()->setText(wholeText(*m_message, view));
}

} // namespace wasclean
