#pragma once

#include <QSemaphore>
#include <QThread>

#include <memory>

namespace wasclean {

/// Does beside the start of the program what else would hold it up: reads the configuration of the
/// system's fonts, which Qt reads when it measures the first text, and has memory mapped that the
/// window will need.
class StartThread
{
public:
    StartThread();
    ~StartThread();
    Q_DISABLE_COPY_MOVE(StartThread)

    /// Until the fonts are read, as two threads that need them would both read them.
    void waitForFonts();

private:
    std::unique_ptr<QThread> m_thread;
    QSemaphore m_fontsRead;
    bool m_isWaitedFor = false;
};

} // namespace wasclean
