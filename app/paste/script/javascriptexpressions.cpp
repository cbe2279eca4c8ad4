#include "app/paste/script/javascriptexpressions.h"

#include "app/paste/result/pasteresult.h"
#include "app/paste/script/pastetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace wasclean {

void JavaScriptExpressions::note(const QString &sentence) { addPasteNote(m_notes, sentence); }

/// The text of a constant, or a variable of Wasclean in its place.
QString JavaScriptExpressions::textOfName(const QString &name)
{
    static const QRegularExpression encoded(QStringLiteral("^encodeURI(?:Component)?\\((.*)\\)$"));
    static const QRegularExpression unfit(
        QStringLiteral("^(?:process\\.env\\.|__ENV\\.|import\\.meta\\.env\\.)|[^\\w.$-]"));
    const auto match = encoded.match(name);
    QString plain = match.hasMatch() ? match.captured(1).trimmed() : name;
    if (const PastedValue *constant = m_constants.findScalar(plain))
        return constant->text;
    const QString sentence
        = PasteText::tr("The value of ${%1} is not known; it became the variable {{%1}}.");
    plain.remove(unfit);
    note(QString(sentence).replace(QLatin1String("%1"), plain.left(60)));
    return QLatin1String("{{") + plain + QLatin1String("}}");
}

PastedValue JavaScriptExpressions::readExpression(int depth)
{
    if (!checkDepth(depth))
        return {};
    const qsizetype begin = m_at;
    PastedValue value = readOperand(depth);
    skipBlanks();
    while (value.kind == PastedValue::Kind::Text && peek() == u'+' && !atEnd()) {
        ++m_at;
        skipBlanks();
        const PastedValue next = readOperand(depth);
        value.text += next.kind == PastedValue::Kind::Word ? textOfName(next.text) : next.text;
        skipBlanks();
    }
    const QString rest = skipRest();
    if (rest.isEmpty())
        return value;
    return PastedValue::makeWord(m_text.mid(begin, m_at - begin).trimmed());
}

PastedValue JavaScriptExpressions::readOperand(int depth)
{
    const QChar c = peek();
    if (c == u'{')
        return readMap(depth + 1);
    if (c == u'[')
        return readList(depth + 1);
    if (c == u'"' || c == u'\'' || c == u'`')
        return PastedValue::makeText(c == u'`' ? readTemplate() : readString());
    return isNameCharacter(c) || c == u'-' ? readNamed(depth) : PastedValue();
}

/// A number, a name with its properties, or "new Headers({…})" and the like: its argument.
PastedValue JavaScriptExpressions::readNamed(int depth)
{
    const qsizetype begin = m_at;
    QString name;
    do {
        ++m_at;
        while (m_at < m_text.size() && (isNameCharacter(peek()) || peek() == u'.'))
            ++m_at;
        name = m_text.mid(begin, m_at - begin);
        skipBlanks();
    } while (isNameCharacter(peek()) && !atEnd());
    static const QRegularExpression wrapper(
        QStringLiteral("(?:^|\\s)(?:\\w*Headers|URL|JSON\\.stringify|String|encodeURI(?:Component)?"
                       "|Uint8Array(?:\\.from)?)$"));
    if (peek() == u'(' && wrapper.match(name).hasMatch())
        return readWrapped(name, depth);
    if (peek() == u'(') {
        ++m_at;
        skipArguments();
        return PastedValue::makeWord(m_text.mid(begin, m_at - begin));
    }
    const bool isNull = name == QLatin1String("null") || name == QLatin1String("undefined");
    return isNull ? PastedValue() : valueOfName(name);
}

/// Behind "(", to its end.
void JavaScriptExpressions::skipArguments()
{
    skipRest();
    while (peek() == u',' && !atEnd()) {
        ++m_at;
        skipRest();
    }
    if (peek() == u')')
        ++m_at;
}

/// Behind the name of a function that returns its argument in another form.
PastedValue JavaScriptExpressions::readWrapped(const QString &name, int depth)
{
    ++m_at;
    skipBlanks();
    m_leftOut = false;
    PastedValue value = readExpression(depth + 1);
    skipArguments();
    if (name != QLatin1String("JSON.stringify") || value.kind == PastedValue::Kind::Word)
        return value;
    QStringList names;
    value = PastedValue::makeText(jsonTextOf(value, names));
    for (const QString &unknown : std::as_const(names))
        textOfName(unknown);
    if (m_leftOut)
        note(PasteText::tr("The values that the program computes for its JSON were left out."));
    return value;
}

PastedValue JavaScriptExpressions::readList(int depth)
{
    PastedValue list = PastedValue::makeEmpty(PastedValue::Kind::List);
    ++m_at;
    readItems(u']', [&] { list.items.push_back(readExpression(depth)); });
    return list;
}

PastedValue JavaScriptExpressions::readMap(int depth)
{
    PastedValue map = PastedValue::makeEmpty(PastedValue::Kind::Map);
    ++m_at;
    readItems(u'}', [&] { readMember(map, depth); });
    return map;
}

void JavaScriptExpressions::readMember(PastedValue &map, int depth)
{
    QString name;
    if (peek() == u'"' || peek() == u'\'') {
        name = readString();
    } else if (peek() == u'[') {
        const PastedValue computed = readList(depth + 1);
        name = computed.items.empty() ? QString() : computed.items.front().text;
    } else if (isNameCharacter(peek())) {
        name = readName();
    } else {
        m_leftOut = true;
        skipRest(); // "...others", for example
        return;
    }
    skipBlanks();
    if (peek() == u',' || peek() == u'}') {
        map.members.push_back({name, valueOfName(name)});
        return;
    }
    if (peek() != u':') {
        m_leftOut = true;
        skipRest(); // a method
        return;
    }
    ++m_at;
    skipBlanks();
    map.members.push_back({name, readExpression(depth)});
}

/// A copy of a constant's value; else the name.
PastedValue JavaScriptExpressions::valueOfName(const QString &name)
{
    const PastedValue *constant = m_constants.find(name);
    return constant ? *constant : PastedValue::makeWord(name);
}

QString JavaScriptExpressions::readTemplate()
{
    const qsizetype begin = m_at++;
    QString text;
    while (m_at < m_text.size() && peek() != u'`') {
        if (peek() == u'\\') {
            text += readEscape();
        } else if (peek() == u'$' && peek(1) == u'{') {
            m_at += 2;
            text += textOfName(readTemplateExpression());
        } else {
            text += peek();
            ++m_at;
        }
    }
    if (m_at >= m_text.size() || peek() != u'`')
        fail(Problem::OpenQuote, begin);
    ++m_at;
    return text;
}

} // namespace wasclean
