#include "ui/editor/messageedit.h"

#include "ui/style/theme.h"
#include "ui/widgets/filedrop.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QTextBlock>

#include <utility>

namespace wasclean {

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new MessageHighlighter(document()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Tab walks through the window; who needs a tab character can paste one.
    setTabChangesFocus(true);
    setProperty("field", true);
    // A file that is dropped here is to be sent, not to be opened.
    for (QWidget *widget : {static_cast<QWidget *>(this), viewport()})
        widget->setProperty("takesFiles", true);
    m_highlighter->setPalette(palette());
}

QString MessageEdit::typedText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

void MessageEdit::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

QSize MessageEdit::sizeHint() const
{
    // The tools below it need a line; the splitter gives it more.
    return {QPlainTextEdit::sizeHint().width(), heightOfLines(3)};
}

QSize MessageEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOfLines(2)};
}

int MessageEdit::heightOfLines(int lines) const
{
    // The style has a say in the frame.
    ensurePolished();
    const QMargins frame = contentsMargins();
    return lines * fontMetrics().lineSpacing() + frame.top() + frame.bottom()
        + int(2 * document()->documentMargin());
}

void MessageEdit::setMarks(
    qsizetype wrongStart, qsizetype wrongLength, const QList<UnresolvedReference> &unresolved)
{
    m_wrongStart = wrongStart;
    m_wrongLength = wrongLength;
    m_unresolved = unresolved;
    showMarks();
}

void MessageEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        cursor.setPosition(int(start));
        cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    };
    for (const UnresolvedReference &each : std::as_const(m_unresolved))
        add(each.begin, each.length, unresolvedFormat(palette()));
    if (m_wrongStart >= 0) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(Colors::of(palette()).failed);
        wrong.setForeground(Colors::of(palette()).failed);
        add(m_wrongStart, m_wrongLength, wrong);
    }
    setExtraSelections(marks);
}

void MessageEdit::setLanguage(MessageHighlighter::Language language)
{
    m_highlighter->setLanguage(language);
}

void MessageEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showMarks();
    }
    QPlainTextEdit::changeEvent(event);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !droppedFile(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    const QString file = droppedFile(source);
    if (file.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        emit fileDropped(file);
}

bool MessageEdit::canMove(QTextCursor::MoveOperation operation) const
{
    QTextCursor cursor = textCursor();
    return cursor.movePosition(operation);
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_Up && !canMove(QTextCursor::Up)) {
        emit olderRequested();
    } else if (plain && event->key() == Qt::Key_Down && !canMove(QTextCursor::Down)) {
        emit newerRequested();
    } else if (event->matches(QKeySequence::InsertLineSeparator)) {
        // Shift+Enter would put U+2028 into the message, which nobody can see.
        textCursor().insertBlock();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace wasclean
