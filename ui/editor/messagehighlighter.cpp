#include "ui/editor/messagehighlighter.h"

#include "ui/style/theme.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A longer line would hold up the typing.
constexpr qsizetype longestLine = 20'000;

/// What an XML line ends in.
enum XmlState { InText = 0, InComment = 1, InTag = 2 };

/// Behind the string that begins here; the end of the text when it has no end.
qsizetype stringEnd(const QString &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

qsizetype skipSpace(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

bool isNumberCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'e'
        || c == u'E';
}

} // namespace

MessageHighlighter::MessageHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{ }

void MessageHighlighter::setLanguage(Language language)
{
    if (std::exchange(m_language, language) != language)
        rehighlight();
}

void MessageHighlighter::setPalette(const QPalette &palette)
{
    const Colors &colors = Colors::of(palette);
    m_name = colors.accent;
    m_string = colors.clean;
    m_number = colors.sent;
    m_word = colors.received;
    m_quiet = colors.quiet;
    if (m_language != Language::None)
        rehighlight();
}

void MessageHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(InText);
    if (text.size() > longestLine)
        return;
    if (m_language == Language::Json)
        highlightJson(text);
    else if (m_language == Language::Xml)
        highlightXml(text);
}

void MessageHighlighter::highlightJson(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        if (c == u'"') {
            end = stringEnd(text, at);
            const qsizetype next = skipSpace(text, end);
            const bool isName = next < text.size() && text[next] == u':';
            setFormat(int(at), int(end - at), isName ? m_name : m_string);
        } else if (c == u'-' || c.isDigit()) {
            while (end < text.size() && isNumberCharacter(text[end]))
                ++end;
            setFormat(int(at), int(end - at), m_number);
        } else if (c.isLetter()) {
            while (end < text.size() && text[end].isLetter())
                ++end;
            setFormat(int(at), int(end - at), m_word);
        } else if (!c.isSpace()) {
            setFormat(int(at), 1, m_quiet);
        }
        at = end;
    }
}

void MessageHighlighter::highlightXml(const QString &text)
{
    int state = std::max(previousBlockState(), 0);
    qsizetype at = 0;
    while (at < text.size()) {
        const bool goesOn = state != InText;
        if (!goesOn) {
            at = text.indexOf(u'<', at);
            if (at < 0)
                break;
            state = QStringView(text).sliced(at).startsWith(u"<!--") ? InComment : InTag;
        }
        const QStringView closing = state == InComment ? u"-->" : u">";
        const qsizetype found = text.indexOf(closing, at);
        const qsizetype end = found < 0 ? text.size() : found + closing.size();
        if (state == InComment)
            setFormat(int(at), int(end - at), m_quiet);
        else
            highlightTag(text, at, end);
        at = end;
        if (found < 0)
            break;
        state = InText;
    }
    setCurrentBlockState(at < text.size() || state == InText ? InText : state);
}

/// The name, and the values between quotes.
void MessageHighlighter::highlightTag(const QString &text, qsizetype start, qsizetype end)
{
    setFormat(int(start), int(end - start), m_name);
    for (qsizetype at = start; at < end;) {
        const QChar quote = text[at];
        if (quote != u'"' && quote != u'\'') {
            ++at;
            continue;
        }
        const qsizetype close = text.indexOf(quote, at + 1);
        const qsizetype stop = close < 0 || close >= end ? end : close + 1;
        setFormat(int(at), int(stop - at), m_string);
        at = stop;
    }
}

} // namespace wasclean
