#pragma once

#include "app/paste/script/programlexer.h"

namespace wasclean {

/// Reads the tokens of Python (its language reference, chapter 2), without their meaning.
class PythonLexer : protected ProgramLexer
{
protected:
    /// A string literal with its prefix.
    struct Literal
    {
        /// Between the quotes, with escapes replaced unless it is raw.
        QString text;
        bool isBytes = false;
        /// Whether "{name}" in it is replaced by a value.
        bool isFormat = false;
    };

    using ProgramLexer::ProgramLexer;

    /// Reads an opening bracket. While it is open, the ends of lines are white space.
    struct OpenBracket
    {
        explicit OpenBracket(PythonLexer &owner)
            : lexer(owner)
        {
            ++lexer.m_at;
            ++lexer.m_brackets;
        }

        ~OpenBracket() { --lexer.m_brackets; }
        Q_DISABLE_COPY_MOVE(OpenBracket)

        PythonLexer &lexer;
    };

    static bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    /// White space, comments and joined lines; the line's end, too, within brackets.
    void skipBlanks() override;
    /// "a.b.c", without blanks.
    QString readPath();
    /// Whether a string literal begins here: a quote, or one behind a prefix such as f or rb.
    bool isAtString() const;
    Literal readString();
    /// Skips to the comma or bracket that ends an argument.
    void skipRest();

private:
    qsizetype prefixLength() const;
    void readEscape(QString &text, bool isBytes);

    /// How many brackets are open.
    int m_brackets = 0;
};

} // namespace wasclean
