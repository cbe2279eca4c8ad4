#include "app/base/translations.h"
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
#include <QScopeGuard>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

namespace tst_help {

using namespace wasclean;

namespace {

/// Where the pages of a language are.
QString folderOf(const QString &language)
{
    return language == QLatin1String(english) ? QStringLiteral(":/help/")
                                              : QStringLiteral(":/help/%1/").arg(language);
}

QString textOf(const QString &page, const QString &language = QString::fromLatin1(english))
{
    QFile file(folderOf(language) + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages(const QString &language = QString::fromLatin1(english))
{
    return QDir(folderOf(language)).entryList({QStringLiteral("*.md")});
}

/// The targets of all links and pictures of the page.
QList<QUrl> linksOf(const QString &page, const QString &language = QString::fromLatin1(english))
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QList<QUrl> links;
    for (auto it = link.globalMatch(textOf(page, language)); it.hasNext();)
        links.append(QUrl(it.next().captured(1)));
    return links;
}

/// The cells of the rows of all tables of the page.
QList<QStringList> rowsOf(const QString &page, const QString &language)
{
    QList<QStringList> rows;
    for (const QString &line : textOf(page, language).split(u'\n')) {
        if (!line.startsWith(u'|') || line.startsWith(QLatin1String("|---")))
            continue;
        QStringList cells = line.split(QStringLiteral(" | "));
        cells.first().remove(0, 2);
        cells.last().chop(2);
        rows.append(cells);
    }
    return rows;
}

/// The name of an action without its mnemonic, which is in parentheses in Chinese.
QString nameOf(const QAction &action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…"));
    return action.text().remove(mnemonic);
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

    void cleanupTestCase() { installTranslations(); }

    void everyPageIsReached_data() { addLanguages(); }

    void everyPageIsReached();

    void linksLead_data() { addLanguages(); }

    void linksLead();
    void namesAnchorsAsGitHubDoes();

    void keysAreThoseOfTheWindow_data() { addLanguages(); }

    void keysAreThoseOfTheWindow();

    void codesHaveTheNamesOfTheStandard_data() { addLanguages(); }

    void codesHaveTheNamesOfTheStandard();

    void pagesAreTranslated_data() { addLanguages(); }

    void pagesAreTranslated();

    void opensInTheLanguageOfTheWindow_data() { addLanguages(); }

    void opensInTheLanguageOfTheWindow();
    void opensAtTheContents();
    void rowsHaveRoomForUmlauts();
    void opensAtThePanel();
    void everyPanelIsExplained();
    void findsWords();
    void goesBack();
    void picturesAreShown();

private:
    static void addLanguages();
    HelpWindow *openHelp();
};

void TestHelp::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::addRow("%s", qPrintable(language.code)) << language.code;
}

HelpWindow *TestHelp::openHelp()
{
    press(Qt::Key_F1);
    auto *help = m_window->findChild<HelpWindow *>();
    return help && help->isVisible() && QTest::qWaitForWindowActive(help) ? help : nullptr;
}

void TestHelp::everyPageIsReached()
{
    QFETCH(const QString, language);
    QSet<QString> read;
    for (const HelpSection &section : readHelp(language))
        read.insert(section.page);
    const QStringList all = pages(language);
    QCOMPARE(read, QSet<QString>(all.begin(), all.end()));
}

void TestHelp::linksLead()
{
    QFETCH(const QString, language);
    const QList<HelpSection> help = readHelp(language);
    for (const QString &page : pages(language)) {
        for (const QUrl &link : linksOf(page, language)) {
            QVERIFY2(link.isRelative(), qPrintable(link.toString()));
            const QString target = link.path().isEmpty() ? page : link.path();
            QVERIFY2(QFile::exists(folderOf(language) + target), qPrintable(target));
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

/// If this fails, mend keys.md in resources/help/ and the folders of languages below it.
void TestHelp::keysAreThoseOfTheWindow()
{
    QFETCH(const QString, language);
    const auto reset = qScopeGuard([] { installTranslations(); });
    closeWindow();
    installTranslations(language);
    openWindow();
    QList<QAction *> actions;
    for (const QAction *top : m_window->menuBar()->actions())
        addActionsOf(top->menu(), actions);
    QSet<QString> known;
    for (const QAction *action : std::as_const(actions)) {
        for (const QKeySequence &key : action->shortcuts())
            known.insert(key.toString(QKeySequence::NativeText) + u' ' + nameOf(*action));
    }
    const QList<QStringList> rows = rowsOf(QStringLiteral("keys.md"), language);
    int checked = 0;
    for (const QStringList &row : rows) {
        // Those that belong to a field are in a table of their own.
        if (row.size() != 2 || row[1].startsWith(u'('))
            continue;
        if (row[0] == rows.first()[0])
            continue;
        QVERIFY2(known.contains(row.join(u' ')), qPrintable(row.join(u' ')));
        ++checked;
    }
    QVERIFY(checked > 20);
}

void TestHelp::codesHaveTheNamesOfTheStandard()
{
    int checked = 0;
    QFETCH(const QString, language);
    for (const QStringList &row : rowsOf(QStringLiteral("endings.md"), language)) {
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

/// The same headings with other words, and the same examples.
void TestHelp::pagesAreTranslated()
{
    QFETCH(const QString, language);
    const QList<HelpSection> originals = readHelp(QString::fromLatin1(english));
    const QList<HelpSection> translated = readHelp(language);
    QCOMPARE(translated.size(), originals.size());
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const HelpSection &here = translated[i];
        const HelpSection &there = originals[i];
        const QString place = here.page + u' ' + here.title;
        QCOMPARE(here.page, there.page);
        QVERIFY2(here.level == there.level, qPrintable(place));
        QVERIFY2(here.id == there.anchor, qPrintable(place));
        if (language != QLatin1String(english) && !there.text.isEmpty())
            QVERIFY2(here.text != there.text, qPrintable(place));
        // Behind a mark of punctuation and before a letter, Markdown does not end an emphasis.
        QVERIFY2(!here.text.contains(u'*'), qPrintable(place));
        // Rows of tables and paragraphs.
        QVERIFY2(here.text.count(u'\n') == there.text.count(u'\n'), qPrintable(place));
    }
    static const QRegularExpression json(
        QStringLiteral("```json.*```"), QRegularExpression::DotMatchesEverythingOption);
    const QString steps = QStringLiteral("steps.md");
    QCOMPARE(json.match(textOf(steps, language)).captured(), json.match(textOf(steps)).captured());
}

void TestHelp::opensInTheLanguageOfTheWindow()
{
    QFETCH(const QString, language);
    const auto reset = qScopeGuard([] { installTranslations(); });
    closeWindow();
    installTranslations(language);
    QCOMPARE(shownLanguage(), language);
    openWindow();
    const QList<HelpSection> help = readHelp(language);
    press(Qt::Key_F1);
    auto *window = m_window->findChild<HelpWindow *>();
    QVERIFY(window);
    const auto *page = window->findChild<QTextBrowser *>();
    QVERIFY(page->toPlainText().startsWith(help.first().title));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->findChild<QTableView *>(QStringLiteral("messageLog"))->setFocus();
    press(Qt::Key_F1, Qt::ShiftModifier);
    const auto log = std::find_if(help.begin(), help.end(), [](const HelpSection &section) {
        return section.page == QLatin1String(panelPage) && section.id == QLatin1String("log");
    });
    QCOMPARE(page->source(), log->url());
    QCOMPARE(window->findChild<QTreeWidget *>()->currentItem()->text(0), log->title);
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
        const QString anchor = helpIdOf(QApplication::focusWidget());
        QVERIFY2(!anchor.isEmpty(), QApplication::focusWidget()->metaObject()->className());
        seen.insert(anchor);
        press(Qt::Key_F6);
    } while (QApplication::focusWidget() != first);
    QVERIFY(seen.size() >= 3);
    explainPanels(m_window, help);
    QVERIFY(log()->parentWidget()->whatsThis().startsWith(QLatin1String("The log has a row")));
    // Each has a section, under the name that leads to it.
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const QString anchor = helpIdOf(widget);
        if (anchor != helpIdOf(widget->parentWidget()))
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
