#pragma once

#include "app/steps/stepresult.h"
#include "app/steps/stepsfile.h"

#include <QByteArrayList>
#include <QSplitter>
#include <QTimer>

#include <memory>

class QAction;
class QLabel;
class QPlainTextEdit;
class QSettings;

namespace wasclean {

class StepsDocument;
class StepsHelp;
class StepsList;

/// The steps of a document as text and as a list with their results. The text is what is edited:
/// the actions on a step of the list change it as well.
class StepsEditor : public QSplitter
{
    Q_OBJECT

public:
    /// Settings and window must outlive it.
    StepsEditor(QSettings &settings, QWidget *window);

    StepsDocument *document() const { return m_document; }

    /// The steps of the text; null while it has an error, which is shown below it.
    const std::shared_ptr<const StepsFile> &file() const { return m_file; }

    /// Reads the text at once, which happens a little later by itself when it changes.
    void readText();

    /// No more text than this is recorded.
    static constexpr qsizetype mostRecordedBytes = qsizetype(1024) * 1024;

    /// Adds steps after the current one, or as the last ones while they are recorded. Returns a
    /// sentence when it cannot; recorded steps must not become many, as all are read again.
    QString addSteps(const QByteArrayList &added, bool isRecorded);
    /// Selects the text of the current step, to be typed over or changed.
    void editStep();
    void insertExample();

    /// Edit, delete and move the current step.
    QList<QAction *> stepActions() const { return {m_edit, m_remove, m_up, m_down}; }

    bool isRunning() const { return m_isRunning; }

    /// Forgets the last results. Nothing can be edited until finishRun().
    void startRun();
    void showResult(const StepResult &result);
    void finishRun();

signals:
    /// file() has changed.
    void fileChanged();

private:
    void createActions();
    void createText();
    void createResult();
    void createLayout();
    void connectDocument();
    void removeStep();
    void moveStep(int distance);
    void showCurrent();
    void updateActions();

    std::shared_ptr<const StepsFile> m_file;
    bool m_isRunning = false;
    QTimer m_readTimer;
    StepsList *m_list;
    /// In the place of the list while there are no steps.
    StepsHelp *m_help;
    QPlainTextEdit *m_text;
    StepsDocument *m_document;
    QLabel *m_problem;
    QPlainTextEdit *m_result;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
};

} // namespace wasclean
