#include "ui/window/tabslot.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace wasclean {

namespace {

/// More programs at the same time share the last slot.
constexpr int slotCount = 16;

} // namespace

TabSlot::TabSlot(const QSettings &settings)
{
    const QString folder = QFileInfo(settings.fileName()).absolutePath();
    QDir().mkpath(folder);
    for (int slot = 1; slot <= slotCount; ++slot) {
        m_key = slot == 1 ? QStringLiteral("openTabs") : QStringLiteral("openTabs%1").arg(slot);
        m_lock
            = std::make_unique<QLockFile>(folder + QStringLiteral("/.wasclean-%1.lock").arg(m_key));
        // Only a program that has ended leaves a lock that may be taken over.
        m_lock->setStaleLockTime(0);
        if (m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError)
            return;
    }
}

} // namespace wasclean
