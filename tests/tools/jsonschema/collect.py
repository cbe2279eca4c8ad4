#!/usr/bin/env python3
"""Makes tests/data/jsonschema/ out of a checkout of github.com/json-schema-org/JSON-Schema-Test-Suite:
one file for each draft, with the groups of tests by file and the documents that they refer to. The
tests of formats are left out, as Wasclean looks at none.

    collect.py CHECKOUT FOLDER
"""

import json
import pathlib
import sys

DRAFTS = ["draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"]


def write(path, content):
    with open(path, "w", encoding="utf-8") as file:
        # One group of tests per line, so that a change of the suite can be read.
        file.write("{\n")
        for number, (name, value) in enumerate(content):
            comma = "," if number + 1 < len(content) else ""
            text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
            file.write(f"{json.dumps(name)}:{text}{comma}\n")
        file.write("}\n")


def main():
    checkout, folder = (pathlib.Path(argument) for argument in sys.argv[1:3])
    for draft in DRAFTS:
        content = []
        tests = checkout / "tests" / draft
        for path in sorted(tests.rglob("*.json")):
            name = path.relative_to(tests).with_suffix("").as_posix()
            if not name.startswith("optional/format"):
                for group in json.loads(path.read_text(encoding="utf-8")):
                    content.append((f"{name}: {group['description']}", group))
        remotes = checkout / "remotes"
        for path in sorted(remotes.rglob("*.json")):
            name = path.relative_to(remotes).as_posix()
            foreign = [other for other in DRAFTS + ["draft3", "v1"] if other != draft]
            if not name.startswith(tuple(f"{other}/" for other in foreign)):
                remote = json.loads(path.read_text(encoding="utf-8"))
                content.append((f"http://localhost:1234/{name}", remote))
        write(folder / f"{draft}.json", content)


main()
