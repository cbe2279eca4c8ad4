#include "app/paste/script/pythonformatter.h"

#include "app/paste/result/pasteresult.h"

#include <QRegularExpression>

#include <utility>

namespace wasclean {

QString PythonFormatter::valueOfName(const QString &expression)
{
    if (const PastedValue *known = m_values.findScalar(expression)) {
        if (known->kind == PastedValue::Kind::Text)
            return known->text;
        if (!m_values.contains(known->text))
            return valueOfName(known->text);
    }
    static const QRegularExpression environment(
        QStringLiteral("environ(?:\\.get)?[\\[(]\\s*[\"']([^\"']+)"));
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"));
    const auto match = environment.match(expression.left(200));
    QString name = match.hasMatch() ? match.captured(1) : expression.left(60);
    name.remove(unfit);
    const UnknownValue unknown = unknownValue(expression, name);
    addPasteNote(m_notes, unknown.note);
    return unknown.placeholder;
}

QString PythonFormatter::textOf(const PastedValue &value)
{
    static const QRegularExpression number(QStringLiteral("^-?[\\d.]+$"));
    if (value.kind == PastedValue::Kind::Word && !number.match(value.text.left(40)).hasMatch())
        return valueOfName(value.text);
    return value.text;
}

QString PythonFormatter::withNames(const QString &text)
{
    QString made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isDoubled = at + 1 < text.size() && text[at + 1] == c;
        if ((c == u'{' || c == u'}') && isDoubled) {
            made += c;
            ++at;
        } else if (c == u'{') {
            qsizetype end = text.indexOf(u'}', at);
            if (end < 0)
                end = text.size();
            QString name = text.sliced(at + 1, end - at - 1);
            static const QRegularExpression form(QStringLiteral("(?:![rsa])?(?::[^\\[\\]]*)?=?$"));
            name.remove(form);
            made += valueOfName(name.trimmed());
            at = end;
        } else {
            made += c;
        }
    }
    return made;
}

QString PythonFormatter::withFields(const QString &format, const PythonCall &call)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w*)(?:[:!][^{}]*)?\\}"));
    QString text;
    qsizetype end = 0;
    std::size_t next = 0;
    for (auto matches = place.globalMatch(format); matches.hasNext();) {
        const auto match = matches.next();
        bool isNumber = false;
        const std::size_t number = match.captured(1).toUInt(&isNumber);
        const std::size_t index = isNumber ? number : next;
        next += match.captured(1).isEmpty() ? 1U : 0U;
        text += QStringView(format).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if ((isNumber || match.captured(1).isEmpty()) && index < call.arguments.size())
            text += textOf(call.arguments[index]);
        else
            text += textOf(call.named[match.captured(1).toLatin1().constData()]);
    }
    return text + format.sliced(end);
}

QString PythonFormatter::withPercent(const QString &format, const PastedValue &value)
{
    static const QRegularExpression place(QStringLiteral("%[sdr]"));
    QString text = format;
    for (const PastedValue &item : value.isList() ? value.items : std::vector{value}) {
        const auto match = place.match(text);
        if (match.hasMatch())
            text.replace(match.capturedStart(), 2, textOf(item));
    }
    return text;
}

} // namespace wasclean
