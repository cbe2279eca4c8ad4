"""Debian's python3-websockets without its own network code: it reads and checks every frame, and this
prints each as "opcode fin payload-in-hex" (payloads of more than 64 KiB as "#size").

Prints its port first. Paths: / says nothing by itself; /flood sends without end; /echo answers data
with the same. A line of JSON on the input is sent to the client: {"text": …} or {"hex": …}; the end of
the input ends the server.
"""

import asyncio
import json
import sys

from websockets.frames import Opcode
from websockets.http11 import Request
from websockets.server import ServerConnection

CONNECTIONS = set()
LARGE = 65536


def report(frame):
    data = f"#{len(frame.data)}" if len(frame.data) > LARGE else frame.data.hex()
    print(frame.opcode.name.lower(), "fin" if frame.fin else "more", data or "-", flush=True)


def flush(connection, writer):
    chunks = connection.data_to_send()
    if data := b"".join(chunks):
        writer.write(data)
    if b"" in chunks:
        writer.write_eof()


async def flood(connection, writer):
    number = 0
    while not writer.is_closing():
        for _ in range(200):
            number += 1
            connection.send_text(b'{"type": "tick", "number": %d}' % number)
        try:
            flush(connection, writer)
            await writer.drain()
        except OSError:
            return  # The client has gone.
        await asyncio.sleep(0)  # Others have their turn, also while the client is quick.


def take(event, connection, writer, path):
    if isinstance(event, Request):
        connection.send_response(connection.accept(event))
        CONNECTIONS.add((connection, writer))
        return event.path
    report(event)
    if path == "/echo" and event.opcode is Opcode.TEXT:
        connection.send_text(event.data)
    return path


async def serve(reader, writer):
    connection = ServerConnection(max_size=None)
    tasks = []
    try:
        await talk(reader, writer, connection, tasks)
    except OSError:
        pass  # The client has gone, which is no news here.
    finally:
        for task in tasks:
            task.cancel()
        CONNECTIONS.discard((connection, writer))
        writer.close()


async def talk(reader, writer, connection, tasks):
    path = ""
    while data := await reader.read(LARGE):
        connection.receive_data(data)
        for event in connection.events_received():
            path = take(event, connection, writer, path)
            if path == "/flood" and not tasks:
                tasks.append(asyncio.create_task(flood(connection, writer)))
        flush(connection, writer)


async def say():
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        what = json.loads(line)
        for connection, writer in list(CONNECTIONS):
            if "text" in what:
                connection.send_text(what["text"].encode())
            else:
                connection.send_binary(bytes.fromhex(what["hex"]))
            flush(connection, writer)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await say()


asyncio.run(main())
