#pragma once

#include <QCoreApplication>

namespace wasclean {

/// The context of translations that several files of this room share.
struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Paste)
};

} // namespace wasclean
