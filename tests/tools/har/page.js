// What the page does: three connections, text, JSON, binary, an empty message.
module.exports = `async port => {
  const one = path => new Promise(done => {
    const ws = new WebSocket('ws://127.0.0.1:' + port + path);
    ws.binaryType = 'arraybuffer';
    ws.onopen = () => { ws.send('Grüße, "quoted" \\u{1F600}'); ws.send('{"price":1.10,"big":18446744073709551615}'); ws.send(new Uint8Array([0,1,2,253,254,255])); ws.send(''); if (path === '/close') setTimeout(() => ws.close(3000, 'done'), 300); };
    ws.onclose = e => done(e.code);
  });
  return [await one('/bye?token=secret123'), await one('/vanish'), await one('/close'), await one('/refused')];
}`;
