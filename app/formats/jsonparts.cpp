#include "app/formats/jsonparts.h"

#include "app/formats/jsonscanner.h"

#include <algorithm>

namespace wasclean {

namespace {

using Kind = JsonPart::Kind;

/// Finds where values end in a text that is known to be JSON, several times as fast as a scanner
/// that must also check it.
class Skipper
{
public:
    explicit Skipper(QByteArrayView json)
        : m_json(json)
    { }

    qsizetype skipSpace(qsizetype at) const
    {
        while (isSpace(byte(at)))
            ++at;
        return at;
    }

    char byte(qsizetype at) const { return at < m_json.size() ? m_json[at] : '\0'; }

    /// The value that begins here.
    JsonPart value(qsizetype at, const CancelFlag &cancelled) const
    {
        JsonPart part;
        part.start = at;
        part.kind = kindAt(at);
        if (part.isContainer())
            skipContainer(part, cancelled);
        else
            part.end = part.kind == Kind::String ? skipString(at) : skipWord(at);
        return part;
    }

    /// From an opening quote to behind the closing one.
    qsizetype skipString(qsizetype at) const
    {
        for (;;) {
            at = m_json.indexOf('"', at + 1);
            if (at < 0)
                return m_json.size();
            qsizetype slashes = 0;
            while (m_json[at - 1 - slashes] == '\\')
                ++slashes;
            if (slashes % 2 == 0)
                return at + 1;
        }
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    Kind kindAt(qsizetype at) const
    {
        switch (byte(at)) {
        case '{':
            return Kind::Object;
        case '[':
            return Kind::Array;
        case '"':
            return Kind::String;
        case 't':
        case 'f':
        case 'n':
            return Kind::Word;
        default:
            return Kind::Number;
        }
    }

    qsizetype skipWord(qsizetype at) const
    {
        while (at < m_json.size() && m_json[at] != ',' && m_json[at] != ']' && m_json[at] != '}'
            && !isSpace(m_json[at]))
            ++at;
        return at;
    }

    void skipContainer(JsonPart &part, const CancelFlag &cancelled) const
    {
        constexpr int bytesBetweenLooks = 1 << 16;
        int untilLook = bytesBetweenLooks;
        qint64 depth = 1;
        qint64 commas = 0;
        qsizetype at = part.start + 1;
        const char first = byte(skipSpace(at));
        while (depth > 0 && at < m_json.size()) {
            switch (m_json[at]) {
            case '"':
                at = skipString(at);
                continue;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                --depth;
                break;
            case ',':
                commas += depth == 1 ? 1 : 0;
                break;
            default:
                break;
            }
            ++at;
            if (--untilLook == 0) {
                untilLook = bytesBetweenLooks;
                if (cancelled.isCancelled())
                    break;
            }
        }
        part.end = at;
        part.count = first == '}' || first == ']' ? 0 : commas + 1;
    }

    QByteArrayView m_json;
};

} // namespace

JsonRoot readJsonRoot(QByteArrayView json, const CancelFlag &cancelled)
{
    using Token = JsonScanner::Token;
    constexpr int tokensBetweenLooks = 4096;
    JsonScanner scanner(json);
    int untilLook = tokensBetweenLooks;
    for (Token token = scanner.next(); token != Token::End; token = scanner.next()) {
        if (token == Token::Error)
            return {false, {}, scanner.problem()};
        if (--untilLook == 0) {
            untilLook = tokensBetweenLooks;
            if (cancelled.isCancelled())
                return {};
        }
    }
    const Skipper skipper(json);
    return {true, skipper.value(skipper.skipSpace(0), cancelled), {}};
}

JsonChildren readJsonChildren(QByteArrayView json, JsonPart::Kind container, qsizetype at,
    qsizetype limit, const CancelFlag &cancelled)
{
    const Skipper skipper(json);
    JsonChildren children;
    at = skipper.skipSpace(at);
    while (skipper.byte(at) != '}' && skipper.byte(at) != ']' && !cancelled.isCancelled()) {
        if (qsizetype(children.parts.size()) == limit) {
            children.next = at;
            break;
        }
        qsizetype nameStart = 0;
        qsizetype nameEnd = 0;
        if (container == Kind::Object) {
            nameStart = at;
            nameEnd = skipper.skipString(at);
            at = skipper.skipSpace(skipper.skipSpace(nameEnd) + 1);
        }
        JsonPart part = skipper.value(at, cancelled);
        part.nameStart = nameStart;
        part.nameEnd = nameEnd;
        children.parts.push_back(part);
        at = skipper.skipSpace(part.end);
        if (skipper.byte(at) != ',')
            break;
        at = skipper.skipSpace(at + 1);
    }
    return children;
}

} // namespace wasclean
