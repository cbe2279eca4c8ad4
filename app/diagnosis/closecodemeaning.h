#pragma once

#include "app/diagnosis/applicationprotocol.h"

#include <QString>

namespace wasclean {

/// A close code in plain words.
struct CloseCodeMeaning
{
    /// "Going Away", "Private Use"; never empty.
    QString name;
    /// The meaning, in one or two sentences.
    QString meaning;
    /// The source: "RFC 6455, section 7.4.1", "IANA registry", "Discord".
    QString source;
    /// Whether the application's protocol or a standard defines the code; else the meaning is only
    /// that of its range.
    bool isDefined = true;
};

/// The meaning of a code: by the application's protocol, else by the standards.
CloseCodeMeaning meaningOf(int code, ApplicationProtocol protocol = ApplicationProtocol::Unknown);

} // namespace wasclean
