#pragma once

#include <QObject>
#include <QPointer>

#include <optional>

namespace wasclean {

class Capture;

/// Finds rows of a capture by their time, in some twenty looks however long it is. What has to come
/// from the file is read on the capture's thread meanwhile.
class RowFinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another capture ends the search without an answer.
    void setCapture(Capture *capture);
    /// Looks for the first row whose time is not earlier, in nanoseconds since the epoch. found()
    /// follows, at once or from the event loop. Takes the place of an earlier search.
    void find(qint64 time);

    void cancel() { m_time.reset(); }

signals:
    /// The row of the capture; its count() when all are earlier.
    void found(qint64 captureRow);

private:
    void look();

    QPointer<Capture> m_capture;
    std::optional<qint64> m_time;
    /// The answer is in between, both included.
    qint64 m_low = 0;
    qint64 m_high = 0;
};

} // namespace wasclean
