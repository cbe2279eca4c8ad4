#include "app/paste/script/pythonexpressions.h"

#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace wasclean {

namespace {

using Kind = PastedValue::Kind;

/// The product of "2" and "** 20", "* 1024 * 1024" or "<< 20"; empty if it is no whole number.
QString product(const QString &first, QStringView rest)
{
    static const QRegularExpression factor(QStringLiteral("^\\s*(\\*\\*|\\*|<<)\\s*(\\d{1,9})"));
    bool isNumber = false;
    double number = first.toDouble(&isNumber);
    QString left = rest.left(200).toString();
    for (auto match = factor.match(left); isNumber && match.hasMatch();
         match = factor.match(left)) {
        const double other = match.captured(2).toDouble();
        const QString sign = match.captured(1);
        number = sign == QLatin1String("*") ? number * other
            : sign == QLatin1String("**")   ? std::pow(number, other)
                                            : number * std::pow(2.0, other);
        left.remove(0, match.capturedLength());
    }
    return isNumber && left.isEmpty() && number < 1e15 ? QString::number(qint64(number))
                                                       : QString();
}

} // namespace

/// At "(".
PythonCall PythonExpressions::readArguments(const QString &name, int depth)
{
    PythonCall call;
    call.name = name;
    call.named.kind = Kind::Map;
    const OpenBracket bracket(*this);
    readItems(u')', [&] {
        const qsizetype begin = m_at;
        const QString keyword = isAtString() ? QString() : readPath();
        skipBlanks();
        if (!keyword.isEmpty() && peek() == u'=' && peek(1) != u'=') {
            ++m_at;
            skipBlanks();
            call.named.members.push_back({keyword, readExpression(depth + 1)});
        } else {
            m_at = begin;
            call.arguments.push_back(readExpression(depth + 1));
        }
    });
    return call;
}

PastedValue PythonExpressions::readExpression(int depth)
{
    PastedValue value = readOperand(depth);
    skipBlanks();
    while (value.kind == Kind::Text && (peek() == u'+' || peek() == u'%') && !atEnd()) {
        const bool isAdded = peek() == u'+';
        ++m_at;
        skipBlanks();
        const PastedValue next = readOperand(depth);
        value.text = isAdded ? value.text + m_formatter.textOf(next)
                             : m_formatter.withPercent(value.text, next);
        skipBlanks();
    }
    const qsizetype begin = m_at;
    skipRest();
    const QStringView rest = QStringView(m_text).sliced(begin, m_at - begin).trimmed();
    if (rest.isEmpty())
        return value;
    // "a if b else c" and the like: only a run of the program tells.
    const QString number = value.kind == Kind::Word ? product(value.text, rest) : QString();
    if (!number.isEmpty())
        return PastedValue::makeWord(number);
    return PastedValue::makeWord(value.kind == Kind::Word ? value.text : QStringLiteral("value"));
}

PastedValue PythonExpressions::readOperand(int depth)
{
    if (!checkDepth(depth))
        return {};
    PastedValue value;
    if (isAtString())
        value = readStrings();
    else if (peek() == u'{')
        value = readMap(depth + 1);
    else if (peek() == u'[' || peek() == u'(')
        value = readList(peek() == u'[' ? u']' : u')', depth + 1);
    else
        value = readNamed(depth);
    readMethods(value, depth);
    return value;
}

/// Literals side by side are one text.
PastedValue PythonExpressions::readStrings()
{
    PastedValue value = PastedValue::makeText({});
    QString bytes;
    bool isBytes = false;
    while (isAtString() && !atEnd()) {
        const Literal literal = readString();
        isBytes = literal.isBytes;
        (isBytes ? bytes : value.text)
            += literal.isFormat ? m_formatter.withNames(literal.text) : literal.text;
        skipBlanks();
    }
    if (!isBytes)
        return value;
    value = PastedValue::makeEmpty(Kind::List);
    for (const QChar c : std::as_const(bytes))
        value.items.push_back(PastedValue::makeWord(QString::number(c.unicode())));
    return value;
}

/// A number, a name, or a call.
PastedValue PythonExpressions::readNamed(int depth)
{
    const bool isNegative = peek() == u'-';
    m_at += isNegative ? 1 : 0;
    static const QRegularExpression modifier(QStringLiteral("^(?:await|not|lambda|async)$"));
    QString name = readPath();
    while (modifier.match(name).hasMatch()) {
        skipBlanks();
        name = readPath();
        if (name.isEmpty())
            return PastedValue::makeWord(QStringLiteral("value"));
    }
    if (isNegative)
        name.prepend(u'-');
    if (peek() == u'(')
        return meaningOf(readArguments(name, depth));
    if (peek() == u'[') {
        const OpenBracket bracket(*this);
        const PastedValue index = readExpression(depth + 1);
        if (peek() == u']')
            ++m_at;
        const bool isEnvironment
            = name == QLatin1String("os.environ") || name == QLatin1String("environ");
        return PastedValue::makeWord(isEnvironment ? index.text : name + u'.' + index.text);
    }
    if (name == QLatin1String("None") || name.isEmpty())
        return {};
    if (name == QLatin1String("True") || name == QLatin1String("False"))
        return PastedValue::makeWord(name.toLower());
    const PastedValue *known = m_formatter.values().find(name);
    return known ? *known : PastedValue::makeWord(name);
}

/// The value that a well-known function returns; else a Word with the arguments.
PastedValue PythonExpressions::meaningOf(const PythonCall &call)
{
    const QString function = call.function();
    const PastedValue first = call.arguments.empty() ? PastedValue() : call.arguments.front();
    if (call.name == QLatin1String("json.dumps") || call.name == QLatin1String("dumps")) {
        QStringList names;
        const QString json = jsonTextOf(first, names);
        for (const QString &name : std::as_const(names))
            m_formatter.valueOfName(name);
        return PastedValue::makeText(json);
    }
    if (call.name == QLatin1String("dict"))
        return call.named;
    if (function == QLatin1String("getenv") || call.name.endsWith(QLatin1String("environ.get")))
        return PastedValue::makeWord(first.text);
    if (function == QLatin1String("b64encode") && (first.isList() || first.kind == Kind::Text)) {
        QByteArray bytes = first.text.toUtf8();
        for (const PastedValue &byte : first.items)
            bytes += char(byte.text.toInt());
        return PastedValue::makeText(QString::fromLatin1(bytes.toBase64()));
    }
    static const QStringList wrappers{QStringLiteral("str"), QStringLiteral("Origin"),
        QStringLiteral("Subprotocol"), QStringLiteral("URL"), QStringLiteral("Headers"),
        QStringLiteral("ClientTimeout"), QStringLiteral("bytes"), QStringLiteral("bytearray"),
        QStringLiteral("list"), QStringLiteral("tuple"), QStringLiteral("quote"),
        QStringLiteral("CIMultiDict"), QStringLiteral("timedelta"), QStringLiteral("SecretStr")};
    if (wrappers.contains(function) && !call.arguments.empty())
        return first;
    // A call within the arguments of another one counts, as in "asyncio.run(main())".
    m_calls.append(call);
    PastedValue value = PastedValue::makeWord(call.name);
    value.items = call.arguments;
    value.members = call.named.members;
    return value;
}

/// Methods and members of the value: "text".encode(), "{}".format(…).
void PythonExpressions::readMethods(PastedValue &value, int depth)
{
    while (peek() == u'.' && isNameCharacter(peek(1)) && !atEnd()) {
        ++m_at;
        const QString name = readPath();
        if (peek() == u'(') {
            const PythonCall call = readArguments(name, depth);
            if (name == QLatin1String("format") && value.kind == Kind::Text)
                value.text = m_formatter.withFields(value.text, call);
        } else if (value.kind == Kind::Word) {
            value.text += u'.' + name;
        }
    }
}

/// At "{".
PastedValue PythonExpressions::readMap(int depth)
{
    PastedValue map = PastedValue::makeEmpty(Kind::Map);
    const OpenBracket bracket(*this);
    readItems(u'}', [&] {
        if (peek() == u'*' && peek(1) == u'*') {
            m_at += 2;
            const PastedValue others = readExpression(depth);
            map.members.insert(map.members.end(), others.members.begin(), others.members.end());
        } else {
            const PastedValue name = readOperand(depth);
            skipBlanks();
            if (peek() == u':') {
                ++m_at;
                skipBlanks();
                map.members.push_back({m_formatter.textOf(name), readExpression(depth)});
            } else {
                skipRest(); // a set
            }
        }
    });
    return map;
}

/// A list or tuple. Parentheses round one value are only that value.
PastedValue PythonExpressions::readList(QChar end, int depth)
{
    PastedValue list = PastedValue::makeEmpty(Kind::List);
    bool hasComma = false;
    const OpenBracket bracket(*this);
    readItems(end, [&] {
        list.items.push_back(readExpression(depth));
        hasComma = hasComma || peek() == u',';
    });
    if (end == u')' && !hasComma && list.items.size() == 1)
        return std::move(list.items.front());
    return list;
}

} // namespace wasclean
