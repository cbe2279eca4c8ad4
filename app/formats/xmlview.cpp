#include "app/formats/xmlview.h"

#include "app/formats/xmlscanner.h"

#include <algorithm>
#include <string>
#include <vector>

namespace wasclean {

namespace {

using XmlToken = XmlScanner::Token;

struct Piece
{
    XmlToken token;
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
    for (XmlToken token = scanner.next(); token != XmlToken::End && token != XmlToken::Error;
         token = scanner.next()) {
        const QByteArrayView text = scanner.text();
        if ((token == XmlToken::Text || token == XmlToken::CData) && !open.empty())
            pieces[open.back()].isVerbatim = true;
        if (token == XmlToken::EndTag)
            open.pop_back();
        if (token == XmlToken::Start)
            open.push_back(pieces.size());
        pieces.push_back({token, text, false});
        if (token == XmlToken::Start)
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
            m_verbatim += piece.token == XmlToken::Start ? 1
                : piece.token == XmlToken::EndTag        ? -1
                                                         : 0;
            m_depth -= m_verbatim == 0 ? 1 : 0;
        } else if (piece.token != XmlToken::Space) {
            m_depth -= piece.token == XmlToken::EndTag ? 1 : 0;
            // "<a></a>" stays on its line.
            if (piece.token != XmlToken::EndTag || m_last != XmlToken::Start)
                breakLine();
            append(m_out, piece.text);
            m_depth += piece.token == XmlToken::Start ? 1 : 0;
            m_verbatim = piece.isVerbatim ? 1 : 0;
            m_last = piece.token;
            return;
        }
        m_last = piece.token == XmlToken::Space ? m_last : piece.token;
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
    XmlToken m_last = XmlToken::Other;
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
