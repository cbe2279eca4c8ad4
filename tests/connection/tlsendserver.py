"""TLS servers that end with close_notify and leave the end of TCP to the client.

Arguments: port, certificate, key, and "asyncio" or "proxy". What the path asks for happens right after the handshake; "PATH
ended" is printed when the client has ended TCP, which nothing but the client does. /asyncio... is
served by Debian's python3-websockets, the rest by plain sockets. /gone ends TCP without a word. The
proxy ends TLS with the client when the server has ended TCP.
"""

import asyncio
import base64
import hashlib
import os
import select
import socket
import ssl
import sys
import threading

import websockets

CLOSE = bytes([0x88, 5]) + (4321).to_bytes(2, "big") + b"bye"
TEXT = bytes([0x81, 10]) + b"last words"


def read_head(connection):
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(4096)
        if not piece:
            raise OSError("no request")
        head += piece
    return head.decode()


def accept(head):
    for line in head.split("\r\n"):
        if line.lower().startswith("sec-websocket-key:"):
            key = line.split(":", 1)[1].strip() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    token = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Accept: {token}\r\n\r\n").encode()


def close_notify(connection):
    """Sends the alert and waits for nothing."""
    connection.setblocking(False)
    try:
        connection.unwrap()
    except (ssl.SSLWantReadError, ssl.SSLError):
        pass


def serve(plain, context):
    try:
        # The descriptor outlives the TLS object, which closes the one it was given.
        watched = os.dup(plain.fileno())
        connection = context.wrap_socket(plain, server_side=True)
        head = read_head(connection)
        path = head.split(" ")[1]
        if path == "/refuse":
            connection.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\ngo away")
        elif path == "/mute":
            pass
        else:
            connection.sendall(accept(head))
        if path == "/close":
            connection.sendall(CLOSE)
            connection.recv(4096)
        elif path == "/impatient":
            connection.sendall(CLOSE)
        elif path == "/message":
            connection.sendall(TEXT)
        elif path == "/unanswered":
            connection.recv(4096)
        elif path == "/gone":
            connection.close()
            os.close(watched)
            return
        close_notify(connection)
        wait_for_end(watched, path)
    except (OSError, ssl.SSLError):
        pass


def wait_for_end(watched, name):
    os.set_blocking(watched, True)
    try:
        while os.read(watched, 4096):
            pass
    except ConnectionResetError:
        pass
    print(name, "ended", flush=True)
    os.close(watched)


def serve_proxy(plain, context):
    try:
        watched = os.dup(plain.fileno())
        connection = context.wrap_socket(plain, server_side=True)
        port = int(read_head(connection).split(" ")[1].rsplit(":", 1)[1])
        server = socket.create_connection(("127.0.0.1", port))
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            ready = [connection] if connection.pending() else select.select([connection, server], [], [])[0]
            if connection in ready:
                piece = connection.recv(65536)
                if not piece:
                    break
                server.sendall(piece)
            if server in ready:
                piece = server.recv(65536)
                if not piece:
                    break
                connection.sendall(piece)
        close_notify(connection)
        wait_for_end(watched, "proxy")
    except (OSError, ssl.SSLError):
        pass


async def handle(web_socket, path=None):
    if (path or web_socket.path) == "/asyncio/close":
        await web_socket.close(4321, "bye")
    elif (path or web_socket.path) == "/asyncio/vanish":
        web_socket.transport.close()
    else:
        async for message in web_socket:
            await web_socket.send(message)


async def serve_asyncio(port, context):
    async with websockets.serve(handle, "127.0.0.1", port, ssl=context):
        await asyncio.Future()


def main():
    port, certificate, key = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    mode = sys.argv[4] if len(sys.argv) > 4 else ""
    if mode == "asyncio":
        asyncio.run(serve_asyncio(port, context))
        return
    with socket.create_server(("127.0.0.1", port)) as listener:
        while True:
            plain, _ = listener.accept()
            threading.Thread(target=serve_proxy if mode else serve, args=(plain, context), daemon=True).start()


main()
