"""Servers of Debian's python3-websockets that compress, one port for each set of parameters.

Prints a line for each, "port server_no_context client_no_context bits", then an empty one, and serves
until its input ends. A client that connects to /size/count/kind/fragment gets so many messages, must
send each one back, and is told with the Close frame how that went: 1000 when all were right.
"""

import asyncio
import itertools
import random
import sys

import websockets
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory

TEXT = '{"id": 17, "name": "Ärger", "tags": ["a", "b"], "price": 1.10, "text": "lorem ipsum"} '

# As in a book, and with some that take two to four bytes.
LETTERS = "etaoinshrdlu .,äß€🎈"
LETTERS_WEIGHTS = [12, 9, 8, 8, 7, 7, 6, 6, 6, 4, 4, 3, 18, 2, 2, 1, 1, 1, 1]


def payload(kind, size, number):
    if kind == "text":
        text = f"{number}:" + TEXT * (size // len(TEXT) + 1)
        return text[:size]
    dice = random.Random(number)
    if kind == "prose":
        return "".join(dice.choices(LETTERS, LETTERS_WEIGHTS, k=size))
    if kind == "half":
        return bytes(dice.choices(b"\x00\x01\x7f\xff", k=size))
    if kind == "zeros":
        return bytes(size)
    return dice.randbytes(size)


def pieces(message, size):
    return [message[at:at + size] for at in range(0, max(len(message), 1), size)]


async def serve(socket, path=None):
    size, count, kind, fragment = (path or socket.path).strip("/").split("/")
    for number in range(int(count)):
        message = payload(kind, int(size), number)
        await socket.send(pieces(message, int(fragment)) if int(fragment) else message)
        if await socket.recv() != message:
            await socket.close(4000, f"message {number} came back wrong")
            return
    await socket.close(1000, "all were right")


async def main():
    # Python's zlib makes no window of 8 bits, but reads it.
    for server_context, client_context, bits in itertools.product(
            [False, True], [False, True], [None, 9, 12, 15]):
        factory = ServerPerMessageDeflateFactory(
            server_no_context_takeover=server_context,
            client_no_context_takeover=client_context,
            server_max_window_bits=bits,
            client_max_window_bits=8 if bits == 9 else bits)
        server = await websockets.serve(serve, "127.0.0.1", 0, compression=None,
                                        extensions=[factory], max_size=None)
        port = server.sockets[0].getsockname()[1]
        print(port, int(server_context), int(client_context), bits or 0, flush=True)
    print(flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
