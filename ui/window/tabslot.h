#pragma once

#include <QString>

#include <future>
#include <memory>

class QLockFile;
class QSettings;

namespace wasclean {

/// Where a window keeps its open tabs in the settings. Programs that run at the same time have a
/// slot each, so that none takes the tabs of another, whose captures only that one can write.
class TabSlot
{
public:
    /// Takes the first slot that no running program has, on a thread of its own: the lock waits
    /// until the disk has it.
    explicit TabSlot(const QSettings &settings);

    /// Waits until the slot is taken.
    QString key() const;

private:
    struct Taken
    {
        QString key;
        std::shared_ptr<QLockFile> lock;
    };

    static Taken take(const QString &folder);

    std::shared_future<Taken> m_taken;
};

} // namespace wasclean
