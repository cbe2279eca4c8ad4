"""Writes all scenarios as one JSON object, without events: python3 -m scenarios > FILE."""

import json
import sys

from . import arguments, clientclose, closing, connecting, frames, handshake


def main():
    transcripts = [row for module in (connecting, handshake, frames, closing, clientclose) for row in module.rows()]
    names = [row["id"] for row in transcripts]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        sys.exit(f"two scenarios have the same id: {sorted(twice)}")
    json.dump({"transcripts": transcripts, "arguments": arguments.rows()}, sys.stdout)


main()
