"""Close frames from the server: codes, bodies, what comes with them and after them."""

from .parts import (AWAIT_CLOSE, FIN, HI, HOLD, OK, RST, byte_by_byte, close_frame, frame, large,
                    opened, row, send, text)

BYE_FRAME = close_frame(1000, "bye")
CODES = [2, 500, 998, 1002, 1006, 1007, 1009, 1010, 1011, 1012, 1015, 1016, 1099, 1100, 1999, 2001,
         3000, 3999, 4999, 5000, 32768, 65534]
BODIES = {
    "1-byte-00": b"\x00", "1-byte-ff": b"\xff",
    "1005-bare": b"\x03\xed", "1006-bare": b"\x03\xee", "1015-bare": b"\x03\xf7",
    "999-bare": b"\x03\xe7", "0-bare": b"\x00\x00", "4000-bare": b"\x0f\xa0",
    "1005-bad-utf8": b"\x03\xed\xff", "999-bad-utf8": b"\x03\xe7\xff",
    "reason-bad-byte": b"\x03\xe8a\xffb", "reason-overlong": b"\x03\xe8\xc0\xaf",
    "reason-cut-character": b"\x03\xe8caf\xc3", "reason-cut-4-byte-character": b"\x03\xe8\xf0\x9f\x91",
    "reason-too-high": b"\x03\xe8\xf4\x90\x80\x80", "reason-lone-continuation": b"\x03\xe8\x80",
    "reason-bom": b"\x03\xe8\xef\xbb\xbfbye", "reason-nul": b"\x03\xe8a\x00b",
    "reason-only-nul": b"\x03\xe8\x00", "reason-newlines": b"\x03\xe8a\r\nb\n\tc",
    "reason-emoji": b"\x03\xe8" + "👋🏽 日本".encode(), "reason-nonchar": b"\x03\xe8\xef\xbf\xbf",
    "reason-replacement": b"\x03\xe8\xef\xbf\xbd", "reason-spaces": b"\x03\xe8  x  ",
    "reason-122": b"\x03\xe8" + b"r" * 122, "reason-123-2-byte": b"\x03\xe8" + "é".encode() * 61 + b"x",
    "reason-123-cut": b"\x03\xe8" + b"r" * 122 + b"\xc3", "reason-html": b"\x03\xe8<b>x</b>&amp;",
}
ODD_FRAMES = {
    "rsv2": close_frame(1000, "x", rsv=2), "rsv3": close_frame(1000, "x", rsv=1),
    "empty-rsv1": close_frame(rsv=4), "masked-empty": frame(8, b"", mask=b"abcd"),
    "masked-zero-key": close_frame(1000, "x", mask=b"\0\0\0\0"),
    "fragment": close_frame(1000, "x", fin=False), "empty-fragment": close_frame(fin=False),
    "fragment-continued": close_frame(1000, "x", fin=False) + frame(0, "y"),
    "length-as-16": close_frame(1000, "x", width=16), "length-as-64": close_frame(1000, "x", width=64),
    "empty-length-as-16": close_frame(width=16), "body-126": frame(8, b"\x03\xe8" + b"r" * 124),
    "body-700": frame(8, b"\x03\xe8" + b"r" * 698),
}
AFTER = {
    "text": HI, "empty-text": "8100", "binary": "820100", "ping": "8900", "ping-body": "890170",
    "pong": "8a00", "close": BYE_FRAME, "other-close": close_frame(4000, "other"),
    "empty-close": "8800", "continuation": "8000", "fragment": "010161", "bad-opcode": "8300",
    "bad-utf8": "8101ff", "half-header": "81", "half-frame": "810561", "one-nul": "00",
    "http": b"HTTP/1.1 200 OK\r\n\r\n".hex(),
}


def codes():
    return [opened(f"close/code-{code}", send(close_frame(code, "why")), AWAIT_CLOSE, FIN)
            for code in CODES]


def bodies():
    return [opened(f"close/{name}", send(frame(8, body)), AWAIT_CLOSE, FIN)
            for name, body in BODIES.items()]


def odd_frames():
    rows = [opened(f"close/{name}", send(data), AWAIT_CLOSE, FIN) for name, data in ODD_FRAMES.items()]
    rows += [opened(f"close/{name}-then-fin", send(data), FIN) for name, data in ODD_FRAMES.items()
             if name in ("rsv2", "fragment", "length-as-16", "masked-empty")]
    return rows


def after_close():
    """Data behind the Close frame: in its segment, and after our answer."""
    rows = []
    for name, data in AFTER.items():
        rows.append(opened(f"close/then-{name}-same-segment", send(BYE_FRAME + data), AWAIT_CLOSE, FIN))
        rows.append(opened(f"close/answered-then-{name}", send(BYE_FRAME), AWAIT_CLOSE,
                           send(data, 150), AWAIT_CLOSE, FIN))
    for name in ("text", "close", "half-header", "ping"):
        data = AFTER[name]
        rows.append(opened(f"close/answered-then-{name}-held", send(BYE_FRAME), AWAIT_CLOSE,
                           send(data, 150), HOLD))
        rows.append(opened(f"close/then-{name}-then-fin", send(BYE_FRAME + data), FIN))
        rows.append(opened(f"close/answered-then-{name}-rst", send(BYE_FRAME), AWAIT_CLOSE,
                           send(data, 150), {"after_ms": 100, **RST}))
        rows.append(opened(f"close/empty-then-{name}", send("8800" + data), AWAIT_CLOSE, FIN))
        rows.append(opened(f"close/forbidden-code-then-{name}", send(close_frame(1005) + data),
                           AWAIT_CLOSE, FIN))
    return rows


def endings():
    """How TCP ends round a Close frame."""
    half = BYE_FRAME[:6]
    return [
        opened("close/then-fin-at-once", send(BYE_FRAME), FIN),
        opened("close/then-fin-in-handshake", FIN | {"send_hex": BYE_FRAME}),
        opened("close/then-rst-at-once", send(BYE_FRAME), RST),
        opened("close/then-rst-late", send(BYE_FRAME), {"after_ms": 300, **RST}),
        opened("close/answered-then-rst", send(BYE_FRAME), AWAIT_CLOSE, RST),
        opened("close/answered-then-rst-late", send(BYE_FRAME), AWAIT_CLOSE, {"after_ms": 300, **RST}),
        opened("close/empty-then-rst-late", send("8800"), AWAIT_CLOSE, {"after_ms": 300, **RST}),
        opened("close/forbidden-code-then-rst", send(close_frame(1005)), {"after_ms": 300, **RST}),
        opened("close/held", send(BYE_FRAME), HOLD),
        opened("close/empty-held", send("8800"), HOLD),
        opened("close/answered-then-fin-late", send(BYE_FRAME), AWAIT_CLOSE, {"after_ms": 900, **FIN}),
        opened("close/answered-then-fin-after-3s", send(BYE_FRAME), AWAIT_CLOSE,
               {"after_ms": 3000, **FIN}),
        opened("close/answered-then-rst-after-3s", send(BYE_FRAME), AWAIT_CLOSE,
               {"after_ms": 3000, **RST}),
        opened("close/half-then-fin", send(half), FIN),
        opened("close/half-then-rst", send(half), RST),
        opened("close/half-then-rst-late", send(half), {"after_ms": 200, **RST}),
        opened("close/only-header-then-fin", send("8805"), FIN),
        opened("close/only-first-byte-then-fin", send("88"), FIN),
        opened("close/code-without-reason-bytes-then-fin", send("880503e8"), FIN),
        opened("close/byte-by-byte", *byte_by_byte(BYE_FRAME), AWAIT_CLOSE, FIN),
        opened("close/body-late", send("8805"), send("03e8627965", 400), AWAIT_CLOSE, FIN),
        opened("close/reason-character-split", send("880703e8c3"), send("a9c3a962", 100), AWAIT_CLOSE, FIN),
        opened("close/ping-before", send("890170" + BYE_FRAME), AWAIT_CLOSE, FIN),
        opened("close/many-messages-before", send(HI * 300 + BYE_FRAME), AWAIT_CLOSE, FIN),
        opened("close/message-before-fin", send(HI + BYE_FRAME), FIN),
        opened("close/message-before-rst-late", send(HI + BYE_FRAME), {"after_ms": 300, **RST}),
        opened("close/large-message-before-fin", *large(2, b"x", 300000), send(BYE_FRAME, 0), FIN),
        row("close/handshake-and-rst-late", [OK | {"send_hex": BYE_FRAME}, {"after_ms": 300, **RST}]),
        opened("close/mid-binary-fragment", send("02026162" + BYE_FRAME), AWAIT_CLOSE, FIN),
        opened("close/mid-fragment-then-continuation", send("010161" + BYE_FRAME + "800162"),
               AWAIT_CLOSE, FIN),
        opened("close/mid-cut-character", send("0101c3" + BYE_FRAME), AWAIT_CLOSE, FIN),
        opened("close/inside-frame-payload", send("810a" + BYE_FRAME), FIN),
    ]


def with_client():
    """The page calls close() about when the server's Close arrives."""
    late_close = [{"wait": "message"}, {"close": [3000, "mine"]}]
    return [
        opened("close/message-and-close-then-page-closes", send(HI + BYE_FRAME), AWAIT_CLOSE, FIN,
               client=late_close),
        opened("close/message-and-empty-close-then-page-closes", send(HI + "8800"), AWAIT_CLOSE, FIN,
               client=late_close),
        opened("close/held-then-page-closes", send(BYE_FRAME), {"after_ms": 1200, **FIN},
               client=[{"wait": "open"}, {"sleep": 500}, {"close": [3000, "mine"]}]),
        opened("close/held-then-page-sends", send(BYE_FRAME), {"after_ms": 1200, **FIN},
               client=[{"wait": "open"}, {"sleep": 500}, {"send": {"text": "too late"}}]),
        opened("close/answered-then-rst-page-closes", send(BYE_FRAME), {"after_ms": 1200, **RST},
               client=[{"wait": "open"}, {"sleep": 500}, {"close": []}]),
        opened("close/answered-then-text-page-closes", send(BYE_FRAME), send(text("x"), 1200), FIN,
               client=[{"wait": "open"}, {"sleep": 500}, {"close": []}]),
        opened("close/page-closes-after", send(BYE_FRAME), AWAIT_CLOSE, FIN,
               client=[{"wait": "close"}, {"close": []}, {"close": [999]}, {"close": [3000, "x"]}]),
        opened("close/page-sends-after", send(BYE_FRAME), AWAIT_CLOSE, FIN,
               client=[{"wait": "close"}, {"send": {"text": "héllo"}}, {"read": "bufferedAmount"},
                       {"send": {"hex": "0001"}}, {"read": "bufferedAmount"}]),
    ]


def rows():
    return codes() + bodies() + odd_frames() + after_close() + endings() + with_client()
