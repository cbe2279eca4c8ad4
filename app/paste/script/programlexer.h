#pragma once

#include "app/paste/result/pastework.h"

#include <QString>

namespace wasclean {

/// The position in the text of a program, which the lexer of its language moves, and the first
/// problem of the text.
class ProgramLexer
{
protected:
    explicit ProgramLexer(const QString &text)
        : m_text(text)
    { }

    virtual ~ProgramLexer() = default;
    Q_DISABLE_COPY_MOVE(ProgramLexer)

    /// The character that is so many behind the position; NUL behind the end of the text.
    QChar peek(qsizetype ahead = 0) const
    {
        PasteWork::add(1);
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    /// Whether reading ends: with the text, a problem, or too much work.
    bool atEnd() const { return m_at >= m_text.size() || hasProblem() || !PasteWork::mayGoOn(); }

    enum class Problem : quint8 { None, OpenQuote, TooDeep, OpenCall };

    bool hasProblem() const { return m_problem != Problem::None; }

    /// The first problem counts. An open call is at its parenthesis.
    void fail(Problem problem, qsizetype at);

    void forgetProblem() { m_problem = Problem::None; }

    /// The problem as a sentence with its line and column; empty without one. It is made only here,
    /// as counting lines looks at the whole text.
    QString problemText() const;

    /// False, with a problem, when an expression is nested too deeply to be read by recursion.
    bool checkDepth(int depth);

    /// Skips white space and comments between the items of a list.
    virtual void skipBlanks() = 0;

    /// Behind an opening bracket: calls readItem() for each of the items, which commas separate,
    /// and reads the closing bracket. An item that is not read is passed over by a character.
    template <typename ReadItem>
    void readItems(QChar closingBracket, ReadItem readItem)
    {
        for (;;) {
            skipBlanks();
            if (atEnd())
                return;
            if (peek() == closingBracket) {
                ++m_at;
                return;
            }
            const qsizetype begin = m_at;
            if (peek() != u',')
                readItem();
            if (peek() == u',' || m_at == begin)
                ++m_at;
        }
    }

    const QString &m_text;
    /// In UTF-16 units.
    qsizetype m_at = 0;

private:
    Problem m_problem = Problem::None;
    qsizetype m_problemAt = 0;
};

} // namespace wasclean
