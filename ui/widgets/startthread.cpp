#include "ui/widgets/startthread.h"

#include "app/base/allocator.h"

#include <QLibrary>

#include <clocale>
#include <utility>

namespace wasclean {

namespace {

/// A little less than a window needs: most of it is its picture.
constexpr std::size_t memoryOfWindow = std::size_t(5) * 1024 * 1024;

} // namespace

StartThread::StartThread()
{
    // As Qt will do it, and find it done: the thread reads numbers by the locale.
    std::setlocale(LC_ALL, "");
    using ReadFonts = int (*)();
    const auto readFonts
        = reinterpret_cast<ReadFonts>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"));
    const HeapPart memory = growHeap(memoryOfWindow);
    m_thread.reset(QThread::create([this, readFonts, memory] {
        if (readFonts)
            readFonts();
        m_fontsRead.release();
        mapMemory(memory);
    }));
    m_thread->start();
}

StartThread::~StartThread() { m_thread->wait(); }

void StartThread::waitForFonts()
{
    if (!std::exchange(m_isWaitedFor, true))
        m_fontsRead.acquire();
}

} // namespace wasclean
