// Gives a page what is in node_modules, and takes its connections to the demo server, which is on the port of the
// argument and serves no pages of others: without their Origin. Prints its port.
const http = require('http'), net = require('net'), fs = require('fs'), path = require('path');
const [,, demo] = process.argv;
const server = http.createServer((request, response) => {
  const file = path.join(process.cwd(), 'node_modules', path.normalize(request.url));
  if (request.url === '/') {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>page</title>');
  } else if (fs.existsSync(file)) {
    response.setHeader('content-type', 'text/javascript');
    response.end(fs.readFileSync(file));
  } else {
    response.statusCode = 404;
    response.end();
  }
});
server.on('upgrade', (request, client, head) => {
  const headers = [];
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i].toLowerCase();
    if (name === 'host')
      headers.push('Host: 127.0.0.1:' + demo);
    else if (name !== 'origin')
      headers.push(request.rawHeaders[i] + ': ' + request.rawHeaders[i + 1]);
  }
  const back = net.connect(demo, '127.0.0.1', () => {
    back.write(['GET ' + request.url + ' HTTP/1.1', ...headers, '', ''].join('\r\n'));
    back.write(head);
    back.pipe(client).pipe(back);
  });
  for (const socket of [back, client])
    socket.on('error', () => { back.destroy(); client.destroy(); });
});
server.listen(Number(process.env.PORT || 0), '127.0.0.1', () => console.log(server.address().port));
