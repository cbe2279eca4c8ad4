"""A login as the standard library of Python serves it: POST /login with a form, then GET /me."""

import http.server
import json
import sys
from urllib.parse import parse_qs


class Handler(http.server.BaseHTTPRequestHandler):
    def reply(self, status, value, headers=()):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, content in headers:
            self.send_header(name, content)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        form = parse_qs(self.rfile.read(length).decode())
        if self.path != "/login" or form.get("password") != ["a&b=ü +"]:
            return self.reply(401, {"error": "wrong password"})
        cookies = [("Set-Cookie", "lang=en; Path=/"),
                   ("Set-Cookie", "sid=s-123-xyz; Path=/; HttpOnly")]
        self.reply(200, {"access_token": "t-456", "id": 7}, cookies)

    def do_GET(self):
        right = self.headers.get("Authorization") == "Bearer t-456" \
            and self.headers.get("Cookie") == "sid=s-123-xyz"
        self.reply(200 if right else 403, {"me": right})

    def log_message(self, *arguments):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
