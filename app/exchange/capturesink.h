#pragma once

#include "app/capture/capturefile.h"
#include "app/capture/temporarycapture.h"
#include "app/exchange/messagestream.h"

#include <QCoreApplication>

namespace wasclean {

/// Writes a capture's file, without threads. The file takes its name only when it is complete, and
/// nothing is left behind when it never is.
class CaptureSink : public MessageSink
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureSink)

public:
    /// Whose the file will be: one that the user named is never pruned.
    enum class Owner { User, Cache };

    explicit CaptureSink(const QString &path, Owner owner = Owner::User);
    Q_DISABLE_COPY_MOVE(CaptureSink)

    bool put(const Message &message) override;
    bool finish() override;

    QString problem() const override { return m_problem; }

private:
    bool begin();
    bool putLarge(const Message &message);
    bool flushBlock();
    bool commitIfDue();
    bool fail(const QString &problem);

    QString m_path;
    Owner m_owner;
    /// Goes after the file is closed.
    TemporaryCapture m_temporary;
    CaptureFile m_file;
    QByteArray m_block;
    qint64 m_first = 0;
    qint64 m_count = 0;
    qint64 m_uncommitted = 0;
    QString m_problem;
};

} // namespace wasclean
