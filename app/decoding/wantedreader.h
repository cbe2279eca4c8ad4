#pragma once

#include "app/base/background.h"
#include "app/capture/capture.h"
#include "app/decoding/wantedrows.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace wasclean {

/// Finds out what is asked for of the rows of a capture, on the thread that reads it: the newest
/// question first, and a few at a time, so that others can read in between. Where nobody asks,
/// nothing is read. A question is a number, such as that of a row.
template <typename Answer>
class WantedReader
{
public:
    using Answers = std::vector<std::pair<qint64, Answer>>;
    /// Answers one question, on the reading thread, and adds the bytes that it has looked at.
    using Read = std::function<Answer(const RowSource &source, qsizetype &bytes)>;

    /// `readerOf` is called on the thread of the context, which outlives this, and gives the other
    /// thread all that it needs; `take` gets what was found, never nothing.
    WantedReader(QObject *context, std::function<Read(qint64 question)> readerOf,
        std::function<void(Answers &&answers)> take)
        : m_context(context)
        , m_readerOf(std::move(readerOf))
        , m_take(std::move(take))
    { }

    ~WantedReader() { m_cancelled.cancel(); }
    Q_DISABLE_COPY_MOVE(WantedReader)

    /// Also forgets all questions.
    void setCapture(Capture *capture)
    {
        m_capture = capture;
        forget();
    }

    /// What is being read is not taken any more.
    void forget()
    {
        m_cancelled.cancel();
        m_cancelled = {};
        m_isReading = false;
        m_wanted.clear();
    }

    void ask(qint64 question)
    {
        addWanted(m_wanted, question, mostAsked);
        readNext();
    }

private:
    struct Work
    {
        std::vector<std::pair<qint64, Read>> wanted;
        Answers answers;
    };

    void readNext()
    {
        if (m_isReading || !m_capture || m_wanted.empty())
            return;
        m_isReading = true;
        const auto work = std::make_shared<Work>();
        for (auto wanted = m_wanted.rbegin();
             wanted != m_wanted.rend() && work->wanted.size() < rowsAtOnce; ++wanted)
            work->wanted.emplace_back(*wanted, m_readerOf(*wanted));
        ReadTask task;
        task.cancelled = m_cancelled;
        task.work = [work, cancelled = m_cancelled](const RowSource &source,
                        const ReadTask::Report &) { run(*work, source, cancelled); };
        task.done = [this, work, cancelled = m_cancelled] {
            if (cancelled.isCancelled())
                return;
            m_isReading = false;
            for (const auto &found : work->answers)
                std::erase(m_wanted, found.first);
            if (!work->answers.empty())
                m_take(std::move(work->answers));
            readNext();
        };
        m_capture->read(m_context, std::move(task));
    }

    /// On the reading thread. At least one question is answered.
    static void run(Work &work, const RowSource &source, const CancelFlag &cancelled)
    {
        QElapsedTimer clock;
        clock.start();
        qsizetype bytes = 0;
        for (const auto &[question, read] : work.wanted) {
            if (cancelled.isCancelled() || bytes > bytesAtOnce || clock.elapsed() > timeAtOnce)
                return;
            work.answers.emplace_back(question, read(source, bytes));
        }
    }

    QObject *m_context;
    std::function<Read(qint64 question)> m_readerOf;
    std::function<void(Answers &&answers)> m_take;
    QPointer<Capture> m_capture;
    /// Newest last.
    std::vector<qint64> m_wanted;
    bool m_isReading = false;
    CancelFlag m_cancelled;
};

} // namespace wasclean
