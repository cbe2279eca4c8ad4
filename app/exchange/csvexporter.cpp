#include "app/exchange/csvexporter.h"

#include <QByteArrayList>

#include <algorithm>
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

/// Whether a byte is more than itself in a cell, or may be.
bool isSpecial(char c)
{
    return c == '"' || c == '=' || c == '+' || c == '-' || c == '@' || quint8(c) == 0xEF;
}

} // namespace

void appendCsvCell(QByteArray &line, QByteArrayView utf8)
{
    line += '"';
    if (!utf8.isEmpty() && isControl(utf8.front()))
        line += '\'';
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!isSpecial(utf8[i]))
            continue;
        line += utf8.sliced(done, i - done);
        done = i;
        if (utf8[i] == '"') {
            line += '"';
        } else if (beginsFormula(utf8.sliced(i))) {
            const qsizetype begin = cellBegin(utf8, i);
            if (begin < 0)
                continue;
            // What was written since: each quote twice.
            const QByteArrayView passed = utf8.sliced(begin, i - begin);
            line.insert(line.size() - passed.size() - passed.count('"'), '\'');
        }
    }
    line += utf8.sliced(done);
    line += '"';
}

QByteArray csvCell(const QByteArray &utf8)
{
    QByteArray cell;
    appendCsvCell(cell, utf8);
    return cell;
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
    QByteArray &line = text();
    line += '"' + QByteArray::number(++m_row) + "\",\"";
    appendIsoTimeUtc(line, message.time);
    line += "\",";
    line += m_kinds.of(CellTexts::kindKey(message), [&message] {
        return QByteArray(csvCell(directionName(message.direction)) + ','
            + csvCell(kindName(message.kind)) + ',' + csvCell(message.late ? "true" : "false"));
    });
    line += ",\"" + QByteArray::number(message.frames) + "\",\""
        + QByteArray::number(message.wireBytes) + "\",\"" + QByteArray::number(payload.size())
        + (plain ? "\",\"utf-8\"," : "\",\"base64\",");
    appendCsvCell(line, plain ? payload : payload.toBase64());
    line += "\r\n";
}

} // namespace wasclean
