// Records what servers and clients of npm packages say to each other, for tests/data/codecs:
//   mkdir /tmp/npm && cd /tmp/npm && npm init -y
//   npm install socket.io@4 … (see the scenarios) && node …/record.mjs OUTPUT [scenario…]
// A proxy in between writes each message as it travels; nothing is changed afterwards.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const { WebSocketServer, WebSocket } = require('ws');
const [output, ...wanted] = process.argv.slice(2);
const version = name => require(path.join(process.cwd(), 'node_modules', name, 'package.json')).version;
const wait = ms => new Promise(done => setTimeout(done, ms));
const listen = server => new Promise(done => server.listen(0, '127.0.0.1', () => done(server.address().port)));

/** A proxy to the port; its lines are the messages in the order in which they passed. */
async function proxyTo(port) {
    const lines = [];
    const connections = [];
    const note = (from, data, isBinary) => lines.push(isBinary
        ? { from, hex: data.toString('hex') } : { from, text: data.toString() });
    const http = createServer();
    const front = new WebSocketServer({ server: http, handleProtocols: () => false });
    front.on('headers', (headers, request) => {
        if (request.chosen)
            headers.push(`Sec-WebSocket-Protocol: ${request.chosen}`);
    });
    const record = { lines, url: '', subprotocol: '' };
    http.removeAllListeners('upgrade');
    http.on('upgrade', (request, socket, head) => {
        record.url = `ws://localhost${request.url}`;
        const protocols = (request.headers['sec-websocket-protocol'] || '').split(',').map(x => x.trim()).filter(Boolean);
        const back = new WebSocket(`ws://127.0.0.1:${port}${request.url}`, protocols, { perMessageDeflate: false });
        const early = [];
        back.on('message', (data, isBinary) => early.push([data, isBinary]));
        back.on('error', error => { console.error('proxy', error.message); socket.destroy(); });
        back.on('open', () => {
            request.chosen = record.subprotocol = back.protocol;
            front.handleUpgrade(request, socket, head, client => {
                const toClient = (data, isBinary) => { note('server', data, isBinary); client.send(data, { binary: isBinary }); };
                back.removeAllListeners('message');
                early.forEach(([data, isBinary]) => toClient(data, isBinary));
                back.on('message', toClient);
                client.on('message', (data, isBinary) => { note('client', data, isBinary); back.send(data, { binary: isBinary }); });
                client.on('close', () => back.close());
                back.on('close', () => client.close());
                connections.push(back, client);
            });
        });
    });
    record.port = await listen(http);
    return record;
}

function save(name, codec, packages, record) {
    const head = { codec, packages: Object.fromEntries(packages.map(name => [name, version(name)])), url: record.url, subprotocol: record.subprotocol };
    writeFileSync(path.join(output, `${name}.jsonl`), [head, ...record.lines].map(line => JSON.stringify(line)).join('\n') + '\n');
    console.log(name, record.lines.length, 'messages');
}

async function socketIo(serverName, clientName, name, codec) {
    const http = createServer();
    const Server = require(serverName).Server || require(serverName);
    const io = new Server(http, { pingInterval: 300, pingTimeout: 200, transports: ['websocket'] });
    io.on('connection', socket => {
        socket.emit('welcome', { you: socket.id.length > 0 });
        socket.on('chat', (message, answer) => answer && answer('ok', message));
        socket.on('picture', (bytes, answer) => { socket.emit('picture', bytes, 'thanks'); answer && answer(Buffer.from([1, 2])); });
    });
    io.of('/admin').use((socket, next) => next(new Error('Not authorized')));
    io.of('/chat').on('connection', socket => socket.on('say', (x, answer) => answer && answer()));
    const record = await proxyTo(await listen(http));
    const client = require(clientName)(`http://127.0.0.1:${record.port}`, { transports: ['websocket'], forceNew: false });
    const chat = client.io.socket('/chat', {});
    chat.connect && chat.connect();
    const admin = client.io.socket('/admin', {});
    admin.connect && admin.connect();
    await wait(300);
    client.emit('chat', { x: 1, text: 'ä "quoted"' }, () => {});
    client.emit('chat', 'no answer wanted');
    chat.emit('say', [1, 2], () => {});
    client.emit('picture', Buffer.from([0xde, 0xad, 0xbe, 0xef]), () => {});
    client.emit('451-', 1);
    await wait(500);
    client.disconnect();
    await wait(100);
    save(name, codec, [serverName, clientName], record);
}

const scenarios = {
    socketio4: () => socketIo('socket.io', 'socket.io-client', 'socketio4', 'socketio-eio4'),
    socketio2: () => socketIo('socketio2', 'socketio-client2', 'socketio2', 'socketio-eio3'),

    sockjs: sockJs,
    mqtt,
    'zlib-stream': zlibStream,

    async wamp() {
        const http = createServer();
        const FoxRouter = require('fox-wamp');
        new FoxRouter().listenWAMP({ server: http, path: '/wamp' });
        const record = await proxyTo(await listen(http));
        const { Wampy } = require('wampy');
        const client = new Wampy(`ws://127.0.0.1:${record.port}/wamp`, { realm: 'realm1', ws: WebSocket, maxRetries: 0 });
        await client.connect();
        await client.register('com.add', ({ argsList: [a, b] }) => ({ argsList: [a + b] }));
        await client.subscribe('com.tick', () => {});
        await client.call('com.add', [2, 3]);
        await client.call('com.none').catch(() => {});
        await client.publish('com.tick', { argsList: [1], argsDict: { text: 'ä' } }, { exclude_me: false });
        await wait(200);
        await client.disconnect();
        await wait(100);
        save('wamp', 'wamp', ['fox-wamp', 'wampy'], record);
    },

    async jsonrpc() {
        const { JSONRPCServer, JSONRPCClient, JSONRPCServerAndClient } = require('json-rpc-2.0');
        const http = createServer();
        const make = socket => new JSONRPCServerAndClient(new JSONRPCServer(),
            new JSONRPCClient(request => socket.send(JSON.stringify(request))));
        new WebSocketServer({ server: http }).on('connection', socket => {
            const both = make(socket);
            both.addMethod('add', ([a, b]) => a + b);
            both.addMethod('fail', () => { throw new Error('two numbers'); });
            both.addMethod('ask', async () => (await both.request('name', {})).toUpperCase());
            socket.on('message', data => both.receiveAndSend(JSON.parse(data.toString())));
        });
        const record = await proxyTo(await listen(http));
        const socket = new WebSocket(`ws://127.0.0.1:${record.port}/rpc`);
        await new Promise(done => socket.on('open', done));
        const both = make(socket);
        both.addMethod('name', () => 'client');
        socket.on('message', data => both.receiveAndSend(JSON.parse(data.toString())));
        await both.request('add', [1, 2]);
        await both.request('fail', {}).catch(() => {});
        await both.request('missing').catch(() => {});
        await both.request('ask', []);
        both.notify('log', { text: 'done' });
        await both.client.requestAdvanced([{ jsonrpc: '2.0', id: 'a', method: 'add', params: [3, 4] },
            { jsonrpc: '2.0', id: 77, method: 'add', params: [5, 6] }]).catch(() => {});
        await wait(100);
        save('jsonrpc', 'jsonrpc', ['json-rpc-2.0', 'ws'], record);
    },

    async graphql() {
        const { buildSchema } = require('graphql');
        const { useServer } = require('graphql-ws/use/ws');
        const { createClient } = require('graphql-ws');
        const http = createServer();
        const schema = buildSchema('type Query { hello: String } type Subscription { tick: Int }');
        const roots = { query: { hello: () => 'world' }, subscription: { tick: async function* () { for (const n of [1, 2, 3]) yield { tick: n }; } } };
        useServer({ schema, roots }, new WebSocketServer({ server: http }), 50);
        const record = await proxyTo(await listen(http));
        const client = createClient({ url: `ws://127.0.0.1:${record.port}/graphql`, webSocketImpl: WebSocket, connectionParams: { token: 't' }, keepAlive: 50, lazy: true });
        const run = payload => new Promise(done => client.subscribe(payload, { next() {}, error: done, complete: done }));
        await run({ query: 'query Hello { hello }' });
        await run({ query: 'subscription OnTick { tick }' });
        await run({ query: '{ missing }' });
        await run({ query: 'query A { hello } query B { hello }', operationName: 'B', variables: { x: 1 } });
        await wait(150);
        client.dispose();
        await wait(100);
        save('graphql-transport-ws', 'graphql-transport-ws', ['graphql-ws', 'graphql', 'ws'], record);
    },

    async graphqlLegacy() {
        const { buildSchema, execute, subscribe } = require('graphql');
        const { SubscriptionServer, SubscriptionClient } = require('subscriptions-transport-ws');
        const http = createServer();
        const schema = buildSchema('type Query { hello: String } type Subscription { tick: Int }');
        const rootValue = { hello: () => 'world', tick: async function* () { for (const n of [1, 2]) yield { tick: n }; } };
        const old = (f) => (schema, document, root, context, variables, operation) => f({ schema, document, rootValue, variableValues: variables, operationName: operation });
        SubscriptionServer.create({ schema, rootValue, execute: old(execute), subscribe: old(subscribe), keepAlive: 100 }, { server: http, path: '/old' });
        const record = await proxyTo(await listen(http));
        const client = new SubscriptionClient(`ws://127.0.0.1:${record.port}/old`, { connectionParams: { token: 't' } }, WebSocket);
        const run = payload => new Promise(done => client.request(payload).subscribe({ next() {}, error: done, complete: done }));
        await run({ query: 'query Hello { hello }' });
        await run({ query: 'subscription OnTick { tick }', operationName: 'OnTick' });
        await Promise.race([run({ query: '{ missing }' }), wait(200)]);
        await wait(150);
        client.close();
        await wait(100);
        save('graphql-ws-legacy', 'graphql-ws', ['subscriptions-transport-ws', 'graphql'], record);
    },

    // There is no .NET here: a small hub of ours, and the official client.
    async signalr() { await signalr('signalr-json', null, ['@microsoft/signalr']); },
    async signalrBinary() {
        const { MessagePackHubProtocol } = require('@microsoft/signalr-protocol-msgpack');
        await signalr('signalr-messagepack', new MessagePackHubProtocol(), ['@microsoft/signalr', '@microsoft/signalr-protocol-msgpack']);
    },

    async stomp() {
        const StompServer = require('stomp-broker-js');
        const { Client } = require('@stomp/stompjs');
        const http = createServer();
        new StompServer({ server: http, path: '/stomp', heartbeat: [100, 100] });
        const record = await proxyTo(await listen(http));
        globalThis.WebSocket = WebSocket;
        const client = new Client({ brokerURL: `ws://127.0.0.1:${record.port}/stomp`, heartbeatIncoming: 100, heartbeatOutgoing: 100, reconnectDelay: 0 });
        await new Promise(done => { client.onConnect = done; client.activate(); });
        client.subscribe('/topic/t', () => {});
        client.publish({ destination: '/topic/t', body: '{"x":1}' });
        client.publish({ destination: '/topic/t', binaryBody: new Uint8Array([97, 0, 98]) });
        await wait(400);
        await client.deactivate();
        await wait(100);
        save('stomp', 'stomp', ['@stomp/stompjs', 'stomp-broker-js'], record);
    },

    async messagepack() { await values('messagepack', '@msgpack/msgpack', require('@msgpack/msgpack').encode); },
    async cbor() { await values('cbor', 'cbor-x', require('cbor-x').encode); },

    async ocpp() {
        const { RPCServer, RPCClient } = require('ocpp-rpc');
        const server = new RPCServer({ protocols: ['ocpp1.6'] });
        server.on('client', client => {
            client.handle('BootNotification', () => ({ status: 'Accepted', interval: 300, currentTime: '2026-01-01T00:00:00Z' }));
            client.handle('Heartbeat', () => ({ currentTime: '2026-01-01T00:00:00Z' }));
            client.call('Reset', { type: 'Soft' }).catch(() => {});
        });
        const port = (await server.listen(0, '127.0.0.1')).address().port;
        const record = await proxyTo(port);
        const client = new RPCClient({ endpoint: `ws://127.0.0.1:${record.port}`, identity: 'CP1', protocols: ['ocpp1.6'] });
        client.handle('Reset', () => ({ status: 'Accepted' }));
        await client.connect();
        await client.call('BootNotification', { chargePointVendor: 'v', chargePointModel: 'm' });
        await client.call('Heartbeat', {});
        await client.call('Unheard', {}).catch(() => {});
        await wait(100);
        await client.close();
        save('ocpp', 'ocpp', ['ocpp-rpc'], record);
    },

    // The servers are written in Elixir and Ruby: small ones of ours, and the official clients.
    async phoenix() {
        const { Socket } = require('phoenix');
        const http = createServer();
        new WebSocketServer({ server: http }).on('connection', socket => socket.on('message', data => {
            const [join, ref, topic, event, payload] = JSON.parse(data.toString());
            socket.send(JSON.stringify([join, ref, topic, 'phx_reply', { status: event === 'fail' ? 'error' : 'ok', response: {} }]));
            if (event === 'say')
                socket.send(JSON.stringify([null, null, topic, 'said', payload]));
        }));
        const record = await proxyTo(await listen(http));
        const socket = new Socket(`ws://127.0.0.1:${record.port}/socket`, { transport: WebSocket, heartbeatIntervalMs: 150, params: {} });
        socket.connect();
        const channel = socket.channel('room:1', {});
        channel.join();
        await wait(100);
        channel.push('say', { x: 1 });
        channel.push('fail', {});
        await wait(300);
        channel.leave();
        await wait(100);
        socket.disconnect();
        save('phoenix', 'phoenix', ['phoenix'], record);
    },

    async actioncable() {
        globalThis.document = { visibilityState: 'visible' };
        globalThis.addEventListener = globalThis.removeEventListener = globalThis.document.addEventListener = globalThis.document.removeEventListener = () => {};
        const { createConsumer, adapters } = require('@rails/actioncable');
        adapters.WebSocket = WebSocket;
        const http = createServer();
        new WebSocketServer({ server: http, handleProtocols: () => 'actioncable-v1-json' }).on('connection', socket => {
            socket.send('{"type":"welcome"}');
            socket.send('{"type":"ping","message":1700000000}');
            socket.on('message', data => {
                const { command, identifier, data: action } = JSON.parse(data.toString());
                if (command === 'subscribe')
                    socket.send(JSON.stringify({ identifier, type: 'confirm_subscription' }));
                if (command === 'message')
                    socket.send(JSON.stringify({ identifier, message: JSON.parse(action) }));
            });
        });
        const record = await proxyTo(await listen(http));
        const consumer = createConsumer(`ws://127.0.0.1:${record.port}/cable`);
        const room = consumer.subscriptions.create({ channel: 'ChatChannel', room: 1 }, {});
        await wait(300);
        room.perform('say', { x: 1 });
        await wait(100);
        room.unsubscribe();
        await wait(100);
        consumer.disconnect();
        save('actioncable', 'actioncable', ['@rails/actioncable'], record);
    },
};

async function signalr(name, protocol, packages) {
    const { HubConnectionBuilder, HttpTransportType, LogLevel } = require('@microsoft/signalr');
    const http = createServer();
    const end = '\x1e';
    new WebSocketServer({ server: http }).on('connection', socket => {
        let isBinary = false;
        const { encode, decode } = require('@msgpack/msgpack');
        const framed = value => { const bytes = Buffer.from(encode(value)); return Buffer.concat([Buffer.from([bytes.length]), bytes]); };
        const answer = (type, id, target, args) => {
            const results = { Add: args[0] + args[1] };
            if (target === 'Ticks') {
                for (const item of [1, 2])
                    socket.send(isBinary ? framed([2, {}, id, item]) : JSON.stringify({ type: 2, invocationId: id, item }) + end);
                socket.send(isBinary ? framed([3, {}, id, 2]) : JSON.stringify({ type: 3, invocationId: id }) + end);
            } else if (id) {
                const good = target in results;
                socket.send(isBinary ? framed(good ? [3, {}, id, 3, results[target]] : [3, {}, id, 1, 'No such method'])
                    : JSON.stringify({ type: 3, invocationId: id, ...(good ? { result: results[target] } : { error: 'No such method' }) }) + end + (good ? '{"type":6}' + end : ''));
            } else {
                socket.send(isBinary ? framed([1, {}, null, 'Notify', args]) : JSON.stringify({ type: 1, target: 'Notify', arguments: args }) + end);
            }
        };
        socket.on('message', (data, binary) => {
            if (!binary && data.toString().includes('"protocol"')) {
                isBinary = data.toString().includes('messagepack');
                socket.send('{}' + end, { binary: isBinary });
                return;
            }
            if (binary) {
                for (let at = 0; at < data.length;) {
                    const length = data[at];
                    const [type, , id, target, args] = decode(data.subarray(at + 1, at + 1 + length));
                    at += 1 + length;
                    if (type === 1 || type === 4) answer(type, id, target, args);
                }
                return;
            }
            for (const text of data.toString().split(end).filter(Boolean)) {
                const { type, invocationId, target, arguments: args } = JSON.parse(text);
                if (type === 1 || type === 4) answer(type, invocationId, target, args);
            }
        });
    });
    const record = await proxyTo(await listen(http));
    const builder = new HubConnectionBuilder().configureLogging(LogLevel.Error)
        .withUrl(`http://127.0.0.1:${record.port}/hub`, { skipNegotiation: true, transport: HttpTransportType.WebSockets, WebSocket }).withKeepAliveInterval(150);
    if (protocol)
        builder.withHubProtocol(protocol);
    const connection = builder.build();
    connection.on('Notify', () => {});
    await connection.start();
    await connection.invoke('Add', 2, 3);
    await connection.invoke('Missing', 'x').catch(() => {});
    await connection.send('Hello', { name: 'ä' });
    await new Promise(done => connection.stream('Ticks', 2).subscribe({ next() {}, complete: done, error: done }));
    await wait(400);
    await connection.stop();
    await wait(100);
    save(name, 'signalr', packages, record);
}

async function values(name, packageName, encode) {
    const http = createServer();
    new WebSocketServer({ server: http }).on('connection', socket => socket.on('message', data => socket.send(data)));
    const record = await proxyTo(await listen(http));
    const socket = new WebSocket(`ws://127.0.0.1:${record.port}/values`);
    await new Promise(done => socket.on('open', done));
    for (const value of [{ a: [1, -1, true], b: Buffer.from([1, 2]) }, { n: [null, 1.5, -3e-9, 1e300, 2 ** 40, -(2 ** 33)], s: 'ä😀', long: 'x'.repeat(40) },
        [new Date(1000), new Date(1700000000123), false], { deep: { deep: { deep: [[[]]] } } }, Array.from({ length: 20 }, (_, i) => i * 1000)])
        socket.send(encode(value));
    await wait(200);
    socket.close();
    save(name, name, [packageName], record);
}

/** aedes over websocket-stream sends each piece that it writes as a message of its own. */
async function mqtt() {
    const aedes = require('aedes')();
    const http = createServer();
    require('websocket-stream').createServer({ server: http }, aedes.handle);
    const record = await proxyTo(await listen(http));
    const client = require('mqtt').connect(`ws://127.0.0.1:${record.port}/mqtt`,
        { protocolVersion: 4, clientId: 'wasclean', keepalive: 60, reconnectPeriod: 0 });
    await new Promise(done => client.on('connect', done));
    await client.subscribeAsync('a/#', { qos: 1 });
    await client.publishAsync('a/b', JSON.stringify({ t: 20 }), { qos: 1 });
    await client.publishAsync('a/long', 'x'.repeat(300), { qos: 2 });
    client.sendPing ? client.sendPing() : client._sendPacket({ cmd: 'pingreq' });
    await client.unsubscribeAsync('a/#');
    await wait(200);
    await client.endAsync();
    await wait(100);
    save('mqtt', 'mqtt4', ['aedes', 'mqtt', 'websocket-stream'], record);
}

/** What Discord's gateway does, with the zlib of Node.js. */
async function zlibStream() {
    const { createDeflate, constants } = await import('node:zlib');
    const http = createServer();
    new WebSocketServer({ server: http }).on('connection', async socket => {
        const deflate = createDeflate({ chunkSize: 65535 });
        const ready = { v: 10, guilds: Array.from({ length: 200 }, (_, i) => ({ id: String(1000000 + i * 7919), unavailable: true })) };
        for (const [op, t, s, d] of [[10, null, null, { heartbeat_interval: 41250 }], [0, 'READY', 1, ready], [11, null, null, null],
            [0, 'MESSAGE_CREATE', 2, { content: 'ä 😀 "quoted"' }]]) {
            const pieces = [];
            const keep = piece => pieces.push(piece);
            deflate.on('data', keep);
            deflate.write(JSON.stringify({ t, s, op, d }));
            await new Promise(done => deflate.flush(constants.Z_SYNC_FLUSH, () => setImmediate(done)));
            deflate.off('data', keep);
            socket.send(Buffer.concat(pieces));
        }
    });
    const record = await proxyTo(await listen(http));
    const socket = new WebSocket(`ws://127.0.0.1:${record.port}/?v=10&encoding=json&compress=zlib-stream`);
    socket.once('message', () => socket.send('{"op":2,"d":{"token":"x"}}'));
    await wait(400);
    socket.close();
    save('zlib-stream', 'zlib-stream', ['ws'], record);
}

async function sockJs() {
    const http = createServer();
    const sockjs = require('sockjs').createServer({ prefix: '/echo', log: () => {} });
    sockjs.on('connection', connection => {
        connection.on('data', message => {
            connection.write(message.includes('receipt:1') ? 'RECEIPT\nreceipt-id:1\n\n\0' : message);
            if (message === 'end')
                connection.close(3001, 'Done');
        });
    });
    sockjs.installHandlers(http);
    const record = await proxyTo(await listen(http));
    const socket = new WebSocket(`ws://127.0.0.1:${record.port}/echo/123/abcdefgh/websocket`);
    await new Promise(done => socket.on('open', done));
    for (const text of ['hi', '{"x":1}', 'ä "quoted"\n', 'SEND\ndestination:/t\nreceipt:1\n\nhi\0', 'end'])
        socket.send(JSON.stringify([text]));
    await wait(400);
    save('sockjs', 'sockjs', ['sockjs'], record);
}

for (const [name, run] of Object.entries(scenarios)) {
    if (wanted.length === 0 || wanted.includes(name))
        await run();
}
process.exit(0);
