// Lets the developer tools of a Chromium watch a page and export what they saw, by their own code.
const { WebSocket } = require('ws');
const http = require('http'), fs = require('fs');
const [,, debug, port, out] = process.argv;
const get = (path, method = 'GET') => new Promise((y, n) => http.request({ host: '127.0.0.1', port: debug, path, method }, r => { let s = ''; r.on('data', d => s += d); r.on('end', () => y(JSON.parse(s))); }).on('error', n).end());
const attach = url => new Promise(y => { const ws = new WebSocket(url); let id = 0; const wait = new Map();
  ws.on('message', m => { m = JSON.parse(m); if (wait.has(m.id)) { wait.get(m.id)(m); wait.delete(m.id); } });
  ws.on('open', () => y((method, params = {}) => new Promise(d => { wait.set(++id, d); ws.send(JSON.stringify({ id, method, params })); }))); });
const sleep = t => new Promise(y => setTimeout(y, t));
(async () => {
  const target = await get('/json/new?http://127.0.0.1:' + port + '/', 'PUT');
  const tools = await get('/json/new?devtools://devtools/bundled/inspector.html?ws=127.0.0.1:' + debug + '/devtools/page/' + target.id, 'PUT');
  await sleep(6000);
  const page = await attach(target.webSocketDebuggerUrl);
  const front = await attach(tools.webSocketDebuggerUrl);
  const r = await page('Runtime.evaluate', { expression: '(' + require(process.env.PAGE || './page.js') + ')(' + port + ')', awaitPromise: true, returnByValue: true });
  console.log(JSON.stringify(r.result));
  await sleep(1500);
  const e = `(async () => {
    const Logs = await import('devtools://devtools/bundled/models/logs/logs.js');
    const HAR = await import('devtools://devtools/bundled/models/har/har.js');
    const requests = Logs.NetworkLog.NetworkLog.instance().requests();
    const log = await HAR.Log.Log.build(requests, { sanitize: false });
    return JSON.stringify({ log }, null, 2);
  })()`;
  const h = await front('Runtime.evaluate', { expression: e, awaitPromise: true, returnByValue: true });
  if (h.result && h.result.result && h.result.result.value) fs.writeFileSync(out, h.result.result.value); else console.log(JSON.stringify(h).slice(0, 1500));
  process.exit(0);
})();
