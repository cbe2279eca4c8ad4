#pragma once

#include "app/capture/capturemodel.h"
#include "ui/widgets/textzoom.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QTableView;

namespace wasclean {

/// The columns of a log: how wide, in which order, which of them are shown, and what the time
/// column counts from. The column of the notes is shown once there is a note. The preview has a
/// third of the width at least: for it, differences, sizes and times give way, then the notes.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    /// The table outlives this.
    explicit LogColumns(QTableView *table, QObject *parent = nullptr);

    /// To be called when the table has another model; null for one without marks and times.
    void setModel(CaptureModel *model);
    /// Makes room for the number of the last row.
    void widenNumbers();

    /// Widens and narrows the columns with their text.
    void setZoom(int percent);

    /// Widths, without the zoom, order and what is hidden.
    QByteArray save();
    void restore(const QByteArray &state);

    /// The mode of the time column as a word for the settings.
    QString timeModeName() const;
    /// Other words change nothing.
    void setTimeModeNamed(const QString &name);

    /// What the time column shows, for a menu.
    QList<QAction *> timeActions() const;

private:
    using TimeMode = CaptureModel::TimeMode;

    struct TimeChoice
    {
        QAction *action;
        TimeMode mode;
        bool sinceMark;
    };

    bool eventFilter(QObject *watched, QEvent *event) override;
    void setDefaults();
    int widthFor(qsizetype characters) const;
    int zoomed(int width) const;
    void scaleTo(int percent);
    void keepNumbersWhole();
    void placeNewColumn();
    bool isWanted(int column) const;
    void showColumn(int column, int width);
    void makeRoomForPreview();
    int yieldColumns(int others);
    int wantedWidth(int column) const;
    void noteWidth(int column, int width);
    void createTimeActions();
    void chooseTime(TimeMode mode, bool sinceMark);
    void showTimeChoice();
    void showNotes();
    bool hasNotes() const;
    void openMenu(const QPoint &place);
    void setColumnShown(int column, bool shown);

    QTableView *m_table;
    QPointer<CaptureModel> m_model;
    QPointer<Marks> m_marks;
    QActionGroup *m_times;
    std::vector<TimeChoice> m_timeChoices;
    QByteArray m_state;
    /// What the user said of the notes, in this session.
    std::optional<bool> m_notesWanted;
    qsizetype m_numberDigits = 0;
    /// Columns that the user wants and that are hidden, as the preview needs their room, and how
    /// wide they are else.
    std::map<int, int> m_yielded;
    /// What the column of the notes has when there is room.
    int m_noteWidth;
    int m_zoom = TextZoom::usual;
    bool m_isMakingRoom = false;
};

} // namespace wasclean
