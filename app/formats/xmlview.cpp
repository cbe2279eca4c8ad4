#include "app/formats/xmlview.h"

#include "app/formats/xmlscanner.h"

#include <algorithm>
#include <string>
#include <vector>

namespace wasclean {

namespace {

using Token = XmlScanner::Token;

struct Piece
{
    Token token;
    QByteArrayView text;
    /// Of a start: its content stays as it is.
    bool isVerbatim = false;
};

void append(std::string &out, QByteArrayView text) { out.append(text.begin(), text.end()); }

/// All tokens, with the elements marked that hold text themselves.
std::vector<Piece> readPieces(XmlScanner &scanner)
{
    std::vector<Piece> pieces;
    std::vector<std::size_t> open;
    for (Token token = scanner.next(); token != Token::End && token != Token::Error;
         token = scanner.next()) {
        const QByteArrayView text = scanner.text();
        if ((token == Token::Text || token == Token::CData) && !open.empty())
            pieces[open.back()].isVerbatim = true;
        if (token == Token::EndTag)
            open.pop_back();
        if (token == Token::Start)
            open.push_back(pieces.size());
        pieces.push_back({token, text, false});
        if (token == Token::Start)
            pieces.back().isVerbatim = text.contains("xml:space");
    }
    return pieces;
}

class XmlWriter
{
public:
    void write(const Piece &piece)
    {
        if (m_verbatim > 0) {
            append(m_out, piece.text);
            m_verbatim += piece.token == Token::Start ? 1 : piece.token == Token::EndTag ? -1 : 0;
            m_depth -= m_verbatim == 0 ? 1 : 0;
        } else if (piece.token != Token::Space) {
            m_depth -= piece.token == Token::EndTag ? 1 : 0;
            // "<a></a>" stays on its line.
            if (piece.token != Token::EndTag || m_last != Token::Start)
                breakLine();
            append(m_out, piece.text);
            m_depth += piece.token == Token::Start ? 1 : 0;
            m_verbatim = piece.isVerbatim ? 1 : 0;
            m_last = piece.token;
            return;
        }
        m_last = piece.token == Token::Space ? m_last : piece.token;
    }

    QString text() const { return QString::fromUtf8(m_out.data(), qsizetype(m_out.size())); }

private:
    void breakLine()
    {
        constexpr std::size_t deepest = 64;
        if (!m_out.empty())
            m_out += '\n';
        m_out.append(2 * std::min(m_depth, deepest), ' ');
    }

    std::string m_out;
    std::size_t m_depth = 0;
    /// How many elements are open from the one on whose content stays as it is.
    int m_verbatim = 0;
    Token m_last = Token::Other;
};

} // namespace

XmlView reindentXml(QByteArrayView utf8)
{
    XmlScanner scanner(utf8);
    const std::vector<Piece> pieces = readPieces(scanner);
    if (!scanner.problem().isEmpty())
        return {false, {}, scanner.problem()};
    XmlWriter writer;
    for (const Piece &piece : pieces)
        writer.write(piece);
    return {true, writer.text(), {}};
}

bool beginsLikeXml(QByteArrayView utf8)
{
    constexpr qsizetype looked = 64;
    QByteArray start = utf8.first(std::min(utf8.size(), looked)).toByteArray();
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.trimmed().startsWith('<');
}

} // namespace wasclean
