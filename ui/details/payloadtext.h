#pragma once

#include <QBasicTimer>
#include <QPlainTextEdit>

namespace wasclean {

/// A text that can be read, selected and copied: a payload, or what it was turned into. It is in
/// the fixed font and breaks within words when it wraps.
class PayloadText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PayloadText(const QString &accessibleName, QWidget *parent = nullptr);

    /// Takes the place of the text before. Of a text with many lines the beginning is there at
    /// once, and the rest follows bit by bit, so that the window does not wait.
    void showText(const QString &text);

    /// The text, also what is not there yet.
    const QString &text() const { return m_text; }

    /// Puts the line at the top, from 0; it does not wait for that to follow.
    void scrollToLine(int line);
    void setWrap(bool wrap);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QString takeLines(int count);
    void addLines(int count);

    QString m_text;
    /// Where what is not there yet begins.
    qsizetype m_next = 0;
    QBasicTimer m_timer;
};

} // namespace wasclean
