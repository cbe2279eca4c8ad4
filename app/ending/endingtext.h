#pragma once

#include <QCoreApplication>

namespace wasclean {

/// The context of translations that several files of this room share.
struct EndingText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Ending)
};

} // namespace wasclean
