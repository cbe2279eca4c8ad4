"""What the page does before the connection is open."""

from .parts import AWAIT_CLOSE, DONE, FIN, HI, HOLD, OK, OK_LINES, RST, head, row, send

REFUSAL = {"send_text": "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"}


def rows():
    late = [AWAIT_CLOSE, {"after_ms": 500, **OK}, send(HI + DONE, 80), FIN]
    slow = [{"after_ms": 600, **OK}, send(HI + DONE), AWAIT_CLOSE, FIN]
    return [
        row("connecting/close-twice", late, [{"close": []}, {"close": [3000, "again"]}]),
        row("connecting/close-bad-code", slow, [{"close": [1001]}]),
        row("connecting/close-bad-code-then-good", late, [{"close": [999]}, {"close": [1000]}]),
        row("connecting/close-long-reason", slow, [{"close": [1000, {"text": "r", "repeat": 124}]}]),
        row("connecting/close-then-send", late, [{"close": []}, {"send": {"text": "x"}}, {"read": "bufferedAmount"}]),
        row("connecting/close-while-held", [HOLD], [{"sleep": 300}, {"close": []}]),
        row("connecting/close-mid-head", [{"send_text": "HTTP/1.1 101 Swi"}, HOLD], [{"sleep": 300}, {"close": [4000, "x"]}]),
        row("connecting/close-then-late-refusal", [AWAIT_CLOSE, REFUSAL, FIN], [{"sleep": 100}, {"close": []}]),
        row("connecting/close-then-late-rst", [{"after_ms": 600, **RST}], [{"sleep": 100}, {"close": []}]),
        row("connecting/send-text", slow, [{"send": {"text": "x"}}]),
        row("connecting/send-then-close", late, [{"send": {"text": "x"}}, {"close": []}]),
        row("connecting/send-while-held-then-refused", [{"after_ms": 300, **REFUSAL}, FIN], [{"send": {"text": "x"}}, {"sleep": 20}, {"send": {"hex": "00"}}]),
        row("connecting/refused-then-close", [REFUSAL, FIN], [{"wait": "close"}, {"close": []}, {"close": [999]}, {"close": [4000, "x"]}]),
        row("connecting/refused-then-send", [REFUSAL, FIN], [{"wait": "close"}, {"send": {"text": "xyz"}}, {"read": "bufferedAmount"}]),
        row("connecting/close-on-error", [{"send_text": head(OK_LINES[1:])}, FIN], [{"wait": "error"}, {"close": []}]),
        row("connecting/read-state", slow, [{"read": "readyState"}, {"read": "bufferedAmount"}, {"read": "protocol"}]),
        row("connecting/protocol-while-connecting", [{"after_ms": 300, "send_text": head([*OK_LINES, "Sec-WebSocket-Protocol: chat"])}, send(DONE), AWAIT_CLOSE, FIN],
            [{"read": "protocol"}, {"wait": "open"}, {"read": "protocol"}], protocols=["chat"]),
        row("connecting/slow-3s", [{"after_ms": 3000, **OK}, send(DONE), AWAIT_CLOSE, FIN]),
        row("echo/close-in-open", [OK, AWAIT_CLOSE, send("880203e8"), FIN], [{"wait": "open"}, {"close": [1000]}]),
        row("echo/send-in-open", [OK, {"await": "text"}, send(HI), send(DONE), AWAIT_CLOSE, FIN], [{"wait": "open"}, {"send": {"text": "x"}}, {"read": "protocol"}]),
        row("echo/binary", [OK, {"await": "binary"}, send("8203000102"), send(DONE), AWAIT_CLOSE, FIN], [{"wait": "open"}, {"send": {"hex": "000102"}}]),
        row("echo/dialogue", [OK, {"await": "text"}, send("810131"), {"await": "text"}, send("810132"), {"await": "text"}, send("810133"), send(DONE), AWAIT_CLOSE, FIN],
            [{"wait": "open"}, {"send": {"text": "a"}}, {"wait": "message"}, {"send": {"text": "b"}}, {"wait": "message"}, {"send": {"text": "c"}}]),
        row("echo/page-silent", [OK, {"await": "text"}, send(DONE), AWAIT_CLOSE, FIN], [{"wait": "open"}]),
        row("echo/unsolicited-pong", [OK, send("8a0178"), send(HI), send(DONE), AWAIT_CLOSE, FIN]),
        row("echo/ping-then-fin", [OK, send("890178"), FIN]),
    ]
