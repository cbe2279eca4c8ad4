#include "app/demo/serve.h"

#include "app/base/terminal.h"
#include "app/base/terminationsignals.h"
#include "app/demo/demoserver.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

/// False, with a sentence on stderr, when the port cannot be used.
bool checkListening(bool isListening, quint16 port, const DemoServer &server)
{
    if (!isListening) {
        QTextStream err(stderr);
        writeLine(err,
            QCoreApplication::translate(
                "wasclean::serve", "The demo server cannot listen on port %1: %2")
                .arg(port)
                .arg(server.errorString()));
    }
    return isListening;
}

bool listen(DemoServer &server, const ServeOptions &options)
{
    const quint16 port = options.port.value_or(DemoServer::defaultPort);
    const quint16 tlsPort = options.tlsPort.value_or(DemoServer::defaultTlsPort);
    return checkListening(server.listen(port, !options.port), port, server)
        && (!options.withTls
            || checkListening(server.listenWithTls(tlsPort, !options.tlsPort), tlsPort, server));
}

/// As the page of the demo server writes it.
QString fingerprintOf(const DemoServer &server)
{
    return QString::fromLatin1(server.certificates().first().fingerprint.toHex(':').toUpper());
}

} // namespace

int serveWithoutWindow(const ServeOptions &options, QTextStream &out)
{
    const TerminationSignals signalWatch;
    QObject::connect(&signalWatch, &TerminationSignals::raised, QCoreApplication::instance(),
        &QCoreApplication::quit);
    demo::AccessRules rules;
    for (const QString &origin : options.allowedOrigins) {
        rules.origins.append(origin.toLatin1());
    }
    DemoServer server(rules);
    if (!listen(server, options)) {
        return 1;
    }
    const QString where
        = QCoreApplication::translate("wasclean::serve", "Wasclean demo server on %1");
    writeLine(out, where.arg(server.url({})));
    if (options.withTls) {
        writeLine(out, where.arg(server.tlsUrl({})));
        writeLine(out,
            QCoreApplication::translate(
                "wasclean::serve", "Certificate of this run, SHA-256 fingerprint: %1")
                .arg(fingerprintOf(server)));
    }
    QObject::connect(
        &server, &DemoServer::log, &server, [&out](const QString &line) { writeLine(out, line); });
    return QCoreApplication::exec();
}

} // namespace wasclean
