"""The page calls close(), and what the server does then."""

from .frames import EARLY, VIOLATIONS
from .parts import (AWAIT_CLOSE, BYE, DONE, FIN, HI, HOLD, OK, RST, WAIT_OPEN, close_frame, frame, opened, row,
                    send, text)

ANSWER = close_frame(1000, "bye")
REASONS = {"empty-string": [1000, ""], "no-arguments": [], "emoji": [4000, "👋🏽"], "nul": [3001, "a\0b"],
           "bom": [1000, "\ufeffx"], "newline": [1000, "a\r\nb"], "lone-surrogate": [1000, "a\ud800b"],
           "123-bytes": [4999, {"text": "é", "repeat": 61}], "3999": [3999], "4000": [4000]}
ANSWERS = {
    "code-0": close_frame(0), "code-999": close_frame(999, "x"), "code-1001": close_frame(1001, "away"),
    "code-1005": close_frame(1005), "code-1006": close_frame(1006, "x"), "code-1015": close_frame(1015),
    "code-1016": close_frame(1016), "code-65535": close_frame(65535), "code-only": close_frame(1000),
    "masked": close_frame(1000, "bye", mask=b"abcd"), "rsv": close_frame(1000, rsv=4),
    "fragmented": close_frame(1000, "bye", fin=False), "too-long": frame(8, b"\x03\xe8" + b"r" * 124),
    "nonminimal": close_frame(1000, "bye", width=16), "bom-reason": close_frame(1000, "\ufeffbye"),
    "twice": ANSWER + ANSWER, "twice-other-code": ANSWER + close_frame(4000), "then-text": ANSWER + HI,
    "then-ping": ANSWER + "8900", "then-garbage": ANSWER + "ff" * 20, "then-half-header": ANSWER + "81",
    "then-bad-opcode": ANSWER + "8300",
}
FIRST = {
    "message": HI, "fragments": "010161800162", "unfinished-fragment": "010161", "many-messages": HI * 200,
    "large-message": frame(2, b"x" * 5000), "bad-utf8": "8101ff", "bad-utf8-fragment": "0101ff",
    "cut-character": "0101c3", "pings": "8900" * 5, "pong": "8a0170", "empty": "8100",
    "half-frame": "810a6162",
    **{name: VIOLATIONS[name] for name in ("opcode-3", "opcode-f", "rsv1-binary", "rsv1-ping", "masked-binary",
       "masked-ping", "ping-126", "ping-fragment", "continuation-first", "continuation-first-empty",
       "continuation-first-empty-fragment", "text-in-text", "length-0-as-16", "length-all-ones")},
}
FOREVER = {"limit": 75}


def reasons():
    return [opened(f"client-close/{name}", AWAIT_CLOSE, send(close_frame(1000, "ok")), FIN,
                   client=[WAIT_OPEN, {"close": list(values)}]) for name, values in REASONS.items()]


def answers():
    rows = [opened(f"client-close/answers-{name}", AWAIT_CLOSE, send(data), AWAIT_CLOSE, FIN, client=BYE)
            for name, data in ANSWERS.items()]
    rows += [opened(f"client-close/answers-{name}-held", AWAIT_CLOSE, send(ANSWERS[name]), HOLD, client=BYE)
             for name in ("code-only", "code-1005", "masked", "then-text", "then-half-header", "fragmented")]
    rows += [opened(f"client-close/answers-{name}-first", AWAIT_CLOSE, send(data + ANSWER), AWAIT_CLOSE, FIN,
                    client=BYE) for name, data in FIRST.items()]
    rows += [opened(f"client-close/then-{name}-and-fin", AWAIT_CLOSE, send(data), {"after_ms": 200, **FIN},
                    client=BYE) for name, data in FIRST.items()]
    rows += [opened(f"client-close/answers-{name}-early", AWAIT_CLOSE, send(EARLY[name], 150),
                    {"after_ms": 1500, **FIN}, client=BYE)
             for name in ("rsv-header", "masked-header", "bad-part-of-frame", "long-ping-length", "nonminimal-16",
                          "continuation-header", "text-in-text-header", "opcode-header", "surrogate-prefix")]
    return rows


def endings():
    half = ANSWER[:6]
    return [
        opened("client-close/then-rst", AWAIT_CLOSE, RST, client=BYE),
        opened("client-close/then-rst-late", AWAIT_CLOSE, {"after_ms": 300, **RST}, client=BYE),
        opened("client-close/then-fin-late", AWAIT_CLOSE, {"after_ms": 600, **FIN}, client=BYE),
        opened("client-close/answers-half-fin", AWAIT_CLOSE, send(half), FIN, client=BYE),
        opened("client-close/answers-half-rst", AWAIT_CLOSE, send(half), {"after_ms": 200, **RST}, client=BYE),
        opened("client-close/answers-then-rst", AWAIT_CLOSE, send(ANSWER), RST, client=BYE),
        opened("client-close/answers-then-rst-late", AWAIT_CLOSE, send(ANSWER), {"after_ms": 300, **RST}, client=BYE),
        opened("client-close/answers-empty-then-rst-late", AWAIT_CLOSE, send("8800"), {"after_ms": 300, **RST},
               client=BYE),
        opened("client-close/answers-held", AWAIT_CLOSE, send(ANSWER), HOLD, client=BYE),
        opened("client-close/answers-empty-held", AWAIT_CLOSE, send("8800"), HOLD, client=BYE),
        opened("client-close/answers-other-code-held", AWAIT_CLOSE, send(close_frame(4321, "x")), HOLD, client=BYE),
        opened("client-close/answers-then-fin-late", AWAIT_CLOSE, send(ANSWER), {"after_ms": 900, **FIN}, client=BYE),
        opened("client-close/answers-byte-by-byte", AWAIT_CLOSE,
               *[send(ANSWER[i : i + 2], 30) for i in range(0, len(ANSWER), 2)], FIN, client=BYE),
        opened("client-close/answers-after-1s-of-messages", AWAIT_CLOSE, *[send(HI, 100)] * 10, send(ANSWER), FIN,
               client=BYE),
        opened("client-close/answers-after-5s", AWAIT_CLOSE, send(ANSWER, 5000), FIN, client=BYE),
        opened("client-close/answers-with-fragment-open", send("010161"), AWAIT_CLOSE, send("800162" + ANSWER), FIN,
               client=[WAIT_OPEN, {"sleep": 300}, {"close": [1000, "bye"]}]),
        opened("client-close/answers-inside-frame", send("810a6162"), AWAIT_CLOSE, send(ANSWER), {"after_ms": 100, **FIN},
               client=[WAIT_OPEN, {"sleep": 300}, {"close": [1000, "bye"]}]),
        opened("client-close/never-answered", AWAIT_CLOSE, HOLD, client=BYE, **FOREVER),
        opened("client-close/never-answered-empty", AWAIT_CLOSE, HOLD, client=[WAIT_OPEN, {"close": []}], **FOREVER),
        opened("client-close/never-answered-after-message", AWAIT_CLOSE, send(HI), HOLD, client=BYE, **FOREVER),
        opened("client-close/half-answer-held", AWAIT_CLOSE, send(half), HOLD, client=BYE, **FOREVER),
        opened("client-close/half-message-held", send("810a61"), AWAIT_CLOSE, HOLD,
               client=[WAIT_OPEN, {"sleep": 200}, {"close": []}], **FOREVER),
    ]


def calls():
    """More than one call of the page."""
    def dialogue(name, *steps, pause=40):
        return opened(f"client-close/{name}", AWAIT_CLOSE, send(ANSWER, pause), FIN, client=[WAIT_OPEN, *steps])
    return [
        dialogue("twice", {"close": [1000, "a"]}, {"close": [4000, "b"]}),
        dialogue("twice-second-bad", {"close": [1000, "a"]}, {"close": [999]}),
        dialogue("first-bad", {"close": [1001]}, {"close": [3000, "x"]}),
        dialogue("long-reason-first", {"close": [1000, {"text": "r", "repeat": 124}]}, {"close": [1000, "bye"]}),
        dialogue("three-times", {"close": []}, {"close": []}, {"sleep": 20}, {"close": [4999]}, pause=900),
        dialogue("then-send", {"close": [1000, "bye"]}, {"send": {"text": "hello"}}, {"read": "bufferedAmount"}),
        dialogue("then-send-binary", {"close": []}, {"send": {"hex": "000102"}}, {"read": "bufferedAmount"}),
        dialogue("then-send-unicode", {"close": []}, {"send": {"text": "é👋"}}, {"read": "bufferedAmount"}),
        dialogue("send-then-close", {"send": {"text": "last"}}, {"close": [1000, "bye"]}),
        dialogue("send-large-then-close", {"send": {"text": "x", "repeat": 1000000}}, {"close": [1000, "bye"]}),
        dialogue("send-many-then-close", *[{"send": {"text": "m"}}] * 50, {"close": [1000, "bye"]}),
        dialogue("send-8-mib-then-close", {"send": {"hex": "00", "repeat": 8388608}}, {"close": [4000, "big"]}),
        dialogue("send-empty-then-close", {"send": {"text": ""}}, {"send": {"hex": ""}}, {"close": []}),
        dialogue("send-lone-surrogate", {"send": {"text": "a\ud800b"}}, {"close": []}),
        opened("client-close/on-message", send(HI), AWAIT_CLOSE, send(ANSWER), FIN,
               client=[{"wait": "message"}, {"close": [1000, "bye"]}]),
        opened("client-close/on-first-of-two-messages", send(HI), send(HI, 500), AWAIT_CLOSE, send(ANSWER), FIN,
               client=[{"wait": "message"}, {"close": [1000, "bye"]}]),
        opened("client-close/crossing-fin", AWAIT_CLOSE, {"after_ms": 1, **FIN}, client=BYE),
        opened("client-close/page-closes-twice-after", AWAIT_CLOSE, send(ANSWER), FIN,
               client=[*BYE, {"wait": "close"}, {"close": []}, {"read": "readyState"}]),
        row("client-close/with-handshake-messages", [OK | {"send_hex": HI}, AWAIT_CLOSE, send(text("late") + ANSWER), FIN],
            [{"wait": "message"}, {"close": [1000, "bye"]}]),
    ]


def deaf():
    """The server stops reading, so that a large message stays on its way (`deaf`)."""
    large = {"send": {"hex": "00", "repeat": 16777216}}
    ears_shut = {"deaf": True}
    return [
        row("deaf/large-then-rst", [OK | ears_shut, {"after_ms": 600, **RST}], [WAIT_OPEN, large]),
        row("deaf/close-behind-large-then-rst", [OK | ears_shut, {"after_ms": 600, **RST}],
            [WAIT_OPEN, large, {"close": [1000, "bye"]}]),
    ]


def rows():
    return reasons() + answers() + endings() + calls() + deaf()
