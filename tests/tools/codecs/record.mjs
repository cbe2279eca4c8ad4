// Records what servers and clients of npm packages say to each other, for tests/data/codecs:
//   mkdir /tmp/npm && cd /tmp/npm && npm init -y
//   npm install socket.io@4 … (see the scenarios) && node …/record.mjs OUTPUT [scenario…]
// Where two versions are recorded, the older one has a name of its own: socketio2@npm:socket.io@2,
// socketio-client3@npm:socket.io-client@3. The summaries are added by hand, from what a test says.
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

async function socketIo(serverName, clientName, name, codec, options = {}) {
    const http = createServer();
    const Server = require(serverName).Server || require(serverName);
    const io = new Server(http, { pingInterval: 300, pingTimeout: 200, transports: ['websocket'], ...options });
    io.on('connection', socket => {
        socket.emit('welcome', { you: socket.id.length > 0 });
        socket.on('chat', (message, answer) => answer && answer('ok', message));
        socket.on('picture', (bytes, answer) => { socket.emit('picture', bytes, 'thanks'); answer && answer(Buffer.from([1, 2])); });
    });
    io.of('/admin').use((socket, next) => next(new Error('Not authorized')));
    io.of('/chat').on('connection', socket => socket.on('say', (x, answer) => answer && answer()));
    const record = await proxyTo(await listen(http));
    const client = require(clientName)(`http://127.0.0.1:${record.port}`, { transports: ['websocket'], forceNew: false, ...options });
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

async function engineIo(serverName, clientName, name) {
    const http = createServer();
    require(serverName).attach(http, { pingInterval: 300, pingTimeout: 200 }).on('connection', socket => {
        socket.send('hällo');
        socket.send(Buffer.from([1, 2, 3]));
        socket.on('message', message => socket.send(message));
    });
    const record = await proxyTo(await listen(http));
    const made = require(clientName);
    const options = [`ws://127.0.0.1:${record.port}`, { transports: ['websocket'] }];
    const client = made.Socket.length ? new made.Socket(...options) : made(...options);
    await wait(200);
    ['text', Buffer.from([4, 5]), '', '{"a":1}', '2["x"]'].forEach(message => client.send(message));
    await wait(300);
    client.close();
    await wait(100);
    save(name, name, [serverName, clientName], record);
}

const scenarios = {
    socketio4: () => socketIo('socket.io', 'socket.io-client', 'socketio4', 'socketio-eio4'),
    socketio2: () => socketIo('socketio2', 'socketio-client2', 'socketio2', 'socketio-eio3'),

    'socketio4-eio3': () => socketIo('socket.io', 'socketio-client2', 'socketio4-eio3', 'socketio-eio3', { allowEIO3: true }),
    'socketio4-msgpack': () => socketIo('socket.io', 'socket.io-client', 'socketio4-msgpack', 'socketio-eio4-msgpack', { parser: require('socket.io-msgpack-parser') }),
    engineio3: () => engineIo('engineio3', 'engineio-client3', 'engineio3'),
    engineio4: () => engineIo('engine.io', 'engine.io-client', 'engineio4'),

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

    // AWS cannot be had here: a small server of ours, by AWS' description of the protocol, and the official client.
    async appSyncEvents() {
        const http = createServer();
        const server = new WebSocketServer({ server: http, handleProtocols: () => 'aws-appsync-event-ws' });
        server.on('connection', socket => {
            const send = message => socket.send(JSON.stringify(message));
            const subscriptions = new Map();
            socket.on('message', data => {
                const { type, id, channel, events } = JSON.parse(data);
                if (type === 'connection_init') {
                    send({ type: 'connection_ack', connectionTimeoutMs: 300000 });
                    send({ type: 'ka' });
                } else if (type === 'subscribe' && channel.startsWith('/secret')) {
                    send({ id, type: 'subscribe_error', errors: [{ errorType: 'UnauthorizedException', message: 'Not Authorized' }] });
                } else if (type === 'subscribe') {
                    subscriptions.set(id, channel);
                    send({ id, type: 'subscribe_success' });
                } else if (type === 'unsubscribe') {
                    subscriptions.delete(id);
                    send({ id, type: 'unsubscribe_success' });
                } else if (type === 'publish' && channel.startsWith('/secret')) {
                    send({ id, type: 'publish_error', errors: [{ errorType: 'UnauthorizedException', message: 'Not Authorized' }] });
                } else if (type === 'publish') {
                    send({ id, type: 'publish_success', successful: events.map((event, index) => ({ identifier: `e${index}`, index })), failed: [] });
                    for (const [to] of [...subscriptions].filter(([, of]) => of === channel))
                        events.forEach(event => send({ id: to, type: 'data', event }));
                }
            });
        });
        const record = await proxyTo(await listen(http));
        globalThis.WebSocket = class extends WebSocket {
            constructor(url, protocols) { super(url.replace(/^wss:..[^/]+/, `ws://127.0.0.1:${record.port}`), protocols); }
        };
        const { Amplify } = require('aws-amplify');
        const { events } = require('aws-amplify/data');
        Amplify.configure({ API: { Events: { endpoint: 'https://abc.appsync-api.eu-central-1.amazonaws.com/event', region: 'eu-central-1', defaultAuthMode: 'apiKey', apiKey: 'da2-demo' } } });
        const room = await events.connect('/default/room');
        const joined = room.subscribe({ next() {}, error() {} });
        await wait(300);
        await room.publish({ hello: 'world' });
        await room.publish([{ n: 1 }, 'two']);
        await wait(100);
        const secret = await events.connect('/secret/room');
        secret.subscribe({ next() {}, error() {} });
        await secret.publish('x').catch(() => {});
        await wait(300);
        joined.unsubscribe();
        await wait(200);
        save('appsync-events', 'appsync-events', ['aws-amplify'], record);
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

    socketio3: () => socketIo('socketio3', 'socketio-client3', 'socketio3', 'socketio-eio4'),

    /** What socketIo() does not do: attachments in namespaces, the server asks, recovery of the state. */
    async 'socketio4-namespaces'() {
        const { Server } = require('socket.io');
        const { io: connect } = require('socket.io-client');
        const http = createServer();
        const io = new Server(http, { transports: ['websocket'], connectionStateRecovery: {} });
        io.of('/files').on('connection', socket => {
            socket.on('put', (name, parts, answer) => answer({ name, first: parts[0] }, Buffer.from([9])));
            socket.emit('file', { name: 'a/b,c', parts: [Buffer.from([1, 2]), Buffer.alloc(0)] });
            socket.timeout(1000).emit('who', 'are you?', () => {});
        });
        io.on('connection', socket => {
            socket.on(7, (x, answer) => answer(null, [x]));
            socket.on('leave', () => socket.disconnect());
        });
        const record = await proxyTo(await listen(http));
        const main = connect(`http://127.0.0.1:${record.port}`, { transports: ['websocket'], auth: { token: 't' } });
        const files = main.io.socket('/files', { auth: { user: 'ä' } });
        files.on('who', (question, answer) => answer(Buffer.from([3]), { question }));
        files.connect();
        await wait(300);
        files.emit('put', 'x', [Buffer.from([1]), Buffer.from([2, 3])], () => {});
        main.emit(7, 'seven', () => {});
        main.emit('empty');
        main.emit('nested', { b: { c: [Uint8Array.from([4, 5]), null] } }, []);
        await wait(300);
        main.emit('leave');
        await wait(200);
        files.disconnect();
        await wait(100);
        save('socketio4-namespaces', 'socketio-eio4', ['socket.io', 'socket.io-client'], record);
    },

    async 'graphql-transport-ws-errors'() {
        const { buildSchema } = require('graphql');
        const { useServer } = require('graphql-ws/use/ws');
        const { createClient } = require('graphql-ws');
        const http = createServer();
        const schema = buildSchema('type Query { hello: String fail: String } type Mutation { add(a: Int!): Int } type Subscription { tick: Int }');
        const roots = { query: { hello: () => 'world', fail: () => { throw new Error('no "luck"'); } }, mutation: { add: ({ a }) => a + 1 },
            subscription: { tick: async function* () { for (let n = 0; ; ++n) { yield { tick: n }; await wait(40); } } } };
        useServer({ schema, roots, onConnect: () => ({ session: 7 }) }, new WebSocketServer({ server: http }), 60);
        const record = await proxyTo(await listen(http));
        const client = createClient({ url: `ws://127.0.0.1:${record.port}/graphql`, webSocketImpl: WebSocket, keepAlive: 70, lazy: false });
        const run = payload => new Promise(done => client.subscribe(payload, { next() {}, error: done, complete: done }));
        await run({ query: 'query WithError { hello fail }' });
        await run({ query: 'mutation Add($a: Int!) { add(a: $a) }', variables: { a: 1 }, extensions: { persisted: true } });
        await run({ query: 'mutation Add($a: Int!) { add(a: $a) }', variables: { a: 'x' } });
        const stop = client.subscribe({ query: '# a comment\nsubscription OnTick { tick }' }, { next() {}, error() {}, complete() {} });
        await wait(130);
        stop();
        await wait(150);
        client.dispose();
        await wait(100);
        save('graphql-transport-ws-errors', 'graphql-transport-ws', ['graphql-ws', 'graphql', 'ws'], record);
    },

    async 'stomp-transactions'() {
        const StompServer = require('stomp-broker-js');
        const { Client } = require('@stomp/stompjs');
        const http = createServer();
        new StompServer({ server: http, path: '/stomp', heartbeat: [0, 0] });
        const record = await proxyTo(await listen(http));
        globalThis.WebSocket = WebSocket;
        const client = new Client({ brokerURL: `ws://127.0.0.1:${record.port}/stomp`, reconnectDelay: 0, connectHeaders: { login: 'me', passcode: 'p:w' } });
        await new Promise(done => { client.onConnect = done; client.activate(); });
        client.subscribe('/queue/a', message => message.ack({ receipt: 'r-ack' }), { id: 'mine', ack: 'client-individual', selector: "a='b'\\c" });
        const transaction = client.begin('tx1');
        client.publish({ destination: '/queue/a', body: 'ä 😀\nzweite Zeile', headers: { transaction: 'tx1', 'x-note': 'a:b\\n' } });
        transaction.commit();
        const other = client.begin('tx2');
        other.abort();
        client.publish({ destination: '/queue/a', body: '', headers: { receipt: 'r1' }, skipContentLengthHeader: true });
        await wait(200);
        client.unsubscribe('mine');
        await wait(50);
        await client.deactivate();
        await wait(100);
        save('stomp-transactions', 'stomp', ['@stomp/stompjs', 'stomp-broker-js'], record);
    },

    /** A client that cuts long frames; the version that it asks for is the one that the broker speaks. */
    async 'stomp-split'() {
        const StompServer = require('stomp-broker-js');
        const { Client, Versions } = require('stompjs6/bundles/stomp.umd.js');
        const http = createServer();
        new StompServer({ server: http, path: '/stomp', heartbeat: [0, 0] });
        const record = await proxyTo(await listen(http));
        globalThis.WebSocket = WebSocket;
        const client = new Client({ brokerURL: `ws://127.0.0.1:${record.port}/stomp`, reconnectDelay: 0, stompVersions: new Versions(['1.1']),
            heartbeatIncoming: 0, heartbeatOutgoing: 0, splitLargeFrames: true, maxWebSocketChunkSize: 64 });
        await new Promise(done => { client.onConnect = done; client.activate(); });
        client.subscribe('/topic/a/long/name/of/a/topic', () => {}, { receipt: 'r-subscribed' });
        client.publish({ destination: '/topic/a', body: 'x'.repeat(200) });
        client.publish({ destination: '/topic/a', body: 'y'.repeat(100), skipContentLengthHeader: true });
        client.publish({ destination: '/topic/a', body: '{"a":1}', headers: { receipt: 'r-sent' } });
        await wait(200);
        await client.deactivate();
        await wait(100);
        save('stomp-split', 'stomp', ['stompjs6', 'stomp-broker-js'], record);
    },

    /** The client that was written before @stomp/stompjs. */
    async 'stomp-old'() {
        const StompServer = require('stomp-broker-js');
        const { Stomp } = require('stompjs/lib/stomp.js');
        const http = createServer();
        new StompServer({ server: http, path: '/stomp' });
        const record = await proxyTo(await listen(http));
        globalThis.window = globalThis;
        Stomp.setInterval = (ms, run) => setInterval(run, ms);
        Stomp.clearInterval = clearInterval;
        const client = Stomp.over(new WebSocket(`ws://127.0.0.1:${record.port}/stomp`, ['v10.stomp', 'v11.stomp']));
        client.debug = () => {};
        await new Promise(done => client.connect('me', 'secret', done));
        client.subscribe('/topic/x', () => {});
        client.send('/topic/x', { priority: 9 }, JSON.stringify({ x: 1 }));
        await wait(200);
        client.disconnect(() => {});
        await wait(100);
        save('stomp-old', 'stomp', ['stompjs', 'stomp-broker-js'], record);
    },

    async jayson() {
        const jayson = require('jayson');
        const server = new jayson.Server({ add: (args, done) => done(null, args.reduce((a, b) => a + b, 0)),
            fail: (args, done) => done({ code: 5, message: 'no luck', data: { why: ['a'] } }) });
        const http = createServer();
        server.websocket({ wss: new WebSocketServer({ server: http }) });
        const record = await proxyTo(await listen(http));
        const socket = new WebSocket(`ws://127.0.0.1:${record.port}/jayson`);
        await new Promise(done => socket.on('open', done));
        const client = jayson.Client.websocket({ ws: socket });
        const call = (...all) => new Promise(done => client.request(...all, done));
        await call('add', [1, 2, 3]);
        await call('fail', []);
        await call('missing', { named: true });
        client.request('add', [9], null, () => {});
        await wait(50);
        await new Promise(done => client.request([client.request('add', [1], undefined, false), client.request('add', [2], null, false), client.request('fail', [], undefined, false)], done));
        socket.send('{"jsonrpc": "2.0", "method"');
        await wait(100);
        socket.close();
        save('jayson', 'jsonrpc', ['jayson', 'ws'], record);
    },

    async 'rpc-websockets'() {
        const { Server, Client } = require('rpc-websockets');
        const server = new Server({ port: 0, host: '127.0.0.1' });
        await new Promise(done => server.on('listening', done));
        server.register('sum', ([a, b]) => a + b);
        server.register('secret', () => 1).protected();
        server.event('tick');
        const record = await proxyTo(server.wss.address().port);
        const client = new Client(`ws://127.0.0.1:${record.port}/`, { reconnect: false });
        await new Promise(done => client.on('open', done));
        await client.call('sum', [5, 3]);
        await client.call('secret').catch(() => {});
        await client.call('nothing', { a: 1 }).catch(() => {});
        await client.subscribe('tick').catch(() => {});
        server.emit('tick', { n: 1 });
        client.notify('sum', [1, 1])?.catch?.(() => {});
        await wait(100);
        await client.unsubscribe('tick').catch(() => {});
        client.close();
        await wait(100);
        save('rpc-websockets', 'jsonrpc', ['rpc-websockets'], record);
    },

    async ocpp2() {
        const { RPCServer, RPCClient, createRPCError } = require('ocpp-rpc');
        const server = new RPCServer({ protocols: ['ocpp2.0.1'], strictMode: true });
        server.on('client', client => {
            client.handle('BootNotification', () => ({ status: 'Accepted', interval: 300, currentTime: '2026-01-01T00:00:00Z' }));
            client.handle('TransactionEvent', () => ({ idTokenInfo: { status: 'Accepted' } }));
            client.handle('DataTransfer', () => { throw createRPCError('InternalError', 'no "luck"', { detail: 1 }); });
            setTimeout(() => client.call('GetVariables', { getVariableData: [{ component: { name: 'c' }, variable: { name: 'v' } }] }).catch(() => {}), 100);
        });
        const port = (await server.listen(0, '127.0.0.1')).address().port;
        const record = await proxyTo(port);
        const client = new RPCClient({ endpoint: `ws://127.0.0.1:${record.port}`, identity: 'CP 2', protocols: ['ocpp2.0.1'], strictMode: false });
        client.handle('GetVariables', () => { throw createRPCError('NotSupported', '', {}); });
        await client.connect();
        await client.call('BootNotification', { reason: 'PowerUp', chargingStation: { model: 'm', vendorName: 'v' } });
        await client.call('TransactionEvent', { eventType: 'Started', timestamp: '2026-01-01T00:00:00Z', triggerReason: 'CablePluggedIn', seqNo: 0, transactionInfo: { transactionId: 't' } });
        await client.call('DataTransfer', { vendorId: 'v' }).catch(() => {});
        await client.call('Heartbeat', { unheard: 1 }).catch(() => {});
        await wait(200);
        client.sendRaw && client.sendRaw('[9]');
        await wait(50);
        await client.close();
        save('ocpp2', 'ocpp', ['ocpp-rpc'], record);
    },

    // Not in npm: small servers of ours, and the official clients.
    /** The part of Centrifugo's client.proto that this needs, written with protobufjs. */
    async 'centrifugo-protobuf'() {
        const { Centrifuge } = require('centrifuge/build/protobuf');
        const protobuf = require('protobufjs');
        const { root } = protobuf.parse(`syntax = "proto3";
            message Text { string channel = 1; } message Publish { string channel = 1; bytes data = 2; } message Rpc { bytes data = 1; string method = 2; }
            message Command { uint32 id = 1; Rpc connect = 4; Text subscribe = 5; Text unsubscribe = 6; Publish publish = 7; Text presence = 8; Text history = 10; Rpc rpc = 13; }
            message Error { uint32 code = 1; string message = 2; bool temporary = 3; } message Info { string user = 1; string client = 2; }
            message Publication { bytes data = 4; Info info = 5; uint64 offset = 6; map<string, string> tags = 7; } message Join { Info info = 1; }
            message Push { string channel = 2; Publication pub = 4; Join join = 5; }
            message Connected { string client = 1; string version = 2; uint32 ping = 7; bool pong = 8; } message Subscribed { bool recoverable = 3; string epoch = 6; uint64 offset = 9; }
            message Presence { map<string, Info> presence = 1; } message History { repeated Publication publications = 1; string epoch = 2; uint64 offset = 3; } message Empty {} message Answer { bytes data = 1; }
            message Reply { uint32 id = 1; Error error = 2; Push push = 4; Connected connect = 5; Subscribed subscribe = 6; Empty unsubscribe = 7; Empty publish = 8; Presence presence = 9; History history = 11; Answer rpc = 13; }`);
        const [Command, Reply] = ['Command', 'Reply'].map(name => root.lookupType(name));
        const http = createServer();
        new WebSocketServer({ server: http }).on('connection', socket => {
            const send = (...replies) => socket.send(Buffer.concat(replies.map(reply => Buffer.from(Reply.encodeDelimited(Reply.create(reply)).finish()))));
            const info = { user: 'ä', client: 'c2' };
            const timer = setTimeout(() => send({}), 350);
            socket.on('close', () => clearTimeout(timer));
            socket.on('message', data => {
                const reader = protobuf.Reader.create(data);
                while (reader.pos < reader.len) {
                    const { id, connect, subscribe, publish, presence, history, rpc, unsubscribe } = Command.decodeDelimited(reader);
                    if (connect) send({ id, connect: { client: 'c1', version: '5.4.9', ping: 25, pong: true } });
                    if (subscribe && subscribe.channel === 'secret') send({ id, error: { code: 103, message: 'permission denied' } });
                    else if (subscribe) send({ id, subscribe: { recoverable: true, epoch: 'e', offset: 3 } }, { push: { channel: subscribe.channel, join: { info } } });
                    if (publish) send({ id, publish: {} }, { push: { channel: publish.channel, pub: { data: publish.data, offset: 4, info, tags: { a: 'b' } } } });
                    if (presence) send({ id, presence: { presence: { c2: info } } });
                    if (history) send({ id, history: { publications: [{ data: Buffer.from('[1]'), offset: 1 }, { data: Buffer.from([0, 255]), offset: 2 }], epoch: 'e', offset: 2 } });
                    if (rpc) send({ id, rpc: { data: Buffer.from('{"sum":3}') } });
                    if (unsubscribe) send({ id, unsubscribe: {} });
                }
            });
        });
        const record = await proxyTo(await listen(http));
        const client = new Centrifuge(`ws://127.0.0.1:${record.port}/connection/websocket`, { websocket: WebSocket, token: 't' });
        client.connect();
        await wait(200);
        const bytes = text => new TextEncoder().encode(text);
        const news = client.newSubscription('news');
        const secret = client.newSubscription('secret');
        secret.on('error', () => {});
        news.subscribe();
        secret.subscribe();
        await wait(100);
        await news.publish(bytes('{"x": 1}'));
        await client.rpc('sum', bytes('[1,2]'));
        await news.presence();
        await news.history({ limit: 2 });
        await client.send(Uint8Array.from([1, 2]));
        await wait(200);
        news.unsubscribe();
        await wait(100);
        client.disconnect();
        save('centrifugo-protobuf', 'centrifugo-protobuf', ['centrifuge', 'protobufjs'], record);
    },

    /** Protocol 1, as a server of version 3 speaks it. */
    async centrifugo1() {
        const Centrifuge = require('centrifuge2');
        const http = createServer();
        new WebSocketServer({ server: http }).on('connection', socket => socket.on('message', data => {
            for (const { id, method, params } of data.toString().split('\n').filter(Boolean).map(line => JSON.parse(line))) {
                const replies = [{ id, result: method ? {} : { client: 'c', version: '3.2.3' } }];
                if (method === 1 && params.channel === 'secret')
                    replies[0] = { id, error: { code: 103, message: 'permission denied' } };
                if (method === 3)
                    replies.push({ result: { channel: params.channel, data: { data: params.data, offset: 1 } } }, { result: { type: 1, channel: params.channel, data: { info: { user: 'u', client: 'd' } } } });
                socket.send(replies.map(reply => JSON.stringify(reply)).join('\n') + '\n');
            }
        }));
        const record = await proxyTo(await listen(http));
        const client = new Centrifuge(`ws://127.0.0.1:${record.port}/connection/websocket`, { websocket: WebSocket });
        client.connect();
        await wait(200);
        const news = client.subscribe('news', () => {});
        client.subscribe('secret', () => {});
        await wait(100);
        news.publish({ x: 1 }).catch(() => {});
        client.namedRPC('sum', [1, 2]).catch(() => {});
        news.history({ limit: 0 }).catch(() => {});
        await wait(100);
        client.disconnect();
        save('centrifugo1', 'centrifugo', ['centrifuge2'], record);
    },

    async centrifugo() {
        const { Centrifuge } = require('centrifuge');
        const http = createServer();
        new WebSocketServer({ server: http, handleProtocols: () => false }).on('connection', socket => {
            const ping = setInterval(() => socket.send('{}'), 150);
            socket.on('close', () => clearInterval(ping));
            socket.on('message', data => {
                const replies = [];
                for (const line of data.toString().split('\n').filter(Boolean)) {
                    const { id, ...command } = JSON.parse(line);
                    const [method] = Object.keys(command);
                    if (!id)
                        continue;
                    const results = { connect: { client: 'c1', version: '5.0.0', ping: 25, pong: true }, subscribe: { recoverable: true, epoch: 'e', positioned: true },
                        publish: {}, presence: { presence: { c1: { client: 'c1', user: '' } } }, history: { publications: [], epoch: 'e', offset: 1 }, rpc: { data: { year: 2026 } }, unsubscribe: {} };
                    if (method === 'presence_stats')
                        replies.push({ id, error: { code: 108, message: 'not available', temporary: true } });
                    else
                        replies.push({ id, [method]: results[method] });
                    if (method === 'publish')
                        replies.push({ push: { channel: command.publish.channel, pub: { data: command.publish.data, offset: 1 } } });
                }
                if (replies.length > 0)
                    socket.send(replies.map(reply => JSON.stringify(reply)).join('\n'));
            });
        });
        const record = await proxyTo(await listen(http));
        const client = new Centrifuge(`ws://127.0.0.1:${record.port}/connection/websocket`, { websocket: WebSocket, token: 'jwt' });
        const news = client.newSubscription('news', { recoverable: true });
        news.subscribe();
        client.connect();
        await client.ready();
        await news.ready();
        await Promise.all([news.publish({ text: 'ä' }), news.presence(), news.history({ limit: 1 })]);
        await news.presenceStats().catch(() => {});
        await client.rpc('getYear', {});
        client.send({ fire: 'and forget' }).catch(() => {});
        await wait(300);
        news.unsubscribe();
        await wait(50);
        client.disconnect();
        await wait(50);
        save('centrifugo', 'centrifugo', ['centrifuge'], record);
    },

    async pusher() {
        const Pusher = require('pusher-js');
        const http = createServer();
        new WebSocketServer({ server: http }).on('connection', socket => {
            const say = (event, data, channel) => socket.send(JSON.stringify({ event, ...(channel ? { channel } : {}), data: JSON.stringify(data) }));
            say('pusher:connection_established', { socket_id: '1.2', activity_timeout: 1 });
            socket.on('message', text => {
                const { event, data, channel } = JSON.parse(text.toString());
                if (event === 'pusher:ping')
                    socket.send('{"event":"pusher:pong","data":"{}"}');
                if (event === 'pusher:subscribe' && data.channel === 'private-no')
                    socket.send(JSON.stringify({ event: 'pusher:error', data: { code: null, message: 'Auth value for subscription to private-no is invalid' } }));
                else if (event === 'pusher:subscribe') {
                    say('pusher_internal:subscription_succeeded', data.channel.startsWith('presence-') ? { presence: { count: 1, ids: ['u1'], hash: { u1: { name: 'ä' } } } } : {}, data.channel);
                    say('price', { p: 1.5 }, data.channel);
                    if (data.channel.startsWith('presence-'))
                        say('pusher_internal:member_added', { user_id: 'u2', user_info: {} }, data.channel);
                }
                if (event.startsWith('client-'))
                    socket.send(JSON.stringify({ event: 'pusher:error', data: { code: 4301, message: 'Client event rejected' } }));
            });
        });
        const record = await proxyTo(await listen(http));
        const client = new Pusher('app-key', { cluster: 'x', wsHost: '127.0.0.1', wsPort: record.port, forceTLS: false, enabledTransports: ['ws'], disableStats: true,
            activityTimeout: 1000, channelAuthorization: { customHandler: ({ channelName }, done) => done(null, channelName.startsWith('presence-')
                ? { auth: 'app-key:00', channel_data: '{"user_id":"u1","user_info":{"name":"ä"}}' } : { auth: 'app-key:00' }) } });
        client.subscribe('ticker');
        client.subscribe('private-no');
        const room = client.subscribe('presence-room');
        await wait(400);
        room.trigger('client-typing', { on: true });
        await wait(1300);
        client.unsubscribe('ticker');
        await wait(50);
        client.disconnect();
        await wait(50);
        save('pusher', 'pusher', ['pusher-js'], record);
    },

    async 'phoenix-binary'() {
        const { Socket } = require('phoenix');
        const http = createServer();
        const text = (...all) => Buffer.concat([Buffer.from(all.map(x => Buffer.byteLength(x))), ...all.map(x => Buffer.from(x))]);
        new WebSocketServer({ server: http }).on('connection', socket => socket.on('message', (data, isBinary) => {
            if (!isBinary) {
                const [join, ref, topic] = JSON.parse(data.toString());
                socket.send(JSON.stringify([join, ref, topic, 'phx_reply', { status: 'ok', response: { hello: 'ä' } }]));
                return;
            }
            const lengths = [...data.subarray(1, 5)];
            const [join, ref, topic, event] = lengths.map((length, i) => data.subarray(5 + lengths.slice(0, i).reduce((a, b) => a + b, 0)).subarray(0, length).toString());
            const payload = data.subarray(5 + lengths.reduce((a, b) => a + b, 0));
            socket.send(Buffer.concat([Buffer.from([1]), text(join, ref, topic, 'ok'), payload]));
            socket.send(Buffer.concat([Buffer.from([0]), text(join, topic, event), payload]));
            socket.send(Buffer.concat([Buffer.from([2]), text(topic, 'shout'), payload]));
            socket.send(JSON.stringify([join, join, topic, 'phx_error', {}]));
            socket.send(JSON.stringify([join, join, topic, 'phx_close', {}]));
        }));
        const record = await proxyTo(await listen(http));
        const socket = new Socket(`ws://127.0.0.1:${record.port}/socket`, { transport: WebSocket, params: { token: 't' } });
        socket.connect();
        const channel = socket.channel('room:ä', { last: 7 });
        channel.join();
        await wait(150);
        channel.push('picture', Uint8Array.from([222, 173, 190, 239]).buffer);
        await wait(200);
        socket.disconnect();
        await wait(50);
        save('phoenix-binary', 'phoenix', ['phoenix'], record);
    },

    'wamp-autobahn': () => autobahn('wamp-autobahn', 'JSONSerializer'),

    'signalr-streams': () => signalrStreams('signalr-streams', null, ['@microsoft/signalr']),
    async 'signalr-streams-messagepack'() {
        const { MessagePackHubProtocol } = require('@microsoft/signalr-protocol-msgpack');
        await signalrStreams('signalr-streams-messagepack', new MessagePackHubProtocol(), ['@microsoft/signalr', '@microsoft/signalr-protocol-msgpack']);
    },

    /** A broker of ours that answers with the packets of mqtt-packet, and MQTT.js. */
    async mqtt5() {
        const connection = require('mqtt-connection');
        const stream = require('websocket-stream');
        const http = createServer();
        stream.createServer({ server: http }, socket => {
            const client = connection(socket, { protocolVersion: 5 });
            client.on('connect', () => client.connack({ reasonCode: 0, sessionPresent: false, properties: { topicAliasMaximum: 10, receiveMaximum: 20, assignedClientIdentifier: 'given', serverKeepAlive: 60, userProperties: { a: ['1', '2'] }, reasonString: 'ä' } }));
            client.on('subscribe', packet => client.suback({ messageId: packet.messageId, granted: [1, 0x87], properties: { reasonString: 'one only' } }));
            client.on('unsubscribe', packet => client.unsuback({ messageId: packet.messageId, granted: [0x11] }));
            client.on('publish', packet => {
                if (packet.qos === 1) client.puback({ messageId: packet.messageId, reasonCode: 0x10 });
                if (packet.qos === 2) client.pubrec({ messageId: packet.messageId, reasonCode: 0 });
                if (packet.topic === 'ask') {
                    client.publish({ topic: packet.properties.responseTopic, payload: 'answer', qos: 1, messageId: 9, properties: { correlationData: packet.properties.correlationData, topicAlias: 2, contentType: 'text/plain', payloadFormatIndicator: true, subscriptionIdentifier: 5 } });
                    client.publish({ topic: '', payload: Buffer.from([0, 255]), qos: 0, properties: { topicAlias: 2, messageExpiryInterval: 60 } });
                }
            });
            client.on('pubrel', packet => client.pubcomp({ messageId: packet.messageId, reasonCode: 0 }));
            client.on('pingreq', () => client.pingresp());
            client.on('disconnect', () => client.destroy());
            client.on('puback', () => setTimeout(() => client.disconnect({ reasonCode: 0x8b, properties: { serverReference: 'other', reasonString: 'down' } }), 150));
            client.on('error', () => {});
        });
        const record = await proxyTo(await listen(http));
        const client = require('mqtt').connect(`ws://127.0.0.1:${record.port}/mqtt`, { protocolVersion: 5, clientId: '', keepalive: 60, reconnectPeriod: 0, username: 'me', password: 'secret',
            properties: { sessionExpiryInterval: 60, topicAliasMaximum: 10, userProperties: { who: 'ä' }, authenticationMethod: 'none' },
            will: { topic: 'gone', payload: 'bye', qos: 1, retain: true, properties: { willDelayInterval: 5 } } });
        client.on('error', () => {});
        await new Promise(done => client.on('connect', done));
        await client.subscribeAsync({ 'a/#': { qos: 1, nl: true, rap: true, rh: 2 }, '$share/g/b': { qos: 0 } }, { properties: { subscriptionIdentifier: 5 } }).catch(() => {});
        await client.publishAsync('a/alias', '{"t":20}', { qos: 1, properties: { topicAlias: 1, contentType: 'application/json' } });
        await client.publishAsync('a/long', 'x'.repeat(300), { qos: 2, retain: true });
        await client.unsubscribeAsync('a/none').catch(() => {});
        client._sendPacket({ cmd: 'pingreq' });
        client.publish('ask', 'q', { qos: 0, properties: { responseTopic: 'a/answers', correlationData: Buffer.from([1, 2]) } });
        await wait(500);
        client.end(true);
        await wait(50);
        save('mqtt5', 'mqtt5', ['mqtt', 'mqtt-connection', 'mqtt-packet', 'websocket-stream'], record);
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

async function autobahn(name) {
    const library = require('autobahn');
    const http = createServer();
    const FoxRouter = require('fox-wamp');
    new FoxRouter().listenWAMP({ server: http, path: '/wamp' });
    const record = await proxyTo(await listen(http));
    const connection = new library.Connection({ url: `ws://127.0.0.1:${record.port}/wamp`, realm: 'realm1', max_retries: 0 });
    const session = await new Promise(done => { connection.onopen = done; connection.open(); });
    const registration = await session.register('com.echo', (args, kwargs, details) => {
        details && details.progress && details.progress([1]);
        if (args[0] === 'fail')
            throw new library.Error('com.error', ['no', 'luck'], { why: 'ä' });
        return new library.Result([args[0], 2], kwargs);
    });
    const subscription = await session.subscribe('com.tick', () => {}, { match: 'prefix' });
    await session.call('com.echo', ['a'], { b: [1, { c: null }] });
    await session.call('com.echo', ['fail']).catch(() => {});
    await session.call('com.echo', ['p'], {}, { receive_progress: true }).catch(() => {});
    await session.call('com.missing').catch(() => {});
    await session.publish('com.tick.1', [1], { x: 'ä' }, { acknowledge: true, exclude_me: false });
    session.publish('com.tick.2');
    await wait(200);
    await session.unsubscribe(subscription);
    await session.unregister(registration);
    connection.close('wamp.close.normal', 'Done');
    await wait(150);
    save(name, 'wamp', ['autobahn', 'fox-wamp'], record);
}

/** A hub of ours that calls the client, gets a stream from it, and ends with a reason. */
async function signalrStreams(name, protocol, packages) {
    const { HubConnectionBuilder, HttpTransportType, LogLevel, Subject } = require('@microsoft/signalr');
    const { encode, decode } = require('@msgpack/msgpack');
    const http = createServer();
    const end = '\x1e';
    new WebSocketServer({ server: http }).on('connection', socket => {
        let isBinary = false;
        const framed = value => {
            const bytes = Buffer.from(encode(value));
            return Buffer.concat([Buffer.from(bytes.length < 128 ? [bytes.length] : [bytes.length & 127 | 128, bytes.length >> 7]), bytes]);
        };
        let upload = '';
        const say = (json, array) => socket.send(isBinary ? framed(array) : JSON.stringify(json) + end);
        const take = ([type, , id, target, args, streams]) => {
            if (type === 4) {
                say({ type: 2, invocationId: id, item: { n: 1 } }, [2, {}, id, { n: 1 }]);
                say({ type: 2, invocationId: id, item: 'x'.repeat(150) }, [2, {}, id, 'x'.repeat(150)]);
            } else if (type === 5) {
                say({ type: 3, invocationId: id, error: 'cancelled' }, [3, {}, id, 1, 'cancelled']);
            } else if (type === 1 && target === 'AskMe') {
                say({ type: 1, invocationId: 's1', target: 'Name', arguments: [] }, [1, {}, 's1', 'Name', [], []]);
            } else if (type === 3 && id === 's1') {
                say({ type: 3, invocationId: '0', result: null }, [3, {}, '0', 3, null]);
            } else if (type === 3) {
                say({ type: 3, invocationId: upload, result: 2 }, [3, {}, upload, 3, 2]);
            } else if (type === 1 && target === 'Upload') {
                upload = id;
            } else if (type === 1 && target === 'End') {
                say({ type: 7, error: 'Server shut down', allowReconnect: true }, [7, 'Server shut down', true]);
            }
        };
        socket.on('message', (data, binary) => {
            if (!binary && data.toString().includes('"protocol"')) {
                isBinary = data.toString().includes('messagepack');
                socket.send('{}' + end, { binary: isBinary });
            } else if (binary) {
                for (let at = 0; at < data.length;) {
                    const long = data[at] & 128;
                    const length = long ? data[at] & 127 | data[at + 1] << 7 : data[at];
                    at += long ? 2 : 1;
                    take(decode(data.subarray(at, at + length)));
                    at += length;
                }
            } else {
                for (const text of data.toString().split(end).filter(Boolean)) {
                    const { type, invocationId, target, arguments: args, streamIds } = JSON.parse(text);
                    take([type, {}, invocationId, target, args, streamIds]);
                }
            }
        });
    });
    const record = await proxyTo(await listen(http));
    const builder = new HubConnectionBuilder().configureLogging(LogLevel.None)
        .withUrl(`http://127.0.0.1:${record.port}/hub`, { skipNegotiation: true, transport: HttpTransportType.WebSockets, WebSocket, accessTokenFactory: () => 'jwt' });
    if (protocol)
        builder.withHubProtocol(protocol);
    const connection = builder.build();
    connection.on('Name', () => ({ name: 'ä', at: new Date(0) }));
    await connection.start();
    await connection.invoke('AskMe');
    const subject = new Subject();
    const upload = connection.invoke('Upload', subject, { list: [1.5, null, true] });
    subject.next(1);
    subject.next({ text: 'two' });
    subject.complete();
    await upload;
    const stop = connection.stream('Ticks', 2).subscribe({ next() {}, complete() {}, error() {} });
    await wait(100);
    stop.dispose();
    await wait(100);
    await connection.send('End');
    await wait(200);
    await connection.stop();
    save(name, 'signalr', packages, record);
}

for (const [name, run] of Object.entries(scenarios)) {
    if (wanted.length === 0 || wanted.includes(name))
        await run();
}
process.exit(0);
