#pragma once

#include "app/capture/rowplace.h"
#include "app/capture/rowsplit.h"
#include "app/message/message.h"

namespace wasclean {

/// Takes single messages out of rows in which several travelled.
class PartReader
{
public:
    explicit PartReader(RowSplit split);

    /// The message of the place as if it had come alone, given that of its row. One that does not
    /// stand in the row as it is has its fields for a payload. The row as it is, when the place is
    /// all of it, or when its messages cannot be read without the rows before it.
    Message part(RowPlace place, const Message &ofRow);

private:
    RowSplit m_split;
    /// Of the row that was asked for last.
    qint64 m_row = -1;
    DecodedMessage m_meaning;
};

} // namespace wasclean
