#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSize>

class QScrollArea;
class QSettings;
class QSplitter;
class QVBoxLayout;
class QWidget;

namespace wasclean {

class CloseStatus;
class ConnectionPanel;
class DetailPane;
class EndingPanel;
class MessageLogView;
class SavedMessages;
class SendBox;

/// Places the panels of a page, above the status, which is always in view, follows its size, and
/// moves the focus from one to the next. On a narrow page, as when two stand side by side, fields
/// go to second lines, and the details stand below the log while a row is selected, if the page is
/// high enough.
class PanelLayout : public QObject
{
    Q_OBJECT

public:
    struct Panels
    {
        ConnectionPanel *connection;
        /// Over the log, from the top.
        QList<QWidget *> bars;
        MessageLogView *log;
        DetailPane *detail;
        SavedMessages *saved;
        SendBox *sendBox;
        EndingPanel *ending;
        /// Between the message and the status.
        QList<QWidget *> strips;
        CloseStatus *status;
    };

    /// A page needs no more width than this.
    static constexpr int leastWidth = 452;

    PanelLayout(const Panels &panels, QWidget *page);

    /// Puts one more bar over the log.
    void addBar(QWidget *bar);
    void onResized(QSize size);
    /// The panel on the ending takes the place of the message, as nothing can be sent then.
    void setEndingShown(bool shown);
    /// A file is shown in place of the connection: nothing can be sent, and nothing ends.
    void setFileShown(bool shown);
    /// Shows only the log with its bars and the close status, which is larger then, for people far
    /// away.
    void setPresenting(bool on);
    /// Whether there is a row whose details are shown.
    void setHasRow(bool hasRow);

    /// Goes from panel to panel, past those without anything to go to.
    void focusNext(bool forward);
    /// Goes to the first field of the panel; to nothing if it has none.
    static void focusInto(QWidget *panel);
    /// Whether the focus of the window is in the widget, also while another window is in front.
    static bool hasFocus(const QWidget *widget);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    void placeColumn();
    void setNarrow(bool narrow);
    void updateDetails();
    void setFirstHeights();
    void updateSending();
    void updateStatusRoom();

    Panels m_panels;
    QWidget *m_page;
    QScrollArea *m_area;
    QWidget *m_panelsBody;
    QVBoxLayout *m_column;
    QSplitter *m_logSplitter;
    QSplitter *m_mainSplitter;
    QSplitter *m_sending;
    QWidget *m_strips;
    /// Whether the main splitter was given its heights.
    bool m_hasHeights = false;
    bool m_isNarrow = false;
    bool m_hasRow = false;
    bool m_isEndingShown = false;
    bool m_isFileShown = false;
    bool m_isPresenting = false;
    /// What had the focus before a presentation.
    QPointer<QWidget> m_focusBefore;
    /// Of log and details beside each other, while the page is narrow.
    QByteArray m_wideState;
    /// Of the main splitter, while the panel on the ending has most of it.
    QByteArray m_stateBefore;
};

} // namespace wasclean
