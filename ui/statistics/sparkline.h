#pragma once

#include "app/statistics/trafficrates.h"

#include <QAbstractButton>

namespace wasclean {

/// The traffic of the last minute as a small picture with the rates of the newest whole second:
/// what was sent upward, what was received downward. A click asks for more.
class Sparkline : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// The time at the right edge, in nanoseconds since the epoch.
    void setRates(const TrafficRates &lastSeconds, qint64 now);

    /// Whether anything of the minute is to be seen, so that the picture moves on.
    bool isMoving() const { return m_isMoving; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// It can be seen now, and what it shows may be old.
    void shown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int textWidth() const;

    static constexpr int seconds = 60;

    /// Oldest first; the last one is the newest whole second.
    std::vector<TrafficBothWays> m_seconds;
    bool m_isMoving = false;
};

} // namespace wasclean
