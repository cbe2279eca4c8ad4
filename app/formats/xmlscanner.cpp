#include "app/formats/xmlscanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

struct XmlScannerText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::XmlScanner)
};

bool isXmlSpace(int c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

bool isNameStart(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0x80;
}

bool isNameByte(int c) { return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; }

QString shortName(QByteArrayView name)
{
    const QString text = QString::fromUtf8(name);
    return text.size() > 40 ? QString(text.left(40) + u'…') : text;
}

bool isNumber(QByteArrayView digits, bool hex)
{
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [hex](char c) {
        return (c >= '0' && c <= '9')
            || (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
}

/// What stands between & and ;
bool isReference(QByteArrayView inside)
{
    if (inside.startsWith("#x"))
        return isNumber(inside.sliced(2), true);
    if (inside.startsWith('#'))
        return isNumber(inside.sliced(1), false);
    return !inside.isEmpty() && isNameStart(quint8(inside.front()))
        && std::all_of(inside.begin(), inside.end(), [](char c) { return isNameByte(quint8(c)); });
}

} // namespace

XmlScanner::XmlScanner(QByteArrayView utf8)
    : m_utf8(utf8)
    , m_at(utf8.startsWith("\xef\xbb\xbf") ? 3 : 0)
{ }

XmlScanner::Token XmlScanner::next()
{
    if (m_token != Token::End && m_token != Token::Error) {
        m_start = m_at;
        m_token = scan();
    }
    return m_token;
}

XmlScanner::Token XmlScanner::fail(const QString &sentence)
{
    const QByteArrayView before = m_utf8.first(m_at);
    const qsizetype line = before.count('\n') + 1;
    const QByteArrayView here = before.sliced(before.lastIndexOf('\n') + 1);
    const auto column = std::count_if(
        here.begin(), here.end(), [](char c) { return (quint8(c) & 0xC0) != 0x80; });
    m_problem = XmlScannerText::tr("line %1, column %2: %3")
                    .arg(QString::number(line), QString::number(column + 1), sentence);
    return Token::Error;
}

XmlScanner::Token XmlScanner::scan()
{
    if (m_at == m_utf8.size()) {
        if (!m_open.empty())
            return fail(
                XmlScannerText::tr("the text ends inside <%1>").arg(shortName(m_open.back())));
        return m_hadRoot ? Token::End : fail(XmlScannerText::tr("expected an element"));
    }
    if (byteHere() != '<')
        return scanText();
    if (rest("<!--"))
        return scanUntil("<!--", "-->", Token::Other);
    if (rest("<?"))
        return scanUntil("<?", "?>", Token::Other);
    if (rest("<![CDATA[") && !m_open.empty())
        return scanUntil("<![CDATA[", "]]>", Token::CData);
    if (rest("<!DOCTYPE") && m_open.empty() && !m_hadRoot)
        return scanDoctype();
    return rest("</") ? scanEndTag() : scanTag();
}

XmlScanner::Token XmlScanner::scanText()
{
    const qsizetype end = m_utf8.indexOf('<', m_at);
    const QByteArrayView all = m_utf8.sliced(m_at, (end < 0 ? m_utf8.size() : end) - m_at);
    const auto *const firstOther = std::find_if_not(all.begin(), all.end(), isXmlSpace);
    if (firstOther == all.end()) {
        m_at += all.size();
        return Token::Space;
    }
    if (m_open.empty()) {
        m_at += firstOther - all.begin();
        return fail(XmlScannerText::tr("text outside the root element"));
    }
    if (!checkReferences(m_at, m_at + all.size()))
        return Token::Error;
    m_at += all.size();
    return Token::Text;
}

bool XmlScanner::checkReferences(qsizetype from, qsizetype to)
{
    const QByteArrayView text = m_utf8.first(to);
    for (qsizetype at = text.indexOf('&', from); at >= 0; at = text.indexOf('&', at + 1)) {
        const qsizetype end = text.indexOf(';', at);
        if (end < 0 || !isReference(text.sliced(at + 1, end - at - 1))) {
            m_at = at;
            fail(XmlScannerText::tr("this “&” does not begin a reference such as “&amp;”"));
            return false;
        }
    }
    return true;
}

XmlScanner::Token XmlScanner::scanUntil(QByteArrayView opening, QByteArrayView closing, Token token)
{
    const qsizetype end = m_utf8.indexOf(closing, m_at + opening.size());
    if (end < 0)
        return fail(XmlScannerText::tr("“%1” has no closing “%2”")
                        .arg(QString::fromLatin1(opening), QString::fromLatin1(closing)));
    m_at = end + closing.size();
    return token;
}

XmlScanner::Token XmlScanner::scanDoctype()
{
    const qsizetype start = m_at;
    int quote = 0;
    int brackets = 0;
    for (; m_at < m_utf8.size(); ++m_at) {
        const int c = byteHere();
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '[' || c == ']')
            brackets += c == '[' ? 1 : -1;
        else if (c == '>' && brackets <= 0) {
            ++m_at;
            return Token::Other;
        }
    }
    m_at = start;
    return fail(XmlScannerText::tr("the document type declaration is not closed"));
}

bool XmlScanner::skipSpace()
{
    const qsizetype start = m_at;
    while (isXmlSpace(byteHere()))
        ++m_at;
    return m_at > start;
}

QByteArrayView XmlScanner::scanName()
{
    const qsizetype start = m_at;
    if (isNameStart(byteHere())) {
        while (isNameByte(byteHere()))
            ++m_at;
    }
    return m_utf8.sliced(start, m_at - start);
}

XmlScanner::Token XmlScanner::scanEndTag()
{
    m_at += 2;
    const QByteArrayView name = scanName();
    if (m_open.empty() || name != m_open.back()) {
        m_at = m_start;
        const QString found = shortName(name);
        return fail(m_open.empty() ? XmlScannerText::tr("</%1> closes nothing").arg(found)
                                   : XmlScannerText::tr("</%1> does not match <%2>")
                                         .arg(found, shortName(m_open.back())));
    }
    skipSpace();
    if (byteHere() != '>')
        return fail(XmlScannerText::tr("expected “>”"));
    ++m_at;
    m_open.pop_back();
    return Token::EndTag;
}

XmlScanner::Token XmlScanner::scanTag()
{
    if (m_open.empty() && m_hadRoot)
        return fail(XmlScannerText::tr("a second root element"));
    ++m_at;
    const QByteArrayView name = scanName();
    if (name.isEmpty())
        return fail(XmlScannerText::tr("expected a name after “<”"));
    std::vector<QByteArrayView> attributes;
    for (;;) {
        const bool spaced = skipSpace();
        if (rest("/>")) {
            m_at += 2;
            m_hadRoot = true;
            return Token::Empty;
        }
        if (byteHere() == '>') {
            ++m_at;
            m_hadRoot = true;
            m_open.push_back(name);
            return Token::Start;
        }
        if (!spaced || !isNameStart(byteHere()))
            return fail(XmlScannerText::tr("expected an attribute, “>” or “/>”"));
        if (!scanAttribute(attributes))
            return Token::Error;
    }
}

bool XmlScanner::scanAttribute(std::vector<QByteArrayView> &names)
{
    // A hostile tag must not cost the square of its attributes.
    constexpr std::size_t mostCompared = 1000;
    const qsizetype start = m_at;
    const QByteArrayView name = scanName();
    if (names.size() < mostCompared) {
        if (std::find(names.begin(), names.end(), name) != names.end()) {
            m_at = start;
            fail(XmlScannerText::tr("the attribute %1 appears twice").arg(shortName(name)));
            return false;
        }
        names.push_back(name);
    }
    skipSpace();
    if (byteHere() != '=') {
        fail(XmlScannerText::tr("expected “=” after the attribute's name"));
        return false;
    }
    ++m_at;
    skipSpace();
    const int quote = byteHere();
    const qsizetype end
        = quote == '"' || quote == '\'' ? m_utf8.indexOf(char(quote), m_at + 1) : -1;
    if (end < 0) {
        fail(XmlScannerText::tr("expected a value in quotes"));
        return false;
    }
    const qsizetype less = m_utf8.sliced(m_at, end - m_at).indexOf('<');
    if (less >= 0) {
        m_at += less;
        fail(XmlScannerText::tr("a “<” in a value must be written as “&lt;”"));
        return false;
    }
    if (!checkReferences(m_at, end))
        return false;
    m_at = end + 1;
    return true;
}

} // namespace wasclean
