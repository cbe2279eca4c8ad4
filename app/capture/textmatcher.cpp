#include "app/capture/textmatcher.h"

#include "app/capture/bytesearch.h"
#include "app/capture/regexliteral.h"

#include <QStringDecoder>

namespace wasclean {

namespace {

/// Character by character, as QString compares without regard to case.
QString folded(const QString &text)
{
    QString result;
    for (const char32_t character : text.toUcs4())
        result += QChar::fromUcs4(QChar::toCaseFolded(character));
    return result;
}

MatchAnswer answerOf(bool found) { return found ? MatchAnswer::Match : MatchAnswer::NoMatch; }

} // namespace

TextMatcher::TextMatcher(const Filter::Text &term, const std::atomic_bool *cancelled)
    : m_syntax(term.syntax)
    , m_sensitivity(term.sensitivity)
    , m_exclude(term.exclude)
    , m_ofEvents(term.ofEvents)
    , m_text(term.text)
    , m_cancelled(cancelled)
{
    const bool regex = m_syntax == Filter::Syntax::Regex;
    if (regex)
        m_expression.emplace(term.text, term.sensitivity);
    const QString literal = regex ? literalOfExpression(m_text) : m_text;
    if (m_sensitivity == Qt::CaseSensitive) {
        m_literal = literal.toUtf8();
        return;
    }
    const QByteArray lower = folded(literal).toUtf8();
    m_folded = isAscii(lower);
    m_beyondAscii = !m_folded;
    if (m_folded)
        m_literal = lower;
    m_hides = m_folded && (lower.contains('k') || lower.contains('s'));
}

bool TextMatcher::mayHideIn(QByteArrayView bytes) const
{
    // The sign for Kelvin and the long s.
    return m_hides && (findBytes(bytes, "\xe2\x84\xaa") >= 0 || findBytes(bytes, "\xc5\xbf") >= 0);
}

MatchAnswer TextMatcher::found(QByteArrayView payload)
{
    return foundInWindow(payload, true, true);
}

MatchAnswer TextMatcher::foundInWindow(QByteArrayView window, bool isFirst, bool isLast)
{
    if (m_sensitivity == Qt::CaseSensitive && m_syntax == Filter::Syntax::Contains)
        return answerOf(findBytes(window, m_literal) >= 0);
    if (m_sensitivity == Qt::CaseSensitive && m_syntax == Filter::Syntax::Whole)
        return answerOf(window == m_literal);
    const bool has = hasLiteral(window);
    if (has && m_folded && m_syntax == Filter::Syntax::Contains)
        return MatchAnswer::Match;
    if (!has && !mayHideIn(window) && (!m_beyondAscii || isAscii(window)))
        return MatchAnswer::NoMatch;
    return m_expression ? m_expression->matchPart(window, isFirst, isLast, m_cancelled)
                        : answerOf(foundCharacters(window));
}

bool TextMatcher::hasLiteral(QByteArrayView payload)
{
    if (m_beyondAscii)
        return false;
    if (!m_folded)
        return findBytes(payload, m_literal) >= 0;
    if (m_literal.isEmpty())
        return true;
    lowerAscii(payload, m_lower);
    return findBytes(m_lower, m_literal) >= 0;
}

bool TextMatcher::foundCharacters(QByteArrayView payload)
{
    decode(payload);
    if (m_syntax == Filter::Syntax::Whole)
        return m_subject.compare(m_text, m_sensitivity) == 0;
    return m_subject.contains(m_text, m_sensitivity);
}

/// Uses the memory of the last payload again.
void TextMatcher::decode(QByteArrayView payload)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    m_subject.resize(decoder.requiredSpace(payload.size()));
    QChar *const end = decoder.appendToBuffer(m_subject.data(), payload);
    m_subject.resize(end - m_subject.constData());
}

} // namespace wasclean
