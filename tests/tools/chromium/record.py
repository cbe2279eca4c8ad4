#!/usr/bin/python3
"""Plays scenarios against headless Chromium and records the events; see README.md."""

import argparse
import json
import pathlib
import re
import sys

import browser
import replay

OK = ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      "Sec-WebSocket-Accept: {accept}\r\n\r\n")
GOOD_SERVER = [{"send_text": OK}, {"echo": True}, {"end": "fin"}]
CLOSING_SERVER = [{"send_text": OK, "send_hex": "880203e8"}, {"await": "close"}, {"end": "fin"}]
REFUSED_PORT = "9"


def is_argument(row):
    return "server" not in row


def scenario_of(index, row, port):
    """What the page needs to know of a row."""
    url = row.get("url", "ws://127.0.0.1:{plain}/")
    for name in ("{plain}", "{tls}"):
        url = url.replace(name, str(port))
    client = row.get("client", row.get("steps"))
    scenario = {"index": index, "url": url.replace("{refused}", REFUSED_PORT),
                "client": [{"close": []}] if client is None else client,
                "linger": row.get("linger", 150), "limit": row.get("limit", 12) * 1000}
    if "protocols" in row:
        scenario["protocols"] = row["protocols"]
    return scenario


def script_of(row):
    """What the server does; the arguments have a good server, which closes if that is awaited."""
    closes = row.get("steps", [])[:1] == [{"wait": "close"}]
    return row.get("server", CLOSING_SERVER if closes else GOOD_SERVER)


def run_once(rows, jobs, drain):
    """One pass over all rows in one browser: a list of (answer of the page, frames it sent)."""
    servers = [replay.ReplayServer(script_of(row), drain) for row in rows]
    scenarios = [scenario_of(i, row, server.port)
                 for i, (row, server) in enumerate(zip(rows, servers))]
    scenarios.sort(key=lambda scenario: -scenario["limit"])
    seconds = 30 + sum(scenario["limit"] for scenario in scenarios) / 1000 / jobs + 80
    answers = browser.play(scenarios, jobs, seconds)
    results = []
    for index, server in enumerate(servers):
        results.append((answers.get(index, {"events": [], "unfinished": True}), server.wire()))
        server.stop()
    return results


def comparable(events):
    """Events without what timing and wording decide."""
    return [{k: v for k, v in event.items() if k not in ("s", "message")} for event in events]


def recorded(row, answer, wire):
    """The row with what Chromium answered, in the format of close_events.json."""
    events = answer["events"]
    if is_argument(row) and "steps" not in row:
        refused = "throws" in events[0] if events else True
        row = {**row, "accepted": not refused}
        if refused:
            row["browser_says"] = events[0]["message"].split(": ", 1)[-1] if events else "nothing"
        elif "url" in row:
            row["ws_url"] = answer.get("ws_url")
        return row
    row = {**row, "events": events}
    if not is_argument(row):
        row["browser_wire"] = wire
    return row


def same(left, right):
    return (left.get("accepted") == right.get("accepted")
            and comparable(left.get("events", [])) == comparable(right.get("events", [])))


def record(rows, passes, jobs):
    """Rows on which all passes agree, and a list of (id, why not) for the others."""
    outcomes = [run_once(rows, jobs, drain=i % 2 == 0) for i in range(passes)]
    kept, dropped = [], []
    for index, row in enumerate(rows):
        answers = [outcome[index] for outcome in outcomes]
        versions = [recorded(row, *answer) for answer in answers]
        if any("unfinished" in answer for answer, _ in answers) and "events" in versions[0]:
            dropped.append((row["id"], "unfinished", versions))
        elif not all(same(versions[0], version) for version in versions):
            dropped.append((row["id"], "passes differ", versions))
        else:
            kept.append(versions[0])
    return kept, dropped


def show(rows):
    for row in rows:
        print("   ", json.dumps(comparable(row.get("events", [row.get("accepted")])))[:600])


def compare(expected, kept):
    """Prints the rows whose recorded answer is not the expected one; returns their number."""
    by_id = {row["id"]: row for row in expected}
    different = [row for row in kept if not same(row, by_id[row["id"]])]
    for row in different:
        print(f"differs: {row['id']}")
        show([by_id[row["id"]], row])
    return len(different)


def write(path, transcripts, arguments):
    """One row a line, as in close_events.json."""
    def lines(rows):
        order = sorted(rows, key=lambda row: row["id"].split("/")[0])
        return ",\n".join(json.dumps(row) for row in order)
    text = f'{{"transcripts": [\n{lines(transcripts)}\n],\n"arguments": [\n{lines(arguments)}\n]}}\n'
    path.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=pathlib.Path, help="scenarios, with or without events")
    parser.add_argument("-o", "--output", type=pathlib.Path, help="where to write the answers")
    parser.add_argument("--compare", action="store_true", help="compare with the file's events")
    parser.add_argument("--only", default="", help="regular expression for the ids to play")
    parser.add_argument("--passes", type=int, default=4, help="how often to play every row")
    parser.add_argument("--jobs", type=int, default=10, help="how many rows at once")
    options = parser.parse_args()
    data = json.loads(options.file.read_text())
    rows = [row for row in data["transcripts"] + data["arguments"]
            if re.search(options.only, row["id"])]
    kept, dropped = record(rows, options.passes, options.jobs)
    for name, why, versions in dropped:
        print(f"dropped: {name}: {why}")
        show(versions)
    different = compare(rows, kept) if options.compare else 0
    print(f"{len(kept)} kept, {len(dropped)} dropped, {different} differ")
    if options.output:
        write(options.output, [row for row in kept if not is_argument(row)],
              [row for row in kept if is_argument(row)])
    return 1 if different or (options.compare and dropped) else 0


if __name__ == "__main__":
    sys.exit(main())
