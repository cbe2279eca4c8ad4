#include "tests/ui/lookflaws.h"

#include <QApplication>
#include <QGenericPlugin>
#include <QLocalServer>
#include <QLocalSocket>
#include <QWidget>

namespace wasclean {

namespace {

/// What is wrong with all windows of this program that can be seen, a line for each flaw.
QByteArray flawsNow()
{
    QByteArray lines;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window->windowType() == Qt::ToolTip)
            continue;
        for (const QString &flaw : lookFlaws(window))
            lines += flaw.simplified().toUtf8() + '\n';
    }
    return lines;
}

} // namespace

/// Looks at the windows of any program with Qt, for resources/screenshots/states: whoever connects
/// to the socket that is named in QT_QPA_GENERIC_PLUGINS=wasclean-look:PATH is told their flaws.
class LookPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "lookplugin.json")

public:
    QObject *create(const QString &, const QString &socket) override
    {
        auto *server = new QLocalServer;
        connect(server, &QLocalServer::newConnection, server, [server] {
            QLocalSocket *asker = server->nextPendingConnection();
            connect(asker, &QLocalSocket::disconnected, asker, &QObject::deleteLater);
            asker->write(flawsNow());
            asker->disconnectFromServer();
        });
        server->listen(socket);
        return server;
    }
};

} // namespace wasclean

#include "lookplugin.moc"
