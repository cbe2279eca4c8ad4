#include "app/formats/jsonview.h"

#include "app/formats/jsonscanner.h"

#include <string>

namespace wasclean {

namespace {

using Token = JsonScanner::Token;

class JsonWriter
{
public:
    void write(Token token, QByteArrayView text)
    {
        switch (token) {
        case Token::Colon:
            m_out += ": ";
            break;
        case Token::Comma:
            m_out += isDeep() ? ", " : ",";
            breakLine(m_depth);
            break;
        case Token::EndObject:
        case Token::EndArray:
            writeEnd(text);
            break;
        default:
            writeStart(token, text);
        }
    }

    QString text() const { return QString::fromUtf8(m_out.data(), qsizetype(m_out.size())); }

private:
    bool isDeep() const
    {
        constexpr std::size_t deepest = 64;
        return m_depth > deepest;
    }

    void breakLine(std::size_t level)
    {
        if (!isDeep()) {
            m_out += '\n';
            m_out.append(2 * level, ' ');
        }
    }

    void writeStart(Token token, QByteArrayView text)
    {
        if (m_justOpened) {
            breakLine(m_depth);
        }
        m_out.append(text.begin(), text.end());
        m_justOpened = token == Token::BeginObject || token == Token::BeginArray;
        if (m_justOpened) {
            ++m_depth;
        }
    }

    void writeEnd(QByteArrayView text)
    {
        if (!m_justOpened) {
            breakLine(m_depth - 1);
        }
        m_out.append(text.begin(), text.end());
        m_justOpened = false;
        --m_depth;
    }

    /// Not a QByteArray: appending a few bytes at a time is what most of the work is.
    std::string m_out;
    std::size_t m_depth = 0;
    bool m_justOpened = false;
};

} // namespace

JsonView reindentJson(QByteArrayView utf8)
{
    JsonScanner scanner(utf8);
    JsonWriter writer;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Error) {
            return {false, {}, scanner.problem()};
        }
        if (token == Token::End) {
            return {true, writer.text(), {}};
        }
        writer.write(token, scanner.text());
    }
}

} // namespace wasclean
