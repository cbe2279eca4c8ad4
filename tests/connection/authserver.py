"""Debian's python3-websockets behind Basic authentication: prints its port, then serves."""

import asyncio
import sys

import websockets


async def greet(socket, path=None):
    await socket.send(socket.username)


async def main():
    protect = websockets.basic_auth_protocol_factory(realm="r", credentials=("jan", "pa:ss w%rd"))
    async with websockets.serve(greet, "127.0.0.1", 0, create_protocol=protect) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
