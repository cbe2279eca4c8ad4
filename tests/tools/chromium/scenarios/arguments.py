"""Inputs to the constructor, close() and send(): what is refused before anything is sent."""

PORT = "{plain}"
URLS = {
    "uppercase-scheme": "WS://127.0.0.1:{plain}/", "mixed-case-scheme": "wSs://127.0.0.1:{plain}/", "https": "https://127.0.0.1:{plain}/x",
    "uppercase-http": "HTTP://127.0.0.1:{plain}/", "ws-one-slash": "ws:/127.0.0.1:{plain}/x", "ws-no-slashes": "ws:127.0.0.1:{plain}/x",
    "ws-three-slashes": "ws:///127.0.0.1:{plain}/x", "ws-many-slashes": "ws://////127.0.0.1:{plain}/x", "backslashes": "ws:\\\\127.0.0.1:{plain}\\a\\b",
    "backslash-in-path": "ws://127.0.0.1:{plain}/a\\b", "backslash-in-query": "ws://127.0.0.1:{plain}/?a\\b", "mixed-slashes": "ws:/\\127.0.0.1:{plain}/x",
    "tab-inside": "ws://127.0.0.1:{plain}/a\tb", "newline-inside": "ws://127.0.0.1:{plain}/a\r\nb", "tab-in-scheme": "w\ts://127.0.0.1:{plain}/",
    "newline-in-host": "ws://127.0\n.0.1:{plain}/", "leading-controls": "\u0001\u001f ws://127.0.0.1:{plain}/", "trailing-controls": "ws://127.0.0.1:{plain}/x\u0000\u001f",
    "nbsp-around": "\u00a0ws://127.0.0.1:{plain}/", "space-in-path": "ws://127.0.0.1:{plain}/a b", "space-in-query": "ws://127.0.0.1:{plain}/?a b",
    "space-in-host": "ws://a b/", "space-in-port": "ws://127.0.0.1: 80/", "space-after-scheme": "ws ://127.0.0.1/", "short-ipv4-2": "ws://127.1:{plain}/",
    "short-ipv4-3": "ws://127.0.1:{plain}/", "hex-ipv4": "ws://0x7f.1:{plain}/", "hex-ipv4-whole": "ws://0x7f000001:{plain}/", "number-ipv4": "ws://2130706433:{plain}/",
    "octal-ipv4": "ws://0177.0.0.1:{plain}/", "ipv4-trailing-dot": "ws://127.0.0.1.:{plain}/", "ipv4-256": "ws://127.0.0.256/", "ipv4-5-parts": "ws://1.2.3.4.5/",
    "ipv4-too-large": "ws://4294967296/", "ipv4-09": "ws://127.0.0.09/", "ipv4-empty-part": "ws://127..0.1/", "number-last-label": "ws://foo.0x4/", "ipv6": "ws://[::1]:{plain}/",
    "ipv6-long": "ws://[0:0:0:0:0:0:0:1]:{plain}/", "ipv6-zeros": "ws://[0000:0000:0000:0000:0000:0000:0000:0001]:{plain}/", "ipv6-uppercase": "ws://[::FFFF:127.0.0.1]:{plain}/",
    "ipv6-zone": "ws://[fe80::1%25eth0]/", "ipv6-zone-plain": "ws://[fe80::1%eth0]/", "ipv6-empty": "ws://[]/", "ipv6-two-gaps": "ws://[::1::]/", "ipv6-9-groups": "ws://[1:2:3:4:5:6:7:8:9]/",
    "ipv6-after-text": "ws://a[::1]/", "ipv6-junk-behind": "ws://[::1]x/", "ipv6-space": "ws://[::1 ]/", "ipv6-no-brackets": "ws://::1/", "ipv6-percent": "ws://[%3A%3A1]/",
    "userinfo": "ws://user:pass@127.0.0.1:{plain}/", "userinfo-user": "ws://user@127.0.0.1:{plain}/", "userinfo-empty": "ws://@127.0.0.1:{plain}/",
    "userinfo-colon": "ws://:@127.0.0.1:{plain}/", "userinfo-two-ats": "ws://a@b@127.0.0.1:{plain}/", "userinfo-percent": "ws://u%40x:p%3A@127.0.0.1:{plain}/",
    "userinfo-no-host": "ws://user@/", "userinfo-only": "ws://user:pass@", "port-80": "ws://127.0.0.1:80/x", "port-443-ws": "ws://127.0.0.1:443/x", "port-80-wss": "wss://127.0.0.1:80/x",
    "port-65535": "ws://127.0.0.1:65535/", "port-99999": "ws://127.0.0.1:99999/", "port-negative": "ws://127.0.0.1:-1/", "port-plus": "ws://127.0.0.1:+80/", "port-hex": "ws://127.0.0.1:0x50/",
    "port-many-zeros": "ws://127.0.0.1:00000000000000080/", "port-2-colons": "ws://127.0.0.1::80/", "port-space-behind": "ws://127.0.0.1:80 /", "port-huge": "ws://127.0.0.1:4294967376/",
    "port-only": "ws://:80/", "port-then-query": "ws://127.0.0.1:{plain}?x", "port-1": "ws://127.0.0.1:1/", "port-arabic-digits": "ws://127.0.0.1:\u0668\u0660/",
    "fragment": "ws://127.0.0.1:{plain}/#x", "fragment-no-path": "ws://127.0.0.1:{plain}#x", "fragment-in-query": "ws://127.0.0.1:{plain}/?a#b", "fragment-percent": "ws://127.0.0.1:{plain}/%23x",
    "fragment-http": "http://127.0.0.1:{plain}/#", "query-only": "ws://127.0.0.1:{plain}?a=b", "query-empty": "ws://127.0.0.1:{plain}/?", "query-characters": "ws://127.0.0.1:{plain}/?'\"<>`{}|^[]",
    "query-unicode": "ws://127.0.0.1:{plain}/?\u00e9=\u65e5", "query-percent": "ws://127.0.0.1:{plain}/?%zz%4", "query-question": "ws://127.0.0.1:{plain}/?a?b?", "path-unicode": "ws://127.0.0.1:{plain}/caf\u00e9/\u65e5\ud83d\udc4b",
    "path-characters": "ws://127.0.0.1:{plain}/'\"<>`{}|^[]", "path-percent": "ws://127.0.0.1:{plain}/%2e%zz%4%41", "path-dots": "ws://127.0.0.1:{plain}/a/./b/../c", "path-dots-top": "ws://127.0.0.1:{plain}/../../x",
    "path-encoded-dots": "ws://127.0.0.1:{plain}/a/%2e%2E/b", "path-trailing-dots": "ws://127.0.0.1:{plain}/a/..", "path-double-slash": "ws://127.0.0.1:{plain}//a//b", "path-semicolon": "ws://127.0.0.1:{plain}/a;b=c,d",
    "path-delete": "ws://127.0.0.1:{plain}/a\u007fb", "path-control": "ws://127.0.0.1:{plain}/a\u0001b", "path-nul": "ws://127.0.0.1:{plain}/a\u0000b", "path-lone-surrogate": "ws://127.0.0.1:{plain}/\ud800",
    "path-tilde": "ws://127.0.0.1:{plain}/~x", "path-plus": "ws://127.0.0.1:{plain}/a+b", "path-at": "ws://127.0.0.1:{plain}/@x:y", "path-encoded-slash": "ws://127.0.0.1:{plain}/a%2fb",
    "host-uppercase": "ws://LOCALHOST:{plain}/", "host-percent": "ws://%6cocalhost:{plain}/", "host-percent-dot": "ws://127%2e0.0.1:{plain}/", "host-percent-bad": "ws://a%zz/", "host-percent-slash": "ws://a%2fb/",
    "host-percent-nul": "ws://a%00b/", "host-trailing-dot": "ws://localhost.:{plain}/", "host-idna": "ws://b\u00fccher.invalid/", "host-idna-upper": "ws://B\u00dcCHER.invalid/", "host-punycode": "ws://xn--bcher-kva.invalid/",
    "host-punycode-bad": "ws://xn--a/", "host-fullwidth": "ws://\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54:{plain}/", "host-fullwidth-ipv4": "ws://\uff11\uff12\uff17.0.0.1:{plain}/", "host-ideographic-dot": "ws://127\u30020\u30020\u30021:{plain}/",
    "host-soft-hyphen": "ws://local\u00adhost:{plain}/", "host-only-soft-hyphen": "ws://\u00ad/", "host-emoji": "ws://\ud83d\udca9.invalid/", "host-sharp-s": "ws://fa\u00df.invalid/", "host-less-than": "ws://a<b/", "host-pipe": "ws://a|b/",
    "host-caret": "ws://a^b/", "host-star": "ws://a*b.invalid/", "host-comma": "ws://a,b.invalid/", "host-quote": "ws://a\"b/", "host-braces": "ws://a{b}.invalid/", "host-plus": "ws://a+b.invalid/", "host-dollar": "ws://a$b.invalid/",
    "host-empty-label": "ws://a..b.invalid/", "host-leading-dot": "ws://.invalid/", "host-hyphens": "ws://-a-.invalid/", "host-long-label": "ws://" + "a" * 64 + ".invalid/", "host-long": "ws://" + "a." * 130 + "invalid/", "host-dot": "ws://./",
    "host-bom": "ws://\ufeffa.invalid/", "host-delete": "ws://a\u007fb/", "wss": "wss://127.0.0.1:{plain}/", "wss-ipv6": "wss://[::1]:{plain}/", "ws-plus": "ws+unix://x/", "scheme-empty": "://127.0.0.1/", "scheme-digit": "1ws://127.0.0.1/",
    "scheme-wss-typo": "wsss://127.0.0.1/", "scheme-data": "data:text/plain,x", "scheme-blob": "blob:http://127.0.0.1/x", "scheme-about": "about:blank", "scheme-mailto": "mailto:a@b.invalid", "scheme-http-no-host": "http://", "scheme-only-http": "http:",
    "scheme-wss-only": "wss:", "just-slashes": "ws:///", "just-colon": "ws::", "question-host": "ws://?x", "hash-host": "ws://#x", "only-spaces": "   ", "long-path": "ws://127.0.0.1:{plain}/" + "x" * 5000,
    "dots-host": "ws://127.0.0.1.nip.invalid:{plain}/", "localhost-subdomain": "ws://x.localhost:{plain}/", "path-colon-first": "ws:a", "path-windows": "ws:c:\\x",
}
PROTOCOLS = {
    "none": [], "one": ["chat"], "string": "chat", "empty-string": "", "inner-space": ["a b"], "leading-space": [" a"], "trailing-space": ["a "], "tab": ["a\t"], "nul": ["a\u0000"], "delete": ["a\u007f"], "high": ["caf\u00e9"],
    "emoji": ["\ud83d\udc4b"], "duplicate-case": ["a", "A"], "duplicate-far": ["a", "b", "c", "a"], "second-bad": ["a", "b c"], "second-empty": ["a", ""], "parenthesis": ["a(b"], "close-parenthesis": ["a)b"], "less": ["a<b"], "greater": ["a>b"],
    "semicolon": ["a;b"], "backslash": ["a\\b"], "bracket": ["a[b"], "close-bracket": ["a]b"], "question": ["a?b"], "equals": ["a=b"], "brace": ["a{b"], "close-brace": ["a}b"], "bar": ["a|b"], "tilde": ["~"], "digits": ["1"], "dots": ["v1.2.3"],
    "single-quote": ["it's"], "backtick": ["`"], "percent": ["%20"], "hash": ["#"], "star": ["*"], "long": ["x" * 2000], "comma-in-list": ["a,b"], "only-space": [" "], "lone-cr": ["a\rb"],
}
OK_CLOSE = {"close": [1000, "ok"]}
CLOSES = {
    "no-arguments": [], "1000": [1000], "1000-empty-reason": [1000, ""], "1000-reason": [1000, "done"], "0": [0], "1": [1], "1001": [1001], "1003": [1003], "1004": [1004], "1005": [1005], "1006": [1006], "1007": [1007], "1011": [1011], "1014": [1014],
    "1016": [1016], "2000": [2000], "2999": [2999], "3000": [3000], "3999": [3999], "4000": [4000], "4999": [4999], "5001": [5001], "-1000": [-1000], "65536": [65536], "2147483648": [2147483648], "3000-reason": [3000, "x"],
    "reason-123": [1000, {"text": "r", "repeat": 123}], "reason-124": [1000, {"text": "r", "repeat": 124}], "reason-122-multibyte": [1000, {"text": "\u00e9", "repeat": 61}], "reason-emoji-123": [1000, {"text": "\ud83d\udc4b", "repeat": 30}],
    "reason-emoji-124": [1000, {"text": "\ud83d\udc4b", "repeat": 31}], "reason-lone-surrogates-41": [1000, {"text": "\ud800", "repeat": 41}], "reason-lone-surrogates-42": [1000, {"text": "\ud800", "repeat": 42}],
    "reason-nul": [1000, "a\u0000b"], "reason-bom": [1000, "\ufeff"], "reason-long": [4000, {"text": "x", "repeat": 100000}], "good-code-then-again": [4001, "first"],
}
SENDS = {
    "text": [{"send": {"text": "x"}}], "empty": [{"send": {"text": ""}}, {"send": {"hex": ""}}], "lone-surrogate": [{"send": {"text": "\ud800"}}], "nul": [{"send": {"text": "\u0000"}}], "binary": [{"send": {"hex": "00ff"}}],
}


def rows():
    result = [{"id": f"url/{name}", "url": url} for name, url in URLS.items()]
    result += [{"id": f"protocols/{name}", "protocols": value} for name, value in PROTOCOLS.items()]
    result += [{"id": f"api-close/{name}", "steps": [{"wait": "open"}, {"close": values}, OK_CLOSE]} for name, values in CLOSES.items()]
    result += [{"id": f"api-send/{name}", "steps": [{"wait": "open"}, *steps, OK_CLOSE]} for name, steps in SENDS.items()]
    result += [
        {"id": "api-send/after-close-call", "steps": [{"wait": "open"}, OK_CLOSE, {"send": {"text": "x\u00e9"}}, {"read": "bufferedAmount"}]},
        {"id": "api-send/after-close-call-binary", "steps": [{"wait": "open"}, OK_CLOSE, {"send": {"hex": "0001"}}, {"read": "bufferedAmount"}]},
        {"id": "api-send/after-server-close-binary", "steps": [{"wait": "close"}, {"send": {"hex": "000102"}}, {"read": "bufferedAmount"}]},
        {"id": "api-send/after-server-close-twice", "steps": [{"wait": "close"}, {"send": {"text": "ab"}}, {"send": {"text": "c"}}, {"read": "bufferedAmount"}]},
        {"id": "api-send/while-connecting", "steps": [{"send": {"text": "x"}}, {"wait": "open"}, OK_CLOSE]},
    ]
    return result
