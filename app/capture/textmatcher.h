#pragma once

#include "app/base/regex.h"
#include "app/capture/filter.h"

#include <QByteArray>

#include <atomic>
#include <optional>

namespace wasclean {

/// Looks for one text in payloads. Belongs to one thread.
class TextMatcher
{
public:
    /// The flag, which must outlive this, ends a search within a payload. May be null.
    explicit TextMatcher(const Filter::Text &term, const std::atomic_bool *cancelled = nullptr);

    bool isExclude() const { return m_exclude; }

    bool isOfEvents() const { return m_ofEvents; }

    bool concerns(MessageKind kind) const { return m_ofEvents || isFrameKind(kind); }

    Filter::Syntax syntax() const { return m_syntax; }

    /// Only an expression may give up.
    MatchAnswer found(QByteArrayView payload);
    /// For a payload that is seen in windows that overlap. An expression takes only the first and
    /// the last for the beginning and the end of the text.
    MatchAnswer foundInWindow(QByteArrayView window, bool isFirst, bool isLast);

    /// Bytes that a payload must contain for the term to be found in it; may be empty.
    const QByteArray &literal() const { return m_literal; }

    /// What it must contain is meant in lower case, when the payload is in lower case too.
    bool isFolded() const { return m_folded; }

    /// Whether a payload without the literal can still have it: a few letters beyond ASCII fold to
    /// letters of ASCII.
    bool mayHideIn(QByteArrayView bytes) const;

private:
    bool hasLiteral(QByteArrayView payload);
    bool foundCharacters(QByteArrayView payload);
    void decode(QByteArrayView payload);

    Filter::Syntax m_syntax;
    Qt::CaseSensitivity m_sensitivity;
    bool m_exclude;
    bool m_ofEvents;
    bool m_folded = false;
    /// Only a payload that is not all ASCII can have it.
    bool m_beyondAscii = false;
    bool m_hides = false;
    QByteArray m_literal;
    QString m_text;
    std::optional<Regex> m_expression;
    const std::atomic_bool *m_cancelled;
    QString m_subject;
    QByteArray m_lower;
};

} // namespace wasclean
