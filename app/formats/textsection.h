#pragma once

#include <QJsonValue>
#include <QString>

namespace wasclean {

/// Lines "  name    value" under a heading; nothing at all when there is no line.
class TextSection
{
public:
    /// How wide names are, in characters.
    static constexpr qsizetype nameWidth = 14;
    static constexpr qsizetype numberWidth = 13;

    explicit TextSection(QString heading);

    /// Nothing when there is no value.
    void line(const QString &name, const QString &value);
    void numbers(const QString &name, const QString &left, const QString &right);
    void sentence(const QString &text);

    bool isEmpty() const { return m_lines.isEmpty(); }

    QString text() const;

private:
    QString m_heading;
    QString m_lines;
};

/// Remote text on one line, whatever is in it.
QString visibleValue(const QJsonValue &value);

/// A number that JSON may carry as a string, because a double cannot hold nanoseconds since 1970.
qint64 wholeNumber(const QJsonValue &value);

/// Nanoseconds for people: "0.50 ms", "61.0 s".
QString spanText(qint64 nanoseconds);

} // namespace wasclean
