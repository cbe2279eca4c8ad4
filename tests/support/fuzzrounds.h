#pragma once

/// How many changed inputs a test reads of the number that it has without the sanitizers. With them
/// an input takes ten times as long, and .ci/run has libFuzzer read the same parsers.
constexpr int fuzzRounds(int all)
{
#ifdef WASCLEAN_SANITIZE
    return all / 4;
#else
    return all;
#endif
}
