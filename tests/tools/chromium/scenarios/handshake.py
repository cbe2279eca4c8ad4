"""Answers to the upgrade: what Chromium's HTTP reader forgives and what it refuses."""

from .parts import (AWAIT_CLOSE, DONE, FIN, HI, HOLD, OK, OK_LINES, RST, STATUS, head, row, send)

UPGRADE, CONNECTION, ACCEPT = OK_LINES
AFTER = [send(HI + DONE, 80), AWAIT_CLOSE, FIN]
STATUS_LINES = {
    "no-reason": "HTTP/1.1 101", "no-reason-space": "HTTP/1.1 101 ", "status-0101": "HTTP/1.1 0101 Switching",
    "status-101x": "HTTP/1.1 101x Switching", "status-1010": "HTTP/1.1 1010 Switching", "status-10": "HTTP/1.1 10 Switching",
    "status-101.0": "HTTP/1.1 101.0 Switching", "status-plus-101": "HTTP/1.1 +101 Switching",
    "status-negative": "HTTP/1.1 -101 Switching", "status-letters": "HTTP/1.1 abc Switching",
    "status-missing": "HTTP/1.1", "status-only-spaces": "HTTP/1.1   ", "two-spaces": "HTTP/1.1  101 Switching",
    "three-spaces": "HTTP/1.1   101   Switching", "tab-separated": "HTTP/1.1\t101\tSwitching", "no-space": "HTTP/1.1101 Switching",
    "trailing-spaces": "HTTP/1.1 101 Switching Protocols   ", "utf8-reason": "HTTP/1.1 101 \u00c3\u00a9",
    "nul-in-reason": "HTTP/1.1 101 Swit\0ching", "tab-after-status": "HTTP/1.1 101\tSwitching",
    "version-1": "HTTP/1 101 Switching", "version-1.": "HTTP/1. 101 Switching", "version-missing": "HTTP 101 Switching",
    "version-slash": "HTTP/ 101 Switching", "version-0.9": "HTTP/0.9 101 Switching", "version-3": "HTTP/3 101 Switching",
    "version-2.0": "HTTP/2.0 101 Switching", "version-1.10": "HTTP/1.10 101 Switching", "version-01.1": "HTTP/01.1 101 Switching",
    "version-letters": "HTTP/x.y 101 Switching", "version-1.1.1": "HTTP/1.1.1 101 Switching", "leading-space": " HTTP/1.1 101 Switching",
    "leading-tab": "\tHTTP/1.1 101 Switching", "junk-1": "xHTTP/1.1 101 Switching", "junk-3": "abcHTTP/1.1 101 Switching",
    "junk-4": "abcdHTTP/1.1 101 Switching", "junk-5": "abcdeHTTP/1.1 101 Switching", "junk-nul": "\0HTTP/1.1 101 Switching",
    "leading-crlf": "\r\nHTTP/1.1 101 Switching", "leading-2-crlf": "\r\n\r\nHTTP/1.1 101 Switching",
    "leading-3-crlf": "\r\n\r\n\r\nHTTP/1.1 101 Switching", "leading-lf": "\nHTTP/1.1 101 Switching",
    "leading-cr": "\rHTTP/1.1 101 Switching", "leading-bom": "\u00ef\u00bb\u00bfHTTP/1.1 101 Switching",
    "mixed-case": "HtTp/1.1 101 Switching", "shttp": "SHTTP/1.1 101 Switching", "https": "HTTPS/1.1 101 Switching",
    "icy": "ICY 101 OK", "hhttp": "HHTTP/1.1 101 Switching", "http-twice": "HTTP/HTTP/1.1 101 Switching",
    "status-200-101": "HTTP/1.1 200 101", "status-100": "HTTP/1.1 100 Continue", "status-102": "HTTP/1.1 102 Processing",
    "status-103": "HTTP/1.1 103 Early Hints", "status-199": "HTTP/1.1 199 Odd", "status-000": "HTTP/1.1 000 Zero",
    "status-401": "HTTP/1.1 401 Unauthorized", "status-403": "HTTP/1.1 403 Forbidden", "status-404": "HTTP/1.1 404 Not Found",
    "status-426": "HTTP/1.1 426 Upgrade Required", "status-429": "HTTP/1.1 429 Too Many", "status-500": "HTTP/1.1 500 Oops",
    "status-503": "HTTP/1.1 503 Busy", "status-204": "HTTP/1.1 204 No Content", "status-302": "HTTP/1.1 302 Found",
    "status-65637": "HTTP/1.1 65637 Wrapped", "long-reason": "HTTP/1.1 101 " + "x" * 2000,
}
HEADERS = {
    "upgrade-case": [["Upgrade: WebSocket"], CONNECTION, ACCEPT], "upgrade-caps": [["Upgrade: WEBSOCKET"], CONNECTION, ACCEPT],
    "upgrade-spaces": [["Upgrade:   websocket   "], CONNECTION, ACCEPT], "upgrade-tabs": [["Upgrade:\twebsocket\t"], CONNECTION, ACCEPT],
    "upgrade-no-space": [["Upgrade:websocket"], CONNECTION, ACCEPT], "upgrade-quoted": [['Upgrade: "websocket"'], CONNECTION, ACCEPT],
    "upgrade-version": [["Upgrade: websocket/13"], CONNECTION, ACCEPT], "upgrade-empty": [["Upgrade:"], CONNECTION, ACCEPT],
    "upgrade-comma": [["Upgrade: websocket,"], CONNECTION, ACCEPT], "upgrade-leading-comma": [["Upgrade: ,websocket"], CONNECTION, ACCEPT],
    "upgrade-twice-in-list": [["Upgrade: websocket, websocket"], CONNECTION, ACCEPT], "upgrade-h2c": [["Upgrade: h2c"], CONNECTION, ACCEPT],
    "upgrade-two-headers": [["Upgrade: websocket", "Upgrade: h2c"], CONNECTION, ACCEPT],
    "upgrade-empty-and-good": [["Upgrade:", "Upgrade: websocket"], CONNECTION, ACCEPT],
    "upgrade-folded": [["Upgrade:\r\n websocket"], CONNECTION, ACCEPT], "upgrade-websockets": [["Upgrade: websockets"], CONNECTION, ACCEPT],
    "connection-list": [UPGRADE, ["Connection: keep-alive, Upgrade"], ACCEPT], "connection-list-first": [UPGRADE, ["Connection: Upgrade, close"], ACCEPT],
    "connection-no-space-list": [UPGRADE, ["Connection: keep-alive,upgrade"], ACCEPT],
    "connection-two-headers": [UPGRADE, ["Connection: keep-alive", "Connection: Upgrade"], ACCEPT],
    "connection-twice": [UPGRADE, ["Connection: Upgrade", "Connection: Upgrade"], ACCEPT],
    "connection-quoted": [UPGRADE, ['Connection: "Upgrade"'], ACCEPT], "connection-empty": [UPGRADE, ["Connection:"], ACCEPT],
    "connection-keep-alive": [UPGRADE, ["Connection: keep-alive"], ACCEPT], "connection-upgraded": [UPGRADE, ["Connection: Upgraded"], ACCEPT],
    "connection-caps": [UPGRADE, ["Connection: UPGRADE"], ACCEPT], "connection-semicolon": [UPGRADE, ["Connection: Upgrade; x=1"], ACCEPT],
    "connection-space-list": [UPGRADE, ["Connection: keep-alive Upgrade"], ACCEPT], "connection-empty-items": [UPGRADE, ["Connection: ,, Upgrade ,,"], ACCEPT],
    "connection-folded": [UPGRADE, ["Connection: keep-alive,\r\n Upgrade"], ACCEPT],
    "accept-missing": [UPGRADE, CONNECTION], "accept-two-same": [UPGRADE, CONNECTION, ACCEPT, ACCEPT],
    "accept-two-different": [UPGRADE, CONNECTION, ACCEPT, "Sec-WebSocket-Accept: bm9wZQ=="],
    "accept-wrong-first": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept: bm9wZQ==", ACCEPT],
    "accept-wrong": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept: bm9wZQ=="], "accept-empty-and-good": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept:", ACCEPT],
    "accept-quoted": [UPGRADE, CONNECTION, 'Sec-WebSocket-Accept: "{accept}"'], "accept-spaces": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept:   {accept}  "],
    "accept-tab": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept:\t{accept}\t"], "accept-comma": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept: {accept},"],
    "accept-list": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept: {accept}, {accept}"], "accept-parameter": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept: {accept};x"],
    "accept-no-space": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept:{accept}"], "accept-folded": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept:\r\n\t{accept}"],
    "accept-space-inside": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept: {accept} x"],
    "no-colon-line": [*OK_LINES, "this line has no colon"], "no-colon-first": ["nonsense", *OK_LINES], "empty-name": [*OK_LINES, ": value"],
    "only-colon": [*OK_LINES, ":"], "space-before-colon": [*OK_LINES, "X-Odd : value"], "space-in-name": [*OK_LINES, "X Odd: value"],
    "tab-before-colon": [*OK_LINES, "X-Odd\t: value"], "upgrade-space-before-colon": [["Upgrade : websocket"], CONNECTION, ACCEPT],
    "connection-space-before-colon": [UPGRADE, ["Connection : Upgrade"], ACCEPT], "accept-space-before-colon": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept : {accept}"],
    "accept-tab-before-colon": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept\t: {accept}"],
    "leading-space-line": [*OK_LINES[:2], " Sec-WebSocket-Accept: {accept}"], "leading-space-first-line": [" " + UPGRADE, CONNECTION, ACCEPT],
    "leading-tab-first-line": ["\t" + UPGRADE, CONNECTION, ACCEPT], "folded-unknown": [*OK_LINES, "X-Long: a\r\n b\r\n\tc"],
    "folded-empty": [*OK_LINES, "X-Long:\r\n "], "nul-in-value": [*OK_LINES, "X-Nul: a\0b"], "nul-in-name": [*OK_LINES, "X\0Nul: a"],
    "nul-in-upgrade": [["Upgrade: web\0socket"], CONNECTION, ACCEPT], "control-in-value": [*OK_LINES, "X-Bell: a\x07b"], "control-in-name": [*OK_LINES, "X\x07: a"],
    "delete-in-value": [*OK_LINES, "X-Del: \x7f"], "high-bytes-in-name": [*OK_LINES, "X-caf\u00e9: 1"], "utf8-value": [*OK_LINES, "X-Utf: \u00e6\u0097\u00a5"],
    "cr-in-value": [*OK_LINES, "X-Cr: a\rb"], "cr-in-accept": [UPGRADE, CONNECTION, "Sec-WebSocket-Accept: {accept}\r"], "parenthesis-name": [*OK_LINES, "X(y): 1"],
    "empty-value": [*OK_LINES, "X-Empty:"], "duplicate-unknown": [*OK_LINES, "X-A: 1", "X-A: 2"], "set-cookie": [*OK_LINES, "Set-Cookie: a=b; Path=/"],
    "content-length-0": [*OK_LINES, "Content-Length: 0"], "content-length-bad": [*OK_LINES, "Content-Length: abc"],
    "content-length-negative": [*OK_LINES, "Content-Length: -1"], "content-length-twice-same": [*OK_LINES, "Content-Length: 4", "Content-Length: 4"],
    "content-length-conflict": [*OK_LINES, "Content-Length: 4", "Content-Length: 5"], "content-length-list": [*OK_LINES, "Content-Length: 4, 4"],
    "content-length-list-conflict": [*OK_LINES, "Content-Length: 4, 5"], "chunked-and-length": [*OK_LINES, "Transfer-Encoding: chunked", "Content-Length: 4"],
    "location-twice": [*OK_LINES, "Location: /a", "Location: /b"], "location-twice-same": [*OK_LINES, "Location: /a", "Location: /a"],
    "disposition-twice": [*OK_LINES, "Content-Disposition: a", "Content-Disposition: b"],
    "gzip": [*OK_LINES, "Content-Encoding: gzip"], "close-and-upgrade": [*OK_LINES, "Connection: close"], "keep-alive-header": [*OK_LINES, "Keep-Alive: timeout=5"],
    "hsts": [*OK_LINES, "Strict-Transport-Security: max-age=0"], "version-header": [*OK_LINES, "Sec-WebSocket-Version: 13"],
    "key-header": [*OK_LINES, "Sec-WebSocket-Key: abc"], "no-headers": [],
}
PROTOCOL = "Sec-WebSocket-Protocol"
PROTOCOLS = {
    "two-headers-same": (["chat", "json"], [f"{PROTOCOL}: chat", f"{PROTOCOL}: chat"]),
    "two-headers-different": (["chat", "json"], [f"{PROTOCOL}: chat", f"{PROTOCOL}: json"]),
    "two-headers-one-empty": (["chat"], [f"{PROTOCOL}:", f"{PROTOCOL}: chat"]), "list": (["chat", "json"], [f"{PROTOCOL}: chat, json"]),
    "list-one": (["chat"], [f"{PROTOCOL}: chat,"]), "quoted": (["chat"], [f'{PROTOCOL}: "chat"']), "spaces": (["chat"], [f"{PROTOCOL}:   chat  "]),
    "tabs": (["chat"], [f"{PROTOCOL}:\tchat\t"]), "empty-unrequested": (None, [f"{PROTOCOL}:"]), "spaces-unrequested": (None, [f"{PROTOCOL}:   "]),
    "unrequested-token": (None, [f"{PROTOCOL}: chat"]), "not-offered": (["chat"], [f"{PROTOCOL}: json"]), "prefix": (["chat"], [f"{PROTOCOL}: cha"]),
    "longer": (["chat"], [f"{PROTOCOL}: chats"]), "missing": (["chat", "json"], []), "lowercase-name": (["chat"], ["sec-websocket-protocol: chat"]),
    "folded": (["chat"], [f"{PROTOCOL}:\r\n chat"]), "as-string": ("chat", [f"{PROTOCOL}: chat"]), "punctuation": (["!#$%&'*+-.^_`|~"], [f"{PROTOCOL}: !#$%&'*+-.^_`|~"]),
    "semicolon": (["chat"], [f"{PROTOCOL}: chat; x=1"]), "uppercase-offered": (["CHAT"], [f"{PROTOCOL}: CHAT"]), "case-offered-both": (["chat", "CHAT"], [f"{PROTOCOL}: CHAT"]),
    "empty-list-empty-header": ([], [f"{PROTOCOL}:"]),
}
EXTENSION = "Sec-WebSocket-Extensions"
EXTENSIONS = {
    "unknown": "foo", "webkit-deflate": "x-webkit-deflate-frame", "comma": ",", "semicolon": ";", "space": " ", "quoted": '"permessage-deflate"',
    "deflate-and-unknown": "permessage-deflate, foo", "deflate-bits-7": "permessage-deflate; server_max_window_bits=7",
    "deflate-bits-16": "permessage-deflate; server_max_window_bits=16", "deflate-bits-empty": "permessage-deflate; server_max_window_bits=",
    "deflate-bits-none": "permessage-deflate; server_max_window_bits", "deflate-bits-leading-zero": "permessage-deflate; server_max_window_bits=010",
    "deflate-parameter-twice": "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
    "deflate-takeover-value": "permessage-deflate; server_no_context_takeover=1", "deflate-trailing-semicolon": "permessage-deflate;",
    "deflate-trailing-comma": "permessage-deflate,", "deflate-case": "Permessage-Deflate", "mux": "mux; max-channels=4", "bad-token": "per message", "equals": "=",
}


def after_head(name, text, **more):
    return row(f"handshake/{name}", [{"send_text": text}, *AFTER], **more)


def flatten(lines):
    return [line for part in lines for line in ([part] if isinstance(part, str) else part)]


def heads():
    rows = [after_head(f"line-{name}", head(OK_LINES, status)) for name, status in STATUS_LINES.items()]
    rows += [after_head(name, head(flatten(lines))) for name, lines in HEADERS.items()]
    for name, (protocols, lines) in PROTOCOLS.items():
        more = {} if protocols is None else {"protocols": protocols}
        rows.append(row(f"subprotocol/{name}", [{"send_text": head([*OK_LINES, *lines])}, *AFTER], **more))
    rows += [row(f"extension/{name}", [{"send_text": head([*OK_LINES, f"{EXTENSION}: {value}"])}, *AFTER])
             for name, value in EXTENSIONS.items()]
    rows.append(row("extension/two-empty", [{"send_text": head([*OK_LINES, f"{EXTENSION}:", f"{EXTENSION}:"])}, *AFTER]))
    return rows


def line_ends():
    good = head(OK_LINES)
    lines = "\r\n".join([STATUS, *OK_LINES])
    bare = "\n".join([STATUS, *OK_LINES])
    return [
        after_head("eol-lf-then-crlf-crlf", bare + "\r\n\r\n"), after_head("eol-crlf-then-lf-lf", lines + "\n\n"),
        after_head("eol-crlf-lf", lines + "\r\n\n"), after_head("eol-lf-crlf", bare + "\n\r\n"),
        after_head("eol-cr-only", good.replace("\r\n", "\r")), after_head("eol-lf-cr", good.replace("\r\n", "\n\r")),
        after_head("eol-crcrlf", good.replace("\r\n", "\r\r\n")), after_head("eol-crcrlf-end", lines + "\r\n\r\r\n"),
        after_head("eol-mixed", f"{STATUS}\n{UPGRADE_LINE}\r\n{CONNECTION_LINE}\n{ACCEPT_LINE}\r\n\r\n"),
        after_head("eol-space-end", lines + "\r\n \r\n\r\n"), after_head("eol-lf-only-frames-joined", bare + "\n\n\x81\x02hi"),
        after_head("eol-crlf-extra-behind", good + "\r\n"), after_head("eol-lf-extra-behind", good + "\n"),
    ]


UPGRADE_LINE, CONNECTION_LINE, ACCEPT_LINE = OK_LINES


def cut_heads():
    """A good head that TCP cuts at some place."""
    good = head(OK_LINES)
    places = {"before-last-lf": good[:-1], "before-last-crlf": good[:-2], "before-last-crlfcr": good[:-3], "in-accept": good[:-10],
              "after-status": STATUS + "\r\n", "after-status-cr": STATUS + "\r", "in-status": "HTTP/1.1 101 Swit", "http": "HTTP", "h": "H",
              "after-version": "HTTP/1.1 ", "status-200": "HTTP/1.1 200 OK\r\nContent-Le", "404-body": "HTTP/1.1 404 No\r\nContent-Length: 50\r\n\r\nhalf",
              "no-headers-before-last-crlf": STATUS + "\r\n", "crlf-only": "\r\n\r\n", "lf-head-before-last-lf": good.replace("\r\n", "\n")[:-1]}
    rows = []
    for name, text in places.items():
        rows.append(row(f"handshake/cut-{name}-fin", [{"send_text": text}, FIN]))
        rows.append(row(f"handshake/cut-{name}-fin-late", [{"send_text": text}, {"after_ms": 200, **FIN}]))
        rows.append(row(f"handshake/cut-{name}-rst", [{"send_text": text}, {"after_ms": 200, **RST}]))
    return rows


def timing():
    good = head(OK_LINES)
    middle = len(good) // 2
    pieces = [{"send_text": good[i : i + 10], "after_ms": 5} for i in range(0, len(good) - 40, 10)]
    return [
        row("handshake/two-pieces", [{"send_text": STATUS + "\r\nUpg"}, {"after_ms": 200, "send_text": good[len(STATUS) + 5 :]}, *AFTER]),
        row("handshake/slow", [{"send_text": STATUS + "\r\n", "after_ms": 900}, {"after_ms": 900, "send_text": good[len(STATUS) + 2 :]}, *AFTER]),
        row("handshake/last-lf-late", [{"send_text": good.replace("{accept}", "{accept}")[:-1]}, {"after_ms": 300, "send_text": "\n"}, *AFTER]),
        row("handshake/first-byte-alone", [{"send_text": "H"}, {"after_ms": 200, "send_text": good[1:]}, *AFTER]),
        row("handshake/rst-at-once", [RST]), row("handshake/rst-late", [{"after_ms": 300, **RST}]),
        row("handshake/fin-late", [{"after_ms": 500, **FIN}]),
        row("handshake/continue-then-101", [{"send_text": "HTTP/1.1 100 Continue\r\n\r\n" + good}, *AFTER]),
        row("handshake/continue-then-101-late", [{"send_text": "HTTP/1.1 100 Continue\r\n\r\n"}, {"after_ms": 200, "send_text": good}, *AFTER]),
        row("handshake/102-then-101", [{"send_text": "HTTP/1.1 102 Processing\r\n\r\n" + good}, *AFTER]),
        row("handshake/103-then-101", [{"send_text": "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + good}, *AFTER]),
        row("handshake/101-twice", [{"send_text": good + good}, *AFTER]),
        row("handshake/101-bare-then-101", [{"send_text": STATUS + "\r\n\r\n" + good}, *AFTER]),
        row("handshake/rst-behind-101", [OK, {"after_ms": 200, **RST}]),
        row("handshake/wrong-accept-held", [{"send_text": head([*OK_LINES[:2], "Sec-WebSocket-Accept: bm9wZQ=="])}, HOLD]),
        row("handshake/404-held", [{"send_text": "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nhe"}, HOLD]),
        row("handshake/200-endless", [{"send_text": "HTTP/1.1 200 OK\r\n\r\nbody"}, HOLD]),
        row("handshake/401-basic", [{"send_text": 'HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n'}, FIN]),
        row("handshake/redirect-to-self", [{"send_text": "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"}, FIN]),
        row("handshake/garbage", [{"send_hex": "00ff" * 40}, FIN]), row("handshake/garbage-held", [{"send_hex": "00ff" * 40}, HOLD]),
        row("handshake/ssh-banner-held", [{"send_text": "SSH-2.0-OpenSSH_9.2\r\n"}, HOLD]), row("handshake/short-text-held", [{"send_text": "hi"}, HOLD]),
        row("handshake/7-bytes-held", [{"send_text": "garbage"}, HOLD]), row("handshake/8-bytes-held", [{"send_text": "garbage!"}, HOLD]),
        row("handshake/long-line-held", [{"send_text": "HTTP/1.1 101 "}, {"send_text": "x", "repeat": 300000}, HOLD]),
        row("handshake/endless-headers-held", [{"send_text": STATUS + "\r\n"}, {"send_text": "X: y\r\n", "repeat": 60000}, HOLD]),
        row("handshake/endless-headers-then-fin", [{"send_text": STATUS + "\r\n"}, {"send_text": "X: y\r\n", "repeat": 1000}, {"after_ms": 200, **FIN}]),
        row("handshake/byte-pieces", [*pieces[:8], {"after_ms": 5, "send_text": good[80:]}, *AFTER]),
        row("handshake/frames-in-pieces", [OK | {"send_hex": "8102"}, send("6869" + DONE, 300), AWAIT_CLOSE, FIN]),
        row("handshake/half-accept-late", [{"send_text": good[:middle]}, {"after_ms": 400, "send_text": good[middle:]}, *AFTER]),
        row("handshake/bad-frame-joined", [OK | {"send_hex": HI + "8300"}, AWAIT_CLOSE, FIN]),
        row("handshake/message-and-fin-joined", [OK | {"send_hex": HI}, FIN]), row("handshake/message-and-rst-late", [OK | {"send_hex": HI}, {"after_ms": 200, **RST}]),
    ]


def long_heads():
    """A head whose middle repeats; Chromium's limit is 256 KiB."""
    start, end = "\r\n".join([STATUS, *OK_LINES[:2]]) + "\r\n", f"\r\n{OK_LINES[2]}\r\n\r\n"
    middles = {"header-60000": ("X-Long: ", "x", 60000, ""), "header-200000": ("X-Long: ", "x", 200000, ""),
               "header-261500": ("X-Long: ", "x", 261500, ""), "header-262200": ("X-Long: ", "x", 262200, ""),
               "header-300000": ("X-Long: ", "x", 300000, ""), "name-60000": ("", "x", 60000, ": y"),
               "5000-headers": ("X-A: 1", "\r\nX: y", 5000, ""), "40000-headers": ("X-A: 1", "\r\nX: y", 40000, ""),
               "50000-headers": ("X-A: 1", "\r\nX: y", 50000, "")}
    return [row(f"handshake/long-{name}", [{"send_text": start + before}, {"send_text": part, "repeat": count},
                                           {"send_text": after + end}, *AFTER])
            for name, (before, part, count, after) in middles.items()]


def rows():
    return heads() + long_heads() + line_ends() + cut_heads() + timing()
