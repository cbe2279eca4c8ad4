#pragma once

#include "app/paste/result/pastework.h"

#include <QString>

namespace wasclean {

/// A place in a Python program, and what is read there of its lexical analysis (Python's language
/// reference, chapter 2).
class PythonLexer
{
protected:
    /// A string literal with its prefix.
    struct Literal
    {
        /// Between the quotes, with escapes replaced unless it is raw.
        QString text;
        bool isBytes = false;
        /// Whether "{name}" in it stands for a value.
        bool isFormat = false;
    };

    explicit PythonLexer(const QString &text)
        : m_text(text)
    { }

    ~PythonLexer() = default;
    Q_DISABLE_COPY_MOVE(PythonLexer)

    QChar peek(qsizetype ahead = 0) const
    {
        PasteWork::add(1);
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    bool atEnd() const
    {
        return m_at >= m_text.size() || !m_problem.isEmpty() || !PasteWork::mayGoOn();
    }

    static bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    /// White space, comments and joined lines; the line's end, too, within brackets.
    void skipBlanks();
    /// "a.b.c", without blanks.
    QString readPath();
    /// Whether a string literal begins here: a quote, or one behind a prefix such as f or rb.
    bool isAtString() const;
    Literal readString();
    /// Skips to the comma or bracket that ends an argument.
    void skipRest();

    const QString &m_text;
    qsizetype m_at = 0;
    /// How many brackets are open.
    int m_brackets = 0;
    /// With the place; empty when all is well.
    QString m_problem;

private:
    qsizetype prefixLength() const;
    void readEscape(QString &text, bool isBytes);
};

} // namespace wasclean
