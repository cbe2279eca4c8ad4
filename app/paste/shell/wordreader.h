#pragma once

#include "app/paste/result/pastework.h"
#include "app/paste/shell/shellwords.h"

namespace wasclean {

/// What the readers of Bash's and PowerShell's command lines have in common: a place in the text
/// and the word that is being put together.
class WordReader
{
public:
    ShellWords read()
    {
        while (m_at < m_text.size() && m_out.problem.isEmpty() && PasteWork::mayGoOn())
            step();
        endWord();
        return m_out;
    }

protected:
    explicit WordReader(const QString &text)
        : m_text(text)
    { }

    ~WordReader() = default;
    Q_DISABLE_COPY_MOVE(WordReader)

    /// Reads on from the place, by at least one character.
    virtual void step() = 0;
    /// Ends the word that was begun, if one was.
    virtual void endWord();

    QChar peek(qsizetype ahead = 0) const
    {
        PasteWork::add(1);
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    QStringView rest() const { return QStringView(m_text).sliced(m_at); }

    /// Begins a word, or adds to it.
    void add(QStringView piece);
    /// Takes the next characters as they are.
    void take(qsizetype count = 1);
    /// Blanks end a word and a line's end the command: true when there was one of them.
    bool readBlank();
    /// "#" where a word would begin: true when there was one.
    bool skipComment();
    /// Behind an escape character, the blanks and the line's end that make the line go on: how
    /// many, or 0. The blanks are a slip, but what was meant is clear.
    qsizetype continuation() const;

    void fail(qsizetype quoteAt) { m_out.problem = unclosedQuote(m_text, quoteAt); }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    /// Whether a part of the word is what a command would print.
    bool m_isComputed = false;
    ShellWords m_out;
};

} // namespace wasclean
