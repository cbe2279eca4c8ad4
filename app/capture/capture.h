#pragma once

#include "app/message.h"

#include <QObject>
#include <QString>

namespace wasclean {

/// A log of messages in a file of its own: consecutive messages form a block of about 256 KiB, and a
/// block is one row of one SQLite table. Writing happens on a thread of its own.
class Capture : public QObject
{
    Q_OBJECT

public:
    /// Creates the file, or continues it when it is there.
    explicit Capture(const QString &filePath, QObject *parent = nullptr);
    /// Writes what is left and closes the file.
    ~Capture() override;

    QString filePath() const;
    /// Queues a batch for writing. Never blocks on the file.
    void append(const MessageBatch &batch);
    /// How many rows can be read, those not yet on disk included.
    qint64 count() const;

signals:
    /// New rows can be read; at most 60 times a second.
    void grown(qint64 count);
    /// Writing failed, with a sentence for the user.
    void failed(const QString &sentence);
};

} // namespace wasclean
