#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextCursor;
class QTextDocument;
class QToolButton;

namespace wasclean {

/// A field that finds in a text, above it. Hidden until it is asked for; Escape hides it again.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Finds in this QPlainTextEdit or QTextEdit; null for nowhere. Counts again whenever the text
    /// changes, and leaves it as it is. The count says so when the text is only a part.
    void setText(QWidget *text, bool isPart);
    /// Shows the field and begins with what is selected in the text, if that is one line.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void end();
    void find(bool backward, bool again);
    void showCount();
    QTextDocument *document() const;
    QTextCursor cursor() const;
    void setCursor(const QTextCursor &cursor) const;

    bool m_isPart = false;
    QPointer<QWidget> m_text;
    QMetaObject::Connection m_textChanges;
    QLineEdit *m_field;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QLabel *m_count;
};

} // namespace wasclean
