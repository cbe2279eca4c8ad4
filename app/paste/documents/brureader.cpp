#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

struct Pair
{
    QString name;
    QString value;
    bool enabled = true;
};

/// "name {", lines, and "}" alone in a line.
struct Block
{
    QString name;
    QStringList lines;
};

struct Blocks
{
    QList<Block> blocks;
    QString problem;
};

Blocks blocksOf(const QString &text)
{
    Blocks found;
    static const QRegularExpression begin(QStringLiteral("^([a-z][\\w:.-]*)\\s*([{\\[])\\s*$"));
    QString end;
    int line = 0;
    int beginLine = 0;
    for (QString content : text.split(u'\n')) {
        ++line;
        if (content.endsWith(u'\r'))
            content.chop(1);
        const auto match = begin.match(content);
        if (end.isEmpty() && match.hasMatch()) {
            end = match.captured(2) == QLatin1String("{") ? QStringLiteral("}")
                                                          : QStringLiteral("]");
            found.blocks.append({match.captured(1), {}});
            beginLine = line;
        } else if (!end.isEmpty() && content.trimmed() == end && !content.startsWith(u' ')) {
            end.clear();
        } else if (!end.isEmpty()) {
            found.blocks.last().lines.append(content);
        } else if (!content.trimmed().isEmpty() && !content.trimmed().startsWith(u'#')) {
            found.problem
                = PasteText::tr("Line %1 does not belong to any block of the .bru file.").arg(line);
            return found;
        }
    }
    if (!end.isEmpty())
        found.problem = PasteText::tr("The block “%1” that begins in line %2 is not closed.")
                            .arg(found.blocks.last().name, QString::number(beginLine));
    return found;
}

/// The lines without the blanks that all of them begin with, at most four, as Bruno cuts them.
QString outdented(const QStringList &lines)
{
    qsizetype blanks = 4;
    for (const QString &line : lines) {
        qsizetype begin = 0;
        while (begin < line.size() && line[begin] == u' ')
            ++begin;
        if (begin < line.size())
            blanks = qMin(blanks, begin);
    }
    QStringList cut;
    for (const QString &line : lines)
        cut.append(line.mid(qMin(blanks, line.size())));
    return cut.join(u'\n');
}

/// "name: value" lines; ''' begins and ends a value of several lines.
QList<Pair> pairsOf(const QStringList &lines)
{
    const QString quotes = QStringLiteral("'''");
    QList<Pair> pairs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        // A name in quotes may have a colon.
        const bool isQuoted = line.startsWith(u'"') && line.indexOf(u'"', 1) > 0;
        const qsizetype colon = line.indexOf(u':', isQuoted ? line.indexOf(u'"', 1) : qsizetype(0));
        if (colon < 0)
            continue;
        Pair pair{line.first(colon).trimmed(), line.sliced(colon + 1).trimmed(), true};
        if (pair.name.startsWith(u'~')) {
            pair.enabled = false;
            pair.name.remove(0, 1);
        }
        if (isQuoted)
            pair.name.remove(u'"');
        if (pair.value == quotes) {
            QStringList value;
            while (++i < lines.size() && !lines[i].trimmed().startsWith(quotes))
                value.append(lines[i]);
            pair.value = outdented(value);
        } else if (pair.value.size() >= 6 && pair.value.startsWith(quotes)
            && pair.value.endsWith(quotes)) {
            pair.value = pair.value.sliced(3, pair.value.size() - 6);
        }
        pairs.append(pair);
    }
    return pairs;
}

PastedValue mapFrom(const QList<Pair> &pairs)
{
    PastedValue map;
    map.kind = PastedValue::Kind::Map;
    for (const Pair &pair : pairs) {
        PastedValue value;
        value.kind = PastedValue::Kind::Text;
        value.text = pair.value;
        map.members.push_back({pair.name, value});
    }
    return map;
}

void applyBlock(SettingsBuilder &builder, const Block &block, QString &authType)
{
    const QList<Pair> pairs = pairsOf(block.lines);
    const PastedValue map = mapFrom(pairs);
    if (block.name == QLatin1String("meta")) {
        builder.setName(map.textOf("name"));
    } else if (block.name == QLatin1String("ws")) {
        builder.setUrl(map.textOf("url"));
        authType = map.textOf("auth");
    } else if (block.name == QLatin1String("body:ws")) {
        const QString content = map.textOf("content");
        if (!content.trimmed().isEmpty())
            builder.addMessage(messageFrom(map.textOf("name"), map.textOf("type"), content));
    } else if (block.name == QLatin1String("settings")) {
        if (const int milliseconds = map.numberOf("timeout", 0); milliseconds > 0)
            builder.settings().handshakeTimeoutSeconds = qMax(1, milliseconds / 1000);
        if (const int milliseconds = map.numberOf("keepAliveInterval", 0); milliseconds > 0)
            builder.settings().pingIntervalSeconds = qMax(1, milliseconds / 1000);
    } else if (block.name.startsWith(QLatin1String("script:"))
        || block.name == QLatin1String("tests")) {
        builder.note(PasteText::tr("Wasclean does not run scripts; they were left out."));
    } else if (block.name == QLatin1String("vars:pre-request")) {
        for (const Pair &pair : pairs) {
            if (pair.enabled)
                builder.setVariable(pair.name, pair.value);
        }
    } else if (block.name == QLatin1String("assert")) {
        builder.note(PasteText::tr("The assertions were left out."));
    }
}

/// The blocks that need the URL, which may come after them.
void applyTable(SettingsBuilder &builder, const Block &block, const QString &authType)
{
    const QList<Pair> pairs = pairsOf(block.lines);
    if (block.name == QLatin1String("headers")) {
        for (const Pair &pair : pairs)
            builder.addHeader(pair.name, pair.value, pair.enabled);
    } else if (block.name == QLatin1String("params:path")) {
        for (const Pair &pair : pairs)
            builder.setPathParameter(pair.name, pair.value);
    } else if (block.name == QLatin1String("params:query")
        || block.name == QLatin1String("query")) {
        // The URL has those that are on, and where the two differ, it is what Bruno sends.
        const bool isInUrl = builder.url().contains(u'?');
        for (const Pair &pair : pairs) {
            if (!pair.enabled || !isInUrl)
                builder.addParameter(pair.name, pair.value, pair.enabled);
        }
    } else if (!authType.isEmpty() && block.name == QString(QLatin1String("auth:") + authType)) {
        applyAuthentication(builder, authType, mapFrom(pairs));
    }
}

} // namespace

bool looksLikeBru(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral(
        "(?:^|\\n)(?:meta|ws|http|get|post|put|delete|patch|grpc|graphql) \\{[ \\t]*\\r?\\n"));
    return begin.match(text).hasMatch();
}

PasteResult readBru(const QString &text)
{
    const Blocks found = blocksOf(text);
    SettingsBuilder builder;
    builder.fail(found.problem);
    QString authType;
    bool isWebSocket = false;
    for (const Block &block : found.blocks) {
        isWebSocket = isWebSocket || block.name == QLatin1String("ws");
        applyBlock(builder, block, authType);
    }
    if (!isWebSocket)
        builder.fail(
            PasteText::tr("The .bru file has no “ws” block, so it is not a WebSocket request."));
    for (const Block &block : found.blocks)
        applyTable(builder, block, authType);
    if (authType == QLatin1String("inherit"))
        applyAuthentication(builder, authType, {});
    return builder.finish(PasteKind::Bruno);
}

} // namespace wasclean
