#pragma once

#include "app/exchange/celltexts.h"
#include "app/exchange/exporter.h"

namespace wasclean {

/// Plain text for people and for grep: one line for each message, with characters that have no
/// shape made visible, and the evidence indented below the rows that have some.
class TextExporter : public Exporter
{
public:
    using Exporter::Exporter;

protected:
    void add(const Message &message) override;

private:
    CellTexts m_kinds;
    CellTexts m_sizes;
};

} // namespace wasclean
