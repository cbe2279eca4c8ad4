#pragma once

#include "app/ending/timeline.h"

#include <QList>
#include <QWidget>

namespace wasclean {

class TimelineScale;

/// A timeline, painted: the parts of an attempt on an axis, frames as ticks on them (up for sent,
/// down for received), and marks below. Each part and each mark is also a child without paint, that
/// has its text as accessible name and as tooltip.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Label
    {
        QString text;
        QRect rect;
        /// Of the moment that it is about.
        int x = 0;
    };

    void placeSpots();
    int leastPart() const;
    int barTop() const;
    int lanesTop() const;
    int lineHeight() const;
    TimelineScale scaleFor(int width) const;
    QRect rectOf(const TimelinePart &part, const TimelineScale &scale) const;
    QList<Label> markLabels(int width) const;
    QString note(const TimelineScale &scale) const;
    void paintPart(QPainter &painter, const TimelinePart &part, const QRect &rect) const;
    void paintTicks(QPainter &painter, const TimelineScale &scale) const;
    void paintMarks(QPainter &painter) const;
    void paintBreaks(QPainter &painter, const TimelineScale &scale) const;

    Timeline m_timeline;
    /// First those of the parts, then those of the marks.
    QList<QWidget *> m_spots;
};

} // namespace wasclean
