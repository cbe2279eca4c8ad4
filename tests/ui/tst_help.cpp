#include "app/connection/options.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/help/helpwindow.h"
#include "ui/help/panelhelp.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

namespace tst_help {

using namespace wasclean;

namespace {

QString textOf(const QString &page)
{
    QFile file(QStringLiteral(":/help/") + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages() { return QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")}); }

/// The targets of all links and pictures of the page.
QList<QUrl> linksOf(const QString &page)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QList<QUrl> links;
    for (auto it = link.globalMatch(textOf(page)); it.hasNext();)
        links.append(QUrl(it.next().captured(1)));
    return links;
}

/// The cells of the rows of all tables of the page.
QList<QStringList> rowsOf(const QString &page)
{
    QList<QStringList> rows;
    for (const QString &line : textOf(page).split(u'\n')) {
        if (!line.startsWith(u'|') || line.startsWith(QLatin1String("|---")))
            continue;
        QStringList cells = line.split(QStringLiteral(" | "));
        cells.first().remove(0, 2);
        cells.last().chop(2);
        rows.append(cells);
    }
    return rows;
}

void addActionsOf(const QMenu *menu, QList<QAction *> &actions)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            addActionsOf(action->menu(), actions);
        else
            actions.append(action);
    }
}

} // namespace

/// The help in the window, and whether what it says is so.
class TestHelp : public WindowTest
{
    Q_OBJECT

private slots:
    void everyPageIsReached();
    void linksLead();
    void namesAnchorsAsGitHubDoes();
    void keysAreThoseOfTheWindow();
    void codesHaveTheNamesOfTheStandard();
    void opensAtTheContents();
    void rowsHaveRoomForUmlauts();
    void opensAtThePanel();
    void everyPanelIsExplained();
    void findsWords();
    void goesBack();
    void picturesAreShown();

private:
    HelpWindow *openHelp();
};

HelpWindow *TestHelp::openHelp()
{
    press(Qt::Key_F1);
    auto *help = m_window->findChild<HelpWindow *>();
    return help && help->isVisible() && QTest::qWaitForWindowActive(help) ? help : nullptr;
}

void TestHelp::everyPageIsReached()
{
    QSet<QString> read;
    for (const HelpSection &section : readHelp())
        read.insert(section.page);
    const QStringList all = pages();
    QCOMPARE(read, QSet<QString>(all.begin(), all.end()));
}

void TestHelp::linksLead()
{
    const QList<HelpSection> help = readHelp();
    for (const QString &page : pages()) {
        for (const QUrl &link : linksOf(page)) {
            QVERIFY2(link.isRelative(), qPrintable(link.toString()));
            const QString target = link.path().isEmpty() ? page : link.path();
            QVERIFY2(QFile::exists(QStringLiteral(":/help/") + target), qPrintable(target));
            const bool isThere = !link.hasFragment()
                || std::any_of(help.begin(), help.end(), [&](const HelpSection &section) {
                       return section.page == target && section.anchor == link.fragment();
                   });
            QVERIFY2(isThere, qPrintable(page + u' ' + link.toString()));
        }
    }
}

void TestHelp::namesAnchorsAsGitHubDoes()
{
    QCOMPARE(helpAnchor(QStringLiteral("What `wasClean` means, 2nd")),
        QStringLiteral("what-wasclean-means-2nd"));
}

/// If this fails, mend resources/help/keys.md.
void TestHelp::keysAreThoseOfTheWindow()
{
    QList<QAction *> actions;
    for (const QAction *top : m_window->menuBar()->actions())
        addActionsOf(top->menu(), actions);
    QSet<QString> known;
    for (const QAction *action : std::as_const(actions)) {
        for (const QKeySequence &key : action->shortcuts())
            known.insert(key.toString() + u' ' + action->text().remove(u'&').remove(u'…'));
    }
    const QList<QStringList> rows = rowsOf(QStringLiteral("keys.md"));
    int checked = 0;
    for (const QStringList &row : rows) {
        // Those that belong to a field are in a table of their own.
        if (row.size() != 2 || row[1].startsWith(u'('))
            continue;
        if (row[0] == QLatin1String("key"))
            continue;
        QVERIFY2(known.contains(row.join(u' ')), qPrintable(row.join(u' ')));
        ++checked;
    }
    QVERIFY(checked > 20);
}

void TestHelp::codesHaveTheNamesOfTheStandard()
{
    int checked = 0;
    for (const QStringList &row : rowsOf(QStringLiteral("endings.md"))) {
        const QStringList codes = row[0].split(QStringLiteral(", "));
        const QStringList names = row[1].split(QStringLiteral(", "));
        for (qsizetype i = 0; i < codes.size(); ++i) {
            bool isCode = false;
            const int code = codes[i].toInt(&isCode);
            if (!isCode)
                continue;
            QCOMPARE(names.value(i), closeCodeName(code));
            ++checked;
        }
    }
    QVERIFY(checked > 12);
}

void TestHelp::opensAtTheContents()
{
    HelpWindow *help = openHelp();
    QVERIFY(help);
    auto *page = byName<QTextBrowser>(help, QStringLiteral("Page"));
    QVERIFY(page->toPlainText().startsWith(QLatin1String("Help for Wasclean")));
    auto *search = byName<QLineEdit>(help, QStringLiteral("Search the help"));
    const QList<QWidget *> stops{
        search, page, byName<QTreeWidget>(help, QStringLiteral("Contents"))};
    for (QWidget *stop : stops) {
        help->show();
        QTest::keyClick(stop, Qt::Key_Escape);
        QVERIFY2(!help->isVisible(), stop->metaObject()->className());
    }
}

/// Rows as high as the font alone cut the dots of an Ö.
void TestHelp::rowsHaveRoomForUmlauts()
{
    HelpWindow *help = openHelp();
    QVERIFY(help);
    auto *headings = byName<QTreeWidget>(help, QStringLiteral("Contents"));
    QVERIFY(headings->visualItemRect(headings->topLevelItem(0)).height()
        >= headings->fontMetrics().height() + 4);
}

void TestHelp::opensAtThePanel()
{
    log()->setFocus();
    press(Qt::Key_F1, Qt::ShiftModifier);
    auto *help = m_window->findChild<HelpWindow *>();
    QVERIFY(help);
    auto *page = byName<QTextBrowser>(help, QStringLiteral("Page"));
    QCOMPARE(page->source(), QUrl(QStringLiteral("qrc:/help/panels.md#log")));
    QCOMPARE(byName<QTreeWidget>(help, QStringLiteral("Contents"))->currentItem()->text(0),
        QStringLiteral("Log"));
}

void TestHelp::everyPanelIsExplained()
{
    const QList<HelpSection> help = readHelp();
    QSet<QString> seen;
    QWidget *first = QApplication::focusWidget();
    do {
        const QString anchor = helpAnchorOf(QApplication::focusWidget());
        QVERIFY2(!anchor.isEmpty(), QApplication::focusWidget()->metaObject()->className());
        seen.insert(anchor);
        press(Qt::Key_F6);
    } while (QApplication::focusWidget() != first);
    QVERIFY(seen.size() >= 3);
    explainPanels(m_window, help);
    QVERIFY(log()->parentWidget()->whatsThis().startsWith(QLatin1String("The log has a row")));
    // Each has a section, under the name that leads to it.
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const QString anchor = helpAnchorOf(widget);
        if (anchor != helpAnchorOf(widget->parentWidget()))
            QVERIFY2(!widget->whatsThis().isEmpty(), qPrintable(anchor));
    }
}

void TestHelp::findsWords()
{
    HelpWindow *help = openHelp();
    QVERIFY(help);
    auto *search = byName<QLineEdit>(help, QStringLiteral("Search the help"));
    auto *contents = byName<QTreeWidget>(help, QStringLiteral("Contents"));
    QTest::keyClicks(search, QStringLiteral("bufferedAmount beside"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("Sending"));
    auto *page = byName<QTextBrowser>(help, QStringLiteral("Page"));
    QVERIFY(!page->extraSelections().isEmpty());
    search->setText(QStringLiteral("nosuchword"));
    const auto sentence = [help] {
        return byName<QLabel>(help, QStringLiteral("No page of the help has these words."));
    };
    QTRY_VERIFY(sentence());
    search->setText(QStringLiteral("bufferedAmount"));
    QTRY_VERIFY(!sentence());
}

void TestHelp::goesBack()
{
    HelpWindow *help = openHelp();
    QVERIFY(help);
    auto *page = byName<QTextBrowser>(help, QStringLiteral("Page"));
    emit page->anchorClicked(QUrl(QStringLiteral("connecting.md#certificates")));
    QCOMPARE(page->source(), QUrl(QStringLiteral("qrc:/help/connecting.md#certificates")));
    emit page->anchorClicked(QUrl(QStringLiteral("https://wasclean.example/")));
    QCOMPARE(page->source(), QUrl(QStringLiteral("qrc:/help/connecting.md#certificates")));
    byName<QPushButton>(help, QStringLiteral("Back"))->click();
    QCOMPARE(page->source(), QUrl(QStringLiteral("qrc:/help/index.md")));
}

void TestHelp::picturesAreShown()
{
    int pictures = 0;
    for (const QString &page : pages()) {
        for (const QUrl &link : linksOf(page)) {
            if (!link.path().endsWith(QLatin1String(".png")))
                continue;
            const QImage picture(QStringLiteral(":/help/") + link.path());
            QVERIFY2(!picture.isNull() && picture.width() <= 720, qPrintable(link.path()));
            ++pictures;
        }
    }
    QCOMPARE(pictures, 4);
}

WASCLEAN_TEST(TestHelp, QApplication)

} // namespace tst_help

#include "tst_help.moc"
