#pragma once

#include <QtGlobal>

namespace wasclean {

/// What is offered for permessage-deflate (RFC 7692, 7.1). The default is what browsers offer:
/// "permessage-deflate; client_max_window_bits".
struct DeflateOptions
{
    bool offer = true;
    bool clientNoContextTakeover = false;
    bool serverNoContextTakeover = false;
    /// From 8 to 15; 15 asks for nothing in particular.
    int clientMaxWindowBits = 15;
    int serverMaxWindowBits = 15;

    bool operator==(const DeflateOptions &) const = default;
};

/// What both sides agreed on.
struct DeflateAgreement
{
    bool isOn = false;
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverWindowBits = 15;
    int clientWindowBits = 15;
};

} // namespace wasclean
