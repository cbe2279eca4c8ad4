#pragma once

#include "app/capture/rowplace.h"
#include "app/codecs/codecs.h"
#include "ui/log/selectionactions.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QAction;
class QItemSelectionModel;
class QLabel;
class QToolButton;

namespace wasclean {

class AwaitedClose;
class CaptureModel;
class CodecControls;
class FilterBar;
class GoToBar;
class LogColumns;
class MessageDelegate;
class MessageTable;
class ProgressStrip;
class RowActions;
class SearchBar;

/// The message log: a table of the rows, and above it the filter and a line of tools.
class MessageLogView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLogView(QWidget *parent = nullptr);

    void setModel(CaptureModel *model);
    /// Any model with the columns and roles of CaptureModel, and how its messages are read.
    void setModel(QAbstractItemModel *model, RowReader reader);

    /// The rows of the model that are selected; null while there is no model.
    const QItemSelectionModel *selectionModel() const;

    /// Widths and order of the columns, to be kept between sessions.
    QByteArray saveColumns();
    void restoreColumns(const QByteArray &state);

    /// Whether the column is in sight; in a narrow log, some give way.
    bool isColumnShown(int column) const;

    /// What the time column shows, as a word for the settings.
    QString timeModeName() const;
    void setTimeModeNamed(const QString &name);

    /// Shows the rows larger or smaller.
    void setZoom(int percent);

    /// Shows the rows alone, without filter and tools, and their texts as the mask changes them;
    /// an empty one ends this.
    void setPresenting(const std::function<QString(const QString &)> &mask);

    FilterBar *filterBar() const { return m_filterBar; }

    CodecControls *codecControls() const { return m_codecControls; }

    /// Those that read the messages, so that the filter and the search can compare their fields.
    void setCodecs(const CodecList &codecs);

    /// Goes to a row of the capture or a message in it, or says that the filter hides it.
    void goToPlace(RowPlace place);
    /// Goes there, now or as soon as it is among the rows that come, unless the user goes elsewhere
    /// first. Does nothing for no row.
    void goToWhenShown(RowPlace place);

    /// Offers more to do with the log or its current row, in their menus.
    void addMoreActions(const QList<QAction *> &actions);

    /// All that can be done with the log, in groups, for a menu; and what its times count from.
    QList<QList<QAction *>> actionGroups() const;
    QList<QAction *> timeActions() const;

    /// The actions, for a menu that wants to offer them too.
    QAction *copyAction() const { return m_selection->copy(); }

    QAction *copyPayloadAction() const { return m_selection->copyPayload(); }

    QAction *clearAction() const { return m_clear; }

    /// Whether rows that were hidden by clearing can be shown again.
    void setUndoClear(bool possible);

    QAction *followAction() const { return m_follow; }

    QAction *jumpAction() const { return m_jump; }

    QAction *pauseAction() const { return m_pause; }

    /// Selects the next Close row that comes, so that its details are shown, unless the user is at
    /// a row of their own by then.
    void awaitClose();

    /// What to say while nothing has been captured: what the user can do, or what is waited for.
    void setIdleText(const QString &sentence);

signals:
    /// The current row has changed; -1 when there is none.
    void currentRowChanged(int row);
    void clearRequested();
    void undoClearRequested();
    /// The row's payload is to be kept as a message to send.
    void saveMessageRequested(const wasclean::Message &message);

private:
    void createActions();
    void createLayout();
    void connectModel(QAbstractItemModel *model);
    void connectBars();
    void setModel(QAbstractItemModel *model, RowReader reader, CaptureModel *capture);
    void addActionsToTable();
    void goToRow(int row, const QString &remark);
    void lookForAwaitedPlace();
    void say(const QString &sentence);
    void showHits();
    void showPause();
    void showEmptyText();
    void setPaused(bool paused);
    void showCount();

    MessageTable *m_table;
    MessageDelegate *m_delegate;
    QWidget *m_tools;
    QToolButton *m_undoButton = nullptr;
    FilterBar *m_filterBar;
    CodecControls *m_codecControls;
    SearchBar *m_searchBar;
    GoToBar *m_goToBar;
    RowActions *m_rows;
    ProgressStrip *m_strip;
    SelectionActions *m_selection;
    LogColumns *m_columns;
    AwaitedClose *m_awaitedClose;
    QPointer<CaptureModel> m_capture;
    /// Where to go when it is shown.
    RowPlace m_awaitedPlace;
    QLabel *m_count;
    QLabel *m_note;
    QList<QAction *> m_moreActions;
    QAction *m_clear;
    QAction *m_undoClear;
    QAction *m_follow;
    QAction *m_jump;
    QAction *m_pause;
    QLabel *m_held;
    QTimer m_noteTimer;
    QString m_idleText;
};

} // namespace wasclean
