#include "app/wire/tls/systemauthorities.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

namespace tst_systemauthorities {

using namespace wasclean;

/// The system's CAs are read once, and again when some were installed or taken away.
class TestSystemAuthorities : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readOnce();
    void readAgainAfterAChange();
    void readAgainWhenAFolderAppears();
    void readEachTimeWithoutFolders();
    void ofThisSystem();

private:
    SystemAuthorities authoritiesOf(const QStringList &folders);
    /// Writes into the folder until its time of change is another than before.
    static void change(const QString &folder);

    QTemporaryDir m_directory;
    int m_reads = 0;
};

void TestSystemAuthorities::init()
{
    QVERIFY(m_directory.isValid());
    m_reads = 0;
}

SystemAuthorities TestSystemAuthorities::authoritiesOf(const QStringList &folders)
{
    return SystemAuthorities(folders, [this] {
        ++m_reads;
        return QList<QSslCertificate>(m_reads);
    });
}

void TestSystemAuthorities::change(const QString &folder)
{
    const QDateTime before = QFileInfo(folder).lastModified();
    QTRY_VERIFY(([&folder, &before] {
        QFile file(folder + QStringLiteral("/new.pem"));
        return file.open(QIODevice::WriteOnly) && file.remove()
            && QFileInfo(folder).lastModified() != before;
    }()));
}

void TestSystemAuthorities::readOnce()
{
    SystemAuthorities authorities = authoritiesOf({m_directory.path()});
    QCOMPARE(authorities.certificates().size(), 1);
    QCOMPARE(authorities.certificates().size(), 1);
    QCOMPARE(m_reads, 1);
}

void TestSystemAuthorities::readAgainAfterAChange()
{
    SystemAuthorities authorities = authoritiesOf({m_directory.path()});
    QCOMPARE(authorities.certificates().size(), 1);
    change(m_directory.path());
    QCOMPARE(authorities.certificates().size(), 2);
    QCOMPARE(authorities.certificates().size(), 2);
}

void TestSystemAuthorities::readAgainWhenAFolderAppears()
{
    const QString later = m_directory.filePath(QStringLiteral("later"));
    SystemAuthorities authorities = authoritiesOf({m_directory.path(), later});
    QCOMPARE(authorities.certificates().size(), 1);
    QVERIFY(QDir().mkdir(later));
    QCOMPARE(authorities.certificates().size(), 2);
}

/// Where nothing tells of a change, each might have come.
void TestSystemAuthorities::readEachTimeWithoutFolders()
{
    SystemAuthorities authorities = authoritiesOf({m_directory.filePath(QStringLiteral("none"))});
    QCOMPARE(authorities.certificates().size(), 1);
    QCOMPARE(authorities.certificates().size(), 2);
}

void TestSystemAuthorities::ofThisSystem()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QVERIFY2(!system.isEmpty(), "ca-certificates is needed (tests/run installs it)");
    QCOMPARE(SystemAuthorities::instance().certificates().size(), system.size());
}

WASCLEAN_TEST(TestSystemAuthorities, QCoreApplication)

} // namespace tst_systemauthorities

#include "tst_systemauthorities.moc"
