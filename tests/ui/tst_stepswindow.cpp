#include "app/session/session.h"
#include "app/steps/stepsfile.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/connection/connectionpanel.h"
#include "ui/editor/messageedit.h"
#include "ui/replay/replaymodel.h"
#include "ui/replay/replaywindow.h"
#include "ui/session/connectionview.h"
#include "ui/steps/stepswindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace tst_stepswindow {

using namespace wasclean;

/// Steps and replay in the window, driven by names and keys.
class TestStepsWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void sameResultsAsWithoutAWindow();
    void failureIsExplained();
    void stepsAreEditedByKeys();
    void wrongTextHasASentence();
    void recordsWhatIsDone();
    void recordingStopsInTime();
    void expectsARow();
    void savesAndOpens();
    void fileThatOthersChangedIsNotReplaced();
    void keepsWhatWasNotSaved();
    void firstStepsAreShown();
    void exampleRuns();
    void stepsAreExplained();
    void stopEndsARun();
    void asksBeforeAFirstRun();
    void asksAgainWhenTheFileHasChanged();
    void noStepsAreNoSuccess();
    void refusesWhileConnected();
    void replayTellsOnlyWhatIsNew();
    void replaysARow();
    void replaysStepByStep();
    void replayFillsInVariables();
    void replayNamesMissingVariables();

private:
    StepsWindow *openSteps() const;

    QTreeWidget *list() const
    {
        return m_window->findChild<QTreeWidget *>(QStringLiteral("steps"));
    }

    QPlainTextEdit *text() const
    {
        return m_window->findChild<QPlainTextEdit *>(QStringLiteral("stepsText"));
    }

    void setSteps(const QByteArray &steps) const;
    void runSteps() const;
    QDialog *question() const;

    QString summary() const
    {
        return m_window->findChild<QLabel *>(QStringLiteral("stepsSummary"))->text();
    }

    /// Number, state and name of each row, those of repetitions included.
    QStringList rows() const;
    void click(const char *name) const;
    void useEnvironment(const QByteArray &variables);
    ReplayWindow *openReplay(int row, const QString &rows);
    void trigger(const QString &text) const;
    void send(const QString &message) const;
};

StepsWindow *TestStepsWindow::openSteps() const
{
    trigger(QStringLiteral("Steps…"));
    auto *window = m_window->findChild<StepsWindow *>();
    // A window counts as active for Qt as soon as the one that it belongs to is.
    const auto isInFront = [window] { return QApplication::activeWindow() == window; };
    return window && QTest::qWaitFor(isInFront, 20'000) ? window : nullptr;
}

void TestStepsWindow::trigger(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("there is no action ") + text));
}

void TestStepsWindow::click(const char *name) const
{
    auto *window = m_window->findChild<StepsWindow *>();
    QTest::mouseClick(byName<QPushButton>(window, QString::fromUtf8(name)), Qt::LeftButton);
}

void TestStepsWindow::setSteps(const QByteArray &steps) const
{
    text()->selectAll();
    text()->insertPlainText(
        QStringLiteral("{\"version\": 1, \"steps\": [%1]}").arg(QString::fromUtf8(steps)));
}

void TestStepsWindow::runSteps() const
{
    auto *window = m_window->findChild<StepsWindow *>();
    auto *run = byName<QPushButton>(window, QStringLiteral("Run"));
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    // Some of the steps read files.
    if (QDialog *dialog = question())
        QTest::mouseClick(byName<QPushButton>(dialog, QStringLiteral("Run")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(summary().contains(QLatin1String(" passed, ")), 60'000);
}

QStringList TestStepsWindow::rows() const
{
    QStringList rows;
    for (QTreeWidgetItemIterator it(list()); *it; ++it) {
        if ((*it)->childCount() == 0)
            rows.append(
                QStringLiteral("%1 %2 %3").arg((*it)->text(1), (*it)->text(0), (*it)->text(2)));
    }
    return rows;
}

void TestStepsWindow::send(const QString &message) const
{
    QTest::keyClicks(named<MessageEdit>("Message"), message);
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
}

namespace {

/// Every kind of step, and each way to fail.
const char *const everything = R"~(
{"send": "x", "continue": true, "name": "no connection"},
{"connect": "demo:/echo"}, {"connect": "demo:/echo", "continue": true},
{"send": "a"}, {"expect": "a"}, {"send": {"json": {"k": 1}}},
{"expect": {"json": {"$.k": 2}}, "next": true, "continue": true},
{"expect": {"json": {"$.k": 1}}, "save": {"k": "$.k"}},
{"send": {"hex": "00 01"}, "frames": 2}, {"expect": "text", "next": true, "continue": true},
{"expect": {"hex": "0001"}}, {"expectNone": {"any": true}, "within": 20},
{"send": "{{k}}"}, {"expectNone": {"contains": "1"}, "continue": true},
{"send": {"file": "/no/such/file"}, "continue": true},
{"ping": "p"}, {"expect": {"pong": "p"}}, {"pong": "p"}, {"wait": 1},
{"expect": "never", "within": 20, "continue": true},
{"repeat": 2, "steps": [{"send": "r{{index}}"}, {"expect": "r1", "within": 20, "continue": true}]},
{"expectClose": {}, "within": 20, "continue": true},
{"close": {"code": 4000, "reason": "r"}}, {"expectClose": {"code": 4001}, "continue": true},
{"expectClose": {"wasClean": true, "code": 4000, "reason": "r"}},
{"expectError": {}, "continue": true}, {"expect": "x", "continue": true},
{"connect": "demo:/refuse/403", "continue": true}, {"connect": "demo:/refuse/403"},
{"expectError": {"status": 401}, "continue": true}, {"expectError": {"status": 403}},
{"connect": "demo:/silent"}, {"drop": true}, {"expectClose": {"wasClean": false, "code": 1006}},
{"drop": true}, {"wait": 1})~";

} // namespace

void TestStepsWindow::sameResultsAsWithoutAWindow()
{
    QVERIFY(openSteps());
    setSteps(everything);
    runSteps();
    QFile file(m_folder->filePath(QStringLiteral("all.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text()->toPlainText().toUtf8());
    file.close();
    QProcess program;
    program.start(QStringLiteral(WASCLEAN_PROGRAM), {QStringLiteral("--run"), file.fileName()});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 1);
    // A step of a repetition has a row in the window and a line for each round without one.
    QMap<QString, QString> states;
    QString expected;
    const QString printed = QString::fromUtf8(program.readAllStandardOutput());
    static const QRegularExpression line(
        QStringLiteral("^  (\\w+) +([0-9.]+)"), QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(printed); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (states.value(match.captured(2)) != QLatin1String("failed"))
            states[match.captured(2)] = match.captured(1).toLower();
    }
    const QStringList rows = this->rows();
    QCOMPARE(rows.size(), states.size());
    for (const QString &row : rows) {
        const QStringList words = row.split(u' ');
        QVERIFY2(states.value(words[1]) == words[0], qPrintable(row + u'\n' + printed));
    }
    for (const char *state : {"passed", "failed", "skipped"})
        QVERIFY2(states.values().contains(QString::fromLatin1(state)), state);
    const QString last = printed.split(u'\n', Qt::SkipEmptyParts).last();
    const qsizetype time = last.indexOf(QLatin1String(" in "));
    QCOMPARE(summary().left(time), last.left(time));
    // The same evidence, too.
    for (QTreeWidgetItemIterator it(list()); *it; ++it) {
        list()->setCurrentItem(*it);
        const QString detail
            = m_window->findChild<QPlainTextEdit *>(QStringLiteral("stepsResult"))->toPlainText();
        for (const QString &part : detail.split(u'\n')) {
            if (part.startsWith(QLatin1String("Expected: ")))
                QVERIFY2(printed.contains(part + QStringLiteral(". Got: ")), qPrintable(part));
        }
    }
}

void TestStepsWindow::failureIsExplained()
{
    QVERIFY(openSteps());
    setSteps(
        R"~({"connect": "demo:/echo"}, {"send": "b"}, {"expect": "a", "next": true}, {"wait": 1})~");
    runSteps();
    QCOMPARE(rows().join(u'|'),
        QStringLiteral("passed 1 connect demo:/echo|passed 2 send \"b\"|failed 3 expect "
                       "\"a\"|skipped 4 wait 1"));
    QVERIFY(!list()->topLevelItem(2)->icon(1).isNull());
    list()->setCurrentItem(list()->topLevelItem(2));
    const auto *result = m_window->findChild<QPlainTextEdit *>(QStringLiteral("stepsResult"));
    QVERIFY2(result->toPlainText().contains(QLatin1String("Expected: \"a\" as the next message")),
        qPrintable(result->toPlainText()));
    QVERIFY(result->toPlainText().contains(QLatin1String("Got: the text \"b\"")));
    QCOMPARE(
        text()->textCursor().selectedText(), QStringLiteral(R"({"expect": "a", "next": true})"));
    // The run is in the log of the window.
    QTRY_VERIFY(logTypes().count(QStringLiteral("text")) == 2);
}

void TestStepsWindow::stepsAreEditedByKeys()
{
    auto *window = openSteps();
    QVERIFY(window);
    for (const char *word : {"connect", "send", "wait"})
        trigger(QString::fromLatin1(word));
    const auto names = [this] {
        QStringList words;
        for (const QString &row : rows())
            words.append(row.section(u' ', 2, 2));
        return words.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("connect send wait"));
    QVERIFY(text()->hasFocus());
    QTest::keyClicks(text(), QStringLiteral("{\"wait\": 7}"));
    QTRY_VERIFY(rows().last().endsWith(QLatin1String("wait 7")));
    list()->setFocus();
    list()->setCurrentItem(list()->topLevelItem(2));
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("connect wait send"));
    QCOMPARE(list()->indexOfTopLevelItem(list()->currentItem()), 1);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("connect send wait"));
    list()->setCurrentItem(list()->topLevelItem(0));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(names(), QStringLiteral("send wait"));
    QTest::keyClick(list(), Qt::Key_F2);
    QVERIFY(text()->hasFocus());
    QVERIFY(window->isWindowModified());
}

void TestStepsWindow::wrongTextHasASentence()
{
    auto *window = openSteps();
    QVERIFY(window);
    setSteps("\n{\"close\": [1005]}");
    const auto *problem = m_window->findChild<QLabel *>(QStringLiteral("stepsProblem"));
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(),
        QStringLiteral("line 2, column 12: The close code must be 1000 or from 3000 to 4999, so "
                       "1005 is not allowed."));
    QVERIFY(!byName<QPushButton>(window, QStringLiteral("Run"))->isEnabled());
    setSteps("");
    QTRY_VERIFY(!problem->isVisible());
}

void TestStepsWindow::recordsWhatIsDone()
{
    QVERIFY(openSteps());
    click("Record");
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window);
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("Hello {{who}}"));
    // The window asks, as the variable has no value.
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QTRY_COMPARE(logTypes().size(), 3);
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_COMPARE(rows().size(), 3);
    click("Record");
    const StepsParse parse = parseSteps(text()->toPlainText().toUtf8());
    QVERIFY2(parse, qPrintable(parse.problem));
    QCOMPARE(parse.file->steps[0].settings,
        QStringLiteral("{\"url\":\"%1\"}").arg(url(QStringLiteral("/echo"))).toUtf8());
    QCOMPARE(parse.file->steps[1].payload.text, QStringLiteral("Hello {{'{{'}}who}}"));
    QCOMPARE(parse.file->steps[2].kind, Step::Kind::Close);
    runSteps();
    QVERIFY2(summary().startsWith(QLatin1String("3 passed, 0 failed")), qPrintable(summary()));
    QTRY_VERIFY(log()->model()->rowCount() > 4);
}

/// Each recorded step is read again with all that follow, so there must not be too many.
void TestStepsWindow::recordingStopsInTime()
{
    auto *window = openSteps();
    QVERIFY(window);
    click("Record");
    QVERIFY(window->isRecording());
    window->addSteps(QByteArrayList(1999, R"({"wait": 1})"));
    QVERIFY(window->isRecording());
    const QString before = text()->toPlainText();
    window->addSteps({R"({"wait": 2})", R"({"wait": 3})"});
    QVERIFY(showsLabel(QStringLiteral(
        "Recording has stopped because the steps would become too many or too long.")));
    QVERIFY(!window->isRecording());
    QCOMPARE(text()->toPlainText(), before);
    // One edit for each, which keeps what it replaced and not the whole text.
    window->addSteps({R"({"send": "\ud83d\ude00 😀"})"});
    QVERIFY(parseSteps(text()->toPlainText().toUtf8()));
    text()->undo();
    QCOMPARE(text()->toPlainText(), before);
}

void TestStepsWindow::expectsARow()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("{\"a\":1}"));
    QTRY_COMPARE(logTypes().size(), 3);
    selectRow(2);
    trigger(QStringLiteral("Expect this row in steps"));
    QTRY_VERIFY(m_window->findChild<StepsWindow *>());
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY2(
        text()->toPlainText().contains(QLatin1String(R"({"expect": {"json": {"$": {"a":1}}}})")),
        qPrintable(text()->toPlainText()));
}

void TestStepsWindow::savesAndOpens()
{
    auto *window = openSteps();
    QVERIFY(window);
    const QString path = m_folder->filePath(QStringLiteral("saved.json"));
    setSteps("{\"wait\": 3}");
    const QString before = text()->toPlainText();
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
    QVERIFY(!window->isWindowModified());
    QVERIFY(window->windowTitle().startsWith(QLatin1String("saved.json")));
    setSteps("{\"wait\": 4}");
    window->open(path);
    QTRY_COMPARE(text()->toPlainText(), before);
    const QString missing = m_folder->filePath(QStringLiteral("nothing.json"));
    window->open(missing);
    QTRY_VERIFY(showsLabel(QStringLiteral("The file “%1” does not exist.").arg(missing)));
    QCOMPARE(text()->toPlainText(), before);
}

void TestStepsWindow::fileThatOthersChangedIsNotReplaced()
{
    const QString path = m_folder->filePath(QStringLiteral("check.json"));
    const auto put = [&path](const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const auto contents = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray pulled = R"({"version": 1, "steps": [{"wait": 2}]})";
    put(R"({"version": 1, "steps": [{"wait": 1}]})");
    openSteps()->open(path);
    QTRY_VERIFY(text()->toPlainText().contains(QLatin1String("\"wait\": 1")));
    setSteps("{\"wait\": 3}");
    put(pulled);
    const QString sentence = QStringLiteral(
        "“check.json” was changed by another program and was not saved. Open it again to see the "
        "change, or choose “Save as” to replace it.");
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(showsLabel(sentence));
    QCOMPARE(contents(), pulled);
    // The next start of the program still knows it.
    closeWindow();
    openWindow();
    auto *window = openSteps();
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(showsLabel(sentence));
    QCOMPARE(contents(), pulled);
    QVERIFY(window->isWindowModified());
    window->open(path);
    QTRY_COMPARE(text()->toPlainText().toUtf8(), pulled);
    setSteps("{\"wait\": 4}");
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(contents().contains("\"wait\": 4"));
}

void TestStepsWindow::keepsWhatWasNotSaved()
{
    QVERIFY(openSteps());
    setSteps("{\"wait\": 5}");
    const QString before = text()->toPlainText();
    closeWindow();
    openWindow();
    auto *window = openSteps();
    QVERIFY(window);
    QCOMPARE(text()->toPlainText(), before);
    QVERIFY(window->isWindowModified());
}

/// Whoever opens an empty window is told what to do.
void TestStepsWindow::firstStepsAreShown()
{
    auto *window = openSteps();
    QVERIFY(window);
    QVERIFY(showsLabel(QStringLiteral("Steps check a connection")));
    QVERIFY(!list()->isVisible());
    setSteps("{\"wait\": 5}");
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!showsLabel(QStringLiteral("Steps check a connection")));
    setSteps("");
    QTRY_VERIFY(showsLabel(QStringLiteral("Steps check a connection")));
}

void TestStepsWindow::exampleRuns()
{
    QVERIFY(openSteps());
    m_window->setDemoServer(
        [this](const QString &path, bool) { return Checked<QString>::good(url(path)); });
    click("Insert an example");
    QTRY_VERIFY(list()->isVisible());
    runSteps();
    QCOMPARE(rows().size(), 4);
    QVERIFY2(summary().startsWith(QStringLiteral("4 of 4"))
            || summary().contains(QStringLiteral("4 passed")),
        qPrintable(summary()));
}

void TestStepsWindow::stepsAreExplained()
{
    auto *window = openSteps();
    QVERIFY(window);
    QTest::keyClick(window, Qt::Key_F1);
    auto *steps = byName<QTreeWidget>(window, QStringLiteral("What each step does"));
    QVERIFY(steps);
    QCOMPARE(steps->topLevelItemCount(), int(stepWords().size()));
    for (int i = 0; i < steps->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = steps->topLevelItem(i);
        QVERIFY2(item->text(1).endsWith(u'.'), qPrintable(item->text(0)));
        // Each example is a step that can be read, and of its kind.
        const StepsParse parse = parseSteps(
            QStringLiteral("{\"version\": 1, \"steps\": [%1]}").arg(item->text(2)).toUtf8());
        QVERIFY2(parse, qPrintable(parse.problem));
        QCOMPARE(stepWords().at(int(parse.file->steps.front().kind)), item->text(0));
    }
}

/// The question before a first run, or null.
QDialog *TestStepsWindow::question() const
{
    auto *reach = m_window->findChild<QPlainTextEdit *>(QStringLiteral("stepsReach"));
    return reach ? qobject_cast<QDialog *>(reach->window()) : nullptr;
}

void TestStepsWindow::asksBeforeAFirstRun()
{
    QVERIFY(openSteps());
    auto *run = byName<QPushButton>(m_window->findChild<StepsWindow *>(), QStringLiteral("Run"));
    qputenv("WASCLEAN_TEST_NAME", "John");
    const QByteArray steps = R"~({"connect": "demo:/echo"}, {"send": "{{env.WASCLEAN_TEST_NAME}}"},
        {"send": {"textFile": "/no/such/\u202efile"}, "continue": true}, {"drop": true},
        {"connect": "ws://user:password@127.0.0.1:1/x", "continue": true})~";
    setSteps(steps);
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QVERIFY(question());
    const QString reach
        = m_window->findChild<QPlainTextEdit *>(QStringLiteral("stepsReach"))->toPlainText();
    QCOMPARE(reach,
        QStringLiteral("Connects to:\n    demo:/echo\n    ws://•••@127.0.0.1:1/x\n\n"
                       "Reads these files:\n    /no/such/<U+202E>file\n\n"
                       "Uses these environment variables:\n    WASCLEAN_TEST_NAME"));
    // Return and Escape run nothing.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QCOMPARE(summary(), QString());
    QTest::mouseClick(run, Qt::LeftButton);
    QTest::mouseClick(byName<QPushButton>(question(), QStringLiteral("Run")), Qt::LeftButton);
    QTRY_VERIFY(summary().contains(QLatin1String(" passed, ")));
    QVERIFY2(rows().value(1).startsWith(QLatin1String("passed")), qPrintable(rows().join(u'|')));
    // Once is enough.
    runSteps();
    // Another text that reaches for more is asked about, from whatever it comes.
    setSteps(steps + R"~(, {"connect": "ws://127.0.0.1:2/", "continue": true})~");
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
}

void TestStepsWindow::asksAgainWhenTheFileHasChanged()
{
    auto *window = openSteps();
    QVERIFY(window);
    auto *run = byName<QPushButton>(window, QStringLiteral("Run"));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("steps")));
    QFile data(m_folder->filePath(QStringLiteral("steps/who.txt")));
    QVERIFY(data.open(QIODevice::WriteOnly));
    data.write("John");
    data.close();
    QFile file(m_folder->filePath(QStringLiteral("steps/asks.json")));
    const auto openFile = [&](const QByteArray &last) {
        const QByteArray steps = R"({"version": 1, "steps": [{"connect": "demo:/echo"},
            {"send": {"textFile": "who.txt"}}, )"
            + last + "]}";
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(steps);
        file.close();
        QSignalSpy shown(window, &StepsWindow::documentChanged);
        window->open(file.fileName());
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(text()->toPlainText().toUtf8(), steps);
        QTRY_VERIFY(run->isEnabled());
        QTest::mouseClick(run, Qt::LeftButton);
    };
    const QByteArray harmless = R"({"wait": 0})";
    openFile(harmless);
    QVERIFY(question());
    QTest::mouseClick(byName<QPushButton>(question(), QStringLiteral("Run")), Qt::LeftButton);
    QTRY_VERIFY(summary().startsWith(QLatin1String("3 passed, ")));
    openFile(harmless);
    QVERIFY(!question());
    QTRY_VERIFY(summary().startsWith(QLatin1String("3 passed, ")));
    openFile(R"({"wait": 1})");
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
}

void TestStepsWindow::noStepsAreNoSuccess()
{
    auto *window = openSteps();
    QVERIFY(window);
    setSteps({});
    auto *run = byName<QPushButton>(window, QStringLiteral("Run"));
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_COMPARE(summary(), QStringLiteral("The file contains no steps, so nothing was checked."));
}

void TestStepsWindow::stopEndsARun()
{
    auto *window = openSteps();
    QVERIFY(window);
    setSteps(R"~({"connect": "demo:/silent"}, {"expect": "x", "within": 60000}, {"wait": 1})~");
    auto *run = byName<QPushButton>(window, QStringLiteral("Run"));
    QTRY_VERIFY(run->isEnabled());
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_VERIFY(rows().value(1).startsWith(QLatin1String("running")));
    QVERIFY(!run->isEnabled());
    click("Stop");
    QTRY_COMPARE(summary().section(u' ', 0, 5), QStringLiteral("1 passed, 0 failed, 2 skipped"));
    QCOMPARE(state(), QStringLiteral("CLOSED"));
}

void TestStepsWindow::refusesWhileConnected()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    auto *window = openSteps();
    QVERIFY(window);
    setSteps("{\"wait\": 1}");
    QTRY_VERIFY(byName<QPushButton>(window, QStringLiteral("Run"))->isEnabled());
    click("Run");
    QTRY_VERIFY(
        showsLabel(QStringLiteral("Close the connection first: the steps open their own.")));
    QCOMPARE(state(), QStringLiteral("OPEN"));
}

void TestStepsWindow::replayTellsOnlyWhatIsNew()
{
    std::vector<Message> messages(4);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        messages[i].kind = MessageKind::Text;
        messages[i].payload = QByteArray::number(qulonglong(i));
    }
    ReplayModel model;
    const QAbstractItemModelTester tester(&model);
    model.setThen({messages.begin(), messages.begin() + 3});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    using Rows = QList<std::pair<int, int>>;
    const auto receive = [&](int count, bool over) {
        changed.clear();
        model.setNow({messages.begin(), messages.begin() + count}, over);
        Rows rows;
        for (const QList<QVariant> &each : std::as_const(changed))
            rows.append({each[0].toModelIndex().row(), each[1].toModelIndex().row()});
        return rows;
    };
    QCOMPARE(receive(1, false), Rows({{0, 0}}));
    QCOMPARE(receive(1, false), Rows());
    QCOMPARE(receive(2, false), Rows({{1, 1}}));
    QCOMPARE(model.now(0)->payload.constData(), messages[0].payload.constData());
    // The last one is still missing, and the first message more than there was is extra.
    QCOMPARE(receive(2, true), Rows({{0, 2}}));
    QCOMPARE(model.counts(), (std::array<int, 5>{0, 2, 0, 1, 0}));
    model.setThen({messages.begin(), messages.begin() + 3});
    QCOMPARE(receive(4, false), Rows({{0, 2}}));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.counts(), (std::array<int, 5>{0, 3, 0, 0, 1}));
}

void TestStepsWindow::replaysARow()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("one"));
    QTRY_COMPARE(logTypes().size(), 3);
    send(QStringLiteral("two"));
    QTRY_COMPARE(logTypes().size(), 5);
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_COMPARE(logTypes().size(), 8);
    selectRow(1);
    // What is written goes to the file now and then.
    QTRY_VERIFY_WITH_TIMEOUT(([this] {
        trigger(QStringLiteral("Replay…"));
        auto *window = m_window->findChild<ReplayWindow *>();
        const auto *rows = byName<QComboBox>(window, QStringLiteral("Rows"));
        return rows && rows->itemText(0) == QLatin1String("All sent messages (2)");
    }()),
        20'000);
    auto *window = m_window->findChild<ReplayWindow *>();
    auto *table = byName<QTableView>(window, QStringLiteral("Recorded and replayed"));
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(
        byName<QLineEdit>(window, QStringLiteral("URL"))->text(), url(QStringLiteral("/echo")));
    byName<QComboBox>(window, QStringLiteral("Pace"))->setCurrentIndex(6);
    QTest::mouseClick(byName<QPushButton>(window, QStringLiteral("Replay")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        showsLabel(QStringLiteral("The replay received the same 2 messages as the recording.")),
        20'000);
    QCOMPARE(table->model()->index(1, 3).data().toString(), QStringLiteral("two"));
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("same"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(byName<QPushButton>(window, QStringLiteral("Compare…"))->isEnabled());
}

void TestStepsWindow::replaysStepByStep()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("one"));
    QTRY_COMPARE(logTypes().size(), 3);
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(logTypes().size(), 6);
    selectRow(1);
    QTRY_VERIFY_WITH_TIMEOUT(([this] {
        trigger(QStringLiteral("Replay…"));
        auto *window = m_window->findChild<ReplayWindow *>();
        const auto *rows = byName<QComboBox>(window, QStringLiteral("Rows"));
        return rows && rows->itemText(0) == QLatin1String("All sent messages (1)");
    }()),
        20'000);
    auto *window = m_window->findChild<ReplayWindow *>();
    byName<QLineEdit>(window, QStringLiteral("URL"))->setText(url(QStringLiteral("/headers")));
    byName<QComboBox>(window, QStringLiteral("Pace"))->setCurrentIndex(7);
    QTest::mouseClick(byName<QPushButton>(window, QStringLiteral("Replay")), Qt::LeftButton);
    auto *next = byName<QPushButton>(window, QStringLiteral("Send next"));
    QTRY_VERIFY(next->isEnabled());
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("CLOSED"), 20'000);
    const auto *table = byName<QTableView>(window, QStringLiteral("Recorded and replayed"));
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("different"));
}

/// Gives the window an environment "Local" with these variables, and chooses it.
void TestStepsWindow::useEnvironment(const QByteArray &variables)
{
    closeWindow();
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(QStringLiteral("profiles")));
    QFile file(folder.filePath(QStringLiteral("profiles/Local.environment.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"wasclean-environment\", \"version\": 1, \"variables\": [" + variables
        + "]}");
    file.close();
    openWindow();
    auto *combo = named<QComboBox>("Environment");
    QTRY_VERIFY_WITH_TIMEOUT(combo->findText(QStringLiteral("Local")) >= 0, 20'000);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentText(), QStringLiteral("Local"));
}

/// Opens the window of the replay of the row, once its rows are in the capture's file.
ReplayWindow *TestStepsWindow::openReplay(int row, const QString &rows)
{
    selectRow(row);
    const auto isLoaded = [this, rows] {
        trigger(QStringLiteral("Replay…"));
        const auto *shown = m_window->findChild<ReplayWindow *>();
        const auto *box = byName<QComboBox>(shown, QStringLiteral("Rows"));
        return box && box->itemText(0) == rows;
    };
    return QTest::qWaitFor(isLoaded, 20'000) ? m_window->findChild<ReplayWindow *>() : nullptr;
}

/// A replay sends the request that Connect sends.
void TestStepsWindow::replayFillsInVariables()
{
    const RequestServer server;
    useEnvironment("{\"name\": \"base\", \"value\": \"" + server.url({}).toUtf8()
        + "\"}, {\"name\": \"who\", \"value\": \"Grace\"}");
    auto *panel = m_window->findChild<ConnectionPanel *>();
    ConnectionSettings settings;
    settings.url = QStringLiteral("{{base}}/room?name={{who}}");
    settings.headers = {{true, QStringLiteral("X-Who"), QStringLiteral("{{who}}")}};
    settings.auth.kind = AuthSettings::Kind::Bearer;
    settings.auth.secret = QStringLiteral("token-of-{{who}}");
    panel->setSettings(settings);
    panel->requestConnect();
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
    send(QStringLiteral("one"));
    QTRY_COMPARE(logTypes().size(), 2);
    m_window->findChild<ConnectionView *>()->session().abort();
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    auto *window = openReplay(1, QStringLiteral("All sent messages (1)"));
    QVERIFY(window);
    QTest::mouseClick(byName<QPushButton>(window, QStringLiteral("Replay")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.heads().size(), 2, 20'000);
    QCOMPARE(server.lines().first(), QStringLiteral("GET /room?name=Grace HTTP/1.1"));
    QCOMPARE(server.fields("X-Who"), QStringList(QStringLiteral("Grace")));
    QCOMPARE(server.fields("Authorization"), QStringList(QStringLiteral("Bearer token-of-Grace")));
}

/// What Connect refuses is not replayed either.
void TestStepsWindow::replayNamesMissingVariables()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("one"));
    QTRY_COMPARE(logTypes().size(), 3);
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    auto *window = openReplay(1, QStringLiteral("All sent messages (1)"));
    QVERIFY(window);
    byName<QLineEdit>(window, QStringLiteral("URL"))->setText(QStringLiteral("ws://{{nope}}/"));
    QTest::mouseClick(byName<QPushButton>(window, QStringLiteral("Replay")), Qt::LeftButton);
    QTRY_VERIFY(showsLabel(
        QStringLiteral("“nope” has no value. Choose an environment that has this variable.")));
    QCOMPARE(state(), QStringLiteral("CLOSED"));
}

WASCLEAN_TEST(TestStepsWindow, QApplication)

} // namespace tst_stepswindow

#include "tst_stepswindow.moc"
