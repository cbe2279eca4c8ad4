// A WebSocket server with the ends that the tests need.
const { WebSocketServer } = require('ws');
const http = require('http');
const server = http.createServer((req, res) => { res.setHeader('Content-Type', 'text/html'); res.end('<!doctype html><title>page</title>hello'); });
const wss = new WebSocketServer({ noServer: true });
server.on('upgrade', (req, socket, head) => {
  if (req.url.startsWith('/refused')) { socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno'); return; }
  wss.handleUpgrade(req, socket, head, ws => {
    ws.send('Hello from server');
    ws.on('message', (m, binary) => ws.send(m, { binary }));
    if (req.url.startsWith('/vanish')) setTimeout(() => socket.destroy(), 300);
    else if (req.url.startsWith('/bye')) setTimeout(() => ws.close(4001, 'Bye é'), 300);
  });
});
server.listen(0, '127.0.0.1', () => { console.log(server.address().port); });
