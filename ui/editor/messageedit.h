#pragma once

#include "ui/editor/messagehighlighter.h"
#include "ui/editor/variablemarks.h"

#include <QPlainTextEdit>

namespace wasclean {

/// The field for a message. typedText() is exactly what was typed. Up in the first line and Down in
/// the last one ask for older and newer messages.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /// The text with every character as it was typed; line ends are line feeds. (toPlainText()
    /// would turn no-break spaces into spaces.)
    QString typedText() const;
    /// Exchanges the whole text; the user can undo it.
    void replaceText(const QString &text);
    /// Underlines a piece of the text as wrong, unless its start is negative, and the references
    /// that have no value.
    void setMarks(
        qsizetype wrongStart, qsizetype wrongLength, const QList<UnresolvedReference> &unresolved);
    void setLanguage(MessageHighlighter::Language language);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void olderRequested();
    void newerRequested();
    /// A file was dropped or pasted, instead of text.
    void fileDropped(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool canMove(QTextCursor::MoveOperation operation) const;
    int heightOfLines(int lines) const;
    void showMarks();

    qsizetype m_wrongStart = -1;
    qsizetype m_wrongLength = 0;
    QList<UnresolvedReference> m_unresolved;

    MessageHighlighter *m_highlighter;
};

} // namespace wasclean
