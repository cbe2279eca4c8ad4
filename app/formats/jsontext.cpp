#include "app/formats/jsontext.h"

#include "app/protocol/utf8validator.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace wasclean {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

bool needsEscape(char c) { return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\'; }

/// Bytes of the longest escape.
constexpr qsizetype longestEscape = 6;

/// Writes the escape and gives its end.
char *writeEscaped(char *to, char c)
{
    *to++ = '\\';
    switch (c) {
    case '"':
    case '\\':
        *to++ = c;
        break;
    case '\n':
        *to++ = 'n';
        break;
    case '\r':
        *to++ = 'r';
        break;
    case '\t':
        *to++ = 't';
        break;
    default:
        for (const char digit : {'u', '0', '0', hexDigits[(c >> 4) & 0xF], hexDigits[c & 0xF]})
            *to++ = digit;
    }
    return to;
}

constexpr qsizetype wordSize = sizeof(quint64);

/// How many of eight bytes come before the first one that needs an escape.
qsizetype plainBytes(const char *bytes)
{
    constexpr quint64 ones = 0x0101010101010101U;
    const auto word = qFromLittleEndian<quint64>(bytes);
    // The highest bit of the first byte that is below a limit, and perhaps of some behind it.
    const auto below = [](quint64 value, quint64 limit) { return (value - ones * limit) & ~value; };
    const quint64 found
        = below(word, 0x20) | below(word ^ ones * '"', 1) | below(word ^ ones * '\\', 1);
    return std::countr_zero(found & ones * 0x80) / 8;
}

/// Writes the bytes, escaped where needed, and gives the end. There is room for longestEscape bytes
/// for each of them.
char *writeEscaped(char *to, QByteArrayView bytes)
{
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    while (end - from >= wordSize) {
        // What is written too much is written over.
        std::memcpy(to, from, wordSize);
        const qsizetype plain = plainBytes(from);
        to += plain;
        from += plain;
        if (plain == wordSize)
            continue;
        const char c = *from++;
        if (c != '"') {
            to = writeEscaped(to, c);
            continue;
        }
        // By far the most.
        *to++ = '\\';
        *to++ = c;
    }
    for (; from != end; ++from) {
        if (needsEscape(*from))
            to = writeEscaped(to, *from);
        else
            *to++ = *from;
    }
    return to;
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

void appendJsonString(TextBuffer &json, QByteArrayView utf8)
{
    // The room that might be needed is small for a piece, and much for a text of many MiB.
    constexpr qsizetype piece = 4096;
    json += '"';
    for (qsizetype at = 0; at < utf8.size(); at += piece) {
        const QByteArrayView bytes = utf8.sliced(at, std::min(piece, utf8.size() - at));
        json.end(writeEscaped(json.room(longestEscape * bytes.size()), bytes));
    }
    json += '"';
}

QByteArray jsonString(QByteArrayView utf8)
{
    TextBuffer json;
    appendJsonString(json, utf8);
    return json.toByteArray();
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
