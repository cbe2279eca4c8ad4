#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

const QRegularExpression &requestLine()
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*(?:(?:WEBSOCKET|WS|WSS)\\s+(\\S.*)|(wss?://\\S.*)"
                       "|GET\\s+((?:wss?|https?)://\\S.*))$"));
    return line;
}

struct RequestBlock
{
    QString name;
    QStringList lines;
};

/// The text between lines of "###".
QList<RequestBlock> requestBlocksOf(const QString &text)
{
    QList<RequestBlock> blocks(1);
    static const QRegularExpression named(QStringLiteral("^\\s*(?:#|//)\\s*@name[\\s=]+(\\S.*)$"));
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith(QLatin1String("###"))) {
            blocks.append({line.sliced(3).trimmed(), {}});
            continue;
        }
        if (const auto match = named.match(line); match.hasMatch())
            blocks.last().name = match.captured(1).trimmed();
        blocks.last().lines.append(line);
    }
    return blocks;
}

bool isComment(const QString &line)
{
    const QString text = line.trimmed();
    return text.startsWith(u'#') || text.startsWith(QLatin1String("//"));
}

bool asksForWebSocket(const RequestBlock &block)
{
    static const QRegularExpression header(
        QStringLiteral("^upgrade:\\s*websocket\\s*$"), QRegularExpression::CaseInsensitiveOption);
    return block.lines.indexOf(header) >= 0;
}

/// The line of the request, before which there are comments and variables only; -1 if it is none.
qsizetype requestAt(const RequestBlock &block)
{
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const QString line = block.lines[i].trimmed();
        if (line.isEmpty() || isComment(line) || line.startsWith(u'@'))
            continue;
        const auto match = requestLine().match(line);
        const bool isHttp = match.captured(3).startsWith(QLatin1String("http"));
        return match.hasMatch() && (!isHttp || asksForWebSocket(block)) ? i : -1;
    }
    return -1;
}

/// What "@name = value" gives to variables, anywhere in a file but in bodies.
QList<SettingsRow> variablesOf(const QList<RequestBlock> &blocks)
{
    static const QRegularExpression variable(QStringLiteral("^\\s*@([^\\s=]+)\\s*=\\s*(.*?)\\s*$"));
    QList<SettingsRow> variables;
    for (const RequestBlock &block : blocks) {
        const qsizetype request = requestAt(block);
        for (const QString &line : request < 0 ? block.lines : block.lines.first(request)) {
            if (const auto match = variable.match(line); match.hasMatch())
                variables.append({true, match.captured(1), match.captured(2)});
        }
    }
    return variables;
}

/// Whether what follows a URL's line can only belong to its request.
bool goesOnAfter(const RequestBlock &block, qsizetype at)
{
    static const QRegularExpression header(
        QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+:(?!//)|^===|^\\s+[?&/]"));
    const QString next = block.lines.value(at + 1);
    const bool isBlank = next.trimmed().isEmpty();
    const auto hasText = [](const QString &line) { return !line.trimmed().isEmpty(); };
    return isBlank ? std::any_of(block.lines.begin() + at + 1, block.lines.end(), hasText)
                   : header.match(next).hasMatch();
}

class HttpFileReader
{
public:
    PasteResult read(const RequestBlock &block, const QList<SettingsRow> &variables);

private:
    void readBefore(const QStringList &lines);
    qsizetype readRequestLine(const QStringList &lines, qsizetype at);
    qsizetype readHeaders(const QStringList &lines, qsizetype at);
    bool applyPlainBasic(const QString &line);
    void readBody(const QStringList &lines);
    bool isScript(const QString &line);
    void endMessage();

    SettingsBuilder m_builder;
    QStringList m_message;
    bool m_inScript = false;
};

PasteResult HttpFileReader::read(const RequestBlock &block, const QList<SettingsRow> &variables)
{
    m_builder.setName(block.name);
    for (const SettingsRow &row : variables)
        m_builder.setVariable(row.name, row.value);
    const qsizetype at = requestAt(block);
    readBefore(block.lines.first(at));
    qsizetype next = readRequestLine(block.lines, at);
    next = readHeaders(block.lines, next);
    readBody(block.lines.sliced(next));
    return m_builder.finish(PasteKind::HttpFile);
}

void HttpFileReader::readBefore(const QStringList &lines)
{
    static const QRegularExpression tag(QStringLiteral("^\\s*(?:#|//)\\s*@([\\w-]+)"));
    for (const QString &line : lines) {
        const QString name = tag.match(line).captured(1);
        if (!name.isEmpty() && name != QLatin1String("name") && name != QLatin1String("no-redirect")
            && name != QLatin1String("no-log") && name != QLatin1String("no-cookie-jar")
            && name != QLatin1String("keepStreaming"))
            m_builder.note(PasteText::tr("“@%1” has no equivalent in Wasclean and was left out.")
                               .arg(name.left(40)));
    }
}

qsizetype HttpFileReader::readRequestLine(const QStringList &lines, qsizetype at)
{
    const auto match = requestLine().match(lines[at].trimmed());
    QString url = match.captured(1) + match.captured(2) + match.captured(3);
    static const QRegularExpression version(QStringLiteral("\\s+HTTP/[0-9.]+\\s*$"));
    url.remove(version);
    // The URL may go on in lines that are set in.
    qsizetype next = at + 1;
    for (; next < lines.size(); ++next) {
        const QString &line = lines[next];
        const QString text = line.trimmed();
        const bool goesOn = !line.isEmpty() && line.front().isSpace()
            && (text.startsWith(u'?') || text.startsWith(u'&') || text.startsWith(u'/'))
            && !text.startsWith(QLatin1String("//"));
        if (!goesOn)
            break;
        url += text;
    }
    m_builder.setUrl(url.trimmed());
    return next;
}

qsizetype HttpFileReader::readHeaders(const QStringList &lines, qsizetype at)
{
    for (; at < lines.size(); ++at) {
        const QString text = lines[at].trimmed();
        if (text.isEmpty())
            return at + 1;
        if (isComment(text))
            continue;
        // A message may begin without a blank line before it.
        const QString name = text.section(u':', 0, 0);
        if (text.startsWith(QLatin1String("===")) || !text.contains(u':') || name.contains(u'"')
            || name.contains(u'{'))
            return at;
        if (name.trimmed().compare(QLatin1String("Content-Type"), Qt::CaseInsensitive) == 0)
            m_builder.note(PasteText::tr("“Content-Type” was left out: it only sets the syntax "
                                         "highlighting in the editor."));
        else if (!applyPlainBasic(text))
            m_builder.addHeaderLine(text);
    }
    return at;
}

/// "Authorization: Basic user password" or "user:password", which the HTTP client encodes.
bool HttpFileReader::applyPlainBasic(const QString &line)
{
    static const QRegularExpression basic(
        QStringLiteral("^Authorization\\s*:\\s*(Basic|Digest)\\s+([^\\s:]+)(?:\\s+|:)(\\S+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = basic.match(line);
    if (!match.hasMatch() || match.captured(3).contains(QLatin1String("=\"")))
        return false;
    const bool isBasic
        = match.captured(1).compare(QLatin1String("Basic"), Qt::CaseInsensitive) == 0;
    m_builder.setAuth(isBasic ? AuthSettings::Kind::Basic : AuthSettings::Kind::Digest,
        match.captured(2), match.captured(3));
    return true;
}

void HttpFileReader::endMessage()
{
    // Comments are before a message, and blank lines around it.
    while (!m_message.isEmpty()
        && (m_message.first().trimmed().isEmpty()
            || m_message.first().trimmed().startsWith(QLatin1String("//"))
            || m_message.first().trimmed().startsWith(QLatin1String("# "))))
        m_message.removeFirst();
    while (!m_message.isEmpty() && m_message.last().trimmed().isEmpty())
        m_message.removeLast();
    const QString text = m_message.join(u'\n');
    m_message.clear();
    if (text.startsWith(QLatin1String("< ")) || text.startsWith(QLatin1String("<@")))
        m_builder.note(PasteText::tr("A message from a file was left out: “%1”.")
                           .arg(text.section(u'\n', 0, 0).left(80)));
    else if (!text.isEmpty())
        m_builder.addMessage(textMessage(text));
}

/// Lines from "{{" to "}}" and assertions, as httpYac has them.
bool HttpFileReader::isScript(const QString &line)
{
    const bool begins = line.startsWith(QLatin1String("{{")) && !line.contains(QLatin1String("}}"));
    const bool isPart = m_inScript || begins || line.startsWith(QLatin1String("?? "));
    m_inScript = begins || (m_inScript && !line.startsWith(QLatin1String("}}")));
    if (isPart)
        m_builder.note(PasteText::tr("Wasclean does not run scripts; they were left out."));
    return isPart;
}

void HttpFileReader::readBody(const QStringList &lines)
{
    static const QRegularExpression separator(
        QStringLiteral("^===\\s*(wait-for-server)?\\s*(//.*|#.*)?$"));
    for (const QString &line : lines) {
        if (isScript(line))
            continue;
        const auto match = separator.match(line.trimmed());
        const bool isHandler = line.startsWith(QLatin1String("> "))
            || line.startsWith(QLatin1String(">>")) || line.startsWith(QLatin1String("< {%"));
        if (isHandler) {
            m_builder.note(PasteText::tr("Wasclean does not run scripts; they were left out."));
            break;
        }
        if (!match.hasMatch()) {
            m_message.append(line);
            continue;
        }
        endMessage();
        if (!match.captured(1).isEmpty())
            m_builder.note(PasteText::tr("“=== wait-for-server” was left out: the messages were "
                                         "saved, and you decide when to send each one."));
    }
    endMessage();
}

} // namespace

bool looksLikeHttpFile(const QString &text)
{
    const QList<RequestBlock> blocks = requestBlocksOf(text);
    for (const RequestBlock &block : blocks) {
        const qsizetype at = requestAt(block);
        // A bare URL is a request only where headers, a message or more of the URL follow.
        if (at >= 0
            && (requestLine().match(block.lines[at].trimmed()).captured(2).isEmpty()
                || blocks.size() > 1 || goesOnAfter(block, at)))
            return true;
    }
    return false;
}

PasteResult readHttpFile(const QString &text, int which)
{
    QList<RequestBlock> found;
    QStringList names;
    const QList<RequestBlock> blocks = requestBlocksOf(text);
    for (const RequestBlock &block : blocks) {
        const qsizetype at = requestAt(block);
        if (at < 0)
            continue;
        found.append(block);
        names.append(block.name.isEmpty() ? block.lines[at].trimmed() : block.name);
    }
    PasteResult result
        = HttpFileReader().read(found[boundedIndex(which, found.size())], variablesOf(blocks));
    result.names = names;
    return result;
}

} // namespace wasclean
