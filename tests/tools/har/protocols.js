// What the page does: clients of npm packages speak to the demo server (through demoproxy.js).
module.exports = `async port => {
  const load = path => new Promise((done, failed) => {
    const script = Object.assign(document.createElement('script'), { src: '/' + path, onload: done, onerror: () => failed(path) });
    document.head.append(script);
  });
  const wait = ms => new Promise(done => setTimeout(done, ms));
  const demo = 'ws://127.0.0.1:' + port;
  const said = [];
  const run = async (name, f) => { try { said.push([name, await Promise.race([f(), wait(6000).then(() => 'late')])]); } catch (e) { said.push([name, String(e && e.message || e)]); } };
  await run('socket.io', async () => {
    await load('socket.io-client/dist/socket.io.min.js');
    const socket = io(demo.replace('ws:', 'http:'), { transports: ['websocket'], reconnection: false });
    await new Promise((done, failed) => { socket.on('connect', done); socket.on('connect_error', failed); });
    const answer = await socket.emitWithAck('chat', { x: 1 });
    socket.close();
    return answer;
  });
  await run('graphql-ws', async () => {
    await load('graphql-ws/umd/graphql-ws.min.js');
    const client = graphqlWs.createClient({ url: demo + '/graphql', retryAttempts: 0 });
    const got = await new Promise((done, failed) => { const all = []; client.subscribe({ query: 'subscription T { tick }' }, { next: x => all.push(x), error: failed, complete: () => done(all) }); });
    await client.dispose();
    return got;
  });
  await run('signalr', async () => {
    await load('@microsoft/signalr/dist/browser/signalr.min.js');
    const hub = new signalR.HubConnectionBuilder().configureLogging(0).withUrl(demo.replace('ws:', 'http:') + '/signalr', { skipNegotiation: true, transport: 1 }).build();
    await hub.start();
    const sum = await hub.invoke('Add', 2, 3);
    await hub.stop();
    return sum;
  });
  await run('stomp', async () => {
    await load('@stomp/stompjs/bundles/stomp.umd.min.js');
    const client = new StompJs.Client({ brokerURL: demo + '/stomp', reconnectDelay: 0 });
    await new Promise((done, failed) => { client.onConnect = done; client.onStompError = failed; client.activate(); });
    const got = new Promise(done => client.subscribe('/t', message => done(message.body)));
    client.publish({ destination: '/t', body: 'Grüße' });
    const body = await got;
    await client.deactivate();
    return body;
  });
  await run('mqtt', async () => {
    await load('mqtt/dist/mqtt.min.js');
    const client = mqtt.connect(demo + '/mqtt', { reconnectPeriod: 0, clientId: 'page' });
    await new Promise((done, failed) => { client.on('connect', done); client.on('error', failed); });
    const got = new Promise(done => client.on('message', (topic, payload) => done(topic + ' ' + payload)));
    await client.subscribeAsync('a/b');
    await client.publishAsync('a/b', 'hi', { qos: 1 });
    const text = await got;
    await client.endAsync();
    return text;
  });
  await run('phoenix', async () => {
    await load('phoenix/priv/static/phoenix.js');
    const socket = new Phoenix.Socket(demo + '/phoenix');
    socket.connect();
    const channel = socket.channel('room:lobby', { token: 't' });
    const joined = await new Promise((done, failed) => channel.join().receive('ok', done).receive('error', failed));
    await new Promise(done => channel.push('shout', { x: 1 }).receive('ok', done).receive('error', done));
    socket.disconnect();
    return joined;
  });
  await wait(300);
  return said;
}`;
