#include "app/base/javascriptpattern.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// The general categories of Unicode (UAX #44, table 12), which PCRE2 knows by their short names.
QString shortName(QString name)
{
    static const QHash<QString, QString> names = [] {
        const std::pair<const char *, const char *> pairs[] = {{"Letter", "L"},
            {"Cased_Letter", "L&"}, {"Uppercase_Letter", "Lu"}, {"Lowercase_Letter", "Ll"},
            {"Titlecase_Letter", "Lt"}, {"Modifier_Letter", "Lm"}, {"Other_Letter", "Lo"},
            {"Mark", "M"}, {"Combining_Mark", "M"}, {"Nonspacing_Mark", "Mn"},
            {"Spacing_Mark", "Mc"}, {"Enclosing_Mark", "Me"}, {"Number", "N"},
            {"Decimal_Number", "Nd"}, {"digit", "Nd"}, {"Letter_Number", "Nl"},
            {"Other_Number", "No"}, {"Punctuation", "P"}, {"punct", "P"},
            {"Connector_Punctuation", "Pc"}, {"Dash_Punctuation", "Pd"}, {"Open_Punctuation", "Ps"},
            {"Close_Punctuation", "Pe"}, {"Initial_Punctuation", "Pi"}, {"Final_Punctuation", "Pf"},
            {"Other_Punctuation", "Po"}, {"Symbol", "S"}, {"Math_Symbol", "Sm"},
            {"Currency_Symbol", "Sc"}, {"Modifier_Symbol", "Sk"}, {"Other_Symbol", "So"},
            {"Separator", "Z"}, {"Space_Separator", "Zs"}, {"Line_Separator", "Zl"},
            {"Paragraph_Separator", "Zp"}, {"Other", "C"}, {"Control", "Cc"}, {"cntrl", "Cc"},
            {"Format", "Cf"}, {"Surrogate", "Cs"}, {"Private_Use", "Co"}, {"Unassigned", "Cn"}};
        QHash<QString, QString> map;
        for (const auto &[longName, category] : pairs)
            map.insert(QString::fromLatin1(longName), QString::fromLatin1(category));
        return map;
    }();
    // "Script=Greek", "gc=L".
    name = name.mid(name.indexOf(u'=') + 1);
    return names.value(name, name);
}

const QString spaces = QStringLiteral("\\s\\p{Z}\\ufeff");

} // namespace

QString perlPatternOf(const QString &javaScript)
{
    QString pattern;
    bool isInClass = false;
    for (qsizetype at = 0; at < javaScript.size(); ++at) {
        const QChar character = javaScript[at];
        if (character == u'[')
            isInClass = true;
        else if (character == u']')
            isInClass = false;
        const QStringView rest = QStringView(javaScript).mid(at);
        const QStringView escape = rest.first(std::min<qsizetype>(rest.size(), 2));
        const bool isName = rest.startsWith(u"\\p{") || rest.startsWith(u"\\P{");
        const qsizetype nameEnd = isName ? javaScript.indexOf(u'}', at) : -1;
        if (character != u'\\') {
            pattern += character;
            continue;
        }
        if (nameEnd > 0) {
            pattern += escape + u'{' + shortName(javaScript.mid(at + 3, nameEnd - at - 3)) + u'}';
            at = nameEnd;
            continue;
        }
        if (escape == u"\\s")
            pattern += isInClass ? spaces : u'[' + spaces + u']';
        else if (escape == u"\\S" && !isInClass)
            pattern += QStringLiteral("[^") + spaces + u']';
        else
            pattern += escape;
        ++at;
    }
    return pattern;
}

} // namespace wasclean
