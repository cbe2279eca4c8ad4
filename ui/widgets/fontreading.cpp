#include "ui/widgets/fontreading.h"

#include <QLibrary>

#include <clocale>

namespace wasclean {

FontReading::FontReading()
{
    // As Qt will do it, and find it done: the thread reads numbers by the locale.
    std::setlocale(LC_ALL, "");
    using Read = int (*)();
    const auto read
        = reinterpret_cast<Read>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"));
    if (!read)
        return;
    m_thread.reset(QThread::create(read));
    m_thread->start();
}

FontReading::~FontReading() { wait(); }

void FontReading::wait()
{
    if (m_thread)
        m_thread->wait();
}

} // namespace wasclean
