#pragma once

#include "app/exchange/celltexts.h"
#include "app/exchange/exporter.h"

namespace wasclean {

/// Comma-separated values (RFC 4180): UTF-8, CRLF, one header line. Binary payloads are base64, and
/// of events only the line for people is written. Every cell is quoted. What a
/// spreadsheet would take for a formula gets an apostrophe in front; also within a payload after a
/// semicolon, a tab or a line's end, where a spreadsheet of another locale begins a cell.
class CsvExporter : public Exporter
{
public:
    using Exporter::Exporter;

protected:
    void begin() override;
    void add(const Message &message) override;

private:
    qint64 m_row = 0;
    CellTexts m_kinds;
};

/// One cell, in quotes.
QByteArray csvCell(const QByteArray &utf8);
void appendCsvCell(TextBuffer &line, QByteArrayView utf8);

} // namespace wasclean
