#include "ui/details/payloadtext.h"

#include "ui/widgets/messagedelegate.h"

#include <QScrollBar>
#include <QTextCursor>
#include <QTimerEvent>

#include <algorithm>

namespace wasclean {

namespace {

// A text widget needs about 5 µs for a line, whatever is in it.
constexpr int linesAtOnce = 5000;
constexpr int linesInABit = 1000;

/// Where QTextCursor::insertText() begins another block.
bool isBlockEnd(QChar c)
{
    constexpr char16_t beginningOfFrame = 0xfdd0;
    constexpr char16_t endOfFrame = 0xfdd1;
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == beginningOfFrame
        || c == endOfFrame;
}

} // namespace

PayloadText::PayloadText(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFont(MessageDelegate::fixedFont());
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void PayloadText::showText(const QString &text)
{
    m_timer.stop();
    m_text = text;
    m_next = 0;
    setPlainText(takeLines(linesAtOnce));
    if (m_next < m_text.size())
        m_timer.start(0, this);
}

void PayloadText::setWrap(bool wrap)
{
    setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void PayloadText::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QPlainTextEdit::timerEvent(event);
        return;
    }
    addLines(linesInABit);
}

void PayloadText::addLines(int count)
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(takeLines(count));
    if (m_next == m_text.size())
        m_timer.stop();
}

void PayloadText::scrollToLine(int line)
{
    if (const int missing = line + linesAtOnce - blockCount(); missing > 0)
        addLines(missing);
    verticalScrollBar()->setValue(line);
}

/// No piece ends within a line, or within its end.
QString PayloadText::takeLines(int count)
{
    const qsizetype begin = m_next;
    for (int line = 0; line < count && m_next < m_text.size(); ++line) {
        const auto end = std::find_if(m_text.cbegin() + m_next, m_text.cend(), &isBlockEnd);
        m_next = end - m_text.cbegin();
        if (QStringView(m_text).sliced(m_next).startsWith(u"\r\n"))
            ++m_next;
        m_next = std::min(m_next + 1, m_text.size());
    }
    return m_text.sliced(begin, m_next - begin);
}

} // namespace wasclean
