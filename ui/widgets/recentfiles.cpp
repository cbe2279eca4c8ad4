#include "ui/widgets/recentfiles.h"

#include "ui/widgets/mnemonics.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace wasclean {

namespace {

const QString settingsKey = QStringLiteral("recentFiles");

QString shown(const QString &path) { return withLiteralAmpersands(QDir::toNativeSeparators(path)); }

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QWidget *parent)
    : QMenu(tr("&Recent captures"), parent)
    , m_settings(settings)
{
    fill();
    // Another tab may have added to the list.
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill);
}

QStringList RecentFiles::files() const { return m_settings.value(settingsKey).toStringList(); }

void RecentFiles::add(const QString &path)
{
    QStringList files = this->files();
    files.removeAll(path);
    files.prepend(path);
    keep(files.first(std::min(files.size(), maxFiles)));
}

void RecentFiles::keep(const QStringList &files)
{
    m_settings.setValue(settingsKey, files);
    // Not while one of its actions is being triggered.
    QMetaObject::invokeMethod(this, &RecentFiles::fill, Qt::QueuedConnection);
}

void RecentFiles::fill()
{
    clear();
    const QStringList all = files();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &path = all.at(i);
        const QString text
            = i < 9 ? QStringLiteral("&%1 %2").arg(i + 1).arg(shown(path)) : shown(path);
        addAction(text, this, [this, path] { emit chosen(path); });
    }
    addSeparator();
    QAction *clearList = addAction(tr("&Clear list"), this, [this] { keep({}); });
    clearList->setEnabled(!all.isEmpty());
}

} // namespace wasclean
