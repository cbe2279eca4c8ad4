#include "app/demo/serve.h"

#include "app/base/terminal.h"
#include "app/base/terminationsignals.h"
#include "app/demo/demoserver.h"

#include <QCoreApplication>

namespace wasclean {

int serveWithoutWindow(
    quint16 port, bool portGiven, const QStringList &allowedOrigins, QTextStream &out)
{
    const TerminationSignals signalWatch;
    QObject::connect(&signalWatch, &TerminationSignals::raised, QCoreApplication::instance(),
        &QCoreApplication::quit);
    demo::AccessRules rules;
    for (const QString &origin : allowedOrigins) {
        rules.origins.append(origin.toLatin1());
    }
    DemoServer server(rules);
    if (!server.listen(port, !portGiven)) {
        QTextStream err(stderr);
        writeLine(err,
            QCoreApplication::translate(
                "wasclean::serve", "The demo server cannot listen on port %1: %2")
                .arg(port)
                .arg(server.errorString()));
        return 1;
    }
    writeLine(out,
        QCoreApplication::translate("wasclean::serve", "Wasclean demo server on %1")
            .arg(server.url({})));
    QObject::connect(
        &server, &DemoServer::log, &server, [&out](const QString &line) { writeLine(out, line); });
    return QCoreApplication::exec();
}

} // namespace wasclean
