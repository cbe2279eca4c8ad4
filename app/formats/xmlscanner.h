#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace wasclean {

/// Splits an XML text into its tokens without changing them, and checks that they are well-formed.
/// QXmlStreamReader does not serve: it expands references and refuses those to entities of a DTD
/// that is elsewhere, and its characterOffset() is one or two characters behind the end of a text,
/// so the tokens cannot be cut out as they were sent, with their quotes and white space.
class XmlScanner
{
public:
    enum class Token : quint8 { Start, Empty, EndTag, Text, Space, CData, Other, End, Error };

    /// The text must outlive the scanner.
    explicit XmlScanner(QByteArrayView utf8);

    /// Reads the next token. End and Error stay.
    Token next();

    QByteArrayView text() const { return m_utf8.sliced(m_start, m_at - m_start); }

    /// The place and what is wrong there, after Error.
    QString problem() const { return m_problem; }

    /// Where the reading stands: after the token, or at what is wrong.
    qsizetype position() const { return m_at; }

private:
    Token scan();
    Token scanText();
    Token scanTag();
    Token scanEndTag();
    Token scanUntil(QByteArrayView opening, QByteArrayView closing, Token token);
    Token scanDoctype();
    bool scanAttribute(std::vector<QByteArrayView> &names);
    bool checkReferences(qsizetype from, qsizetype to);
    QByteArrayView scanName();
    bool skipSpace();

    bool rest(QByteArrayView wanted) const { return m_utf8.sliced(m_at).startsWith(wanted); }

    int byteHere() const { return m_at < m_utf8.size() ? quint8(m_utf8[m_at]) : -1; }

    Token fail(const QString &sentence);

    QByteArrayView m_utf8;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    Token m_token = Token::Space;
    std::vector<QByteArrayView> m_open;
    bool m_hadRoot = false;
    QString m_problem;
};

} // namespace wasclean
