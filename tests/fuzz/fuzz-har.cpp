#include "app/exchange/harimporter.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/messagecounter.h"

#include <QDir>

/// HAR files of any program: each is read, or has a problem.
namespace wasclean::fuzz::har {

namespace {

void readInput(QByteArrayView input)
{
    MessageCounter sink;
    const Watch watch;
    // A folder that is not there: no file that the HAR names can be read.
    HarImporter importer(QStringLiteral("/nonexistent"), sink, watch);
    importer.read(input);
    const ImportResult result = importer.result();
    require(result.count == sink.count, "the number of messages is wrong");
    require(result.count > 0 || !result.problem.isEmpty() || !result.remark.isEmpty()
            || input.contains("entries"),
        "a file without messages has no problem");
}

QByteArrayList seeds()
{
    return dataFiles("har")
        + QByteArrayList{
            R"({"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-24T14:02:07.113Z",)"
            R"("request":{"url":"wss://h/x","headers":[{"name":"a","value":"b"}]},"response":)"
            R"({"status":101,"headers":[]},"_resourceType":"websocket","_webSocketMessages":)"
            R"([{"type":"send","time":1.5,"opcode":1,"data":"hi"},{"type":"receive","time":2,)"
            R"("opcode":2,"data":"AAEC"}]}]}})",
        };
}

[[maybe_unused]] const bool registered = add({"har", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::har
