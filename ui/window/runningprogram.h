#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace wasclean {

/// The one program with a window on this display for a folder of profiles: whoever starts it again
/// with the same folder hands the arguments over to it.
class RunningProgram : public QObject
{
    Q_OBJECT

public:
    /// Does what the arguments of another start ask for. Files are relative to the folder. False if
    /// it cannot, so that the other one opens a window of its own.
    using Start = std::function<bool(const QStringList &arguments, const QString &folder)>;

    explicit RunningProgram(Start start);
    ~RunningProgram() override;

    /// Whether a program with this folder of profiles has taken over the arguments.
    static bool handOver(const QString &profileFolder, const QStringList &arguments);

    /// From now on, starts with this folder of profiles are for this program, unless another one
    /// has it.
    void listen(const QString &profileFolder);

private:
    void onConnection();
    void onLine(QLocalSocket *socket) const;

    Start m_start;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace wasclean
