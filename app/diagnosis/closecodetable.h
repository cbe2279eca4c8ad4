#pragma once

#include "app/diagnosis/applicationprotocol.h"

#include <span>

namespace wasclean {

/// A code and its meaning, to be translated in the context "wasclean::CloseCodeMeaning".
struct CodeEntry
{
    int code;
    const char *meaning;
    /// Null where the standards name the code.
    const char *name = nullptr;
};

/// The codes that an application's protocol defines, one by one; empty where it defines none.
std::span<const CodeEntry> codesOf(ApplicationProtocol protocol);

} // namespace wasclean
