#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace wasclean {

/// The list of environments to choose from, with its label and a button that opens their editor.
class EnvironmentBox : public QWidget
{
    Q_OBJECT

public:
    /// The action opens the editor.
    EnvironmentBox(QAction *edit, QWidget *parent);

    QComboBox *list() const { return m_list; }

    /// Leaves out the button and then the label where it has less width. A menu has the editor,
    /// too, and the list has its name as a tooltip.
    void setRoom(int width);
    /// Of the list alone.
    int leastWidth() const;

private:
    QLabel *m_label;
    QComboBox *m_list;
    QToolButton *m_edit;
};

} // namespace wasclean
