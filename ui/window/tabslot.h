#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

class QSettings;

namespace wasclean {

/// Where a window keeps its open tabs in the settings. Programs that run at the same time have a
/// slot each, so that none takes the tabs of another, whose captures only that one can write.
class TabSlot
{
public:
    /// Takes the first slot that no running program has.
    explicit TabSlot(const QSettings &settings);

    QString key() const { return m_key; }

private:
    QString m_key;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace wasclean
