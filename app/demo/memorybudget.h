#pragma once

#include <QtGlobal>

#include <memory>

namespace wasclean::demo {

/// The memory for the large messages of all connections of a server together, in bytes.
struct MemoryBudget
{
    qint64 limit = qint64(24) * 1024 * 1024;
    qint64 used = 0;
};

/// One connection's part of a budget. Gives it back when it is destroyed.
class MemoryShare
{
public:
    explicit MemoryShare(std::shared_ptr<MemoryBudget> budget);
    ~MemoryShare();
    Q_DISABLE_COPY_MOVE(MemoryShare)

    /// Makes the part that many bytes. Gives false, and changes nothing, when all parts together
    /// would be over the limit; a smaller part is always good.
    bool resize(qint64 bytes);

private:
    std::shared_ptr<MemoryBudget> m_budget;
    qint64 m_bytes = 0;
};

} // namespace wasclean::demo
