#include "app/paste/result/pastework.h"

#include <limits>

namespace wasclean {

constinit thread_local PasteWork *PasteWork::s_current = nullptr;

PasteWork::PasteWork(const CancelFlag &cancelled)
    : m_cancelled(cancelled)
    , m_most(std::numeric_limits<qint64>::max())
    , m_before(s_current)
{
    s_current = this;
}

PasteWork::~PasteWork() { s_current = m_before; }

} // namespace wasclean
