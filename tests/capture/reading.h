#pragma once

#include "app/capture/capture.h"

#include <QCoreApplication>

#include <optional>

namespace wasclean::samples {

/// Lets the event loop run until the capture, or the model, has given the whole message of a row.
template <typename Log, typename Row>
std::optional<Message> read(Log &log, Row row)
{
    QObject context;
    bool answered = false;
    std::optional<Message> found;
    log.fetch(row, &context, [&](const std::optional<Message> &message) {
        found = message;
        answered = true;
    });
    while (!answered) // NOLINT(bugprone-infinite-loop): the callback ends it.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return found;
}

/// Lets the event loop run until the row is not pending any more.
inline RowResult preview(Capture &capture, qint64 row)
{
    RowResult found = capture.preview(row);
    while (found.state == RowResult::State::Pending) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        found = capture.preview(row);
    }
    return found;
}

} // namespace wasclean::samples
