#include "app/demo/session.h"

#include "app/base/translations.h"

namespace wasclean::demo {

Session::Session(QObject *parent)
    : QObject(parent)
    , m_memory(std::make_unique<MemoryShare>(std::make_shared<MemoryBudget>()))
{ }

void Session::shareMemory(const std::shared_ptr<MemoryBudget> &budget)
{
    m_memory = std::make_unique<MemoryShare>(budget);
}

QString Session::endingText(const QString &outcome, qint64 messages)
{
    return tr("%1, after %2 message(s)", nullptr, pluralForm(messages))
        .arg(outcome, QString::number(messages));
}

} // namespace wasclean::demo
