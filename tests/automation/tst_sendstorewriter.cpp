#include "app/automation/sendstorewriter.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_sendstorewriter {

using namespace wasclean;

namespace {

SavedMessage named(const char *name)
{
    SavedMessage message;
    message.name = QLatin1String(name);
    message.text = message.name;
    return message;
}

} // namespace

class TestSendStoreWriter : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void adoptsWhatAnotherProgramWrote();
    void writesBeforeItDies();
    void restoresWithoutWriting();

private:
    static constexpr int patience = 30'000;

    SendStore store() const { return SendStore(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSendStoreWriter::adoptsWhatAnotherProgramWrote()
{
    SendStoreWriter ours;
    SendStoreWriter theirs;
    ours.setStore(store());
    theirs.setStore(store());
    const QSignalSpy theyWrote(&theirs, &SendStoreWriter::written);
    theirs.setKept({{named("theirs")}, {}});
    theirs.setHistory({named("sent by them")});
    QTRY_COMPARE_WITH_TIMEOUT(theyWrote.size(), 1, patience);

    const QSignalSpy weWrote(&ours, &SendStoreWriter::written);
    const QSignalSpy messages(&ours, &SendStoreWriter::messagesReplaced);
    const QSignalSpy rules(&ours, &SendStoreWriter::rulesReplaced);
    const QSignalSpy history(&ours, &SendStoreWriter::historyReplaced);
    ours.setKept({{named("ours")}, {}});
    ours.setHistory({named("sent by us")});
    QTRY_COMPARE_WITH_TIMEOUT(weWrote.size(), 1, patience);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(rules.size(), 0);
    QCOMPARE(ours.content().kept.messages, QList({named("theirs"), named("ours")}));
    QString problem;
    QCOMPARE(store().load(problem).messages, ours.content().kept.messages);
    QCOMPARE(history.size(), 1);
    QCOMPARE(ours.content().history, QList({named("sent by them"), named("sent by us")}));
    QCOMPARE(store().loadHistory(problem), ours.content().history);
    QCOMPARE(problem, QString());
}

void TestSendStoreWriter::writesBeforeItDies()
{
    {
        SendStoreWriter writer;
        writer.setStore(store());
        writer.setHistory({named("last")});
    }
    QString problem;
    QCOMPARE(store().loadHistory(problem), QList{named("last")});
}

/// The tab that tells of a change writes it.
void TestSendStoreWriter::restoresWithoutWriting()
{
    SendStoreWriter writer;
    writer.setStore(store());
    writer.setKept({{named("of another tab")}, {}});
    {
        SendStoreWriter other;
        other.setStore(store());
        const QSignalSpy messages(&other, &SendStoreWriter::messagesReplaced);
        other.restore(writer.state());
        QCOMPARE(messages.size(), 1);
        QCOMPARE(other.content().kept.messages, QList{named("of another tab")});
    }
    QString problem;
    QCOMPARE(store().load(problem).messages, QList<SavedMessage>());
}

WASCLEAN_TEST(TestSendStoreWriter, QCoreApplication)

} // namespace tst_sendstorewriter

#include "tst_sendstorewriter.moc"
