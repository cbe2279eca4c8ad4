#include "app/exchange/jsonlimporter.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/messagecounter.h"

#include <QTemporaryFile>

/// JSON Lines of our own: each line is a message, or a problem.
namespace wasclean::fuzz::jsonl {

namespace {

void readInput(QByteArrayView input)
{
    QTemporaryFile temporary;
    require(temporary.open() && temporary.write(input.data(), input.size()) == input.size()
            && temporary.flush(),
        "the input cannot be written");
    const Checked<RegularFile> opened = RegularFile::open(temporary.fileName());
    require(bool(opened), "the input cannot be opened");
    RegularFile file = *opened;
    MessageCounter sink;
    const Watch watch;
    JsonlImporter importer(sink, watch);
    importer.read(file);
    require(importer.result().count == sink.count, "the number of messages is wrong");
}

QByteArrayList seeds()
{
    const QByteArray head = R"({"format":"wasclean-messages","version":1})"
                            "\n";
    return {
        head
            + R"({"time":"1764000000000000000","kind":"text","direction":"sent","text":"hi"})"
              "\n"
              R"({"time":"1764000000000000001","kind":"binary","direction":"received",)"
              R"("compressed":true,"frames":2,"wireBytes":"11","base64":"AAEC"})"
              "\n",
        head
            + R"({"time":"1764000000000000002","kind":"close","text":"{\"code\":1000}"})"
              "\n"
              R"({"time":"1764000000000000003","kind":"closeFrame","direction":"sent",)"
              R"("code":1000,"reason":"x","base64":"A+h4"})",
    };
}

[[maybe_unused]] const bool registered = add({"jsonl", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::jsonl
