"""The words that scenarios are written in."""

OK_LINES = ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: {accept}"]
STATUS = "HTTP/1.1 101 Switching Protocols"
PAUSE = 40
DONE = "880603e8646f6e65"
HI = "81026869"
AWAIT_CLOSE = {"await": "close"}
FIN = {"end": "fin"}
RST = {"end": "rst"}
HOLD = {"end": "hold"}
WAIT_OPEN = {"wait": "open"}
BYE = [WAIT_OPEN, {"close": [1000, "bye"]}]


def head(lines, status=STATUS, eol="\r\n"):
    return eol.join([status, *lines]) + eol + eol


OK = {"send_text": head(OK_LINES)}


def frame(opcode, payload=b"", fin=True, rsv=0, mask=None, width=None):
    """A frame in hex; width 16 or 64 forces a longer length than is needed."""
    payload = payload.encode() if isinstance(payload, str) else payload
    size = len(payload)
    first = (0x80 if fin else 0) | rsv << 4 | opcode
    masked = 0 if mask is None else 0x80
    if width == 64 or size > 65535:
        top = bytes([first, masked | 127]) + size.to_bytes(8, "big")
    elif width == 16 or size > 125:
        top = bytes([first, masked | 126]) + size.to_bytes(2, "big")
    else:
        top = bytes([first, masked | size])
    if mask is not None:
        payload = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
        top += mask
    return (top + payload).hex()


def text(payload, **how):
    return frame(1, payload, **how)


def close_frame(code=None, reason="", **how):
    if code is None:
        return frame(8, b"", **how)
    reason = reason.encode() if isinstance(reason, str) else reason
    return frame(8, code.to_bytes(2, "big") + reason, **how)


def send(data, after=PAUSE):
    return {"after_ms": after, "send_hex": data}


def row(name, server, client=(), **more):
    """A connection; `more` may hold protocols, note, limit (seconds) and linger (ms)."""
    return {"id": name, **more, "client": list(client), "server": list(server)}


def opened(name, *server, client=(), **more):
    """The same after a good handshake."""
    return row(name, [OK, *server], client, **more)


def large(opcode, byte, size):
    """A message of one byte repeated, in two steps, so that the file stays small."""
    header = frame(opcode, byte * size)[: 2 * (frame_size(size) - size)]
    return [send(header), {"send_hex": byte.hex(), "repeat": size}]


def frame_size(size):
    return size + (2 if size < 126 else 4 if size < 65536 else 10)


def byte_by_byte(data, after=2):
    return [send(data[i : i + 2], after) for i in range(0, len(data), 2)]
