"""Reads JUnit XML as a CI does and prints what it understood, one line a fact."""

import sys
import xml.etree.ElementTree as ElementTree

root = ElementTree.parse(sys.argv[1]).getroot()
assert root.tag == "testsuites", root.tag
suites = root.findall("testsuite")
for key in ("tests", "failures", "errors", "skipped"):
    assert int(root.get(key)) == sum(int(suite.get(key)) for suite in suites), key
for suite in suites:
    cases = suite.findall("testcase")
    assert int(suite.get("tests")) == len(cases)
    assert int(suite.get("failures")) == sum(case.find("failure") is not None for case in cases)
    assert int(suite.get("skipped")) == sum(case.find("skipped") is not None for case in cases)
    assert int(suite.get("errors")) == sum(case.find("error") is not None for case in cases)
    assert float(suite.get("time")) >= sum(float(case.get("time")) for case in cases) - 0.01 * len(cases)
    assert suite.get("timestamp")
    print("suite", suite.get("name"))
    for entry in suite.find("properties"):
        if entry.get("name") == "file":
            print("file", entry.get("value"))
        elif entry.get("name") != "wasclean.version":
            print(entry.get("name"), ascii(entry.get("value")))
    for case in cases:
        assert case.get("classname") == suite.get("name")
        failure = case.find("failure")
        state = "skipped" if case.find("skipped") is not None else "passed"
        if case.find("error") is not None:
            state = "error"
        if failure is not None:
            state = "failed"
            assert failure.get("type") and failure.text
        print(state, ascii(case.get("name")), ascii(failure.get("message")) if failure is not None else "")
