"""Runs a list of scenarios in one fresh headless Chromium and returns what its page reported."""

import http.server
import json
import pathlib
import shutil
import subprocess
import tempfile
import threading

PAGE = pathlib.Path(__file__).with_name("page.html")
SWITCHES = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-extensions", "--disable-default-apps", "--disable-dev-shm-usage",
    "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
    "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.*, EXCLUDE localhost",
]


class PageServer(http.server.ThreadingHTTPServer):
    """Serves the page and its scenarios, and collects the answers."""

    def __init__(self, scenarios, jobs):
        super().__init__(("127.0.0.1", 0), Handler)
        self.order = {"scenarios": scenarios, "jobs": jobs}
        self.answers = {}
        self.finished = threading.Event()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/scenarios":
            self.reply("application/json", json.dumps(self.server.order).encode())
        elif self.path == "/":
            self.reply("text/html", PAGE.read_bytes())
        else:
            self.send_error(404)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        if self.path == "/done":
            answer = json.loads(body)
            self.server.answers[answer["index"]] = answer
        self.reply("text/plain", b"ok")
        if self.path == "/finished":
            self.server.finished.set()

    def reply(self, kind, body):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def play(scenarios, jobs, seconds):
    """Plays scenarios ({index, url, protocols, client, linger, limit}); answers by index."""
    server = PageServer(scenarios, jobs)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    profile = tempfile.mkdtemp(prefix="wasclean-chromium-")
    url = f"http://127.0.0.1:{server.server_address[1]}/"
    command = ["chromium", *SWITCHES, f"--user-data-dir={profile}", "--remote-debugging-port=0", url]
    with open(f"{profile}/log", "wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        if not server.finished.wait(seconds):
            print(f"time is up: {len(server.answers)} of {len(scenarios)} answered")
    finally:
        process.terminate()
        process.wait(20)
        server.shutdown()
        shutil.rmtree(profile, ignore_errors=True)
    return server.answers
