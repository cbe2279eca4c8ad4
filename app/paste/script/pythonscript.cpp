#include "app/paste/script/pythonscript.h"

#include "app/paste/result/pasteresult.h"
#include "app/paste/script/pastetext.h"
#include "app/paste/script/pythonlexer.h"
#include "app/paste/shell/shellwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace wasclean {

namespace {

constexpr int maxPythonDepth = 60;
/// In UTF-16 units: texts that name each other could make more of a few lines.
constexpr qsizetype maxPythonMade = 1'000'000;

using Kind = PastedValue::Kind;

PastedValue scalar(Kind kind, const QString &text)
{
    PastedValue value;
    value.kind = kind;
    value.text = text;
    return value;
}

/// What "2" and "** 20", "* 1024 * 1024" or "<< 20" make; empty for what is no whole number.
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

class PythonScriptReader final : private PythonLexer
{
public:
    /// The values are those that the whole program gives to names: one may be used before the text
    /// gives it.
    PythonScriptReader(const QString &text, QHash<QString, PastedValue> values)
        : PythonLexer(text)
        , m_values(std::move(values))
    { }

    PythonScript read();

    const QHash<QString, PastedValue> &values() const { return m_values; }

private:
    /// Takes the bracket; lines' ends are blanks as long as it is open.
    struct OpenBracket
    {
        explicit OpenBracket(PythonScriptReader &owner)
            : reader(owner)
        {
            ++reader.m_at;
            ++reader.m_brackets;
        }

        ~OpenBracket() { --reader.m_brackets; }
        Q_DISABLE_COPY_MOVE(OpenBracket)

        PythonScriptReader &reader;
    };

    void readStatement();
    bool readAssignment(const QString &name);
    PythonScript::Call readArguments(const QString &name, int depth);
    PastedValue readExpression(int depth);
    PastedValue readOperand(int depth);
    PastedValue readStrings();
    PastedValue readNamed(int depth);
    PastedValue readMap(int depth);
    PastedValue readList(QChar end, int depth);
    PastedValue meaningOf(const PythonScript::Call &call);
    void readMethods(PastedValue &value, int depth);
    void fillFormat(PastedValue &value, const PythonScript::Call &call);
    QString formatted(const QString &text);
    QString textOf(const PastedValue &value);
    QString variable(const QString &expression);
    void note(const QString &sentence);

    QHash<QString, PastedValue> m_values;
    PythonScript m_out;
    qsizetype m_made = 0;
};

PythonScript PythonScriptReader::read()
{
    while (!atEnd()) {
        skipBlanks();
        if (!atEnd())
            readStatement();
    }
    m_out.problem = m_problem;
    return m_out;
}

void PythonScriptReader::readStatement()
{
    if (isAtString()) {
        readString();
        m_problem.clear(); // nobody reads it, wherever it ends
        return;
    }
    if (!isNameCharacter(peek())) {
        ++m_at;
        return;
    }
    const QString name = readPath();
    const qsizetype behind = m_at;
    while (peek() == u' ' || peek() == u'\t')
        ++m_at;
    if (peek() == u'(') {
        // Calls within the arguments count, too: asyncio.run(ws.send("…")).
        m_out.calls.append(readArguments(name, 0));
        if (m_out.calls.last().function().isEmpty())
            m_out.calls.removeLast();
    } else if (!readAssignment(name)) {
        m_at = behind;
    }
}

/// name = value, name: type = value, where the value is a literal or is made of literals.
bool PythonScriptReader::readAssignment(const QString &name)
{
    static const QRegularExpression type(QStringLiteral("^:[ \\t]*[\\w.\\[\\], |]{1,60}?(?==)"));
    static const QRegularExpression readable(
        QStringLiteral("^(?:[\\[{(]|[fFrRbBuU]{0,2}[\"']|json\\.dumps\\(|dict\\(|os\\.|str\\()"));
    if (peek() == u':') {
        const auto match = type.match(m_text.mid(m_at, 80));
        m_at += match.capturedLength();
    }
    if (peek() != u'=' || peek(1) == u'=')
        return false;
    ++m_at;
    while (peek() == u' ' || peek() == u'\t')
        ++m_at;
    if (readable.match(m_text.mid(m_at, 20)).hasMatch())
        m_values.insert(name, readExpression(0));
    return true;
}

/// At "(".
PythonScript::Call PythonScriptReader::readArguments(const QString &name, int depth)
{
    PythonScript::Call call;
    call.name = name;
    call.named.kind = Kind::Map;
    const OpenBracket bracket(*this);
    for (;;) {
        skipBlanks();
        if (atEnd())
            return call;
        if (peek() == u')') {
            ++m_at;
            return call;
        }
        const qsizetype begin = m_at;
        const QString keyword = isAtString() ? QString() : readPath();
        skipBlanks();
        if (!keyword.isEmpty() && peek() == u'=' && peek(1) != u'=') {
            ++m_at;
            skipBlanks();
            call.named.members.push_back({keyword, readExpression(depth + 1)});
        } else {
            m_at = begin;
            if (peek() != u',')
                call.arguments.push_back(readExpression(depth + 1));
        }
        if (peek() == u',' || m_at == begin)
            ++m_at;
    }
}

/// Operands with "+" or "%" between them; anything else that stands there is a Word.
PastedValue PythonScriptReader::readExpression(int depth)
{
    PastedValue value = readOperand(depth);
    skipBlanks();
    while (value.kind == Kind::Text && (peek() == u'+' || peek() == u'%') && !atEnd()) {
        const bool isAdded = peek() == u'+';
        ++m_at;
        skipBlanks();
        const PastedValue next = readOperand(depth);
        if (isAdded) {
            value.text += textOf(next);
        } else {
            static const QRegularExpression place(QStringLiteral("%[sdr]"));
            for (const PastedValue &item : next.isList() ? next.items : std::vector{next}) {
                const auto match = place.match(value.text);
                if (match.hasMatch())
                    value.text.replace(match.capturedStart(), 2, textOf(item));
            }
        }
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
        return scalar(Kind::Word, number);
    return scalar(Kind::Word, value.kind == Kind::Word ? value.text : QStringLiteral("value"));
}

PastedValue PythonScriptReader::readOperand(int depth)
{
    if (depth > maxPythonDepth) {
        m_problem = PasteText::tr("The Python program is nested too deeply at %1.")
                        .arg(placeOf(m_text, m_at));
        return {};
    }
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

/// Literals that stand side by side are one.
PastedValue PythonScriptReader::readStrings()
{
    PastedValue value = scalar(Kind::Text, {});
    QString bytes;
    bool isBytes = false;
    while (isAtString() && !atEnd()) {
        const Literal literal = readString();
        isBytes = literal.isBytes;
        (isBytes ? bytes : value.text) += literal.isFormat ? formatted(literal.text) : literal.text;
        skipBlanks();
    }
    if (!isBytes)
        return value;
    value = {};
    value.kind = Kind::List;
    for (const QChar c : std::as_const(bytes))
        value.items.push_back(scalar(Kind::Word, QString::number(c.unicode())));
    return value;
}

/// A number, a name, or a call.
PastedValue PythonScriptReader::readNamed(int depth)
{
    const bool isNegative = peek() == u'-';
    m_at += isNegative ? 1 : 0;
    static const QRegularExpression modifier(QStringLiteral("^(?:await|not|lambda|async)$"));
    QString name = readPath();
    while (modifier.match(name).hasMatch()) {
        skipBlanks();
        name = readPath();
        if (name.isEmpty())
            return scalar(Kind::Word, QStringLiteral("value"));
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
        return scalar(Kind::Word, isEnvironment ? index.text : name + u'.' + index.text);
    }
    if (name == QLatin1String("None") || name.isEmpty())
        return {};
    if (name == QLatin1String("True") || name == QLatin1String("False"))
        return scalar(Kind::Word, name.toLower());
    if (const auto known = m_values.constFind(name); known != m_values.cend()) {
        m_made += m_made <= maxPythonMade ? valueCount(*known) : 0;
        if (m_made <= maxPythonMade)
            return *known;
    }
    return scalar(Kind::Word, name);
}

/// What the value of a well-known function is; else a Word with the arguments.
PastedValue PythonScriptReader::meaningOf(const PythonScript::Call &call)
{
    const QString function = call.function();
    const PastedValue first = call.arguments.empty() ? PastedValue() : call.arguments.front();
    if (call.name == QLatin1String("json.dumps") || call.name == QLatin1String("dumps")) {
        QStringList names;
        const QString json = jsonTextOf(first, names);
        for (const QString &name : std::as_const(names))
            variable(name);
        return scalar(Kind::Text, json);
    }
    if (call.name == QLatin1String("dict"))
        return call.named;
    if (function == QLatin1String("getenv") || call.name.endsWith(QLatin1String("environ.get")))
        return scalar(Kind::Word, first.text);
    if (function == QLatin1String("b64encode") && (first.isList() || first.kind == Kind::Text)) {
        QByteArray bytes = first.text.toUtf8();
        for (const PastedValue &byte : first.items)
            bytes += char(byte.text.toInt());
        return scalar(Kind::Text, QString::fromLatin1(bytes.toBase64()));
    }
    static const QStringList wrappers{QStringLiteral("str"), QStringLiteral("Origin"),
        QStringLiteral("Subprotocol"), QStringLiteral("URL"), QStringLiteral("Headers"),
        QStringLiteral("ClientTimeout"), QStringLiteral("bytes"), QStringLiteral("bytearray"),
        QStringLiteral("list"), QStringLiteral("tuple"), QStringLiteral("quote"),
        QStringLiteral("CIMultiDict"), QStringLiteral("timedelta"), QStringLiteral("SecretStr")};
    if (wrappers.contains(function) && !call.arguments.empty())
        return first;
    // A call counts where it stands as an argument, as in "asyncio.run(main())".
    m_out.calls.append(call);
    PastedValue value = scalar(Kind::Word, call.name);
    value.items = call.arguments;
    value.members = call.named.members;
    return value;
}

/// "text".encode(), "{}".format(…) and what else is called on a value.
void PythonScriptReader::readMethods(PastedValue &value, int depth)
{
    while (peek() == u'.' && isNameCharacter(peek(1)) && !atEnd()) {
        ++m_at;
        const QString name = readPath();
        if (peek() == u'(') {
            const PythonScript::Call call = readArguments(name, depth);
            if (name == QLatin1String("format") && value.kind == Kind::Text)
                fillFormat(value, call);
        } else if (value.kind == Kind::Word) {
            value.text += u'.' + name;
        }
    }
}

/// "{}/{name}".format(…).
void PythonScriptReader::fillFormat(PastedValue &value, const PythonScript::Call &call)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w*)(?:[:!][^{}]*)?\\}"));
    QString text;
    qsizetype end = 0;
    std::size_t next = 0;
    for (auto matches = place.globalMatch(value.text); matches.hasNext();) {
        const auto match = matches.next();
        bool isNumber = false;
        const std::size_t number = match.captured(1).toUInt(&isNumber);
        const std::size_t index = isNumber ? number : next;
        next += match.captured(1).isEmpty() ? 1U : 0U;
        text += QStringView(value.text).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if ((isNumber || match.captured(1).isEmpty()) && index < call.arguments.size())
            text += textOf(call.arguments[index]);
        else
            text += textOf(call.named[match.captured(1).toLatin1().constData()]);
    }
    value.text = text + value.text.sliced(end);
}

/// At "{".
PastedValue PythonScriptReader::readMap(int depth)
{
    PastedValue map;
    map.kind = Kind::Map;
    const OpenBracket bracket(*this);
    for (;;) {
        skipBlanks();
        if (atEnd())
            return map;
        if (peek() == u'}') {
            ++m_at;
            return map;
        }
        const qsizetype begin = m_at;
        if (peek() == u'*' && peek(1) == u'*') {
            m_at += 2;
            const PastedValue others = readExpression(depth);
            map.members.insert(map.members.end(), others.members.begin(), others.members.end());
        } else if (peek() != u',') {
            const PastedValue name = readOperand(depth);
            skipBlanks();
            if (peek() == u':') {
                ++m_at;
                skipBlanks();
                map.members.push_back({textOf(name), readExpression(depth)});
            } else {
                skipRest(); // a set
            }
        }
        if (peek() == u',' || m_at == begin)
            ++m_at;
    }
}

/// A list or tuple; parentheses round one value are nothing.
PastedValue PythonScriptReader::readList(QChar end, int depth)
{
    PastedValue list;
    list.kind = Kind::List;
    bool hasComma = false;
    const OpenBracket bracket(*this);
    for (;;) {
        skipBlanks();
        if (atEnd() || peek() == end)
            break;
        const qsizetype begin = m_at;
        if (peek() != u',')
            list.items.push_back(readExpression(depth));
        hasComma = hasComma || peek() == u',';
        if (peek() == u',' || m_at == begin)
            ++m_at;
    }
    m_at = qMin(m_at + 1, m_text.size());
    return end == u')' && !hasComma && list.items.size() == 1 ? PastedValue(list.items.front())
                                                              : list;
}

/// "{name}" stands for a value, and "{{" for a brace.
QString PythonScriptReader::formatted(const QString &text)
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
            made += variable(name.trimmed());
            at = end;
        } else {
            made += c;
        }
    }
    return made;
}

QString PythonScriptReader::textOf(const PastedValue &value)
{
    static const QRegularExpression number(QStringLiteral("^-?[\\d.]+$"));
    if (value.kind == Kind::Word && !number.match(value.text.left(40)).hasMatch())
        return variable(value.text);
    return value.text;
}

/// The text that the program gives to a name, or a variable of ours.
QString PythonScriptReader::variable(const QString &expression)
{
    if (const auto known = m_values.constFind(expression);
        known != m_values.cend() && known->isScalar() && m_made <= maxPythonMade) {
        m_made += known->text.size() + 1;
        if (known->kind == Kind::Text)
            return known->text;
        if (!m_values.contains(known->text))
            return variable(known->text);
    }
    static const QRegularExpression environment(
        QStringLiteral("environ(?:\\.get)?[\\[(]\\s*[\"']([^\"']+)"));
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"));
    const auto match = environment.match(expression.left(200));
    QString name = match.hasMatch() ? match.captured(1) : expression.left(60);
    name.remove(unfit);
    note(
        PasteText::tr("The value of %1 in the program is not known; it became the variable {{%2}}.")
            .arg(expression.left(60), name));
    return QLatin1String("{{") + name + QLatin1String("}}");
}

void PythonScriptReader::note(const QString &sentence)
{
    if (m_out.notes.size() < maxPasteNotes && !m_out.notes.contains(sentence))
        m_out.notes.append(sentence);
}

} // namespace

PythonScript readPythonScript(const QString &text)
{
    PythonScriptReader first(text, {});
    first.read();
    return PythonScriptReader(text, first.values()).read();
}

} // namespace wasclean
