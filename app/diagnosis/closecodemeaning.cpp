#include "app/diagnosis/closecodemeaning.h"

#include "app/connection/options.h"
#include "app/diagnosis/closecodetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace wasclean {

namespace {

struct CloseCodeText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CloseCodeMeaning)
};

/// RFC 6455, 7.4.1, and below them the IANA registry of close codes.
constexpr CodeEntry standardCodes[] = {
    {1000,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The connection fulfilled its purpose and was closed normally.")},
    {1001,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender is going away: for example, a server shuts down, or a user leaves a "
            "page.")},
    {1002,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender ends the connection because of a protocol error.")},
    {1003,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender received a type of data that it cannot accept, such as a binary message "
            "where it supports text only.")},
    {1004,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "Reserved and without a meaning. A Close frame must not contain this code.")},
    {1005,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The Close frame contained no code. A Close frame must not contain 1005 itself.")},
    {1006,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The connection ended without a Close frame, or the opening handshake failed. A Close "
            "frame must not contain 1006 itself.")},
    {1007,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender received a message whose data is not of its type, such as a text that is "
            "not UTF-8.")},
    {1008,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender received a message that is against its policy. This is also the code for "
            "refusals that no other code fits.")},
    {1009,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender received a message that is too big for it to process.")},
    {1010,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "A client expected an extension that the server did not agree to. Servers do not send "
            "this code.")},
    {1011,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender had an unexpected error and cannot continue.")},
};

constexpr CodeEntry registeredCodes[] = {
    {1012, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The service is restarting.")},
    {1013,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The service cannot serve the client at the moment. Connect again later.")},
    {1014,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "A gateway received an invalid answer from the server behind it.")},
    {1015,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The TLS handshake failed. A Close frame must not contain this code.")},
    {3000,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "Credentials are missing or wrong, like 401 in HTTP. Older applications use 3000 with "
            "other meanings."),
        "Unauthorized"},
    {3003,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "The client does not have permission, like 403 in HTTP."),
        "Forbidden"},
    {3008,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The sender waited too long for the client, like 408 in HTTP."),
        "Timeout"},
};

const CodeEntry *entryOf(std::span<const CodeEntry> entries, int code)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [code](const CodeEntry &entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

CloseCodeMeaning meaningFrom(const CodeEntry &entry, const QString &source)
{
    return {entry.name == nullptr ? closeCodeName(entry.code) : QString::fromLatin1(entry.name),
        CloseCodeText::tr(entry.meaning), source, true};
}

/// The codes of Pusher have their meaning by ranges.
CloseCodeMeaning pusherMeaning(int code)
{
    const QString meaning = code == 4000
        ? CloseCodeText::tr("The application accepts connections over TLS only.")
        : code < 4100 ? CloseCodeText::tr("Do not connect again without changes.")
        : code < 4200 ? CloseCodeText::tr("Connect again after a second or more.")
                      : CloseCodeText::tr("Connect again at once.");
    return {
        closeCodeName(code), meaning, applicationProtocolName(ApplicationProtocol::Pusher), true};
}

/// A code that only the application knows.
CloseCodeMeaning unknownMeaning(int code)
{
    CloseCodeMeaning meaning;
    meaning.name = closeCodeName(code);
    meaning.source = CloseCodeText::tr("RFC 6455, section 7.4.2");
    meaning.isDefined = false;
    const int status = code - 4000;
    if (status == 401 || status == 403 || status == 404 || status == 408 || status == 429) {
        meaning.meaning = CloseCodeText::tr("The application defines the meaning of %1. By a "
                                            "common convention it is that of the HTTP status %2.")
                              .arg(QString::number(code), QString::number(status));
    } else if (code >= 4000 && code <= 4999) {
        meaning.meaning = CloseCodeText::tr("The application defines the meaning of %1.").arg(code);
    } else if (code >= 3000 && code <= 3999) {
        meaning.meaning = CloseCodeText::tr(
            "Libraries and frameworks define the codes from 3000 to 3999, including %1.")
                              .arg(code);
    } else {
        meaning.meaning
            = CloseCodeText::tr("A Close frame must not contain %1, which has no meaning.")
                  .arg(code);
    }
    return meaning;
}

} // namespace

CloseCodeMeaning meaningOf(int code, ApplicationProtocol protocol)
{
    if (const CodeEntry *entry = entryOf(codesOf(protocol), code))
        return meaningFrom(*entry, applicationProtocolName(protocol));
    if (protocol == ApplicationProtocol::Pusher && code >= 4000 && code < 4300)
        return pusherMeaning(code);
    if (const CodeEntry *entry = entryOf(standardCodes, code))
        return meaningFrom(*entry, CloseCodeText::tr("RFC 6455, section 7.4.1"));
    if (const CodeEntry *entry = entryOf(registeredCodes, code))
        return meaningFrom(*entry, CloseCodeText::tr("IANA registry of close codes"));
    return unknownMeaning(code);
}

} // namespace wasclean
