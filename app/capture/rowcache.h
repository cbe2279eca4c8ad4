#pragma once

#include "app/capture/blockindex.h"
#include "app/capture/rowtext.h"

#include <QCache>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace wasclean {

class Capture;

/// The rows of a capture that are being looked at. Never waits for the file.
class RowCache : public QObject
{
    Q_OBJECT

public:
    explicit RowCache(QObject *parent = nullptr);

    void setCapture(Capture *capture);

    RowResult find(qint64 row);
    /// How the attempt ended, for a Close row, and for an Error row that comes right before one;
    /// nothing for other rows, and while the row is not there.
    std::optional<CloseSummary> close(qint64 row);

signals:
    /// Rows that were pending can be had now; last included.
    void arrived(qint64 first, qint64 last);

private:
    void remember(qint64 row, const Row &found);
    void onLoaded(qint64 first, qint64 last);

    QPointer<Capture> m_capture;
    QCache<qint64, Row> m_rows;
    /// By Close row: a view asks for each cell, and reading the facts takes a while.
    QCache<qint64, CloseSummary> m_closes;
    QSet<qint64> m_pending;
};

} // namespace wasclean
