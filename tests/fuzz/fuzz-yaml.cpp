#include "app/paste/result/pastedvalue.h"
#include "tests/fuzz/fuzztarget.h"

/// Documents in YAML and JSON: each is a value of a bounded size, or has a problem.
namespace wasclean::fuzz::yaml {

namespace {

void readInput(QByteArrayView input)
{
    constexpr qsizetype mostValues = 1'000'000;
    const QString text = QString::fromUtf8(input);
    const PastedDocument yaml = readYamlDocument(text);
    require(yaml.problem.isEmpty() || yaml.value.kind == PastedValue::Kind::Nothing,
        "a document has a problem and a value");
    require(valueCount(yaml.value) <= mostValues, "aliases made a document of many values");
    const PastedDocument json = readJsonDocument(text);
    require(json.problem.isEmpty() || json.value.kind == PastedValue::Kind::Nothing,
        "a document has a problem and a value");
    QStringList names;
    jsonTextOf(json.value, names);
}

QByteArrayList seeds()
{
    return {
        "a: &x [1, {b: *x}]\n<<: *x\n? c\n: |\n  d\n--- \ne: !!str 1\n",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
        R"(info:
  name: "Stock \u2026"
  type: 'web''socket'
requests:
  - url: >-
      wss://h/
    headers: {A: b, "C": d}
)",
        R"({"a": [1, 2.50, -1e9, true, null, "x\ud83d\ude00\n"], "a": {"b": {}}})",
        "%YAML 1.2\n---\n!!map {a: !!binary AAEC}\n...\n",
    };
}

[[maybe_unused]] const bool registered = add({"yaml", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::yaml
