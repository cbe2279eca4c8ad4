#include "app/formats/jsonscanner.h"

#include "app/formats/characters.h"
#include "app/formats/jsonnode.h"
#include "app/protocol/utf8validator.h"

namespace wasclean {

namespace {

bool isDigit(int byte) { return byte >= '0' && byte <= '9'; }

bool isHexDigit(int byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// Bytes of a string that stand for themselves and need no look.
bool isPlain(uchar byte) { return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\'; }

} // namespace

JsonScanner::JsonScanner(QByteArrayView utf8)
    : m_utf8(utf8)
{ }

JsonScanner::Token JsonScanner::next()
{
    if (m_token != Token::End && m_token != Token::Error) {
        skipSpace();
        m_start = m_at;
        m_token = scan();
    }
    return m_token;
}

QByteArrayView JsonScanner::text() const { return m_utf8.sliced(m_start, m_at - m_start); }

QString JsonScanner::problem() const { return m_problem; }

void JsonScanner::skipSpace()
{
    int byte = byteHere();
    while (byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t') {
        ++m_at;
        byte = byteHere();
    }
}

bool JsonScanner::skipDigits()
{
    const qsizetype begin = m_at;
    while (isDigit(byteHere())) {
        ++m_at;
    }
    return m_at > begin;
}

JsonScanner::Token JsonScanner::scan()
{
    switch (m_expect) {
    case Expect::Value:
    case Expect::ValueOrEnd:
        return scanValue();
    case Expect::Name:
    case Expect::NameOrEnd:
        return scanName();
    case Expect::Colon:
        return scanColon();
    case Expect::CommaOrEnd:
        return scanAfterValue();
    case Expect::End:
        return scanEnd();
    }
    return Token::Error;
}

JsonScanner::Token JsonScanner::scanValue()
{
    const int byte = byteHere();
    if (byte == '{' || byte == '[') {
        return open(byte == '{');
    }
    if (byte == ']' && m_expect == Expect::ValueOrEnd) {
        return close();
    }
    if (byte == '"') {
        return readString() ? finishValue(Token::String) : Token::Error;
    }
    if (byte == '-' || isDigit(byte)) {
        return readNumber() ? finishValue(Token::Number) : Token::Error;
    }
    if (byte == 't' || byte == 'f' || byte == 'n') {
        const QByteArrayView word = byte == 't' ? "true" : byte == 'f' ? "false" : "null";
        return readWord(word) ? finishValue(Token::Word) : Token::Error;
    }
    fail(m_expect == Expect::Value ? tr("expected a value") : tr("expected a value or “]”"));
    return Token::Error;
}

JsonScanner::Token JsonScanner::scanName()
{
    if (byteHere() == '}' && m_expect == Expect::NameOrEnd) {
        return close();
    }
    if (byteHere() != '"') {
        fail(m_expect == Expect::Name ? tr("expected a name in double quotes")
                                      : tr("expected a name in double quotes or “}”"));
        return Token::Error;
    }
    m_expect = Expect::Colon;
    return readString() ? Token::Name : Token::Error;
}

JsonScanner::Token JsonScanner::scanColon()
{
    if (byteHere() != ':') {
        fail(tr("expected “:” after the name"));
        return Token::Error;
    }
    ++m_at;
    m_expect = Expect::Value;
    return Token::Colon;
}

JsonScanner::Token JsonScanner::scanAfterValue()
{
    const bool inObject = m_objects.back();
    if (byteHere() == (inObject ? '}' : ']')) {
        return close();
    }
    if (byteHere() != ',') {
        fail(inObject ? tr("expected “,” or “}”") : tr("expected “,” or “]”"));
        return Token::Error;
    }
    ++m_at;
    m_expect = inObject ? Expect::Name : Expect::Value;
    return Token::Comma;
}

JsonScanner::Token JsonScanner::scanEnd()
{
    if (byteHere() < 0) {
        return Token::End;
    }
    fail(tr("expected the end of the text"));
    return Token::Error;
}

JsonScanner::Token JsonScanner::open(bool object)
{
    ++m_at;
    m_objects.push_back(object);
    m_expect = object ? Expect::NameOrEnd : Expect::ValueOrEnd;
    return object ? Token::BeginObject : Token::BeginArray;
}

JsonScanner::Token JsonScanner::close()
{
    ++m_at;
    const bool object = m_objects.back();
    m_objects.pop_back();
    return finishValue(object ? Token::EndObject : Token::EndArray);
}

JsonScanner::Token JsonScanner::finishValue(Token token)
{
    m_expect = m_objects.empty() ? Expect::End : Expect::CommaOrEnd;
    return token;
}

bool JsonScanner::readString()
{
    ++m_at;
    for (;;) {
        while (m_at < m_utf8.size() && isPlain(static_cast<uchar>(m_utf8[m_at]))) {
            ++m_at;
        }
        const int byte = byteHere();
        if (byte == '"') {
            ++m_at;
            return true;
        }
        if (byte < 0) {
            return fail(tr("expected the closing quote of a string"));
        }
        if (byte < 0x20) {
            return fail(tr("expected an escape sequence for a control character in a string"));
        }
        if (byte == '\\' ? !readEscape() : !readNonAscii()) {
            return false;
        }
    }
}

bool JsonScanner::readEscape()
{
    ++m_at;
    const int byte = byteHere();
    if (byte < 0 || !QByteArrayView("\"\\/bfnrtu").contains(static_cast<char>(byte))) {
        return fail(tr("expected one of \" \\ / b f n r t u after the backslash"));
    }
    ++m_at;
    for (int digit = 0; byte == 'u' && digit < 4; ++digit, ++m_at) {
        if (!isHexDigit(byteHere())) {
            return fail(tr("expected four hexadecimal digits after \\u"));
        }
    }
    return true;
}

/// Checks bytes that are not ASCII for as long as they follow each other.
bool JsonScanner::readNonAscii()
{
    qsizetype end = m_at;
    while (end < m_utf8.size() && static_cast<uchar>(m_utf8[end]) >= 0x80) {
        ++end;
    }
    if (isValidUtf8(m_utf8.sliced(m_at, end - m_at))) {
        m_at = end;
        return true;
    }
    Character character = firstCharacter(m_utf8.sliced(m_at));
    while (character.valid) {
        m_at += character.length;
        character = firstCharacter(m_utf8.sliced(m_at));
    }
    return fail(tr("expected UTF-8"));
}

bool JsonScanner::readNumber()
{
    if (byteHere() == '-') {
        ++m_at;
    }
    if (byteHere() == '0') {
        ++m_at;
        if (isDigit(byteHere())) {
            return fail(tr("expected no more digits after a leading 0"));
        }
    } else if (!skipDigits()) {
        return fail(tr("expected a digit"));
    }
    if (byteHere() == '.') {
        ++m_at;
        if (!skipDigits()) {
            return fail(tr("expected a digit after the decimal point"));
        }
    }
    if (byteHere() == 'e' || byteHere() == 'E') {
        ++m_at;
        if (byteHere() == '+' || byteHere() == '-') {
            ++m_at;
        }
        if (!skipDigits()) {
            return fail(tr("expected a digit in the exponent"));
        }
    }
    return true;
}

bool JsonScanner::readWord(QByteArrayView word)
{
    for (const char letter : word) {
        if (byteHere() != letter) {
            return fail(tr("expected the word %1").arg(QLatin1String(word)));
        }
        ++m_at;
    }
    return true;
}

bool JsonScanner::fail(const QString &expected)
{
    m_problem = tr("%1: %2, found %3").arg(placeInText(m_utf8, m_at), expected, found());
    return false;
}

QString JsonScanner::found() const
{
    if (byteHere() < 0) {
        return tr("the end of the text");
    }
    const Character character = firstCharacter(m_utf8.sliced(m_at));
    if (!character.valid) {
        const QString digits = QString::number(byteHere(), 16).toUpper();
        return tr("the byte 0x%1").arg(digits);
    }
    return quotedCharacter(character.value);
}

} // namespace wasclean
