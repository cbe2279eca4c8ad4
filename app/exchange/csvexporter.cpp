#include "app/exchange/csvexporter.h"

#include <algorithm>

namespace wasclean {

namespace {

/// What spreadsheets take for the beginning of a formula, the full-width forms included.
bool looksLikeFormula(const QByteArray &utf8)
{
    static const QByteArray begins[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    return std::any_of(std::begin(begins), std::end(begins),
        [&utf8](const QByteArray &begin) { return utf8.startsWith(begin); });
}

bool needsQuotes(const QByteArray &utf8)
{
    return std::any_of(utf8.begin(), utf8.end(),
        [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
}

} // namespace

QByteArray csvCell(const QByteArray &utf8)
{
    QByteArray cell = looksLikeFormula(utf8) ? '\'' + utf8 : utf8;
    if (!needsQuotes(cell))
        return cell;
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

void CsvExporter::begin()
{
    text() += "number,time,direction,type,late,frames,wire_bytes,size,encoding,payload\r\n";
}

void CsvExporter::add(const Message &message)
{
    Message shown = message;
    shown.payload = shownPayload(message);
    const bool plain = isPlainText(shown);
    const QByteArray size = QByteArray::number(shown.payload.size());
    QByteArray &line = text();
    line += QByteArray::number(++m_row) + ',' + isoTimeUtc(message.time) + ','
        + directionName(message.direction) + ',' + kindName(message.kind) + ','
        + (message.late ? "true" : "false") + ',' + QByteArray::number(message.frames) + ','
        + QByteArray::number(message.wireBytes) + ',' + size + ',' + (plain ? "utf-8" : "base64")
        + ',';
    line += csvCell(plain ? shown.payload : shown.payload.toBase64());
    line += "\r\n";
}

} // namespace wasclean
