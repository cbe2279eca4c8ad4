#include "ui/window/runningprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSettings>

#include <utility>

namespace wasclean {

namespace {

/// A window that is busy for longer gets another one beside it.
constexpr int longestAnswer = 5000;
/// Of the arguments of a start; a kernel has room for some more, but nobody.
constexpr qint64 longestLine = qint64(2) * 1024 * 1024;

const QByteArray accepted = "accepted\n";
const QString argumentsKey = QStringLiteral("arguments");
const QString folderKey = QStringLiteral("folder");

/// In a folder that only the user can enter, as arguments may have secrets. A window on another
/// display is not one that the user would see.
QString socketOf(const QString &profileFolder)
{
    const QString folder = QDir::cleanPath(QFileInfo(profileFolder).absoluteFilePath());
    const QStringList what{folder, QGuiApplication::platformName(),
        qEnvironmentVariable("WAYLAND_DISPLAY"), qEnvironmentVariable("DISPLAY")};
    const QByteArray hash
        = QCryptographicHash::hash(what.join(u'\0').toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .first(16);
    QString place = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (place.isEmpty())
        place = QFileInfo(QSettings().fileName()).absolutePath();
    return place + QStringLiteral("/wasclean-") + QString::fromLatin1(hash);
}

} // namespace

RunningProgram::RunningProgram(Start start)
    : m_start(std::move(start))
{ }

RunningProgram::~RunningProgram() = default;

bool RunningProgram::handOver(const QString &profileFolder, const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(profileFolder));
    if (!socket.waitForConnected(longestAnswer))
        return false;
    const QJsonObject start{
        {argumentsKey, QJsonArray::fromStringList(arguments)}, {folderKey, QDir::currentPath()}};
    socket.write(QJsonDocument(start).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForReadyRead(longestAnswer) && socket.readLine() == accepted;
}

void RunningProgram::listen(const QString &profileFolder)
{
    m_server.reset();
    const QString path = socketOf(profileFolder);
    QLocalSocket other;
    other.connectToServer(path);
    if (other.waitForConnected(longestAnswer))
        return;
    // Of a program that was killed.
    QLocalServer::removeServer(path);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &RunningProgram::onConnection);
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_server->listen(path);
}

void RunningProgram::onConnection()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    socket->setReadBufferSize(longestLine);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onLine(socket); });
    onLine(socket);
}

void RunningProgram::onLine(QLocalSocket *socket) const
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestLine)
            socket->abort();
        return;
    }
    const QJsonObject start = QJsonDocument::fromJson(socket->readLine()).object();
    const QString folder = start.value(folderKey).toString();
    QStringList arguments;
    for (const QJsonValue &argument : start.value(argumentsKey).toArray())
        arguments.append(argument.toString());
    if (!folder.isEmpty() && m_start(arguments, folder))
        socket->write(accepted);
    socket->disconnectFromServer();
}

} // namespace wasclean
