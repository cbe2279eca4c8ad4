#!/usr/bin/env python3
"""An X session manager (XSMP) for one program, by libSM as desktops use it.

    sessionmanager.py PROGRAM [ARGUMENT…]

Starts the program in its session, and says a line for what happens: "registered", "saved" when the
program has answered, "ended CODE". With a line "end" of standard input the program is told to save
everything, as the session is about to end; with "cancel" that it does not end after all; with "die"
that it is over.
"""
import ctypes
import ctypes.util
import os
import select
import subprocess
import sys

ice = ctypes.CDLL("libICE.so.6")
sm = ctypes.CDLL("libSM.so.6")

SAVE_LOCAL, SAVE_BOTH = 1, 2
INTERACT_NONE, INTERACT_ANY = 0, 2
MASK_ALL = 0x3FF

pointer = ctypes.c_void_p
register = ctypes.CFUNCTYPE(ctypes.c_int, pointer, pointer, pointer)
interact_request = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_int)
with_flag = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_int)
plain = ctypes.CFUNCTYPE(None, pointer, pointer)
close_connection = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_int, pointer)
properties = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_int, pointer)


class Callbacks(ctypes.Structure):
    """SmsCallbacks of SMlib.h."""

    _fields_ = [
        (name + suffix, kind)
        for name, callback in (
            ("register_client", register),
            ("interact_request", interact_request),
            ("interact_done", with_flag),
            ("save_yourself_request", pointer),
            ("save_yourself_phase2_request", plain),
            ("save_yourself_done", with_flag),
            ("close_connection", close_connection),
            ("set_properties", properties),
            ("delete_properties", properties),
            ("get_properties", plain),
        )
        for suffix, kind in (("", callback), ("_data", pointer))
    ]


new_client = ctypes.CFUNCTYPE(
    ctypes.c_int, pointer, pointer, ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(Callbacks), pointer
)
host_based_auth = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p)
io_error = ctypes.CFUNCTYPE(None, pointer)

for library, name, result, arguments in (
    (sm, "SmsInitialize", ctypes.c_int, [ctypes.c_char_p, ctypes.c_char_p, new_client, pointer,
                                         host_based_auth, ctypes.c_int, ctypes.c_char_p]),
    (sm, "SmsGenerateClientID", pointer, [pointer]),
    (sm, "SmsRegisterClientReply", ctypes.c_int, [pointer, pointer]),
    (sm, "SmsSaveYourself", None, [pointer] + [ctypes.c_int] * 4),
    (sm, "SmsSaveYourselfPhase2", None, [pointer]),
    (sm, "SmsSaveComplete", None, [pointer]),
    (sm, "SmsInteract", None, [pointer]),
    (sm, "SmsDie", None, [pointer]),
    (sm, "SmsShutdownCancelled", None, [pointer]),
    (sm, "SmsReturnProperties", None, [pointer, ctypes.c_int, pointer]),
    (sm, "SmsCleanUp", None, [pointer]),
    (ice, "IceSetIOErrorHandler", pointer, [io_error]),
    (ice, "IceListenForConnections", ctypes.c_int, [ctypes.POINTER(ctypes.c_int),
                                                    ctypes.POINTER(ctypes.POINTER(pointer)),
                                                    ctypes.c_int, ctypes.c_char_p]),
    (ice, "IceSetHostBasedAuthProc", None, [pointer, host_based_auth]),
    (ice, "IceGetListenConnectionNumber", ctypes.c_int, [pointer]),
    (ice, "IceComposeNetworkIdList", ctypes.c_char_p, [ctypes.c_int, ctypes.POINTER(pointer)]),
    (ice, "IceAcceptConnection", pointer, [pointer, ctypes.POINTER(ctypes.c_int)]),
    (ice, "IceConnectionNumber", ctypes.c_int, [pointer]),
    (ice, "IceConnectionStatus", ctypes.c_int, [pointer]),
    (ice, "IceProcessMessages", ctypes.c_int, [pointer, pointer, ctypes.POINTER(ctypes.c_int)]),
    (ice, "IceCloseConnection", ctypes.c_int, [pointer]),
):
    function = getattr(library, name)
    function.restype, function.argtypes = result, arguments


def say(text):
    print(text, flush=True)


class SessionManager:
    """One client, the program."""

    def __init__(self):
        self.client = None
        self.ending = False
        self.clients = []
        self.kept = [
            register(self.on_register),
            interact_request(lambda client, data, kind: sm.SmsInteract(client)),
            with_flag(lambda client, data, cancel: say("cancelled") if cancel else None),
            plain(lambda client, data: sm.SmsSaveYourselfPhase2(client)),
            with_flag(self.on_saved),
            close_connection(self.on_closed),
            properties(lambda client, data, count, values: None),
            plain(lambda client, data: sm.SmsReturnProperties(client, 0, None)),
        ]
        self.new_client = new_client(self.on_new_client)
        # By default libICE ends the process when the program hangs up.
        self.hung_up = io_error(lambda connection: None)
        ice.IceSetIOErrorHandler(self.hung_up)
        self.everybody = host_based_auth(lambda host: 1)
        error = ctypes.create_string_buffer(256)
        if not sm.SmsInitialize(b"wasclean-test", b"1", self.new_client, None, self.everybody,
                                len(error), error):
            raise OSError(error.value.decode())
        count = ctypes.c_int()
        self.listeners = ctypes.POINTER(pointer)()
        if not ice.IceListenForConnections(
            ctypes.byref(count), ctypes.byref(self.listeners), len(error), error
        ):
            raise OSError(error.value.decode())
        self.count = count.value
        for listener in self.listeners[: self.count]:
            ice.IceSetHostBasedAuthProc(listener, self.everybody)
        self.address = ice.IceComposeNetworkIdList(self.count, self.listeners).decode()

    def on_new_client(self, client, data, mask, callbacks, failure):
        mask[0] = MASK_ALL
        (callbacks[0].register_client, callbacks[0].interact_request, callbacks[0].interact_done,
         callbacks[0].save_yourself_phase2_request, callbacks[0].save_yourself_done,
         callbacks[0].close_connection, callbacks[0].set_properties,
         callbacks[0].get_properties) = self.kept
        callbacks[0].delete_properties = callbacks[0].set_properties
        return 1

    def on_register(self, client, data, previous):
        if previous:
            return 0
        self.client = client
        sm.SmsRegisterClientReply(client, sm.SmsGenerateClientID(client))
        say("registered")
        # Every new client saves its state once (XSMP, 7.1).
        sm.SmsSaveYourself(client, SAVE_LOCAL, 0, INTERACT_NONE, 0)
        return 1

    def on_saved(self, client, data, success):
        say("saved" if success else "not saved")
        if not self.ending:
            sm.SmsSaveComplete(client)

    def on_closed(self, client, data, count, reasons):
        self.client = None
        sm.SmsCleanUp(client)

    def end(self):
        self.ending = True
        sm.SmsSaveYourself(self.client, SAVE_BOTH, 1, INTERACT_ANY, 0)

    def obey(self, line):
        if line == b"end":
            self.end()
        elif line == b"cancel":
            sm.SmsShutdownCancelled(self.client)
        elif line == b"die" and self.client:
            # Otherwise the program went by itself when it had saved.
            sm.SmsDie(self.client)

    def run(self, command):
        program = subprocess.Popen(command, env={**os.environ, "SESSION_MANAGER": self.address})
        ended = os.pidfd_open(program.pid)
        listeners = {ice.IceGetListenConnectionNumber(one): one for one in self.listeners[: self.count]}
        connections = {}
        commands = sys.stdin.fileno()
        while True:
            watched = [ended, commands, *listeners, *connections]
            for ready in select.select(watched, [], [])[0]:
                if ready == ended:
                    say(f"ended {program.wait()}")
                    return
                if ready == commands:
                    lines = os.read(commands, 100)
                    if not lines:
                        program.kill()
                    for line in lines.split():
                        self.obey(line)
                elif ready in listeners:
                    status = ctypes.c_int()
                    connection = ice.IceAcceptConnection(listeners[ready], ctypes.byref(status))
                    if connection:
                        connections[ice.IceConnectionNumber(connection)] = connection
                elif ice.IceProcessMessages(connections[ready], None, None) != 0:
                    ice.IceCloseConnection(connections.pop(ready))


if __name__ == "__main__":
    SessionManager().run(sys.argv[1:])
