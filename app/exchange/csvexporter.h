#pragma once

#include "app/exchange/exporter.h"

namespace wasclean {

/// Comma-separated values (RFC 4180): UTF-8, CRLF, one header line. Binary payloads are base64, and
/// of events only the line for people is written. A cell that a spreadsheet would take for a
/// formula begins with an apostrophe.
class CsvExporter : public Exporter
{
public:
    using Exporter::Exporter;

protected:
    void begin() override;
    void add(const Message &message) override;

private:
    qint64 m_row = 0;
};

/// One cell, in quotes when it needs them.
QByteArray csvCell(const QByteArray &utf8);

} // namespace wasclean
