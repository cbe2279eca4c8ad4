#pragma once

#include "app/connection/connection.h"
#include "app/ending/activity.h"

#include <QFrame>
#include <QList>
#include <QTimer>

class QLabel;

namespace wasclean {

class BriefNote;

/// A connection as the script of a page sees it: the four states, those that were passed and the
/// one that it is in, and how often each event was fired. However many messages come, it shows a
/// new count at most 30 times a second.
class PageEventsStrip : public QFrame
{
    Q_OBJECT

public:
    explicit PageEventsStrip(QWidget *parent = nullptr);

    void setReadyState(ReadyState state);
    /// Cheap; shown a little later.
    void setEvents(const Activity::Events &events);
    /// The script that was asked for here is in the clipboard.
    void noteCopied();

    /// Makes the labels when it is first shown.
    void setVisible(bool visible) override;

signals:
    void scriptRequested();

private:
    void createLayout();
    void showStates();
    void showEvents();

    /// By their numbers.
    QList<QLabel *> m_states;
    QList<QLabel *> m_counts;
    /// Nothing was tried yet while it is empty.
    QList<ReadyState> m_passed;
    Activity::Events m_events;
    BriefNote *m_note = nullptr;
    QTimer m_frame;
};

} // namespace wasclean
