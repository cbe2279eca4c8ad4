#pragma once

#include <QFrame>

class QPushButton;

namespace wasclean {

class CloseInput;

/// The menu of the Close button: code and reason of the Close frame, and Drop, which sends none. It
/// is no window but a child of the area, so that assistive technology finds its fields also while
/// it is closed.
class CloseMenu : public QFrame
{
    Q_OBJECT

public:
    explicit CloseMenu(QWidget *area);

    CloseInput *input() const { return m_input; }

    /// Whether there is a connection that can be dropped.
    void setDroppable(bool droppable);

    /// Opens with its right end below that of the button, and takes the focus.
    void openBelow(const QWidget *button);

signals:
    void dropRequested();
    /// It has opened, or is about to close and still has the focus.
    void shown(bool isOpen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    void closeUnlessInside(const QWidget *widget);

    CloseInput *m_input;
    QPushButton *m_drop;
    /// Where it opened.
    const QWidget *m_button = nullptr;
};

} // namespace wasclean
