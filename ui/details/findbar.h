#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace wasclean {

/// A field that finds in a text, above it. Hidden until it is asked for; Escape hides it again.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Where to find; null for nowhere. Counts again, and leaves the text as it is. The count says
    /// so when that is only a part.
    void setText(QPlainTextEdit *text, bool isPart);
    /// The text is another one now.
    void countAgain();
    /// Shows the field and begins with what is selected in the text, if that is one line.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void end();
    void find(bool backward, bool again);
    void showCount();

    bool m_isPart = false;
    QPointer<QPlainTextEdit> m_text;
    QLineEdit *m_field;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QLabel *m_count;
};

} // namespace wasclean
