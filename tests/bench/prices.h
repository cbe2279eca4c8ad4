#pragma once

#include "app/message/messagelist.h"

#include <QByteArray>

#include <functional>

namespace wasclean {

class Capture;

/// A message of about 100 bytes, as servers of prices send them; each tenth is a heartbeat.
QByteArray pricePayload(qint64 row);
/// The payload of a row.
using PayloadOf = std::function<QByteArray(qint64 row)>;
/// The messages of the rows from first to the one before end.
MessageBatch batchOf(qint64 first, qint64 end, const PayloadOf &payloadOf);
MessageBatch priceBatch(qint64 first, qint64 end);
/// Appends that many text messages and waits until they can be read.
void fillWith(Capture &capture, qint64 rows, const PayloadOf &payloadOf);
void fillWithPrices(Capture &capture, qint64 rows);
/// Waits until the capture, just made over a file, shows what is in it.
void waitUntilOpen(Capture &capture);

} // namespace wasclean
