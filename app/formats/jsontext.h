#pragma once

#include "app/base/textbuffer.h"
#include "app/formats/jsonscanner.h"

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

/// Appends a JSON string with its quotes. The text must be UTF-8.
void appendJsonString(TextBuffer &json, QByteArrayView utf8);
QByteArray jsonString(QByteArrayView utf8);

/// The same bytes when they are UTF-8, else with U+FFFD for what is not.
QByteArray soundUtf8(const QByteArray &bytes);

/// What a JSON string stands for, in UTF-8; the token with its quotes must be sound. A surrogate
/// without its partner becomes U+FFFD.
QByteArray jsonStringValue(QByteArrayView token);

/// Walks through a JSON text value by value without building it up. Whoever meets an object or an
/// array walks through it with nextMember() or nextElement() until they say false, or skips it.
class JsonWalker
{
public:
    using Token = JsonScanner::Token;

    /// The text must outlive the walker. Reads the first token.
    explicit JsonWalker(QByteArrayView utf8);

    /// The value where the walk stands, or the end of a container, or Error.
    Token token() const { return m_token; }

    /// Bytes of the token.
    QByteArrayView text() const { return m_scanner.text(); }

    bool failed() const { return m_token == Token::Error; }

    /// "line 1, column 7: expected a value, found '}'" once it has failed.
    QString problem() const { return m_scanner.problem(); }

    /// How many bytes were read.
    qsizetype position() const { return text().data() + text().size() - m_begin; }

    /// Goes to the next member's value; false at the end of the object and on an error.
    bool nextMember(QByteArray &name);
    /// Goes to the next element; false at the end of the array and on an error.
    bool nextElement();
    /// Reads the value to its end and gives its bytes; the bytes so far on an error.
    QByteArrayView skip();
    /// Goes on after the value at the top; false when something follows that is not white space.
    bool atEnd();

private:
    Token advance();

    const char *m_begin;
    JsonScanner m_scanner;
    Token m_token = Token::Error;
};

} // namespace wasclean
