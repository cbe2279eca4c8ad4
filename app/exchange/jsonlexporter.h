#pragma once

#include "app/exchange/celltexts.h"
#include "app/exchange/exporter.h"

namespace wasclean {

/// JSON Lines, our own lossless format: a line that names format and version, then a line for each
/// message with all its fields. Times are strings, since a double cannot hold nanoseconds since
/// 1970. The payload is "text", or "base64" when it is binary or not UTF-8.
class JsonlExporter : public Exporter
{
public:
    static constexpr char formatName[] = "wasclean-messages";
    static constexpr int formatVersion = 1;

    using Exporter::Exporter;

protected:
    void begin() override;
    void add(const Message &message) override;

private:
    CellTexts m_kinds;
};

} // namespace wasclean
