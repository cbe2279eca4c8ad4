"""Frames that break a rule, frames that are only odd, and frames that are cut short."""

from .parts import (AWAIT_CLOSE, DONE, FIN, HI, HOLD, RST, WAIT_OPEN, byte_by_byte, frame, large,
                    opened, send, text)

GOOD_END = "81056166746572" + DONE
MASK = b"abcd"
VIOLATIONS = {
    **{f"opcode-{code:x}": frame(code, "bad") for code in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15)},
    "opcode-3-empty": "8300", "opcode-b-empty": "8b00",
    "opcode-3-fragment": frame(3, "bad", fin=False), "opcode-b-fragment": frame(11, "x", fin=False),
    "opcode-3-16-bit": frame(3, b"x" * 700),
    "rsv3-text": frame(1, "x", rsv=1), "rsv12-text": frame(1, "x", rsv=6), "rsv123": frame(1, "x", rsv=7),
    "rsv1-binary": frame(2, "x", rsv=4), "rsv1-empty-text": frame(1, rsv=4),
    "rsv1-ping": frame(9, "x", rsv=4), "rsv2-pong": frame(10, "x", rsv=2),
    "rsv1-fragment": frame(1, "x", rsv=4, fin=False) + frame(0, "y"),
    "rsv1-and-bad-opcode": frame(3, "x", rsv=4),
    "masked-binary": frame(2, "x", mask=MASK), "masked-empty": frame(1, mask=MASK),
    "masked-ping": frame(9, "x", mask=MASK), "masked-pong": frame(10, "x", mask=MASK),
    "masked-continuation": frame(1, "a", fin=False) + frame(0, "b", mask=MASK),
    "masked-long": frame(1, "x" * 300, mask=MASK), "masked-rsv1": frame(1, "x", rsv=4, mask=MASK),
    "ping-126": frame(9, "p" * 126), "ping-65536": "897f0000000000010000" + "70" * 50,
    "ping-length-as-16": frame(9, "p", width=16), "pong-length-as-64": frame(10, "p", width=64),
    "ping-fragment": frame(9, "p", fin=False), "ping-empty-fragment": frame(9, fin=False),
    "pong-fragment": frame(10, "p", fin=False),
    "ping-fragment-continued": frame(9, "p", fin=False) + frame(0, "q"),
    "ping-fragment-in-message": frame(1, "a", fin=False) + frame(9, "p", fin=False) + frame(0, "b"),
    "continuation-first": frame(0, "x"), "continuation-first-fragment": frame(0, "x", fin=False),
    "continuation-first-empty": "8000", "continuation-first-empty-fragment": "0000",
    "continuation-empty-fragment-then-text": "0000" + HI,
    "continuation-after-message": HI + frame(0, "x"), "continuation-after-message-empty": HI + "8000",
    "continuation-after-message-empty-fragment": HI + "0000",
    "continuation-after-fragments": "010161800162" + "800163",
    "text-in-text": "010161" + text("b"), "binary-in-text": "010161" + frame(2, "b"),
    "text-in-binary": "020161" + text("b"), "binary-in-binary": "020161" + frame(2, "b"),
    "empty-text-in-text": "010161" + "8100", "fragment-in-fragment": "010161" + "010162",
    "empty-fragment-in-fragment": "010161" + "0100", "text-in-empty-fragment": "0100" + HI,
    "text-in-fragment-after-ping": "010161" + "8900" + HI,
    "length-126-as-64": frame(1, "x" * 126, width=64), "length-65535-as-64": "827f000000000000ffff" + "78" * 50,
    "length-0-as-16": frame(1, width=16), "length-0-as-64": frame(1, width=64),
    "length-0-as-16-continuation": "010161" + frame(0, width=16),
    "length-all-ones": "817f" + "ff" * 8,
}
BAD_TEXT = {
    "continuation-byte": b"\x80", "ff": b"\xff", "fe": b"\xfe", "c0-80": b"\xc0\x80", "c1-bf": b"\xc1\xbf",
    "e0-80-80": b"\xe0\x80\x80", "f0-80-80-80": b"\xf0\x80\x80\x80", "f5": b"\xf5\x80\x80\x80",
    "f8-5-bytes": b"\xf8\x88\x80\x80\x80", "low-surrogate": b"\xed\xb0\x80",
    "surrogate-pair": b"\xed\xa0\xbd\xed\xb8\x80", "cut-3-byte": b"a\xe2\x82", "cut-4-byte": b"\xf0\x9f\x91",
    "cut-then-ascii": b"\xe2\x82a", "bad-at-the-end": b"x" * 1000 + b"\xff", "bad-in-large": b"x" * 9999 + b"\xc3(",
    "bom-then-bad": b"\xef\xbb\xbf\xff",
}
GOOD_TEXT = {
    "bom": b"\xef\xbb\xbfhi", "only-bom": b"\xef\xbb\xbf", "two-boms": b"\xef\xbb\xbf\xef\xbb\xbf",
    "highest": b"\xf4\x8f\xbf\xbf", "edge-d7ff": b"\xed\x9f\xbf", "edge-e000": b"\xee\x80\x80",
    "fffe": b"\xef\xbf\xbe", "replacement": b"\xef\xbf\xbd", "only-nul": b"\x00", "nuls": b"\x00" * 5,
    "controls": bytes(range(32)) + b"\x7f", "crlf": b"a\r\nb\rc\n", "c1-controls": b"\xc2\x80\xc2\x85\xc2\x9f",
    "combining": "e\u0301 \u202eabc\u202c 👩‍👩‍👧".encode(), "html": b"<script>alert(1)</script>&amp;",
}
FRAGMENTS = {
    "two": "010161800162", "empty-first": "0100800162", "empty-last": "0101618000", "all-empty": "010000008000",
    "all-empty-binary": "020000008000", "many-empty": "010161" + "0000" * 50 + "800162",
    "with-ping": "010161" + "890170" + "800162", "with-pong": "010161" + "8a0170" + "800162",
    "with-many-pings": "010161" + "8900" * 40 + "800162",
    "then-message": "010161800162" + HI, "binary-not-utf8": "0201ff8001fe",
    "continuation-of-binary-cut-character": "0201c3" + "800128",
    "sizes-differ": frame(1, "x" * 126, fin=False) + frame(0, "y" * 999, fin=False) + frame(0, "z"),
    "character-split": "0101c3" + "8001a9", "emoji-split-4": "0101f0" + "00019f" + "000191" + "80018b",
    "emoji-split-with-ping": "0102f09f" + "890170" + "8002918b", "bom-split": "0101ef" + "0001bb" + "8001bf",
    "character-split-empty-between": "0101c3" + "0000" + "8001a9",
}
BAD_FRAGMENTS = {
    "bad-first": "0101ff" + "800161", "bad-last": "010161" + "8001ff", "bad-middle": "010161" + "0001ff" + "800162",
    "cut-at-end": "010161" + "8001c3", "cut-then-empty-end": "0101c3" + "8000", "cut-then-ascii": "0101c3" + "800128",
    "overlong-split": "0101c0" + "8001af", "surrogate-split": "0101ed" + "8002a080", "too-high-split": "0101f4" + "8003908080",
}
EARLY = {
    "bad-fragment": "0101ff", "bad-fragment-large": frame(1, b"x" * 2000 + b"\xff", fin=False),
    "bad-part-of-frame": "810561ff", "bad-part-of-large-frame": "817f0000000000100000" + "61" * 50 + "ff",
    "surrogate-prefix": "0102eda0", "too-high-prefix": "0102f490", "overlong-prefix": "0102e080",
    "f5-prefix": "0101f5", "rsv-header": "c10a", "masked-header": "818a", "masked-part": "818a616263",
    "opcode-header": "830a", "opcode-part": "830a61", "long-ping-header": "897e", "long-ping-length": "897e00ff",
    "long-ping-part": "897e00ff70", "ping-fragment-header": "0905", "close-fragment-header": "0805",
    "long-close-part": "887e00ff03e8", "nonminimal-16": "817e0005", "nonminimal-64": "817f0000000000000005",
    "nonminimal-part": "817e000561", "msb-length": "817f8000000000000000", "continuation-header": "800a",
    "continuation-part": "800a61", "empty-continuation": "0000", "text-in-text-header": "010161810a",
    "text-in-text-part": "010161810a62", "cut-character": "0101c3", "cut-character-part": "810ac3",
    "bad-opcode-first-byte": "83", "rsv-first-byte": "c1", "ping-fragment-first-byte": "09",
    "masked-first-16": "81fe", "masked-first-16-length": "81fe012c", "huge-control": "897f",
}
CUT = {
    "first-byte": "81", "header": "8105", "16-bit-length-byte": "817e", "64-bit-length-byte": "817f000000",
    "64-bit-header": "827f0000000000100000", "payload-byte": "8105616263", "ping-header": "8904", "ping-part": "89047069",
    "continuation-part": "0101618004", "after-fragment": "010161", "after-fragment-and-ping": "0101618900",
    "after-cut-character": "0101c3", "large-part": frame(2, b"x" * 3000)[:4000],
    "message-then-byte": HI + "81", "message-then-part": HI + "81056162",
}


def violations():
    rows = []
    for name, data in VIOLATIONS.items():
        rows.append(opened(f"frames/{name}", send(data), AWAIT_CLOSE, send(GOOD_END), FIN))
    for name in ("opcode-3", "rsv1-ping", "masked-binary", "ping-126", "ping-fragment", "continuation-first",
                 "continuation-first-empty-fragment", "text-in-text", "length-0-as-16"):
        data = VIOLATIONS[name]
        rows += [
            opened(f"frames/{name}-behind-good", send(HI + HI + data + HI), AWAIT_CLOSE, FIN),
            opened(f"frames/{name}-then-close", send(data + DONE), AWAIT_CLOSE, FIN),
            opened(f"frames/{name}-then-fin", send(data), FIN),
            opened(f"frames/{name}-then-rst", send(data), {"after_ms": 200, **RST}),
            opened(f"frames/{name}-held", send(data), HOLD),
            opened(f"frames/{name}-with-handshake", FIN | {"after_ms": 0, "send_hex": data}),
            opened(f"frames/{name}-byte-by-byte", *byte_by_byte(data[:60]), AWAIT_CLOSE, FIN),
        ]
    return rows


def texts():
    rows = [opened(f"text/bad-{name}", send(text(data)), AWAIT_CLOSE, FIN) for name, data in BAD_TEXT.items()]
    rows += [opened(f"text/{name}", send(text(data) + DONE), AWAIT_CLOSE, FIN) for name, data in GOOD_TEXT.items()]
    rows += [opened(f"text/binary-{name}", send(frame(2, BAD_TEXT[name]) + DONE), AWAIT_CLOSE, FIN)
             for name in ("ff", "c0-80", "cut-3-byte")]
    rows += [
        opened("text/ping-not-utf8", send("8901ff" + HI + DONE), AWAIT_CLOSE, FIN),
        opened("text/pong-not-utf8", send("8a02c328" + HI + DONE), AWAIT_CLOSE, FIN),
        opened("text/emoji-byte-by-byte", *byte_by_byte(text("👋 é")), send(DONE), AWAIT_CLOSE, FIN),
        opened("text/good-bad-good", send(HI + "8101ff" + HI + DONE), AWAIT_CLOSE, FIN),
        opened("text/bad-then-fin", send("8101ff"), FIN),
        opened("text/bad-then-rst-late", send("8101ff"), {"after_ms": 200, **RST}),
        opened("text/bad-held", send("8101ff"), HOLD),
    ]
    return rows


def fragments():
    rows = [opened(f"fragments/{name}", send(data + DONE), AWAIT_CLOSE, FIN) for name, data in FRAGMENTS.items()]
    rows += [opened(f"fragments/{name}", send(data), AWAIT_CLOSE, FIN) for name, data in BAD_FRAGMENTS.items()]
    rows += [opened(f"fragments/{name}-byte-by-byte", *byte_by_byte(FRAGMENTS[name]), send(DONE), AWAIT_CLOSE, FIN)
             for name in ("with-ping", "emoji-split-4", "all-empty", "bom-split")]
    rows.append(opened("fragments/slow", send("010161"), send("000162", 700), send("8900", 700), send("800163", 700),
                       send(DONE), AWAIT_CLOSE, FIN))
    return rows


def early():
    """A fault that can be seen before its frame or message is complete: TCP is held, or ends."""
    rows = [opened(f"early/{name}-held", send(data), HOLD) for name, data in EARLY.items()]
    rows += [opened(f"early/{name}-then-fin", send(data), {"after_ms": 200, **FIN}) for name, data in EARLY.items()]
    rows += [opened(f"early/{name}-page-closes", send(data), AWAIT_CLOSE, send("880203e8"), FIN,
                    client=[WAIT_OPEN, {"sleep": 400}, {"close": [1000, "bye"]}]) for name, data in EARLY.items()]
    return rows


def cut_short():
    rows = []
    for name, data in CUT.items():
        rows.append(opened(f"cut/{name}-fin", send(data), FIN))
        rows.append(opened(f"cut/{name}-rst", send(data), {"after_ms": 200, **RST}))
    rows += [opened(f"cut/{name}-page-closes", send(data), AWAIT_CLOSE, {"after_ms": 100, **FIN},
                    client=[WAIT_OPEN, {"sleep": 300}, {"close": []}]) for name, data in list(CUT.items())[:6]]
    rows += [opened("cut/rst-at-once", RST), opened("cut/rst-late", {"after_ms": 300, **RST}),
             opened("cut/fin-late", {"after_ms": 600, **FIN}),
             opened("cut/fin-while-page-sends", {"after_ms": 200, **FIN},
                    client=[WAIT_OPEN, {"send": {"text": "x", "repeat": 1000}}]),
             opened("cut/frame-finished-late", send("8105616263"), send("6465" + DONE, 900), AWAIT_CLOSE, FIN)]
    return rows


def sizes():
    rows = []
    for size in (1, 124, 125, 126, 127, 128, 200, 65534, 65535, 65536, 65537, 131072, 1048576):
        rows.append(opened(f"sizes/text-{size}", *large(1, b"x", size), send(DONE, 0), AWAIT_CLOSE, FIN))
    for size in (125, 126, 65535, 65536):
        rows.append(opened(f"sizes/binary-{size}", *large(2, b"\xfe", size), send(DONE, 0), AWAIT_CLOSE, FIN))
    rows += [opened("sizes/500-messages-one-segment", send(HI * 500 + DONE), AWAIT_CLOSE, FIN),
             opened("sizes/empty-messages-one-segment", send("81008200" * 60 + DONE), AWAIT_CLOSE, FIN),
             opened("sizes/pings-only", send("8900" * 5), send("8a00" * 5), send(DONE), AWAIT_CLOSE, FIN)]
    return rows


def rows():
    return violations() + texts() + fragments() + early() + cut_short() + sizes()
