#include "app/exchange/csvexporter.h"

#include <QByteArrayList>
#include <QList>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// What spreadsheets take for the beginning of a formula, the full-width forms included.
bool beginsFormula(QByteArrayView utf8)
{
    static const QByteArrayView fullWidth[] = {"＝", "＋", "－", "＠"};
    const char c = utf8.front();
    return c == '=' || c == '+' || c == '-' || c == '@'
        || (c == fullWidth[0].front()
            && std::any_of(std::begin(fullWidth), std::end(fullWidth),
                [utf8](QByteArrayView begin) { return utf8.startsWith(begin); }));
}

bool isControl(char c) { return c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f'; }

/// Where another reader than ours may begin a cell or a line.
bool isSeparator(char c) { return c == ';' || c == '|' || isControl(c); }

/// The text with an apostrophe wherever a formula could begin, also for a reader that separates
/// cells by another character than the comma: to it, quotes within a line are text.
QByteArray withoutFormulas(const QByteArray &utf8)
{
    QList<qsizetype> places;
    // From the back, so that a long run of white space is passed over once.
    bool isFormula = false;
    for (qsizetype i = utf8.size() - 1; i >= 0; --i) {
        const bool isPassedOver = utf8[i] == ' ' || isControl(utf8[i]) || (utf8[i] == '"' && i > 0);
        isFormula = beginsFormula(QByteArrayView(utf8).sliced(i)) || (isFormula && isPassedOver);
        const bool isCell
            = i == 0 ? isFormula || isControl(utf8[0]) : isFormula && isSeparator(utf8[i - 1]);
        if (isCell)
            places.prepend(i);
        // The apostrophe has made a text of it.
        isFormula = isFormula && !isCell;
    }
    QByteArray text;
    qsizetype from = 0;
    for (const qsizetype place : std::as_const(places)) {
        text += utf8.sliced(from, place - from) + '\'';
        from = place;
    }
    return text + utf8.sliced(from);
}

} // namespace

QByteArray csvCell(const QByteArray &utf8)
{
    QByteArray cell = withoutFormulas(utf8);
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

void CsvExporter::begin()
{
    QByteArrayList names;
    for (const char *name : {"number", "time", "direction", "type", "late", "frames", "wire_bytes",
             "size", "encoding", "payload"})
        names.append(csvCell(name));
    text() += names.join(',') + "\r\n";
}

void CsvExporter::add(const Message &message)
{
    Message shown = message;
    shown.payload = shownPayload(message);
    const bool plain = isPlainText(shown);
    QByteArray &line = text();
    for (const QByteArray &cell : {QByteArray::number(++m_row), isoTimeUtc(message.time),
             QByteArray(directionName(message.direction)), QByteArray(kindName(message.kind)),
             QByteArray(message.late ? "true" : "false"), QByteArray::number(message.frames),
             QByteArray::number(message.wireBytes), QByteArray::number(shown.payload.size()),
             QByteArray(plain ? "utf-8" : "base64")})
        line += csvCell(cell) + ',';
    line += csvCell(plain ? shown.payload : shown.payload.toBase64());
    line += "\r\n";
}

} // namespace wasclean
