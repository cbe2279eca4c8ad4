"""Writes the entries that mitmproxy's own save.har (mitmproxy 10 and later) writes, with mitmproxy 8."""
import base64, json
from datetime import datetime, timezone
from mitmproxy import ctx, version

def pairs(multi): return [{"name": k, "value": v} for k, v in multi.items(multi=True)]

class HarForTests:
    def __init__(self): self.flows = []
    def request(self, flow): self.flows.append(flow)
    def done(self):
        entries = []
        for f in self.flows:
            r = f.response
            entry = {"startedDateTime": datetime.fromtimestamp(f.request.timestamp_start, timezone.utc).isoformat(), "time": 1.0,
                "request": {"method": f.request.method, "url": f.request.pretty_url, "httpVersion": f.request.http_version, "cookies": [],
                    "headers": pairs(f.request.headers), "queryString": pairs(f.request.query), "headersSize": -1, "bodySize": 0},
                "response": {"status": r.status_code if r else 0, "statusText": r.reason if r else "", "httpVersion": "HTTP/1.1", "cookies": [],
                    "headers": pairs(r.headers) if r else [], "content": {"size": 0, "mimeType": "", "text": r.get_text(strict=False) if r else ""},
                    "redirectURL": "", "headersSize": -1, "bodySize": -1}, "cache": {}, "timings": {"send": 0, "wait": 0, "receive": 0}}
            if f.websocket:
                entry["_resourceType"] = "websocket"
                entry["_webSocketMessages"] = [{"type": "send" if m.from_client else "receive", "time": m.timestamp, "opcode": m.type.value,
                    "data": m.text if m.is_text else base64.b64encode(m.content).decode()} for m in f.websocket.messages]
            entries.append(entry)
        har = {"log": {"version": "1.2", "creator": {"name": "mitmproxy", "version": version.VERSION, "comment": ""}, "pages": [], "entries": entries}}
        json.dump(har, open("mitmproxy.har", "w"), indent=4)
addons = [HarForTests()]
