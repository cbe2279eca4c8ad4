#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSettings;
class QWidget;

namespace wasclean {

class CaptureRecoveryController;
class ConnectionView;
class FileSaver;
class OpenJob;
class ProgressStrip;
class RecentFiles;

/// Opens, saves and exports the captures of a page, and recovers those that a crash left.
class FileController : public QObject
{
    Q_OBJECT

public:
    /// Settings and view must outlive it.
    FileController(QSettings &settings, ConnectionView *view, QWidget *window);
    ~FileController() override;

    void fillMenu(QMenu *menu);
    /// Shows a capture, or the messages of a HAR or JSON Lines file.
    void open(const QString &path);
    /// Offers what a crash left, and then removes old captures of the cache.
    void lookAfterCaptures();
    /// Removes old captures of the cache, by the limits in the settings.
    void pruneCaptures();

signals:
    /// The settings of the program are to be shown.
    void settingsRequested();

private:
    void chooseFile();
    void onOpened();
    void tell(const QString &sentence);

    QSettings &m_settings;
    ConnectionView *m_view;
    QWidget *m_window;
    ProgressStrip *m_strip;
    RecentFiles *m_recent;
    FileSaver *m_saver;
    CaptureRecoveryController *m_recovery;
    std::unique_ptr<OpenJob> m_job;
    /// The file that is being shown, as the user knows it, and what was wrong with it.
    QString m_openedPath;
    QString m_problem;
};

} // namespace wasclean
