#include "app/steps/stepsfile.h"
#include "tests/fuzz/fuzztarget.h"

/// Steps files: each can be run, or has a problem with its place.
namespace wasclean::fuzz::steps {

namespace {

void readInput(QByteArrayView input)
{
    const StepsParse parse = parseSteps(input);
    require(bool(parse) == parse.problem.isEmpty(), "a file has a problem, or neither");
    require(parse.wrongAt >= 0 && parse.wrongAt <= input.size(),
        "the place of a problem is outside of the file");
}

QByteArrayList seeds()
{
    return {
        R"JSON({"version": 1, "name": "All", "within": 1000,
  "variables": {"who": "John", "n": 5, "greeting": "Hello, {{who}}"},
  "steps": [
    {"connect": "demo:/echo", "name": "the echo", "within": 100},
    {"connect": {"url": "ws://{{who}}.example/", "headers": [{"name": "A", "value": "b"}]}},
    {"send": {"json": {"a": ["{{n}}", 1.10]}}, "frames": 3, "within": 0},
    {"send": {"hex": "00 ff"}}, {"send": {"base64": "AP8="}}, {"send": {"file": "a.bin"}},
    {"ping": ""}, {"pong": {"hex": "01"}},
    {"expect": {"regex": "(?<x>a)", "json": {"$.t[0]": {"b": null}}}, "save": {"id": "$.t"}},
    {"expectNone": {"contains": "{{id}}"}, "within": 50},
    {"close": [1000, "bye"]}, {"expectClose": {"wasClean": false, "code": 1006}},
    {"expectError": {"status": 401}},
    {"repeat": 2, "steps": [{"send": "{{index}} {{env.HOME}}"}]}]})JSON",
        R"({"version": 1, "steps": [{"wait": 0}, {"drop": true}]})",
        R"JSON({"version": 1, "steps": [{"request": {"url": "http://x/{{env.A}}", "method": "PUT",
            "headers": [{"name": "A", "value": "b"}], "form": {"a": 1}}, "status": 201,
            "save": {"a": "$.a", "b": {"header": "c"}, "d": {"regex": "(e)"}}}]})JSON",
    };
}

[[maybe_unused]] const bool registered = add({"steps", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::steps
