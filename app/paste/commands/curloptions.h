#pragma once

#include "app/paste/commands/curlsettings.h"

namespace wasclean {

/// An option of curl, and what it changes.
struct CurlOption
{
    OptionRule rule;
    /// Null for an option that does not matter to a connection.
    void (CurlSettings::*apply)(const FoundOption &option);
};

/// All options of curl (8.11), so that their values are not taken for URLs.
const QList<CurlOption> &curlOptions();
/// Their rules, in the same order.
const QList<OptionRule> &curlOptionRules();

} // namespace wasclean
