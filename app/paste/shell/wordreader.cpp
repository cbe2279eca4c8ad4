#include "app/paste/shell/wordreader.h"

namespace wasclean {

void WordReader::endWord()
{
    if (m_inWord)
        m_out.addWord(m_word, m_isComputed);
    m_word.clear();
    m_inWord = false;
    m_isComputed = false;
}

void WordReader::add(QStringView piece)
{
    m_word += piece;
    m_inWord = true;
}

void WordReader::take(qsizetype count)
{
    add(rest().first(qMin(count, m_text.size() - m_at)));
    m_at += count;
}

bool WordReader::readBlank()
{
    const QChar c = peek();
    if (!c.isSpace())
        return false;
    endWord();
    if (c == u'\n')
        m_out.addOperator(QStringLiteral(";"));
    ++m_at;
    return true;
}

bool WordReader::skipComment()
{
    if (peek() != u'#' || m_inWord)
        return false;
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
    return true;
}

qsizetype WordReader::continuation() const
{
    qsizetype length = 1;
    while (peek(length) == u' ' || peek(length) == u'\t' || peek(length) == u'\r')
        ++length;
    return peek(length) == u'\n' ? length + 1 : 0;
}

} // namespace wasclean
