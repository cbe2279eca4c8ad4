#include "app/paste/paste.h"
#include "tests/fuzz/fuzztarget.h"

/// Pasted texts: each gives a connection or messages, or says what is wrong.
namespace wasclean::fuzz::paste {

namespace {

void readInput(QByteArrayView input)
{
    const QString text = decodedPaste(input.toByteArray());
    const PasteResult result = readPasted(text);
    require(!result.problem.isEmpty() || result.hasConnection() || !result.messages.isEmpty(),
        "a text gives nothing, and nothing is said about it");
    looksPasteable(text);
}

QByteArrayList seeds()
{
    QByteArrayList list;
    for (const QByteArray &file : dataFiles("paste")) {
        // A file of cases has many texts.
        qsizetype begin = 0;
        while (begin >= 0) {
            const qsizetype end = file.indexOf("#### ", begin + 1);
            list.append(file.mid(begin, end < 0 ? -1 : end - begin));
            begin = end;
        }
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"paste", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::paste
