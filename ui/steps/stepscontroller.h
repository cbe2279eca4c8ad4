#pragma once

#include "app/message/messagelist.h"
#include "app/steps/steprunner.h"
#include "ui/steps/stepsdocument.h"

#include <QObject>

class QAction;
class QSettings;
class QWidget;

namespace wasclean {

class ConnectionView;
class StepsPermission;
class StepsWindow;

/// Runs the steps of the window over the connection of a page, and records steps from what the user
/// does with it.
class StepsController : public QObject
{
    Q_OBJECT

public:
    /// Settings and view must outlive the controller.
    StepsController(QSettings &settings, ConnectionView *view, QWidget *window);
    ~StepsController() override;

    /// Opens the window of steps.
    QAction *openAction() const { return m_open; }

    /// The profile that steps can be kept with, and those that it has; no name for none.
    void setProfile(const QString &name, const QByteArray &steps);

    /// What stands in the window of steps, to be kept for the next start.
    StepsDraft draft() const;
    void restore(const StepsDraft &draft);

signals:
    /// draft() has changed.
    void draftChanged();
    /// The text is to be kept with the profile.
    void keepRequested(const QByteArray &text);

private:
    StepsWindow *window();
    void show();
    void run(const std::shared_ptr<const StepsFile> &file);
    void start(const std::shared_ptr<const StepsFile> &file, const StepFiles &files);
    void showResult(int index);
    void finish();
    void expectRow();
    void record(const MessageBatch &batch);
    void recordClose(const CloseEvent &event);
    bool isRecording() const;

    QSettings &m_settings;
    ConnectionView *m_view;
    QWidget *m_parent;
    /// Until the window is there.
    StepsDraft m_draft;
    QString m_profile;
    QByteArray m_profileSteps;
    StepRunner m_runner;
    /// Both come with their first use.
    StepsWindow *m_window = nullptr;
    StepsPermission *m_permission = nullptr;
    QAction *m_open;
    QAction *m_expect;
};

} // namespace wasclean
