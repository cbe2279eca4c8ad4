#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace wasclean {

/// Splits a JSON text into its tokens and checks the grammar of RFC 8259 strictly as it goes: any
/// value at the top, no byte order mark, no comments, no trailing commas, UTF-8 only.
///
/// Nothing is converted, so every token is what the sender wrote. Works without recursion, in
/// linear time, and needs one bit of memory for each level of nesting.
///
/// Three readers stand on it: JsonWalker goes through a text once, parseJson() keeps a tree of one
/// of some MiB, and readJsonChildren() reads a large one as far as its tree is unfolded.
class JsonScanner
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonScanner)

public:
    enum class Token : quint8 {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Name,
        String,
        Number,
        Word, ///< true, false or null
        Colon,
        Comma,
        End,
        Error
    };

    /// The text must outlive the scanner.
    explicit JsonScanner(QByteArrayView utf8);

    /// Reads the next token. End and Error stay.
    Token next();
    /// The bytes of the token, quotes included.
    QByteArrayView text() const;
    /// Where the text is not JSON and what was expected there ("line 1, column 7: expected a value,
    /// found '}'"), after Error. The column counts characters.
    QString problem() const;

    /// Where the reading stands: after the token, or at what is wrong.
    qsizetype position() const { return m_at; }

private:
    enum class Expect : quint8 { Value, ValueOrEnd, Name, NameOrEnd, Colon, CommaOrEnd, End };

    /// The byte to be looked at, or -1 at the end.
    int byteHere() const { return m_at < m_utf8.size() ? static_cast<uchar>(m_utf8[m_at]) : -1; }

    void skipSpace();
    bool skipDigits();
    Token scan();
    Token scanValue();
    Token scanName();
    Token scanColon();
    Token scanAfterValue();
    Token scanEnd();
    Token open(bool object);
    Token close();
    Token finishValue(Token token);
    bool readString();
    bool readEscape();
    bool readNonAscii();
    bool readNumber();
    bool readWord(QByteArrayView word);
    bool fail(const QString &expected);
    QString found() const;

    QByteArrayView m_utf8;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    Token m_token = Token::Comma;
    Expect m_expect = Expect::Value;
    /// For each open container whether it is an object.
    std::vector<bool> m_objects;
    QString m_problem;
};

} // namespace wasclean
