#include "app/demo/parameters.h"

#include <QUtf8StringView>

#include <algorithm>

namespace wasclean::demo {

Parameters::Parameters(const QByteArray &query)
{
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        if (!item.isEmpty()) {
            m_unread.append(
                {QByteArray::fromPercentEncoding(name), QByteArray::fromPercentEncoding(value)});
        }
    }
}

qint64 Parameters::number(const char *name, qint64 fallback, qint64 lowest, qint64 highest)
{
    const std::optional<QByteArray> given = take(name);
    if (!given) {
        return fallback;
    }
    const std::optional<qint64> value = parseNumber(*given, lowest, highest);
    if (!value) {
        fail(QStringLiteral("The parameter \"%1\" must be a whole number from %2 to %3.")
                 .arg(QLatin1String(name))
                 .arg(lowest)
                 .arg(highest));
    }
    return value.value_or(fallback);
}

QByteArray Parameters::text(const char *name, qsizetype maxBytes)
{
    const QByteArray value = take(name).value_or(QByteArray());
    if (value.size() > maxBytes || !QUtf8StringView(value).isValidUtf8()) {
        fail(QStringLiteral("The parameter \"%1\" must be at most %2 bytes of UTF-8.")
                 .arg(QLatin1String(name))
                 .arg(maxBytes));
        return {};
    }
    return value;
}

QString Parameters::problem() const
{
    if (!m_problem.isEmpty() || m_unread.isEmpty()) {
        return m_problem;
    }
    if (m_known.isEmpty()) {
        return QStringLiteral("This path takes no parameters.");
    }
    return QStringLiteral("This path takes only these parameters, each once: %1.")
        .arg(QString::fromLatin1(m_known.join(", ")));
}

std::optional<qint64> Parameters::parseNumber(const QByteArray &text, qint64 lowest, qint64 highest)
{
    const bool digits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!digits || !ok || value < lowest || value > highest) {
        return {};
    }
    return value;
}

std::optional<QByteArray> Parameters::take(const char *name)
{
    m_known.append(name);
    const auto found = std::find_if(
        m_unread.begin(), m_unread.end(), [name](const auto &item) { return item.first == name; });
    if (found == m_unread.end()) {
        return {};
    }
    const QByteArray value = found->second;
    m_unread.erase(found);
    return value;
}

void Parameters::fail(const QString &sentence)
{
    if (m_problem.isEmpty()) {
        m_problem = sentence;
    }
}

} // namespace wasclean::demo
