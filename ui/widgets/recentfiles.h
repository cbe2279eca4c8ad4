#pragma once

#include <QMenu>

class QSettings;

namespace wasclean {

/// The menu of the files that were opened or saved last.
class RecentFiles : public QMenu
{
    Q_OBJECT

public:
    /// The settings must outlive the menu.
    explicit RecentFiles(QSettings &settings, QWidget *parent = nullptr);

    /// Puts the file first.
    void add(const QString &path);

    static constexpr qsizetype maxFiles = 10;

signals:
    void chosen(const QString &path);

private:
    QStringList files() const;
    void keep(const QStringList &files);
    void fill();

    QSettings &m_settings;
};

} // namespace wasclean
