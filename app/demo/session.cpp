#include "app/demo/session.h"

namespace wasclean::demo {

Session::Session(QObject *parent)
    : QObject(parent)
    , m_memory(std::make_unique<MemoryShare>(std::make_shared<MemoryBudget>()))
{ }

void Session::shareMemory(const std::shared_ptr<MemoryBudget> &budget)
{
    m_memory = std::make_unique<MemoryShare>(budget);
}

QString Session::afterMessages(qint64 count)
{
    return count == 1 ? tr("after 1 message") : tr("after %1 messages").arg(count);
}

} // namespace wasclean::demo
