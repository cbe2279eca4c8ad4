#pragma once

#include "app/capture/capturemodel.h"
#include "app/exchange/rowchoice.h"
#include "app/exchange/secretfilter.h"

#include <QObject>

#include <optional>
#include <set>

class QItemSelectionModel;

namespace wasclean {

class MessageLogView;
class Session;

/// What the log of a session shows: the session's own capture, or a file in its place, while the
/// connection goes on underneath. Knows which rows are selected.
class ShownLog : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ShownLog(Session &session, MessageLogView *log, QObject *parent = nullptr);
    ~ShownLog() override;

    /// Shows a capture's file. The name is what the user calls it. One of fileOpened() and
    /// fileFailed() follows.
    void showFile(const QString &capturePath, const QString &name);
    /// Shows the connection's own capture again.
    void showConnection();

    /// Rows of the session's capture before this one are not shown, as after clearing the log.
    void setFirstRow(qint64 row);
    /// Shows the rows again that clearing the log hid last. Does nothing when there are none.
    void undoClear();
    qint64 firstRow() const;

    bool showsFile() const { return m_file != nullptr; }

    QString fileName() const { return m_fileName; }

    Capture &capture();

    CaptureModel &model() { return m_model; }

    /// Knows what of capture() is not in its file.
    SecretFilter secretFilter() const;

    /// Rows that are not hidden by clearing the log.
    RowChoice allRows();
    /// Of those the ones that pass the filter.
    RowChoice filteredRows();
    /// Of those the ones that are selected.
    RowChoice selectedRows();
    /// How many rows pass the filter; -1 while there is no filter, or it is still at work.
    qint64 filteredCount() const;
    qint64 selectedCount() const;
    /// Numbers in the capture, from 0; -1 where there is no current row.
    std::set<qint64> selectedCaptureRows() const;
    qint64 currentCaptureRow() const;

    /// Calls the receiver later with the message of the current row, or nothing. What is read from
    /// a file of this session has its secrets.
    void fetch(int row, QObject *context, const Capture::Receiver &receiver);
    void fetchCurrent(QObject *context, const Capture::Receiver &receiver);

    RowPlace place(int row) const { return m_model.place(row); }

    /// The number of a row as the log shows it.
    qint64 numberOf(int row) const { return m_model.numberOf(m_model.captureRow(row)); }

signals:
    /// There are rows that undoClear() would show, or no longer.
    void undoChanged(bool canUndo);
    /// A file is shown, or the connection is again.
    void changed();
    /// The rows of the connection that were there are not shown any more.
    void cleared();
    /// They are shown again.
    void clearUndone();
    /// More of the file can be read.
    void fileGrown();
    /// The file is shown as far as it is sound; if that is not all, the sentence says where.
    void fileOpened(const QString &capturePath, const QString &damage);
    /// The connection is shown again.
    void fileFailed(const QString &sentence);
    /// The file is no longer read here.
    void fileClosed(const QString &capturePath);

private:
    void clear();
    std::optional<qint64> &rowBeforeClear();
    void connectFile();
    void closeFile();
    const QItemSelectionModel *selection() const;
    std::vector<RowChoice::Range> selectedPlaces() const;

    Session &m_session;
    MessageLogView *m_log;
    CaptureModel m_model;
    Capture *m_file = nullptr;
    QString m_fileName;
    QString m_fileDamage;
    /// Where the connection's log began when a file took its place.
    qint64 m_firstRow = 0;
    /// Where the log of the connection, and that of the file, began before it was cleared.
    std::optional<qint64> m_rowBeforeClear;
    std::optional<qint64> m_fileRowBeforeClear;
};

} // namespace wasclean
