#include "app/base/filelines.h"
#include "app/base/regularfile.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tst_regularfile {

using namespace wasclean;

namespace {

/// Bytes that RegularFile::readAll() may return in these tests.
constexpr qint64 limit = qint64(4) * 1024 * 1024;

/// A thread whose files are opened as by user nobody; permissions do not bind the superuser.
class AsNobody
{
public:
    AsNobody() { ::setfsuid(65534); }

    ~AsNobody() { ::setfsuid(::geteuid()); }
    Q_DISABLE_COPY_MOVE(AsNobody)
};

void makeSocket(const QByteArray &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
}

} // namespace

/// Files that a user names, and what is no file.
class TestRegularFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsAll();
    void followsLinks();
    void noRegularFile_data();
    void noRegularFile();
    void noPermission();
    void emptyFile();
    void limits();
    void cancelled();
    void shrinks();
    void grows();
    void changesInPlace();
    void replaces();
    void replacesNothingElse();
    void lines();
    void linesAcrossPieces();
    void linesOfAShrinkingFile();

private:
    QString make(const char *name, const QByteArray &bytes);

    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

QString TestRegularFile::make(const char *name, const QByteArray &bytes)
{
    QFile file(pathOf(name));
    const bool good = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return good ? file.fileName() : QString();
}

void TestRegularFile::initTestCase() { QVERIFY(m_folder.isValid()); }

void TestRegularFile::readsAll()
{
    const QByteArray bytes = QByteArray("line\0\r\n", 7).repeated(500'000);
    const auto read = RegularFile::readAll(make("bytes", bytes), limit);
    QCOMPARE(read.problem, QString());
    QCOMPARE(*read, bytes);
}

void TestRegularFile::followsLinks()
{
    QVERIFY(QFile::link(make("target", "here"), pathOf("link")));
    const auto read = RegularFile::readAll(pathOf("link"), limit);
    QVERIFY2(read, qPrintable(read.problem));
    QCOMPARE(*read, QByteArray("here"));
}

void TestRegularFile::noRegularFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem");
    const QByteArray fifo = QFile::encodeName(pathOf("fifo"));
    QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
    QVERIFY(QFile::link(pathOf("fifo"), pathOf("link to a fifo")));
    makeSocket(QFile::encodeName(pathOf("socket")));
    const auto row = [](const char *name, const QString &path, const char *problem) {
        QTest::newRow(name) << path << QString::fromUtf8(problem).arg(path);
    };
    const char *other = "“%1” is not a regular file. Choose another.";
    const char *pipe = isPortableBuild
        ? other
        : "“%1” is a pipe. Save its content as a file, then choose that file.";
    const char *device = isPortableBuild ? other : "“%1” is a device. Choose a file.";
    row("FIFO", pathOf("fifo"), pipe);
    row("link to a FIFO", pathOf("link to a fifo"), pipe);
    row("endless device", QStringLiteral("/dev/zero"), device);
    row("empty device", QStringLiteral("/dev/null"), device);
    row("socket", pathOf("socket"), isPortableBuild ? other : "“%1” is a socket. Choose a file.");
    row("folder", m_folder.path(), "“%1” is a folder. Choose a file.");
    row("missing", pathOf("missing"), "The file “%1” does not exist.");
    row("below a file", make("file", {}) + QStringLiteral("/below"),
        "The file “%1” does not exist.");
    row("no name", QString(), "The file “%1” does not exist.");
    row("no size", QStringLiteral("/proc/self/environ"),
        "“%1” is a system file without a size. Choose another file.");
    QTest::newRow("NUL") << pathOf("file") + QChar(0) + QStringLiteral(".txt")
                         << QStringLiteral("A file name must not contain NUL characters.");
}

void TestRegularFile::noRegularFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, problem);
    QCOMPARE(RegularFile::readAll(path, limit).problem, problem);
}

void TestRegularFile::noPermission()
{
    const QString path = make("locked", "secret");
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
    const AsNobody nobody;
    QCOMPARE(RegularFile::readAll(path, limit).problem,
        QStringLiteral("The file “%1” cannot be read: Permission denied.").arg(path));
}

void TestRegularFile::emptyFile()
{
    const auto read = RegularFile::readAll(make("empty", {}), limit);
    QVERIFY2(read, qPrintable(read.problem));
    QVERIFY(read->isEmpty());
}

void TestRegularFile::limits()
{
    const QString path = make("large", QByteArray(3 * 1024, 'x'));
    QVERIFY(RegularFile::readAll(path, 3 * 1024));
    QCOMPARE(RegularFile::readAll(path, 2 * 1024).problem,
        QStringLiteral(
            "The file “%1” is too large: its size is 3 KiB, and at most 2 KiB can be read.")
            .arg(path));
}

void TestRegularFile::cancelled()
{
    const CancelFlag flag;
    flag.cancel();
    const QString path = make("long", "text");
    QCOMPARE(RegularFile::readAll(path, limit, flag).problem,
        QStringLiteral("Reading the file “%1” was cancelled.").arg(path));
}

void TestRegularFile::shrinks()
{
    const QString path = make("shrinks", QByteArray(1000, 'x'));
    auto file = RegularFile::open(path);
    QVERIFY2(file, qPrintable(file.problem));
    QCOMPARE(file.value->read(400).size(), 400);
    QVERIFY(QFile::resize(path, 400));
    QCOMPARE(file.value->read(600), QByteArray());
    QVERIFY(!file->atEnd());
    QCOMPARE(file->problem(),
        QStringLiteral("The file “%1” changed while it was being read. Try again.").arg(path));
}

void TestRegularFile::grows()
{
    const QString path = make("grows", "before");
    auto file = RegularFile::open(path);
    QVERIFY2(file, qPrintable(file.problem));
    QCOMPARE(file->problem(), QString());
    QVERIFY(QFile::resize(path, 1000));
    QCOMPARE(file.value->read(1000), QByteArray("before"));
    QVERIFY(file->atEnd());
    QVERIFY(file->hasChanged());
    QVERIFY(!file->problem().isEmpty());
}

void TestRegularFile::changesInPlace()
{
    const QString path = make("rewritten", "one");
    const timespec past[] = {{1, 0}, {1, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), past, 0), 0);
    auto file = RegularFile::open(path);
    QVERIFY2(file, qPrintable(file.problem));
    make("rewritten", "two");
    QVERIFY(file->hasChanged());
}

void TestRegularFile::replaces()
{
    const QString path = make("old", "old");
    QCOMPARE(RegularFile::replace(path, "new"), QString());
    QCOMPARE(*RegularFile::readAll(path, limit), QByteArray("new"));
    QCOMPARE(RegularFile::replace(pathOf("created"), "new"), QString());
    QCOMPARE(*RegularFile::readAll(pathOf("created"), limit), QByteArray("new"));
    QCOMPARE(RegularFile::replace(pathOf("nowhere/file"), "new"),
        QStringLiteral("The file “%1” could not be written: No such file or directory.")
            .arg(pathOf("nowhere/file")));
}

/// To write to /dev/null as the superuser must not put a file in its place.
void TestRegularFile::replacesNothingElse()
{
    const QString fifo = pathOf("written fifo");
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QVERIFY(RegularFile::replace(fifo, "new").contains(toldKind(QStringLiteral("is a pipe"))));
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(fifo).constData(), &facts), 0);
    QVERIFY(S_ISFIFO(facts.st_mode));
    QVERIFY(RegularFile::problemWithTarget(QStringLiteral("/dev/null"))
                .startsWith(u"“/dev/null” " + toldKind(QStringLiteral("is a device"))));
    QVERIFY(RegularFile::problemWithTarget(m_folder.path()).contains(QLatin1String("is a folder")));
    QCOMPARE(RegularFile::problemWithTarget(pathOf("not there")), QString());
}

void TestRegularFile::lines()
{
    auto file = RegularFile::open(make("lines", "one\n\ntwo\r\nlast"));
    FileLines lines(*file.value);
    QByteArrayList found;
    while (lines.next())
        found.append(QByteArray::number(lines.number()) + lines.line());
    QCOMPARE(found, QByteArrayList({"1one", "2", "3two\r", "4last"}));
}

void TestRegularFile::linesAcrossPieces()
{
    // Longer than the pieces in which the file is read.
    QByteArrayList expected;
    for (int i = 1; i < 40; ++i)
        expected.append(QByteArray(i * 77'777, char('a' + i % 26)));
    auto file = RegularFile::open(make("long lines", expected.join('\n') + '\n'));
    FileLines lines(*file.value);
    QByteArrayList found;
    while (lines.next())
        found.append(lines.line().toByteArray());
    QVERIFY(found == expected);
}

void TestRegularFile::linesOfAShrinkingFile()
{
    const QString path = make("shrinking lines", QByteArray("0123456789\n").repeated(1'000'000));
    auto file = RegularFile::open(path);
    FileLines lines(*file.value);
    QVERIFY(lines.next());
    QVERIFY(QFile::resize(path, 0));
    while (lines.next())
        QCOMPARE(lines.line().size(), 10);
    QVERIFY(lines.number() < 1'000'000);
    QVERIFY(!file->problem().isEmpty());
}

WASCLEAN_TEST(TestRegularFile, QCoreApplication)

} // namespace tst_regularfile

#include "tst_regularfile.moc"
