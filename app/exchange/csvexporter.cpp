#include "app/exchange/csvexporter.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <iterator>

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

/// Where the cell begins that begins with the formula at a place, for a reader that separates cells
/// by another character than the comma: white space and quotes may stand before the formula, as to
/// that reader, quotes within a line are text. -1 when the formula begins no cell.
qsizetype cellBegin(QByteArrayView utf8, qsizetype formula)
{
    for (qsizetype begin = formula; begin > 0; --begin) {
        const char before = utf8[begin - 1];
        if (isSeparator(before))
            return begin;
        if (before != ' ' && !(before == '"' && begin > 1))
            return -1;
    }
    return 0;
}

/// Which bytes are not just copied: a quote, and those that a formula may begin with.
constexpr std::array<bool, 256> specialBytes = [] {
    std::array<bool, 256> special{};
    for (const int c : {int('"'), int('='), int('+'), int('-'), int('@'), 0xEF})
        special[size_t(c)] = true;
    return special;
}();

/// Appends bytes from a place on, each quote twice, up to the end or to where a formula begins a
/// cell, and gives that place.
qsizetype appendUpToFormula(TextBuffer &line, QByteArrayView utf8, qsizetype from, qsizetype end)
{
    char *to = line.room(2 * (end - from));
    const char *const bytes = utf8.data();
    qsizetype i = from;
    for (; i < end; ++i) {
        const char c = bytes[i];
        if (specialBytes[uchar(c)]) {
            if (c == '"')
                *to++ = c;
            else if (beginsFormula(utf8.sliced(i)) && cellBegin(utf8, i) >= 0)
                break;
        }
        *to++ = c;
    }
    line.end(to);
    return i;
}

} // namespace

void appendCsvCell(TextBuffer &line, QByteArrayView utf8)
{
    line += '"';
    if (!utf8.isEmpty() && isControl(utf8.front()))
        line += '\'';
    constexpr qsizetype piece = 4096;
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype end = std::min(at + piece, utf8.size());
        at = appendUpToFormula(line, utf8, at, end);
        if (at == end)
            continue;
        // What was written since the cell began: each quote twice.
        const qsizetype begin = cellBegin(utf8, at);
        const QByteArrayView passed = utf8.sliced(begin, at - begin);
        line.insertBefore(passed.size() + passed.count('"'), '\'');
        line += utf8[at++];
    }
    line += '"';
}

QByteArray csvCell(const QByteArray &utf8)
{
    TextBuffer cell;
    appendCsvCell(cell, utf8);
    return cell.toByteArray();
}

void CsvExporter::begin()
{
    QByteArrayList names;
    for (const char *name : {"number", "time", "direction", "type", "late", "frames", "wire_bytes",
             "size", "encoding", "payload"})
        names.append(csvCell(name));
    text() += names.join(',') + "\r\n";
}

/// Numbers and names of our own need no look for formulas.
void CsvExporter::add(const Message &message)
{
    const QByteArray payload = shownPayload(message);
    const bool plain = isPlainText(message.kind, payload);
    TextBuffer &line = text();
    line += '"';
    line.appendNumber(++m_row);
    line += "\",\"";
    appendIsoTimeUtc(line, message.time);
    line += "\",";
    line += m_kinds.of(CellTexts::kindKey(message), [&message] {
        return QByteArray(csvCell(directionName(message.direction)) + ','
            + csvCell(kindName(message.kind)) + ',' + csvCell(message.late ? "true" : "false"));
    });
    line += ",\"";
    line.appendNumber(message.frames);
    line += "\",\"";
    line.appendNumber(message.wireBytes);
    line += "\",\"";
    line.appendNumber(payload.size());
    line += plain ? "\",\"utf-8\"," : "\",\"base64\",";
    appendCsvCell(line, plain ? payload : payload.toBase64());
    line += "\r\n";
}

} // namespace wasclean
