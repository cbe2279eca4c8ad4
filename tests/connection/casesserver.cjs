// Servers of the npm package ws that compress, one port for each set of parameters. Says and does what
// casesserver.py does. The argument is where the package was installed.
'use strict';

const { WebSocketServer } = require(process.argv[2] + '/node_modules/ws');
const crypto = require('crypto');

const text = '{"id": 17, "name": "Ärger", "tags": ["a", "b"], "price": 1.10, "text": "lorem ipsum"} ';

// As in a book, and with some that take two to four bytes.
const letters = Array.from('etaoinshrdlu     .,äß€🎈eeettaa');

function payload(kind, size, number) {
    if (kind === 'text')
        return (number + ':' + text.repeat(size / text.length + 1)).slice(0, size);
    if (kind === 'prose')
        return Array.from({ length: size }, () => letters[crypto.randomInt(letters.length)]).join('');
    if (kind === 'half')
        return crypto.randomBytes(size).map((byte) => byte & 3);
    if (kind === 'zeros')
        return Buffer.alloc(size);
    return crypto.randomBytes(size);
}

function send(socket, message, fragment) {
    if (!fragment) {
        socket.send(message);
        return;
    }
    const binary = typeof message !== 'string';
    const bytes = Buffer.from(message);
    for (let at = 0; at === 0 || at < bytes.length; at += fragment)
        socket.send(bytes.subarray(at, at + fragment), { binary, fin: at + fragment >= bytes.length });
}

function serve(socket, request) {
    const [size, count, kind, fragment] = request.url.slice(1).split('/');
    const isText = kind === 'text' || kind === 'prose';
    let number = 0;
    let expected;
    const next = () => {
        if (number === Number(count)) {
            socket.close(1000, 'all were right');
            return;
        }
        expected = payload(kind, Number(size), number++);
        send(socket, expected, Number(fragment));
    };
    socket.on('message', (data, isBinary) => {
        const same = isBinary === !isText && data.equals(Buffer.from(expected));
        if (same)
            next();
        else
            socket.close(4000, 'message ' + (number - 1) + ' came back wrong');
    });
    socket.on('error', () => {});
    next();
}

const sets = [];
for (const serverContext of [false, true]) {
    for (const clientContext of [false, true]) {
        for (const bits of [0, 8, 9, 11, 15])
            sets.push([serverContext, clientContext, bits]);
    }
}

function start() {
    if (sets.length === 0) {
        console.log('');
        return;
    }
    const [serverNoContextTakeover, clientNoContextTakeover, bits] = sets.shift();
    const deflate = { threshold: 0 };
    // What is set to false is refused when it is asked for.
    if (serverNoContextTakeover)
        deflate.serverNoContextTakeover = true;
    if (clientNoContextTakeover)
        deflate.clientNoContextTakeover = true;
    if (bits > 0)
        Object.assign(deflate, { serverMaxWindowBits: bits, clientMaxWindowBits: bits });
    const server = new WebSocketServer({
        host: '127.0.0.1', port: 0, maxPayload: 0, perMessageDeflate: deflate,
    });
    server.on('connection', serve);
    server.on('listening', () => {
        console.log(server.address().port, Number(serverNoContextTakeover),
            Number(clientNoContextTakeover), bits);
        start();
    });
}

process.stdin.on('end', () => process.exit(0)).resume();
start();
