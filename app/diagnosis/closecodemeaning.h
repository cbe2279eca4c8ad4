#pragma once

#include "app/diagnosis/applicationprotocol.h"

#include <QString>

namespace wasclean {

/// A close code in plain words.
struct CloseCodeMeaning
{
    /// "Going Away", "Private Use"; never empty.
    QString name;
    /// What it says, one or two sentences.
    QString meaning;
    /// Who says so: "RFC 6455, section 7.4.1", "IANA registry", "Discord".
    QString source;
    /// Whether the application's protocol defines the code, or a standard does; else it is only
    /// known which range it is in.
    bool isDefined = true;
};

/// What a code means: first to the application's protocol, then by the standards. A code of which
/// only the application knows is told as such.
CloseCodeMeaning meaningOf(int code, ApplicationProtocol protocol = ApplicationProtocol::Unknown);

} // namespace wasclean
