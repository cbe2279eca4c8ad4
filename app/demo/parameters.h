#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace wasclean::demo {

/// The parameters of a query, with their limits. The first problem is kept as a sentence for the
/// body of the answer; the values read after that are the fallbacks.
class Parameters
{
public:
    explicit Parameters(const QByteArray &query);

    /// A whole number between the bounds, inclusive.
    qint64 number(const char *name, qint64 fallback, qint64 lowest, qint64 highest);
    /// A text of at most that many bytes of UTF-8.
    QByteArray text(const char *name, qsizetype maxBytes);

    /// Accepts all other parameters, for a path that ignores its query.
    void acceptRest() { m_unread.clear(); }

    /// The first problem. Call this last: a parameter that was not read is a problem, too.
    QString problem() const;

    /// The number in a text, if it is one between the bounds.
    static std::optional<qint64> parseNumber(const QByteArray &text, qint64 lowest, qint64 highest);

private:
    std::optional<QByteArray> take(const char *name);
    void fail(const QString &sentence);

    QList<std::pair<QByteArray, QByteArray>> m_unread;
    QList<QByteArray> m_known;
    QString m_problem;
};

} // namespace wasclean::demo
