#include "ui/help/helpwindow.h"

#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

/// Where a heading leads, and whether the words looked for stand below it or in it.
enum HeadingRole { UrlRole = Qt::UserRole, MatchesRole };

QStringList wordsOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

/// Markdown gives headings no names to link to.
void nameHeadings(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorNames({helpAnchor(block.text())});
        QTextCursor heading(block);
        heading.select(QTextCursor::BlockUnderCursor);
        heading.mergeCharFormat(format);
    }
}

/// Lines between the cells of tables, which Markdown does not ask for.
void drawTables(const QTextDocument &document, const QColor &lines)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(lines);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(5);
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_sections(readHelp())
    , m_search(new QLineEdit(this))
    , m_headings(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No page of the help has these words."), this))
    , m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Help – Wasclean"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(m_search);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    m_headings->setAccessibleName(tr("Contents"));
    m_headings->setHeaderHidden(true);
    m_headings->setUniformRowHeights(true);
    m_headings->setFrameShape(QFrame::NoFrame);
    m_headings->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_headings->header()->setStretchLastSection(false);
    m_page->setAccessibleName(tr("Page"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(12);
    for (QWidget *stop : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_headings),
             static_cast<QWidget *>(m_page)})
        stop->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::showFirstMatch);
    connect(m_headings, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            showPage(item->data(0, UrlRole).toUrl());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::onLink);
    connect(m_page, &QTextBrowser::sourceChanged, this, &HelpWindow::onPageShown);
    fill();
    createLayout();
    createKeys();
    search({});
    resizeOnScreen(this, QSize(1000, 720));
    m_headings->setCurrentItem(m_headings->topLevelItem(0));
    m_search->setFocus();
}

void HelpWindow::fill()
{
    for (const HelpSection &section : m_sections) {
        auto *item = new QTreeWidgetItem({section.title});
        item->setData(0, UrlRole, section.url());
        if (section.level == 1)
            m_headings->addTopLevelItem(item);
        else
            m_headings->topLevelItem(m_headings->topLevelItemCount() - 1)->addChild(item);
    }
}

void HelpWindow::createLayout()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_headings, 1);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(left);
    sides->addWidget(m_page);
    sides->setStretchFactor(1, 1);
    sides->setSizes({250, 750});
    sides->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto addButton = [this, buttons](const QString &text, void (QTextBrowser::*go)()) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, m_page, go);
        return button;
    };
    connect(m_page, &QTextBrowser::backwardAvailable,
        addButton(tr("&Back"), &QTextBrowser::backward), &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable,
        addButton(tr("&Forward"), &QTextBrowser::forward), &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(sides, 1);
    layout->addWidget(buttons);
}

void HelpWindow::createKeys()
{
    auto *find = new QAction(tr("Search the help"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
    m_search->setToolTip(tr("%1 (%2)").arg(find->text(), keyText(find->shortcut())));
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A page keeps the key, although it does nothing with it.
    const bool leaves = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (leaves)
        close();
    return leaves || QWidget::eventFilter(watched, event);
}

void HelpWindow::showPage(const QUrl &url)
{
    m_page->setSource(url, QTextDocument::MarkdownResource);
}

void HelpWindow::onLink(const QUrl &link)
{
    // Nothing of the help is fetched from elsewhere.
    const QUrl url = m_page->source().resolved(link);
    if (url.scheme() == QLatin1String("qrc"))
        showPage(url);
}

void HelpWindow::onPageShown(const QUrl &url)
{
    nameHeadings(*m_page->document());
    drawTables(*m_page->document(), palette().color(QPalette::Mid));
    m_page->document()->clearUndoRedoStacks();
    if (url.hasFragment())
        m_page->scrollToAnchor(url.fragment());
    markMatches();
    const QSignalBlocker blocker(m_headings);
    for (QTreeWidgetItemIterator it(m_headings); *it; ++it) {
        if ((*it)->data(0, UrlRole).toUrl() == url)
            m_headings->setCurrentItem(*it);
    }
}

/// Shows the headings below which, or in which, all words are found.
void HelpWindow::search(const QString &text)
{
    const QStringList words = wordsOf(text);
    bool any = false;
    qsizetype next = 0;
    for (QTreeWidgetItemIterator it(m_headings); *it; ++it) {
        const HelpSection &section = m_sections[next++];
        const QString all = section.title + u' ' + section.text;
        const bool matches = std::all_of(words.begin(), words.end(),
            [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        (*it)->setHidden(!matches);
        (*it)->setData(0, MatchesRole, matches);
        if (matches && (*it)->parent())
            (*it)->parent()->setHidden(false);
        (*it)->setExpanded(!words.isEmpty());
        any = any || matches;
    }
    m_nothing->setVisible(!any);
    markMatches();
}

void HelpWindow::showFirstMatch()
{
    for (QTreeWidgetItemIterator it(m_headings); *it; ++it) {
        if ((*it)->data(0, MatchesRole).toBool()) {
            m_headings->setCurrentItem(*it);
            m_headings->setFocus();
            return;
        }
    }
}

void HelpWindow::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : wordsOf(m_search->text())) {
        QTextCursor cursor(m_page->document());
        while (!(cursor = m_page->document()->find(word, cursor)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = cursor;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks.append(mark);
        }
    }
    m_page->setExtraSelections(marks);
}

} // namespace wasclean
