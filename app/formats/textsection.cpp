#include "app/formats/textsection.h"

#include "app/formats/views.h"

#include <QCoreApplication>
#include <QLocale>

namespace wasclean {

namespace {

/// How wide names and numbers are, in characters.
constexpr qsizetype nameWidth = 14;
constexpr qsizetype numberWidth = 13;

QString numbersText(const QStringList &numbers)
{
    QString text;
    for (const QString &number : numbers)
        text += number.rightJustified(numberWidth);
    return text;
}

} // namespace

TextSection::TextSection(const QString &heading, const QStringList &titles)
    : m_rows{{EvidenceRow::Kind::Heading, heading, titles}}
{ }

void TextSection::line(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_rows.append({EvidenceRow::Kind::Value, name, {value}});
}

void TextSection::numbers(const QString &name, const QString &left, const QString &right)
{
    m_rows.append({EvidenceRow::Kind::Numbers, name,
        right.isEmpty() ? QStringList{left} : QStringList{left, right}});
}

void TextSection::sentence(const QString &text)
{
    m_rows.append({EvidenceRow::Kind::Sentence, text, {}});
}

QString alignedText(const EvidenceRows &rows)
{
    QString text;
    const QLatin1String indent("  ");
    for (const EvidenceRow &row : rows) {
        switch (row.kind) {
        case EvidenceRow::Kind::Summary:
            text += row.name;
            break;
        case EvidenceRow::Kind::Heading:
            text += text.isEmpty() ? QString() : QStringLiteral("\n");
            text += row.values.isEmpty()
                ? row.name
                : QString(row.name.leftJustified(nameWidth + 2) + numbersText(row.values));
            break;
        case EvidenceRow::Kind::Value:
            text += indent + row.name.leftJustified(nameWidth)
                + (row.name.size() < nameWidth ? QString() : QString(indent)) + row.values.value(0);
            break;
        case EvidenceRow::Kind::Numbers:
            text += indent + row.name.leftJustified(nameWidth) + numbersText(row.values);
            break;
        case EvidenceRow::Kind::Sentence:
            text += indent + row.name;
            break;
        }
        text += u'\n';
    }
    return text.trimmed();
}

QString indentedName(const QString &name) { return QLatin1String("  ") + name; }

QString visibleValue(const QJsonValue &value)
{
    const QByteArray utf8 = value.toString().toUtf8();
    return oneLine(utf8, utf8.size() + 1);
}

qint64 wholeNumber(const QJsonValue &value) { return value.toVariant().toLongLong(); }

} // namespace wasclean
