#include "app/formats/textsection.h"

#include "app/formats/views.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace wasclean {

TextSection::TextSection(QString heading)
    : m_heading(std::move(heading))
{ }

void TextSection::line(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_lines += QLatin1String("  ") + name.leftJustified(nameWidth) + value + u'\n';
}

void TextSection::numbers(const QString &name, const QString &left, const QString &right)
{
    m_lines += QLatin1String("  ") + name.leftJustified(nameWidth)
        + left.rightJustified(numberWidth)
        + (right.isEmpty() ? QString() : right.rightJustified(numberWidth)) + u'\n';
}

void TextSection::sentence(const QString &text) { m_lines += QLatin1String("  ") + text + u'\n'; }

QString TextSection::text() const
{
    return isEmpty() ? QString() : m_heading + u'\n' + m_lines + u'\n';
}

QString visibleValue(const QJsonValue &value)
{
    const QByteArray utf8 = value.toString().toUtf8();
    return oneLine(utf8, utf8.size() + 1);
}

qint64 wholeNumber(const QJsonValue &value) { return value.toVariant().toLongLong(); }

QString spanText(qint64 nanoseconds)
{
    const QLocale locale;
    const auto ns = double(nanoseconds);
    if (nanoseconds < 10'000'000'000) {
        return QCoreApplication::translate("EvidenceText", "%1 ms")
            .arg(locale.toString(ns / 1e6, 'f', nanoseconds < 100'000'000 ? 2 : 0));
    }
    return QCoreApplication::translate("EvidenceText", "%1 s")
        .arg(locale.toString(ns / 1e9, 'f', 1));
}

} // namespace wasclean
