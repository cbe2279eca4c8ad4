#pragma once

#include "app/base/background.h"
#include "app/exchange/rowchoice.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QSettings;

namespace wasclean {

class Capture;
class ConnectionView;
class ExportJob;
class ProgressStrip;
class ShownLog;
struct ExportChoice;
struct ExportOffer;
struct ExportRequest;

/// Saves and exports what the window shows.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// Settings, view and strip must outlive it.
    FileSaver(
        QSettings &settings, ConnectionView *view, ProgressStrip *strip, QObject *parent = nullptr);
    ~FileSaver() override;

    /// Asks where to save the capture that is shown.
    void chooseFile();
    /// Asks where to save a capture that is not.
    void chooseCopy(const QString &capturePath);
    void chooseExport();

signals:
    void saved(const QString &path);
    /// This capture, which is not shown, has been saved somewhere.
    void copied(const QString &capturePath);

private:
    void askForName(const std::function<void(const QString &)> &use);
    /// Whether something is still being read or written, which the user is told.
    bool refuseWhileBusy();
    void save(Capture *capture, const QString &path);
    void saveCopy(const QString &capturePath, const QString &path);
    void endSave();
    void onSaved(const QString &path);
    ExportOffer offer() const;
    RowChoice rowsOf(const ExportChoice &choice) const;
    void exportRows(const ExportChoice &choice);
    void startExport(const ExportRequest &request);
    void onExported(const ExportRequest &request, const QString &problem);
    void tellDone(const QString &sentence, const QString &path);
    QString baseName() const;

    QSettings &m_settings;
    ConnectionView *m_view;
    ShownLog *m_log;
    ProgressStrip *m_strip;
    QPointer<Capture> m_saving;
    QList<QMetaObject::Connection> m_connections;
    std::unique_ptr<ExportJob> m_job;
    /// Of the export that is waited for or runs.
    CancelFlag m_cancelled;
    qint64 m_jobRows = 0;
};

} // namespace wasclean
