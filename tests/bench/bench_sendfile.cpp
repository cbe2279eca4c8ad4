// How much memory sending a file takes, from the file to the log: the Connection sends it, a
// Capture logs it, and a server on a thread of its own counts what arrives. Compressed, its speed
// is also given in relation to that of zlib alone, which compresses the same file before.
//   bench_sendfile [MiB] [--compress]

#include "app/capture/capture.h"
#include "app/connection/connection.h"
#include "tests/bench/capturefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <ctime>

#include <zlib.h>

using namespace wasclean;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// Accepts the upgrade, then counts bytes.
class Sink : public QThread
{
public:
    explicit Sink(bool compress)
        : m_compress(compress)
    { }

    std::atomic<int> port = 0;
    std::atomic<qint64> bytes = 0;

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        server.waitForNewConnection(30'000);
        QTcpSocket *const socket = server.nextPendingConnection();
        socket->setReadBufferSize(mebibyte);
        QByteArray head;
        while (!head.contains("\r\n\r\n") && socket->waitForReadyRead())
            head += socket->readAll();
        const QByteArray name = "Sec-WebSocket-Key: ";
        const qsizetype at = head.indexOf(name) + name.size();
        const QByteArray key
            = head.mid(at, head.indexOf("\r\n", at) - at) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        socket->write(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + QByteArray(m_compress ? "Sec-WebSocket-Extensions: permessage-deflate\r\n" : "")
            + "Sec-WebSocket-Accept: "
            + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
        QByteArray buffer(mebibyte, Qt::Uninitialized);
        while (socket->waitForReadyRead(-1))
            bytes += socket->read(buffer.data(), buffer.size());
    }

private:
    bool m_compress;
};

/// The most memory that the program has had, in MiB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Seconds, and those that the processor worked for all threads.
struct Time
{
    double wall = 0;
    double cpu = 0;
};

class Stopwatch
{
public:
    Stopwatch() { m_clock.start(); }

    Time elapsed() const
    {
        return {double(m_clock.nsecsElapsed()) / 1e9, processorTime() - m_processorTime};
    }

private:
    static double processorTime() { return double(std::clock()) / CLOCKS_PER_SEC; }

    QElapsedTimer m_clock;
    double m_processorTime = processorTime();
};

/// What zlib takes for the file, at the level that messages are compressed with.
Time zlibTime(const QString &path)
{
    QFile file(path);
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(mebibyte, Qt::Uninitialized);
    const Stopwatch clock;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        QByteArray part = file.read(qint64(256) * 1024);
        stream.next_in = reinterpret_cast<Bytef *>(part.data());
        stream.avail_in = uInt(part.size());
        while (stream.avail_in > 0) {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            deflate(&stream, Z_NO_FLUSH);
        }
    }
    deflateEnd(&stream);
    return clock.elapsed();
}

bool makeFile(const QString &path, qint64 mebibytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray part;
    for (qint64 i = 0; i < mebibytes; ++i) {
        part.clear();
        while (part.size() < mebibyte)
            part += QByteArray::number(i * 7919 + part.size() * 104'729) + ',';
        part.truncate(mebibyte);
        if (file.write(part) != part.size())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const qint64 size = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1024;
    const bool compress = QCoreApplication::arguments().contains(QStringLiteral("--compress"));
    const CaptureFolder directory(QStringLiteral("./bench-sendfile-XXXXXX"));
    const QString path = directory.filePath(QStringLiteral("file"));
    if (!makeFile(path, size))
        return 1;
    const Time alone = compress ? zlibTime(path) : Time();
    Sink sink(compress);
    sink.start();
    while (sink.port == 0)
        QThread::msleep(1);

    auto capture = std::make_unique<Capture>(directory.filePath(QStringLiteral("log.wasclean")));
    Connection connection;
    QObject::connect(&connection, &Connection::messages, capture.get(), &Capture::append);
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(QStringLiteral("ws://127.0.0.1:%1/").arg(sink.port));
    const double before = peakMemory();
    Stopwatch clock;
    QObject::connect(&connection, &Connection::opened, &connection, [&] {
        clock = Stopwatch();
        const QString problem = connection.sendFile(path, MessageKind::Binary);
        if (!problem.isEmpty())
            std::printf("%s\n", qPrintable(problem));
    });
    QObject::connect(
        &connection, &Connection::fileFinished, &connection, [&](const QString &problem) {
            const Time took = clock.elapsed();
            std::printf("%lld MiB sent in %.1f s (processor: %.1f s), %.1f MiB on the wire %s\n",
                size, took.wall, took.cpu, double(sink.bytes) / mebibyte, qPrintable(problem));
            if (compress) {
                std::printf("zlib alone took %.1f s (%.1f s): %.2f of its speed (%.2f)\n",
                    alone.wall, alone.cpu, alone.wall / took.wall, alone.cpu / took.cpu);
            }
            connection.abort();
        });
    QObject::connect(&connection, &Connection::closed, &app, &QCoreApplication::quit);
    connection.open(options);
    QCoreApplication::exec();
    capture.reset();
    std::printf("peak memory %.1f MiB, %.1f before; logged after %.1f s\n", peakMemory(), before,
        clock.elapsed().wall);
    sink.wait();
    return 0;
}
