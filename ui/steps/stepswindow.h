#pragma once

#include "app/steps/stepresult.h"
#include "app/steps/stepsfile.h"
#include "ui/steps/stepsdocument.h"

#include <QByteArrayList>
#include <QMainWindow>

#include <memory>

class QLabel;
class QSettings;

namespace wasclean {

class NoticeBar;
class StepsEditor;

/// A window for a file of steps: its text, which is what is edited and saved, a list of its steps,
/// and how they went. Emits what the user wants; it runs nothing.
class StepsWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The settings must outlive the window.
    explicit StepsWindow(QSettings &settings, QWidget *parent = nullptr);
    ~StepsWindow() override;

    /// What stands in the window, to be shown by the next one.
    StepsDraft draft() const;
    void restore(const StepsDraft &draft);

    /// Shows a file; a sentence in the window when it cannot be read.
    void open(const QString &path);
    /// Adds steps after the current one; as the last ones while recording, which stops when there
    /// are too many.
    void addSteps(const QByteArrayList &steps);
    bool isRecording() const;

    /// The profile that steps can be kept with, and those that it has; no name for none.
    void setProfile(const QString &name, const QByteArray &steps);
    /// What is shown, and the folder and name of its file, which may be empty.
    QByteArray steps() const;
    QString folder() const;
    QString documentName() const;
    void startRun();
    void showResult(const StepResult &result);
    void finishRun(bool passed, const QString &summary);
    void showProblem(const QString &sentence);

signals:
    void runRequested(const std::shared_ptr<const wasclean::StepsFile> &file);
    void draftChanged();
    /// The steps of another file or profile are shown.
    void documentChanged();
    void stopRequested();
    /// The text is to be kept with the profile.
    void keepRequested(const QByteArray &text);

private:
    void createActions();
    void createFileMenu();
    void createStepsMenu();
    void createRunMenu();
    void createHelpMenu();
    void connectDocument();
    QWidget *createButtons();
    void createLayout();
    void onFileChanged();
    void run();
    void updateActions();

    QSettings &m_settings;
    NoticeBar *m_notice;
    StepsEditor *m_editor;
    StepsDocument *m_document;
    QLabel *m_summaryIcon;
    QLabel *m_summary;
    QAction *m_run = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_record = nullptr;
    QMenu *m_add = nullptr;
};

} // namespace wasclean
