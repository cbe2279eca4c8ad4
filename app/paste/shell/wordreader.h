#pragma once

#include "app/paste/result/pastework.h"
#include "app/paste/shell/shellwords.h"

namespace wasclean {

/// Base of the readers of command lines of Bash and PowerShell: the position in the text and the
/// word that is being read.
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
    /// Adds the next characters to the word.
    void take(qsizetype count = 1);
    /// Blanks end a word and a line's end the command: true when there was one of them.
    bool readBlank();
    /// "#" where a word would begin: true when there was one.
    bool skipComment();
    /// The length of the blanks and the line end behind an escape character, which continue the
    /// line; 0 if there are none. Blanks there are a mistake, but their meaning is clear.
    qsizetype continuation() const;

    void fail(qsizetype quoteAt) { m_out.problem = unclosedQuote(m_text, quoteAt); }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    /// Whether the word contains a command substitution.
    bool m_isComputed = false;
    ShellWords m_out;
};

} // namespace wasclean
