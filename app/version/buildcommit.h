#pragma once

#include <QString>

namespace wasclean {

/// The commit that the program was built from, followed by "with changes" when its sources were
/// others; empty when it is unknown. Defined in the program alone, by a source that each build
/// writes (commit.cmake): in a library, a commit would have every test linked again.
QString buildCommit();

} // namespace wasclean
