#include "app/automation/escapes.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

struct EscapesText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Escapes)
};

/// The character for the letter after a backslash; 0xFFFF when it stands for none by itself.
char16_t plainEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'0':
        return u'\0';
    case u't':
        return u'\t';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u'\\':
        return u'\\';
    default:
        return 0xffff;
    }
}

/// QString::toUShort() also accepts blanks, a sign and the prefix 0x.
bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// How many hexadecimal digits follow the letter.
qsizetype digitsAfter(QChar letter) { return letter == u'x' ? 2 : letter == u'u' ? 4 : 0; }

} // namespace

Unescaped unescaped(const QString &typed)
{
    Unescaped result;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] != u'\\') {
            result.text += typed[i];
            continue;
        }
        const QChar letter = i + 1 < typed.size() ? typed[i + 1] : QChar();
        const qsizetype digits = digitsAfter(letter);
        const QString hex = typed.mid(i + 2, digits);
        const bool isWhole
            = hex.size() == digits && std::all_of(hex.begin(), hex.end(), isHexDigit);
        const ushort number = digits == 0 ? ushort(plainEscape(letter)) : hex.toUShort(nullptr, 16);
        if (letter.isNull() || (digits == 0 ? number == 0xffff : !isWhole)) {
            result.wrongAt = i;
            result.wrongLength = letter.isNull() ? 1 : 2;
            result.problem = EscapesText::tr("“%1” is not an escape. Use \\0, \\t, \\n, \\r, \\xHH "
                                             "or \\uXXXX, and \\\\ for a backslash.")
                                 .arg(typed.mid(i, 2 + digits));
            return result;
        }
        result.text += QChar(number);
        i += 1 + digits;
    }
    return result;
}

bool isLostInField(QChar c)
{
    return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

QString escaped(const QString &text)
{
    QString typed;
    for (const QChar c : text) {
        if (c == u'\\')
            typed += QStringLiteral("\\\\");
        else if (c == u'\r')
            typed += QStringLiteral("\\r");
        else if (isLostInField(c))
            typed += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16);
        else if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            typed += c;
        else if (c.isNull())
            typed += QStringLiteral("\\0");
        else
            typed += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
    }
    return typed;
}

} // namespace wasclean
