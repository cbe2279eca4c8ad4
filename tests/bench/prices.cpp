#include "tests/bench/prices.h"

#include "app/capture/capture.h"

#include <QEventLoop>

#include <algorithm>

namespace wasclean {

QByteArray pricePayload(qint64 row)
{
    const QByteArray number = QByteArray::number(row);
    const bool beat = row % 10 == 9;
    QByteArray text = beat ? QByteArray(R"({"type":"heartbeat","sequence":)")
                           : QByteArray(R"({"type":"price","symbol":"EURUSD","bid":1.0)");
    text += number + R"(,"ask":)" + QByteArray::number(row * 7919 % 1'000'003) + R"(,"venue":")";
    text += QByteArray(std::max<qsizetype>(0, 98 - text.size()), char('a' + row % 26));
    return text + "\"}";
}

MessageBatch batchOf(qint64 first, qint64 end, const PayloadOf &payloadOf)
{
    std::vector<Message> batch;
    batch.reserve(size_t(end - first));
    for (qint64 row = first; row < end; ++row) {
        Message message;
        message.time = 1'700'000'000'000'000'000 + row * 1'000'000;
        message.kind = MessageKind::Text;
        message.direction = Direction::Received;
        message.frames = 1;
        message.payload = payloadOf(row);
        message.wireBytes = quint64(message.payload.size()) + 2;
        batch.push_back(std::move(message));
    }
    return std::make_shared<const MessageList>(std::move(batch));
}

MessageBatch priceBatch(qint64 first, qint64 end) { return batchOf(first, end, pricePayload); }

void fillWith(Capture &capture, qint64 rows, const PayloadOf &payloadOf)
{
    constexpr qint64 batchRows = 10'000;
    // What waits to be written is in memory, so a few batches at a time.
    constexpr qint64 rowsAhead = 200'000;
    QEventLoop loop;
    QObject::connect(&capture, &Capture::grown, &loop, &QEventLoop::quit);
    for (qint64 row = 0; row < rows; row += batchRows) {
        capture.append(batchOf(row, std::min(rows, row + batchRows), payloadOf));
        while (row - capture.count() > rowsAhead)
            loop.exec();
    }
    while (capture.count() < rows)
        loop.exec();
}

void fillWithPrices(Capture &capture, qint64 rows) { fillWith(capture, rows, pricePayload); }

void waitUntilOpen(Capture &capture)
{
    QEventLoop loop;
    QObject::connect(&capture, &Capture::opened, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace wasclean
