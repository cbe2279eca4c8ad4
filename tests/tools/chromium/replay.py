"""A raw server that plays the `server` script of one row, as close_events.md defines it."""

import base64
import hashlib
import socket
import struct
import threading
import time

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
OPCODES = {0: "continuation", 1: "text", 2: "binary", 8: "close", 9: "ping", 10: "pong"}
AWAIT_SECONDS = 2.0
DRAIN_SECONDS = 3.0
HOLD_SECONDS = 75.0


class FrameLog:
    """Reads the client's bytes on a thread of its own and remembers the frames."""

    def __init__(self, connection):
        self.connection = connection
        self.changed = threading.Condition()
        self.buffer = bytearray()
        self.needed = 2
        self.head = None
        self.frames = []
        self.unconsumed = []
        self.ended = None
        self.deaf = False
        self.listening = threading.Event()
        self.listening.set()

    def run(self):
        while self.ended is None:
            try:
                self.listening.wait()
                data = b"" if self.deaf else self.connection.recv(1 << 16)
                ended = None if data else "fin"
            except OSError:
                data, ended = b"", "rst"
            with self.changed:
                self.buffer += data
                self.take_head()
                while self.head is not None and self.take_frame():
                    self.needed = 2
                self.ended = ended
                self.changed.notify_all()

    def take_head(self):
        if self.head is None and b"\r\n\r\n" in self.buffer:
            head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
            self.head = bytes(head)

    def take_frame(self):
        data = self.buffer
        if len(data) < self.needed:
            return False
        size, at = data[1] & 0x7F, 2
        if size >= 126:
            width = 2 if size == 126 else 8
            if len(data) < at + width:
                return False
            size, at = int.from_bytes(data[at : at + width], "big"), at + width
        mask = b"\0\0\0\0"
        if data[1] & 0x80:
            mask, at = bytes(data[at : at + 4]), at + 4
        self.needed = at + size
        if len(data) < self.needed:
            return False
        payload = unmask(bytes(data[at : self.needed]), mask)
        opcode = OPCODES.get(data[0] & 0x0F, "?")
        self.frames.append((opcode, payload))
        self.unconsumed.append(opcode)
        del data[: self.needed]
        return True

    def wait_head(self, seconds):
        with self.changed:
            self.changed.wait_for(lambda: self.head is not None or self.ended, seconds)
            return self.head

    def wait_frame(self, opcode, seconds):
        """Returns when such a frame came (and takes it), or TCP ended, or the time is up."""
        with self.changed:
            self.changed.wait_for(lambda: opcode in self.unconsumed or self.ended, seconds)
            if opcode in self.unconsumed:
                self.unconsumed.remove(opcode)

    def wait_end(self, seconds):
        with self.changed:
            self.changed.wait_for(lambda: self.ended, seconds)


def unmask(payload, mask):
    if not any(mask):
        return payload
    key = int.from_bytes((mask * (len(payload) // 4 + 1))[: len(payload)], "big")
    return (int.from_bytes(payload, "big") ^ key).to_bytes(len(payload), "big")


def accept_of(head):
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"sec-websocket-key":
            return base64.b64encode(hashlib.sha1(value.strip() + GUID).digest()).decode()
    return ""


def describe(frame):
    """One line a frame, in the words of `browser_wire`."""
    opcode, payload = frame
    if opcode == "close":
        if len(payload) < 2:
            return "close()"
        reason = payload[2:].decode("utf-8", "replace")
        return f"close({int.from_bytes(payload[:2], 'big')}) {reason}".strip()
    if len(payload) > 200:
        return f"{opcode}({len(payload)}) sha256:{hashlib.sha256(payload).hexdigest()}"
    shown = payload.decode("utf-8", "replace") if opcode != "binary" else payload.hex()
    return f"{opcode}({len(payload)}) {shown}".strip()


class ReplayServer:
    """Listens on a free port of 127.0.0.1, takes one client and plays the script."""

    def __init__(self, script, drain):
        self.script = script
        self.drain = drain
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.log = None
        self.reader = None
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        try:
            connection, _ = self.listener.accept()
        except OSError:
            return
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.log = FrameLog(connection)
        self.reader = threading.Thread(target=self.log.run, daemon=True)
        self.reader.start()
        head = self.log.wait_head(30)
        try:
            if head is not None:
                self.play(connection, accept_of(head))
        except OSError:
            pass
        self.close(connection)

    def close(self, connection):
        """The kernel acts on close() only when no thread is reading any more."""
        self.log.listening.set()
        try:
            connection.shutdown(socket.SHUT_RD)
        except OSError:
            pass
        self.reader.join()
        connection.close()

    def play(self, connection, accept):
        for step in self.script:
            time.sleep(step.get("after_ms", 0) / 1000)
            data = step.get("send_text", "").replace("{accept}", accept).encode("latin-1")
            data += bytes.fromhex(step.get("send_hex", ""))
            data *= step.get("repeat", 1)
            if data:
                connection.sendall(data)
            if "await" in step:
                self.log.wait_frame(step["await"], AWAIT_SECONDS)
            if step.get("deaf"):
                self.log.deaf = True
                self.log.listening.clear()
            if step.get("echo"):
                self.echo(connection)
            if "end" in step:
                self.end(connection, step["end"])

    def echo(self, connection):
        """The good server of the `arguments`: answers the first Close with its twin."""
        self.log.wait_frame("close", 10)
        for opcode, payload in self.log.frames:
            if opcode == "close":
                connection.sendall(bytes([0x88, len(payload)]) + payload)
                return

    def end(self, connection, how):
        if how == "hold":
            self.log.wait_end(HOLD_SECONDS)
        elif how == "rst":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            connection.shutdown(socket.SHUT_WR)
            if self.drain:
                self.log.wait_end(DRAIN_SECONDS)
        self.close(connection)

    def stop(self):
        self.listener.close()

    def wire(self):
        if self.log is None:
            return []
        frames = [describe(frame) for frame in self.log.frames]
        return frames + ([self.log.ended] if self.log.ended == "fin" else [])
