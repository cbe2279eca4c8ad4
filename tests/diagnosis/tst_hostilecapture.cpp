#include "app/diagnosis/browserconsole.h"
#include "app/diagnosis/bugreport.h"
#include "tests/diagnosis/rulecases.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

namespace tst_hostilecapture {

using namespace wasclean;

/// A capture may come from anybody, and its close rows are diagnosed.
class TestHostileCapture : public QObject
{
    Q_OBJECT

private slots:
    void anythingIsDiagnosed_data();
    void anythingIsDiagnosed();
};

void TestHostileCapture::anythingIsDiagnosed_data()
{
    QTest::addColumn<QJsonObject>("json");
    // A few of each kind of ending are enough.
    constexpr qsizetype step = 30;
    const QList<RuleCase> cases = allRuleCases();
    for (qsizetype i = 0; i < cases.size(); i += step)
        QTest::newRow(qPrintable(cases.at(i).name)) << cases.at(i).evidence.toJson();
}

void TestHostileCapture::anythingIsDiagnosed()
{
    QFETCH(QJsonObject, json);
    const QString least = QString::number(std::numeric_limits<qint64>::min());
    const QString most = QString::number(std::numeric_limits<qint64>::max());
    const QJsonValue values[]
        = {QJsonValue(), -1, 1e300, QString(), QStringLiteral("%1 x"), least, most, QJsonArray{1}};
    for (const QString &name : json.keys()) {
        for (const QJsonValue &value : values) {
            QJsonObject changed = json;
            changed.insert(name, value);
            const Evidence evidence = Evidence::fromJson(changed);
            const CloseEvent event;
            const Diagnosis diagnosis = diagnose(evidence, event);
            QVERIFY(diagnosis.causes.size() <= 3);
            QVERIFY(!bugReport(event, evidence, diagnosis).isEmpty());
            browserConsole(evidence, event);
        }
    }
}

WASCLEAN_TEST(TestHostileCapture, QCoreApplication)

} // namespace tst_hostilecapture

#include "tst_hostilecapture.moc"
