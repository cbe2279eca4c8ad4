#include "ui/files/filecontroller.h"

#include "app/exchange/openjob.h"
#include "ui/files/filesaver.h"
#include "ui/session/capturerecoverycontroller.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/widgets/dialogfolder.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/recentfiles.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace wasclean {

namespace {

const QString folderKey = QStringLiteral("openFolder");

} // namespace

FileController::FileController(QSettings &settings, ConnectionView *view, QWidget *window)
    : QObject(view)
    , m_settings(settings)
    , m_view(view)
    , m_window(window)
    , m_strip(new ProgressStrip(view))
    , m_recent(new RecentFiles(settings, view))
    , m_saver(new FileSaver(settings, view, m_strip, this))
    , m_recovery(new CaptureRecoveryController(settings, view, this))
{
    ShownLog *log = view->shownLog();
    view->addBar(m_recovery->bar());
    view->addBar(m_strip);
    connect(m_recent, &RecentFiles::chosen, this, &FileController::open);
    connect(m_saver, &FileSaver::saved, m_recent, &RecentFiles::add);
    connect(m_recovery, &CaptureRecoveryController::openRequested, this, &FileController::open);
    connect(m_recovery, &CaptureRecoveryController::saveRequested, m_saver, &FileSaver::chooseCopy);
    connect(m_saver, &FileSaver::copied, m_recovery, &CaptureRecoveryController::settle);
    connect(log, &ShownLog::fileOpened, this, [this](const QString &, const QString &damage) {
        m_recent->add(m_openedPath);
        tell(m_problem.isEmpty() ? damage : m_problem);
    });
    connect(log, &ShownLog::fileFailed, this, &FileController::tell);
}

FileController::~FileController() = default;

void FileController::fillMenu(QMenu *menu)
{
    QAction *open = menu->addAction(
        tr("&Open…"), QKeySequence(tr("Ctrl+O")), this, &FileController::chooseFile);
    menu->addMenu(m_recent);
    menu->addSeparator();
    QAction *save = menu->addAction(
        tr("&Save capture as…"), QKeySequence(tr("Ctrl+S")), m_saver, &FileSaver::chooseFile);
    QAction *exportRows = menu->addAction(
        tr("&Export…"), QKeySequence(tr("Ctrl+E")), m_saver, &FileSaver::chooseExport);
    QAction *cancel = menu->addAction(tr("Cancel &work in progress"), QKeySequence(tr("Ctrl+.")),
        m_strip, &ProgressStrip::cancel);
    cancel->setEnabled(false);
    connect(m_strip, &ProgressStrip::busyChanged, this,
        [this, open, save, exportRows, cancel](bool busy) {
            for (QAction *action : {open, save, exportRows, m_recent->menuAction()})
                action->setEnabled(!busy);
            cancel->setEnabled(busy);
        });
    menu->addSeparator();
    menu->addAction(
        tr("Se&ttings…"), QKeySequence(tr("Ctrl+,")), this, &FileController::settingsRequested);
    menu->addSeparator();
}

void FileController::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a capture or a file of messages"),
        existingFolder(m_settings.value(folderKey).toString()),
        tr("Captures and messages (*.wasclean *.har *.jsonl *.ndjson);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
        open(path);
    });
    dialog->open();
}

void FileController::open(const QString &path)
{
    if (m_strip->isBusy()) {
        tell(tr("A file is still being read or written. Wait for it to finish, or cancel it."));
        return;
    }
    m_job = std::make_unique<OpenJob>(QFileInfo(path).absoluteFilePath());
    connect(m_job.get(), &OpenJob::progress, m_strip, &ProgressStrip::setProgress);
    connect(m_job.get(), &OpenJob::finished, this, &FileController::onOpened);
    m_strip->begin(
        tr("Reading %1…").arg(QFileInfo(path).fileName()), [job = m_job.get()] { job->cancel(); });
    m_job->start();
}

void FileController::onOpened()
{
    m_strip->end();
    if (m_job->capturePath().isEmpty()) {
        if (!m_job->isCancelled())
            tell(m_job->problem());
        return;
    }
    m_openedPath = m_job->filePath();
    m_problem = m_job->problem();
    if (m_job->isImported())
        m_recovery->removeWhenClosed(m_job->capturePath());
    m_view->shownLog()->showFile(m_job->capturePath(), QFileInfo(m_openedPath).fileName());
}

void FileController::tell(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_view->showNotice(sentence);
}

void FileController::pruneCaptures() { m_recovery->prune(); }

void FileController::lookAfterCaptures() { m_recovery->start(); }

} // namespace wasclean
