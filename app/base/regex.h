#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace wasclean {

/// What a test of a text says. A test that gave up knows neither: nobody may take that for "no".
enum class MatchAnswer : quint8 { NoMatch, Match, GaveUp };

/// "Match" for "no match" and the other way round; giving up stays giving up.
constexpr MatchAnswer negated(MatchAnswer answer)
{
    if (answer == MatchAnswer::GaveUp)
        return answer;
    return answer == MatchAnswer::Match ? MatchAnswer::NoMatch : MatchAnswer::Match;
}

/// A regular expression of a user's for texts of strangers, in the language of Perl (PCRE2). The
/// effort for one text has a limit that the expression cannot raise, and a match can be cancelled.
/// Texts are UTF-8; bytes that are none count as U+FFFD. Copies share the compiled expression, and
/// any thread may use it.
class Regex
{
public:
    /// JavaScript is what JSON Schema asks for. It differs in details: "$" is the end of the text
    /// only, and \u0041 is an A.
    enum class Dialect : quint8 { Perl, JavaScript };

    explicit Regex(const QString &pattern, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);
    Regex(const QString &pattern, Dialect dialect);

    bool isValid() const { return m_problem.isEmpty(); }

    /// A clause in English that says what is wrong with the pattern; empty when it is valid.
    QString problem() const { return m_problem; }

    /// Where in the pattern, in characters from 1.
    qsizetype problemColumn() const { return m_problemColumn; }

    /// Whether the expression matches anywhere in the text. Gives up soon after the flag is set,
    /// and when the expression is not valid.
    MatchAnswer match(QByteArrayView text, const std::atomic_bool *cancelled = nullptr) const;

    /// The same for a part of a longer text. Only the first part has the text's beginning and only
    /// the last its end, so a match that touches the end of another part does not count.
    MatchAnswer matchPart(QByteArrayView part, bool isFirst, bool isLast,
        const std::atomic_bool *cancelled = nullptr) const;

    struct Captured
    {
        MatchAnswer answer = MatchAnswer::NoMatch;
        /// All of the first match, then each group, empty for one that took no part. Without a
        /// match there is none.
        QStringList groups;
    };

    /// The same as match(), and what was captured.
    Captured capture(QByteArrayView text) const;

    /// The names of the groups by number, empty for one that has none; 0 is the whole match.
    QStringList groupNames() const;

private:
    struct Compiled;

    void compileAll(const QString &pattern, quint32 options);

    std::shared_ptr<const Compiled> m_compiled;
    QString m_problem;
    qsizetype m_problemColumn = 0;
};

} // namespace wasclean
