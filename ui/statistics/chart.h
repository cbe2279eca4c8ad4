#pragma once

#include "app/statistics/histogram.h"
#include "app/statistics/trafficrates.h"

#include <QFont>
#include <QPalette>
#include <QString>

#include <functional>

class QPainter;
class QRectF;

namespace wasclean {

/// The colours and letters that a chart is painted with, on the screen or in a file.
struct ChartLook
{
    QPalette palette;
    QFont font;
};

/// A picture of figures, which can be painted anywhere. It has as many marks as it is wide,
/// whatever the number of messages that it is made of.
class Chart
{
public:
    virtual ~Chart() = default;

    QString title() const { return m_title; }

    /// What the picture shows, in words, for those who cannot see it.
    virtual QString description() const = 0;

    /// Paints title and picture.
    void paint(QPainter &painter, const QRectF &where, const ChartLook &look) const;

    /// The least height that leaves room for the picture below the title.
    static int leastHeight(const QFont &font);

protected:
    explicit Chart(const QString &title)
        : m_title(title)
    { }

    /// What to say in place of a picture; empty when there is one.
    virtual QString emptySentence() const = 0;
    /// The picture alone.
    virtual void paintPicture(
        QPainter &painter, const QRectF &where, const ChartLook &look) const = 0;

private:
    QString m_title;
};

/// DirectionTraffic over time: what was sent upward, what was received downward from the same line,
/// to the same scale.
class RateChart : public Chart
{
public:
    /// What is painted of a part of the time.
    enum class Value { Messages, Bytes };

    /// `end` is the time of the clock in nanoseconds since the epoch at which it ends: what is
    /// shown goes up to the last part of the time that is over. With 0 it goes up to the last
    /// message.
    RateChart(const QString &title, Value value, const TrafficRates &rates, qint64 end);

    QString description() const override;

protected:
    QString emptySentence() const override;
    void paintPicture(QPainter &painter, const QRectF &where, const ChartLook &look) const override;

private:
    std::vector<TrafficBothWays> shownParts() const;
    double valueOf(const DirectionTraffic &traffic) const;
    double peak() const;
    QString rateText(double perSecond) const;

    Value m_value;
    TrafficRates m_rates;
    qint64 m_end;
};

/// How often values occurred, on a logarithmic axis, with lines at the percentiles that are looked
/// at. A second histogram goes downward from the same line.
class DistributionChart : public Chart
{
public:
    using ValueText = std::function<QString(qint64)>;

    struct Side
    {
        Histogram values;
        QString name;
        /// Of the palette's colours: those of sent or of received messages, or neither.
        Direction direction = Direction::None;
    };

    DistributionChart(const QString &title, const QString &emptySentence, const Side &up,
        const Side &down, ValueText text);

    QString description() const override;

protected:
    QString emptySentence() const override;
    void paintPicture(QPainter &painter, const QRectF &where, const ChartLook &look) const override;

private:
    QString describe(const Side &side) const;
    double at(qint64 value) const;
    std::vector<qint64> edges() const;
    void paintPercentiles(QPainter &painter, const QRectF &plot, const Side &side, bool upward,
        const ChartLook &look) const;

    QString m_emptySentence;
    Side m_up;
    Side m_down;
    ValueText m_text;
    qint64 m_low = 1;
    qint64 m_high = 2;
};

} // namespace wasclean
