#include "app/automation/ratelimit.h"
#include "app/automation/sendstore.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sendstore {

using namespace wasclean;

class TestSendStore : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWas();
    void onlyTheUserMayRead();
    void emptyHistoryLeavesNoFile();
    void historyIsCapped();
    void badFileIsPutAside_data();
    void badFileIsPutAside();
    void withoutAFolderNothingIsKept();
    void changesOfTwoProgramsAreMerged();
    void historiesOfTwoProgramsAreMerged();
    void whatDidNotChangeIsNotWritten();
    void unreadableFileIsNotReplaced();
    void earlierBadFileIsKept();
    void rateIsLimitedInAnySecond();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    SendStore store() const { return SendStore(m_folder->path()); }

    /// Saves what is the first change of an empty file, without a problem.
    void save(const SendStore::Kept &kept) const
    {
        QString problem;
        QVERIFY(store().save({}, kept, problem));
        QCOMPARE(problem, QString());
    }

    void saveHistory(const QList<SavedMessage> &history) const
    {
        QString problem;
        QVERIFY(store().saveHistory({}, history, problem));
        QCOMPARE(problem, QString());
    }

    static SavedMessage named(const char *name)
    {
        SavedMessage message;
        message.name = QLatin1String(name);
        message.text = QLatin1String("text of ") + message.name;
        return message;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSendStore::comesBackAsItWas()
{
    SavedMessage message;
    message.name = QStringLiteral("Greeting");
    message.folder = QStringLiteral("a/b");
    message.type = SavedMessage::Type::Json;
    message.text = QStringLiteral("{\n  \"a\": 1\n}\n");
    message.frames = 3;
    AutoReplyRule rule;
    rule.enabled = false;
    rule.match = {MatchRule::Kind::Regex, QStringLiteral("a(b)"), Qt::CaseInsensitive};
    rule.reply = message;
    rule.delay = std::chrono::milliseconds(20);
    save({{message}, {rule}});
    saveHistory({message});
    QString problem;
    const SendStore::Kept kept = store().load(problem);
    QCOMPARE(problem, QString());
    QCOMPARE(kept.messages, QList({message}));
    QVERIFY(kept.rules == QList({rule}));
    QCOMPARE(store().loadHistory(problem), QList({message}));
}

void TestSendStore::onlyTheUserMayRead()
{
    SavedMessage message;
    message.text = QStringLiteral("secret");
    save({{message}, {}});
    saveHistory({message});
    for (const char *name : {"messages.json", "history.json"}) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFile::exists(path(name)));
        QVERIFY(!(QFile::permissions(path(name)) & others));
    }
}

void TestSendStore::emptyHistoryLeavesNoFile()
{
    SavedMessage message;
    message.text = QStringLiteral("x");
    saveHistory({message});
    QVERIFY(QFile::exists(path("history.json")));
    QString problem;
    QVERIFY(store().saveHistory({message}, {}, problem));
    QCOMPARE(problem, QString());
    QVERIFY(!QFile::exists(path("history.json")));
}

void TestSendStore::historyIsCapped()
{
    QList<SavedMessage> history;
    for (int i = 0; i < 5; ++i) {
        SavedMessage message;
        message.name = QString::number(i);
        message.text = QString(SendStore::maxHistoryBytes / 3, u'x');
        history.append(message);
    }
    saveHistory(history);
    QString problem;
    QCOMPARE(store().loadHistory(problem), history.last(3));
}

void TestSendStore::badFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a wrong type") << QByteArray("{\"messages\": [{\"type\": \"nonsense\"}]}");
    QTest::newRow("a wrong rule") << QByteArray("{\"autoReplies\": [{\"when\": 1}]}");
    QTest::newRow("a rule without a reply") << QByteArray("{\"autoReplies\": [{}]}");
}

void TestSendStore::badFileIsPutAside()
{
    QFETCH(const QByteArray, content);
    QFile file(path("messages.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QString problem;
    const SendStore::Kept kept = store().load(problem);
    QVERIFY(kept.messages.isEmpty() && kept.rules.isEmpty());
    QVERIFY2(problem.contains(QStringLiteral("messages.json.bad")), qPrintable(problem));
    QFile aside(path("messages.json.bad"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
}

void TestSendStore::withoutAFolderNothingIsKept()
{
    SavedMessage message;
    message.text = QStringLiteral("x");
    const SendStore none;
    QString problem;
    QVERIFY(none.save({}, {{message}, {}}, problem));
    QVERIFY(none.saveHistory({}, {message}, problem));
    QVERIFY(none.saveHistory({message}, {}, problem));
    QVERIFY(none.load(problem).messages.isEmpty());
    QCOMPARE(problem, QString());
}

/// Each program knows the file as it was when it started.
void TestSendStore::changesOfTwoProgramsAreMerged()
{
    const SavedMessage a = named("a");
    const SavedMessage b = named("b");
    const SavedMessage c = named("c");
    SavedMessage edited = b;
    edited.text = QStringLiteral("another text");
    const SendStore::Kept base{{a, b}, {}};
    save(base);
    QString problem;
    // One edits b and adds c; the other removes a and adds a rule.
    AutoReplyRule rule;
    rule.match.pattern = QStringLiteral("x");
    rule.reply = a;
    QVERIFY(store().save(base, {{a, edited, c}, {}}, problem));
    const auto there = store().save(base, {{b}, {rule}}, problem);
    QCOMPARE(problem, QString());
    QVERIFY(there.has_value());
    QCOMPARE(there->messages, QList({edited, c}));
    QVERIFY(there->rules == QList({rule}));
    QVERIFY(store().load(problem) == *there);
    // Nobody came between: the order is that of the only change.
    QVERIFY(store().save(*there, {{c, edited}, {rule}}, problem));
    QCOMPARE(store().load(problem).messages, QList({c, edited}));
}

void TestSendStore::historiesOfTwoProgramsAreMerged()
{
    const QList<SavedMessage> base{named("a")};
    saveHistory(base);
    QString problem;
    QVERIFY(store().saveHistory(base, {named("a"), named("b")}, problem));
    const auto there = store().saveHistory(base, {named("a"), named("c")}, problem);
    QVERIFY(there.has_value());
    QCOMPARE(*there, QList({named("a"), named("b"), named("c")}));
    QCOMPARE(store().loadHistory(problem), *there);
    QCOMPARE(problem, QString());
}

/// A program that has sent nothing does not remove the history of another.
void TestSendStore::whatDidNotChangeIsNotWritten()
{
    save({{named("a")}, {}});
    saveHistory({named("a")});
    QString problem;
    QVERIFY(store().save({}, {}, problem));
    QVERIFY(store().saveHistory({}, {}, problem));
    QCOMPARE(store().load(problem).messages, QList({named("a")}));
    QCOMPARE(store().loadHistory(problem), QList({named("a")}));
    QCOMPARE(problem, QString());
}

void TestSendStore::unreadableFileIsNotReplaced()
{
    // A folder is no regular file, whoever runs the test.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("messages.json/inside")));
    QString problem;
    QVERIFY(!store().save({}, {{named("a")}, {}}, problem));
    QVERIFY2(problem.contains(QStringLiteral("messages.json")), qPrintable(problem));
    QVERIFY(QFile::exists(path("messages.json/inside")));
}

void TestSendStore::earlierBadFileIsKept()
{
    for (const char *content : {"first", "second"}) {
        QFile file(path("messages.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QString problem;
        store().load(problem);
        QVERIFY(!problem.isEmpty());
    }
    QFile first(path("messages.json.bad"));
    QVERIFY(first.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), QByteArray("first"));
    QFile second(path("messages.json.bad2"));
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), QByteArray("second"));
}

void TestSendStore::rateIsLimitedInAnySecond()
{
    constexpr qint64 second = 1'000'000'000;
    RateLimit limit(3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.take(second + i));
    QVERIFY(!limit.take(second + 3));
    QVERIFY(!limit.take(2 * second - 1));
    QVERIFY(limit.take(2 * second));
    QVERIFY(!limit.take(2 * second));
    QVERIFY(limit.take(2 * second + 1));
}

WASCLEAN_TEST(TestSendStore, QCoreApplication)

} // namespace tst_sendstore

#include "tst_sendstore.moc"
