#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// A row of the table that the evidence is.
struct EvidenceRow
{
    enum class Kind {
        Summary, ///< the sentence that all begins with, as the name
        Heading, ///< begins a section; the values are titles of numbers
        Value, ///< a name and its value
        Numbers, ///< a name and one or two numbers, one for each direction
        Sentence, ///< no name, as the name
    };

    Kind kind = Kind::Value;
    QString name;
    QStringList values;

    bool operator==(const EvidenceRow &) const = default;
};

using EvidenceRows = QList<EvidenceRow>;

/// Rows under a heading; nothing at all when there is none.
class TextSection
{
public:
    explicit TextSection(const QString &heading, const QStringList &titles = {});

    /// Nothing when there is no value.
    void line(const QString &name, const QString &value);
    void numbers(const QString &name, const QString &left, const QString &right);
    void sentence(const QString &text);

    EvidenceRows rows() const { return m_rows.size() > 1 ? m_rows : EvidenceRows(); }

private:
    EvidenceRows m_rows;
};

/// The rows as plain text, with names and numbers below each other in a fixed font.
QString alignedText(const EvidenceRows &rows);

/// The name of a line that belongs to the one above it.
QString indentedName(const QString &name);

/// Remote text on one line, whatever is in it.
QString visibleValue(const QJsonValue &value);

/// A number that JSON may carry as a string, because a double cannot hold nanoseconds since 1970.
qint64 wholeNumber(const QJsonValue &value);

} // namespace wasclean
