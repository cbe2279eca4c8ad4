#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QPlainTextEdit;
class QSettings;
class QWidget;

namespace wasclean {

/// Steps as they stand in a window, for the next start of the program.
struct StepsDraft
{
    /// Of the file; empty for none.
    QString path;
    /// Empty when no window of steps was ever opened.
    QByteArray text;
    bool isModified = false;
    /// SHA-256 of the file as it was read or written last; empty for none.
    QByteArray fileHash;

    bool operator==(const StepsDraft &) const = default;
};

/// Where the text of the steps comes from and is kept: a file, a profile, or a draft for what was
/// not saved.
class StepsDocument : public QObject
{
    Q_OBJECT

public:
    /// Settings, editor and window must outlive it.
    StepsDocument(QSettings &settings, QPlainTextEdit *editor, QWidget *window);

    /// Shows what was kept, or a file without steps.
    void restore(const StepsDraft &draft);
    StepsDraft draft() const;
    void fillMenu(QMenu *menu);

    QByteArray text() const;
    /// As an edit that can be taken back.
    void setText(const QByteArray &text);

    /// Shows a file; failed() says why not.
    void open(const QString &path);
    /// The profile that steps can be kept with, and those that it has; no name for none.
    void setProfile(const QString &name, const QByteArray &steps);

    /// Of the file; empty for none.
    QString folder() const;
    /// For the title of the window.
    QString name() const;

signals:
    /// The text was replaced, not typed by the user.
    void replaced();
    void opened();
    void failed(const QString &sentence);
    void nameChanged();
    /// draft() has changed.
    void draftChanged();
    /// The text is to be kept with the profile.
    void keepRequested(const QByteArray &text);

private:
    void createNew();
    void showProfileSteps();
    void keepWithProfile();
    void chooseFile();
    void showFile(const QString &path, const Checked<QByteArray> &text);
    void save();
    bool isChangedByOthers() const;
    void chooseSavePath();
    void saveTo(const QString &path);
    void setPath(const QString &path, const QByteArray &file = {});

    QSettings &m_settings;
    QPlainTextEdit *m_editor;
    QWidget *m_window;
    QString m_path;
    /// Of the file as it was read or written last; empty when that is not known.
    QByteArray m_fileHash;
    /// The file that is being read, or was read last.
    QString m_opening;
    QByteArray m_profileSteps;
    QAction *m_fromProfile;
    QAction *m_toProfile;
};

} // namespace wasclean
