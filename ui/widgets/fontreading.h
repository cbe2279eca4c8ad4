#pragma once

#include <QThread>

#include <memory>

namespace wasclean {

/// Reads the configuration of the system's fonts on a thread of its own while the rest of the
/// program starts. Else Qt reads it when it measures the first text.
class FontReading
{
public:
    FontReading();
    ~FontReading();
    Q_DISABLE_COPY_MOVE(FontReading)

    /// Until it is read, as two threads that need it would both read it.
    void wait();

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace wasclean
