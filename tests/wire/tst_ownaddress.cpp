#include "app/wire/dial/ownaddress.h"
#include "tests/support/testrunner.h"

#include <QNetworkInterface>
#include <QTest>

namespace tst_ownaddress {

using namespace wasclean;

/// Whether this computer still has an address.
class TestOwnAddress : public QObject
{
    Q_OBJECT

private slots:
    void whatInterfacesHave();
    void loopback();
    void others();
};

void TestOwnAddress::whatInterfacesHave()
{
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        QVERIFY2(isOwnAddress(address), qPrintable(address.toString()));
        address.setScopeId({});
        QVERIFY2(isOwnAddress(address), qPrintable(address.toString()));
    }
}

void TestOwnAddress::loopback()
{
    QVERIFY(isOwnAddress(QHostAddress(QStringLiteral("127.1.2.3"))));
    QVERIFY(isOwnAddress(QHostAddress(QHostAddress::LocalHostIPv6)));
}

/// Addresses for documentation (RFC 5737, RFC 3849) are nobody's.
void TestOwnAddress::others()
{
    QVERIFY(!isOwnAddress(QHostAddress(QStringLiteral("192.0.2.1"))));
    QVERIFY(!isOwnAddress(QHostAddress(QStringLiteral("2001:db8::1"))));
}

WASCLEAN_TEST(TestOwnAddress, QCoreApplication)

} // namespace tst_ownaddress

#include "tst_ownaddress.moc"
