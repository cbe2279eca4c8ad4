#include "app/automation/ratelimit.h"
#include "app/automation/sendstore.h"
#include "tests/support/testrunner.h"

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
    void rateIsLimitedInAnySecond();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    SendStore store() const { return SendStore(m_folder->path()); }

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
    QCOMPARE(store().save({{message}, {rule}}), QString());
    QCOMPARE(store().saveHistory({message}), QString());
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
    QCOMPARE(store().save({{message}, {}}), QString());
    QCOMPARE(store().saveHistory({message}), QString());
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
    store().saveHistory({message});
    QVERIFY(QFile::exists(path("history.json")));
    QCOMPARE(store().saveHistory({}), QString());
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
    store().saveHistory(history);
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
    QCOMPARE(none.save({{message}, {}}), QString());
    QCOMPARE(none.saveHistory({message}), QString());
    QCOMPARE(none.saveHistory({}), QString());
    QString problem;
    QVERIFY(none.load(problem).messages.isEmpty());
    QCOMPARE(problem, QString());
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
