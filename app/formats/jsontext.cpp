#include "app/formats/jsontext.h"

#include "app/protocol/utf8validator.h"

#include <QString>

#include <algorithm>

namespace wasclean {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

bool needsEscape(char c) { return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\'; }

/// Bytes of the longest escape.
constexpr qsizetype longestEscape = 6;

void appendEscaped(ByteAppender &json, char c)
{
    json.add('\\');
    switch (c) {
    case '"':
    case '\\':
        json.add(c);
        return;
    case '\n':
        json.add('n');
        return;
    case '\r':
        json.add('r');
        return;
    case '\t':
        json.add('t');
        return;
    default:
        for (const char digit : {'u', '0', '0', hexDigits[(c >> 4) & 0xF], hexDigits[c & 0xF]})
            json.add(digit);
    }
}

char simpleEscape(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

/// The UTF-16 unit of "\uXXXX" at a place, or -1 when there is none.
int unitAt(QByteArrayView text, qsizetype at)
{
    if (text.size() - at < 6 || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    return text.sliced(at + 2, 4).toByteArray().toInt(nullptr, 16);
}

/// Appends the character of the escape at a place and gives the escape's length.
qsizetype appendUnits(QByteArray &value, QByteArrayView text, qsizetype at)
{
    const auto first = char16_t(unitAt(text, at));
    const int second = unitAt(text, at + 6);
    char32_t character = first;
    qsizetype length = 6;
    if (QChar::isHighSurrogate(first) && second >= 0 && QChar::isLowSurrogate(char32_t(second))) {
        character = QChar::surrogateToUcs4(first, char16_t(second));
        length = 12;
    } else if (QChar::isSurrogate(first)) {
        character = QChar::ReplacementCharacter;
    }
    // QString::fromUcs4() takes U+FEFF for a byte order mark.
    value += QStringView(QChar::fromUcs4(character)).toUtf8();
    return length;
}

} // namespace

void appendJsonString(QByteArray &json, QByteArrayView utf8)
{
    // The room that might be needed is small for a piece, and much for a text of many MiB.
    constexpr qsizetype piece = 4096;
    json += '"';
    for (qsizetype at = 0; at < utf8.size(); at += piece) {
        const QByteArrayView bytes = utf8.sliced(at, std::min(piece, utf8.size() - at));
        ByteAppender string(json, longestEscape * bytes.size());
        for (const char c : bytes) {
            if (needsEscape(c))
                appendEscaped(string, c);
            else
                string.add(c);
        }
    }
    json += '"';
}

QByteArray jsonString(QByteArrayView utf8)
{
    QByteArray json;
    appendJsonString(json, utf8);
    return json;
}

QByteArray soundUtf8(const QByteArray &bytes)
{
    return isValidUtf8(bytes) ? bytes : QString::fromUtf8(bytes).toUtf8();
}

QByteArray jsonStringValue(QByteArrayView token)
{
    if (token.size() < 2)
        return {};
    const QByteArrayView text = token.sliced(1, token.size() - 2);
    QByteArray value;
    value.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype escape = text.indexOf('\\', at);
        escape = escape < 0 ? text.size() : escape;
        value.append(text.data() + at, escape - at);
        at = escape;
        if (at + 1 >= text.size())
            break;
        if (text[at + 1] == 'u') {
            at += appendUnits(value, text, at);
        } else {
            value += simpleEscape(text[at + 1]);
            at += 2;
        }
    }
    return value;
}

JsonWalker::JsonWalker(QByteArrayView utf8)
    : m_begin(utf8.data())
    , m_scanner(utf8)
{
    advance();
}

JsonWalker::Token JsonWalker::advance()
{
    m_token = m_scanner.next();
    return m_token;
}

bool JsonWalker::nextMember(QByteArray &name)
{
    if (advance() == Token::Comma)
        advance();
    if (m_token != Token::Name)
        return false;
    name = jsonStringValue(text());
    return advance() == Token::Colon && advance() != Token::Error;
}

bool JsonWalker::nextElement()
{
    if (advance() == Token::Comma)
        advance();
    return m_token != Token::EndArray && m_token != Token::Error && m_token != Token::End;
}

QByteArrayView JsonWalker::skip()
{
    const char *begin = text().data();
    qint64 depth = 0;
    for (;;) {
        if (m_token == Token::BeginObject || m_token == Token::BeginArray)
            ++depth;
        else if (m_token == Token::EndObject || m_token == Token::EndArray)
            --depth;
        else if (m_token == Token::Error)
            break;
        if (depth == 0)
            break;
        advance();
    }
    return {begin, text().data() + text().size() - begin};
}

bool JsonWalker::atEnd() { return advance() == Token::End; }

} // namespace wasclean
