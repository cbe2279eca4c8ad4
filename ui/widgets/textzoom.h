#pragma once

#include <QFont>
#include <QObject>

class QWidget;

namespace wasclean {

/// How large the log and the payloads are shown, in percent of the fonts of the system. All tabs of
/// a window share it.
class TextZoom : public QObject
{
    Q_OBJECT

public:
    static constexpr int least = 50;
    static constexpr int most = 400;
    static constexpr int usual = 100;

    explicit TextZoom(QObject *parent = nullptr);

    int percent() const { return m_percent; }

    /// Brings the number into the limits.
    void setPercent(int percent);

    void zoomIn();
    void zoomOut();

    void reset() { setPercent(usual); }

    /// Has the wheel with Ctrl zoom over the widget, if it is a view, and over the views in it.
    void watch(QWidget *widget);

signals:
    void changed(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_percent = usual;
    /// What the wheel has turned since the last step.
    int m_wheel = 0;
};

/// The font at this zoom.
QFont zoomedFont(QFont font, int percent);

/// Shows the text of a view larger or smaller than the font that the view has had before the first
/// call.
void zoomFont(QWidget *view, int percent);

/// The percent of the last call; for what a view draws in fonts of its own.
int zoomOf(const QWidget *view);

/// The same for all views of text, trees and tables in the widget.
void zoomViews(QWidget *widget, int percent);

} // namespace wasclean
