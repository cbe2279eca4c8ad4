"""Drives the program by accessible names, as a tester would, with secrets in every place that has
one, and leaves it by SIGKILL. Arguments: the program, the URL of the demo server, that of a server
that takes any request, a port that redirects there, one of a proxy, and the folder for exports. The
secrets come by the environment. Prints a line for each thing that was seen to have happened."""

import os
import subprocess
import sys
import time
from urllib.parse import quote

import pyatspi

PATIENCE = 60
PROGRAM, DEMO, SERVER, REDIRECT, PROXY, EXPORTS = sys.argv[1:7]


def secret(name):
    return os.environ["SECRET_" + name]


def shell(text):
    return "'" + text.replace("'", "'\\''") + "'"


def walk(node, showing=False):
    """Every node below, without those below a hidden one where only what shows is wanted: each call
    goes to another process and back."""
    yield node
    try:
        count = min(node.childCount, 400)
    except Exception:
        return
    for i in range(count):
        try:
            child = node.getChildAtIndex(i)
            if not child or showing and not child.getState().contains(pyatspi.STATE_SHOWING):
                continue
        except Exception:
            continue
        yield from walk(child, showing)


def until(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception:
            pass
        time.sleep(0.1)
    program = application()
    if not program:
        raise SystemExit("the program has ended; waited for %s" % what)
    labels = [n.name for n in walk(program) if matches(n, n.name or None, "label", True)]
    raise SystemExit("gave up waiting for %s; labels: %s" % (what, labels))


def application():
    for each in pyatspi.Registry.getDesktop(0):
        if each and each.name == "wasclean":
            return each
    return None


def matches(node, name, role, showing):
    return (
        node.name == name
        and (role is None or node.getRoleName() == role)
        and (not showing or node.getState().contains(pyatspi.STATE_SHOWING))
    )


def find(root, name, role=None, showing=True):
    def look():
        for node in walk(root, showing):
            try:
                if matches(node, name, role, showing):
                    return node
            except Exception:
                pass
        return None

    return until(name, look)


def texts(root):
    for node in walk(root, showing=True):
        try:
            yield node.name or ""
            yield node.description or ""
            yield node.queryText().getText(0, -1)
        except Exception:
            pass


def see(root, text):
    until(repr(text), lambda: any(text in each for each in texts(root)))


def press(node):
    until("sensitive " + node.name, lambda: node.getState().contains(pyatspi.STATE_SENSITIVE))
    node.queryAction().doAction(0)


MENU_ITEMS = {}


def menu(app, name):
    if name not in MENU_ITEMS:
        MENU_ITEMS[name] = find(app, name, "menu item", showing=False)
    press(MENU_ITEMS[name])


def write(node, text):
    node.queryEditableText().setTextContents(text)


def gone(dialog_name, app):
    def look():
        for node in walk(app):
            if node.name == dialog_name and node.getRoleName() == "dialog":
                return False
        return True

    until("the end of " + dialog_name, look)


def answer_secrets(app):
    """The environment's secret variable is asked for."""
    dialog = find(app, "Secrets needed", "dialog")
    # Qt lets nobody set the text of a field that shows none.
    press(find(dialog, "Show secrets", "check box"))
    write(find(dialog, "envtoken", "text"), secret("VARIABLE"))
    write(find(dialog, "msgtoken", "text"), secret("MESSAGE"))
    press(find(dialog, "OK"))
    gone("Secrets needed", app)


def paste(app, text, connect=True):
    menu(app, "Paste to connect…")
    dialog = find(app, "Paste to connect", "dialog")
    write(find(dialog, "Text", "text"), text)
    see(dialog, "This is a")
    press(find(dialog, "Use and connect" if connect else "Use", "push button"))
    gone("Paste to connect", app)


def save_profile(app, name):
    menu(app, "Save profile as…")
    dialog = find(app, "Save profile as", "dialog")
    write(find(dialog, "Name", "text"), name)
    press(find(dialog, "Save", "push button"))
    gone("Save profile as", app)
    print("saved", name, flush=True)


def export(app, name, ending):
    menu(app, "Export…")
    dialog = find(app, "Export", "dialog")
    combo = find(dialog, "Format", "combo box")
    actions = combo.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    actions.doAction(names.index(name))
    path = os.path.join(EXPORTS, "out" + ending)
    write(find(dialog, "File", "text"), path)
    press(find(dialog, "Export", "push button"))
    gone("Export", app)
    until(path, lambda: os.path.getsize(path) > 0)
    print("exported", name, flush=True)


def state(app, wanted):
    until("the state " + wanted, lambda: find(app, "State", "text").description == wanted)


def close(app):
    menu(app, "Drop TCP")
    state(app, "CLOSED")


def header(name, value):
    return " -H " + shell(name + ": " + value)


def main():
    # The bus of the assistive technologies is to be there before the program looks for it.
    application()
    program = subprocess.Popen([PROGRAM], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    app = until("the window", application)
    home = os.environ["HOME"]

    # All kinds at once; the environment asks for its variables first.
    command = "curl -u " + shell("ada:" + secret("BASIC"))
    command += " -b " + shell("sid=" + secret("COOKIE"))
    command += header("X-Api-Key", secret("HEADER")) + header("X-Env", "{{envtoken}}")
    command += " --cert %s/client.pem --key %s/client.key" % (home, home)
    command += " --pass " + shell(secret("PASSPHRASE"))
    command += " " + shell(SERVER + "/a?api_key=" + quote(secret("QUERY"), safe="") + "&flag")
    paste(app, command)
    answer_secrets(app)
    until("the end of the note", lambda: not any("has no value" in t for t in texts(app)))
    press(find(app, "Connect", "push button"))
    state(app, "OPEN")
    write(find(app, "Message", "text"), "one {{msgtoken}} two")
    press(find(app, "Send", "push button"))
    see(app, "2 rows")
    save_profile(app, "Everything")
    close(app)
    print("connected", flush=True)

    bearer = header("Authorization", "Bearer " + secret("BEARER"))
    paste(app, "curl" + bearer + " " + DEMO + "/refuse/401")
    see(app, "401")
    state(app, "CLOSED")
    save_profile(app, "Refused")
    print("refused", flush=True)

    paste(app, "curl -L" + bearer + header("X-Env", "{{envtoken}}") + " ws://127.0.0.1:" + REDIRECT)
    state(app, "OPEN")
    close(app)
    print("redirected", flush=True)

    proxy = shell("http://ada:" + quote(secret("PROXY"), safe="") + "@127.0.0.1:" + PROXY)
    paste(app, "curl" + bearer + " -x " + proxy + " ws://example.invalid/")
    see(app, "407")
    state(app, "CLOSED")
    save_profile(app, "Proxied")
    print("refused by the proxy", flush=True)

    header_word = "'-H=Authorization: Bearer " + secret("BEARER") + "'"
    paste(app, "websocat " + header_word + " - autoreconnect:" + DEMO + "/drop")
    see(app, "Reconnect")
    print("reconnecting", flush=True)

    for name, ending in (
        ("HAR, as written by Chrome", ".har"),
        ("JSON Lines", ".jsonl"),
        ("CSV", ".csv"),
        ("Plain text", ".txt"),
        ("HTML report", ".html"),
    ):
        export(app, name, ending)
    os.kill(program.pid, 9)
    program.wait()
    print("killed", flush=True)


main()
