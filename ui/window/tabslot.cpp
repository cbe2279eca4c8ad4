#include "ui/window/tabslot.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>

namespace wasclean {

namespace {

/// More programs at the same time share the last slot.
constexpr int slotCount = 16;

} // namespace

TabSlot::TabSlot(const QSettings &settings)
    : m_taken(std::async(
        std::launch::async, &TabSlot::take, QFileInfo(settings.fileName()).absolutePath()))
{ }

QString TabSlot::key() const { return m_taken.get().key; }

TabSlot::Taken TabSlot::take(const QString &folder)
{
    QDir().mkpath(folder);
    Taken taken;
    for (int slot = 1; slot <= slotCount; ++slot) {
        taken.key = slot == 1 ? QStringLiteral("openTabs") : QStringLiteral("openTabs%1").arg(slot);
        taken.lock = std::make_shared<QLockFile>(
            folder + QStringLiteral("/.wasclean-%1.lock").arg(taken.key));
        // Only a program that has ended leaves a lock that may be taken over.
        taken.lock->setStaleLockTime(0);
        if (taken.lock->tryLock(0) || taken.lock->error() != QLockFile::LockFailedError)
            break;
    }
    return taken;
}

} // namespace wasclean
