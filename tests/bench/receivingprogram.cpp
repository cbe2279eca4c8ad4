#include "tests/bench/receivingprogram.h"

#include "app/base/allocator.h"
#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/connection/connection.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/clientprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace wasclean {

int receiveWithProgram(const QString &url)
{
    tuneAllocator();
    CaptureFolder folder;
    Capture capture(folder.filePath(QStringLiteral("bench.wasclean")));
    CaptureModel model;
    model.setCapture(&capture);
    Connection connection;
    qint64 rows = 0;
    qint64 messages = 0;
    QElapsedTimer clock;
    bool closed = false;
    // Done is when the last row can be looked at.
    const auto finishWhenShown = [&] {
        if (!closed || model.rowCount() < rows)
            return;
        reportClient(messages, clock.nsecsElapsed());
        QCoreApplication::quit();
    };
    QObject::connect(&connection, &Connection::opened, &model, [&clock] { clock.start(); });
    QObject::connect(&connection, &Connection::messages, &model, [&](const MessageBatch &batch) {
        rows += qint64(batch->size());
        messages += batch->encodedCount();
        batch->visitUnencoded(
            [&messages](const Message &row) { messages += row.kind == MessageKind::Text ? 1 : 0; });
        capture.append(batch);
    });
    QObject::connect(&connection, &Connection::closed, &model, [&] {
        closed = true;
        finishWhenShown();
    });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, finishWhenShown);
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    connection.open(options);
    return QCoreApplication::exec();
}

} // namespace wasclean
