#include "app/demo/memorybudget.h"

#include <utility>

namespace wasclean::demo {

MemoryShare::MemoryShare(std::shared_ptr<MemoryBudget> budget)
    : m_budget(std::move(budget))
{ }

MemoryShare::~MemoryShare() { m_budget->used -= m_bytes; }

bool MemoryShare::resize(qint64 bytes)
{
    const qint64 used = m_budget->used - m_bytes + bytes;
    if (bytes > m_bytes && used > m_budget->limit) {
        return false;
    }
    m_budget->used = used;
    m_bytes = bytes;
    return true;
}

} // namespace wasclean::demo
