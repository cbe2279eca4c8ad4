#pragma once

#include <QObject>
#include <QSet>

namespace wasclean {

/// Keeps widgets from being styled while a window is built, and what is hidden in it until it is
/// shown for the first time. A style sheet takes some 130,000 instructions for each widget, and
/// most of those in the window are hidden when it starts. It watches all events until none waits.
class LateStyling : public QObject
{
public:
    /// From now on no widget is styled.
    void begin();
    /// The style sheet is there. Styles what will be seen of the windows that were built since.
    void styleVisible();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterPolish(QWidget *widget);
    void style(QWidget *widget);
    void styleShown(QWidget *widget);

    enum class Phase : quint8 {
        Building, ///< no widget is styled
        Showing, ///< what is seen is styled, and what is hidden waits
        Painted, ///< what is new is styled at once
    };

    Phase m_phase = Phase::Building;
    bool m_isStyling = false;
    /// Those that have asked to be styled, and those that were there before the style sheet. To be
    /// compared only: some may be gone.
    QSet<const QObject *> m_waiting;
};

} // namespace wasclean
