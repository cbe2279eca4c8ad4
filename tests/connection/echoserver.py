"""A server from Debian's python3-websockets: prints its port, then serves until its input ends."""

import asyncio
import sys

import websockets


async def echo(socket):
    async for message in socket:
        await socket.send(message)


async def close(socket):
    await socket.close(4321, "see you")


async def ping(socket):
    waiter = await socket.ping(b"are you there")
    await waiter
    await socket.send("pong came")


async def push(socket):
    await socket.send(["frag", "men", "ts"])
    await socket.send(bytes(range(256)))


PATHS = {"/echo": echo, "/close": close, "/ping": ping, "/push": push}


async def serve(socket, path=None):
    await PATHS[path or socket.path](socket)


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=["chat", "json"],
                                max_size=None, compression=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
