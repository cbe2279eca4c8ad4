#include "app/automation/sendstorewriter.h"

#include <chrono>
#include <utility>

namespace wasclean {

namespace {

/// Typing in a rule is not written letter by letter.
constexpr auto writeDelay = std::chrono::milliseconds(500);

} // namespace

SendStoreWriter::SendStoreWriter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    connect(&m_timer, &QTimer::timeout, this, &SendStoreWriter::write);
}

SendStoreWriter::~SendStoreWriter()
{
    if (m_timer.isActive())
        write();
    m_thread.waitForDone();
}

void SendStoreWriter::setStore(const SendStore &store)
{
    m_store = store;
    QString problem;
    m_state.stored.kept = store.load(problem);
    if (!problem.isEmpty())
        emit failed(problem);
    problem.clear();
    m_state.stored.history = store.loadHistory(problem);
    if (!problem.isEmpty())
        emit failed(problem);
    m_state.content = m_state.stored;
}

void SendStoreWriter::setKept(const SendStore::Kept &kept)
{
    m_state.content.kept = kept;
    m_timer.start();
}

void SendStoreWriter::setHistory(const QList<SavedMessage> &history)
{
    m_state.content.history = history;
    m_timer.start();
}

void SendStoreWriter::restore(const State &state)
{
    m_state.stored = state.stored;
    replace(state.content);
}

void SendStoreWriter::write()
{
    m_timer.stop();
    m_thread.start([this, store = m_store, before = m_state.stored, tried = m_state.content] {
        Result result;
        result.kept = store.save(before.kept, tried.kept, result.problem);
        result.history = store.saveHistory(before.history, tried.history, result.problem);
        QMetaObject::invokeMethod(
            this, [this, tried, result] { onWritten(tried, result); }, Qt::QueuedConnection);
    });
}

/// Another program may have added to the files, and the user to what was written.
void SendStoreWriter::onWritten(const Content &tried, const Result &result)
{
    if (!result.problem.isEmpty())
        emit failed(result.problem);
    Content content = m_state.content;
    if (result.kept) {
        content.kept = SendStore::merged(tried.kept, content.kept, *result.kept);
        m_state.stored.kept = *result.kept;
    }
    if (result.history) {
        content.history = SendStore::merged(tried.history, content.history, *result.history);
        m_state.stored.history = *result.history;
    }
    replace(content);
    emit written();
}

void SendStoreWriter::replace(const Content &content)
{
    const Content before = std::exchange(m_state.content, content);
    if (before.history != content.history)
        emit historyReplaced();
    if (before.kept.messages != content.kept.messages)
        emit messagesReplaced();
    if (before.kept.rules != content.kept.rules)
        emit rulesReplaced();
}

} // namespace wasclean
