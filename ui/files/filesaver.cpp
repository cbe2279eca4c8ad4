#include "ui/files/filesaver.h"

#include "app/base/translations.h"
#include "app/exchange/exportjob.h"
#include "ui/files/exportdialog.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/widgets/dialogfolder.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressstrip.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QUrl>

#include <utility>

namespace wasclean {

namespace {

const QString saveFolderKey = QStringLiteral("saveFolder");

} // namespace

FileSaver::FileSaver(
    QSettings &settings, ConnectionView *view, ProgressStrip *strip, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_view(view)
    , m_log(view->shownLog())
    , m_strip(strip)
{ }

FileSaver::~FileSaver() = default;

QString FileSaver::baseName() const
{
    const QString name = m_log->showsFile() ? m_log->fileName() : m_log->capture().filePath();
    return QFileInfo(name).completeBaseName();
}

void FileSaver::askForName(const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(m_view, tr("Save the capture"),
        existingFolder(m_settings.value(saveFolderKey).toString()), tr("Captures (*.wasclean)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("wasclean"));
    dialog->selectFile(baseName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, use](const QString &path) {
        m_settings.setValue(saveFolderKey, QFileInfo(path).absolutePath());
        use(path);
    });
    dialog->open();
}

void FileSaver::chooseFile()
{
    askForName([this](const QString &path) { save(&m_log->capture(), path); });
}

void FileSaver::chooseCopy(const QString &capturePath)
{
    askForName([this, capturePath](const QString &path) { saveCopy(capturePath, path); });
}

void FileSaver::saveCopy(const QString &capturePath, const QString &path)
{
    auto *capture = new Capture(capturePath, Capture::Access::ReadOnly, this);
    const auto fail = [this, capture](const QString &sentence) {
        m_view->showNotice(sentence);
        capture->deleteLater();
    };
    connect(capture, &Capture::failed, this, fail);
    connect(capture, &Capture::opened, this, [this, capture, path] {
        if (refuseWhileBusy())
            capture->deleteLater();
        else
            save(capture, path);
    });
    connect(capture, &Capture::saved, this, [this, capture, capturePath] {
        emit copied(capturePath);
        capture->deleteLater();
    });
    connect(capture, &Capture::saveFailed, capture, &QObject::deleteLater);
    connect(capture, &Capture::saveCancelled, capture, &QObject::deleteLater);
}

bool FileSaver::refuseWhileBusy()
{
    if (m_strip->isBusy())
        m_view->showNotice(
            tr("A file is still being read or written. Wait for it to finish, or cancel it."));
    return m_strip->isBusy();
}

void FileSaver::save(Capture *capture, const QString &path)
{
    if (refuseWhileBusy())
        return;
    m_saving = capture;
    const auto fail = [this](const QString &sentence) {
        endSave();
        m_view->showNotice(sentence);
    };
    m_connections = {
        connect(capture, &Capture::saveProgress, m_strip, &ProgressStrip::setProgress),
        connect(capture, &Capture::saved, this, &FileSaver::onSaved),
        connect(capture, &Capture::saveFailed, this, fail),
        connect(capture, &Capture::saveCancelled, this, &FileSaver::endSave),
        connect(capture, &Capture::closing, this, &FileSaver::endSave),
    };
    m_strip->begin(tr("Saving %1…").arg(QFileInfo(path).fileName()), [this] {
        if (m_saving)
            m_saving->cancelSave();
    });
    capture->saveAs(path);
}

void FileSaver::endSave()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    m_saving = nullptr;
    m_strip->end();
}

void FileSaver::onSaved(const QString &path)
{
    endSave();
    tellDone(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), path);
    emit saved(path);
}

void FileSaver::tellDone(const QString &sentence, const QString &path)
{
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    const auto open = [folder] { QDesktopServices::openUrl(folder); };
    m_view->present({sentence, Notice::Tone::Good, {{tr("Open fol&der"), open}}});
}

ExportOffer FileSaver::offer() const
{
    ExportOffer offer;
    const RowChoice all = m_log->allRows();
    offer.all = all.end - all.first;
    offer.filtered = m_log->filteredCount();
    offer.selected = m_log->selectedCount();
    offer.folder = existingFolder(m_settings.value(saveFolderKey).toString());
    offer.baseName = baseName();
    return offer;
}

void FileSaver::chooseExport()
{
    auto *dialog = new ExportDialog(offer(), m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &FileSaver::exportRows);
    dialog->open();
}

RowChoice FileSaver::rowsOf(const ExportChoice &choice) const
{
    if (choice.rows == ExportChoice::Rows::All)
        return m_log->allRows();
    return choice.rows == ExportChoice::Rows::Selected ? m_log->selectedRows()
                                                       : m_log->filteredRows();
}

void FileSaver::exportRows(const ExportChoice &choice)
{
    if (refuseWhileBusy())
        return;
    Capture &capture = m_log->capture();
    ExportRequest request{capture.filePath(), rowsOf(choice), choice.path, choice.format,
        choice.includeSecrets, m_log->secretFilter()};
    m_settings.setValue(saveFolderKey, QFileInfo(choice.path).absolutePath());
    m_job.reset();
    m_cancelled = {};
    m_strip->begin(tr("Exporting %1…").arg(QFileInfo(choice.path).fileName()), [this] {
        m_cancelled.cancel();
        if (m_job)
            m_job->cancel();
    });
    // Of a live capture some rows may not stand in the file yet.
    capture.whenWritten(this, [this, request, cancelled = m_cancelled](bool good) {
        if (cancelled.isCancelled()) {
            m_strip->end();
            return;
        }
        if (good) {
            startExport(request);
            return;
        }
        m_strip->end();
        m_view->showNotice(tr("Nothing was exported, because the newest messages could not be "
                              "written to the capture and would be missing."));
    });
}

void FileSaver::startExport(const ExportRequest &request)
{
    m_job = std::make_unique<ExportJob>(request);
    m_jobRows = 0;
    connect(m_job.get(), &ExportJob::progress, this, [this](qint64 done, qint64 total) {
        m_strip->setProgress(done, total);
        m_jobRows = total;
    });
    connect(m_job.get(), &ExportJob::finished, this,
        [this, request](const QString &problem) { onExported(request, problem); });
    m_job->start();
}

void FileSaver::onExported(const ExportRequest &request, const QString &problem)
{
    m_strip->end();
    if (!problem.isEmpty()) {
        m_view->showNotice(problem);
        return;
    }
    tellDone(tr("Exported %1 row(s) to %2.", nullptr, pluralForm(m_jobRows))
                 .arg(QLocale().toString(m_jobRows), QDir::toNativeSeparators(request.filePath)),
        request.filePath);
}

} // namespace wasclean
