// Records messages that protobufjs writes and reads, and protoc as well, for tests/data/protobuf:
//   mkdir /tmp/npm && cd /tmp/npm && npm init -y && npm install protobufjs@8
//   node …/protobuf.mjs CHECKOUT/tests/data/protobuf
// Each line has the message in hex, and the JSON that Wasclean shows of it: names as in the schema,
// 64-bit numbers as numbers, bytes as {"bytes": "de ad"}.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const protobuf = require('protobufjs');
const folder = process.argv[2];
const shop = path.join(folder, 'shop');

// protoc wants each import; its options say nothing of the bytes.
const options = mkdtempSync(path.join(tmpdir(), 'options-'));
execFileSync('mkdir', [path.join(options, 'company')]);
writeFileSync(path.join(options, 'company/options.proto'), `syntax = "proto3"; package company;
    import "google/protobuf/descriptor.proto"; message Level { int32 level = 1; }
    extend google.protobuf.MessageOptions { string owner = 50000; }
    extend google.protobuf.FieldOptions { Level sensitive = 50001; }`);
const paths = [`-I${shop}`, `-I${options}`];
execFileSync('protoc', [...paths, '--include_imports', '-o', path.join(folder, 'shop.pb'), 'shop.proto', 'old.proto']);

const root = new protobuf.Root();
root.resolvePath = (origin, target) => target.startsWith('google/') ? `/usr/include/${target}`
    : target.startsWith('company/') ? path.join(options, target) : path.join(shop, target);
root.loadSync(['shop.proto', 'old.proto'], { keepCase: true });

/** The JSON of a decoded value, by its field. */
function shown(field, value) {
    if (field instanceof protobuf.MapField || field.repeated) {
        const one = each => element(field, each);
        return field.map ? `{${Object.keys(value).map(key => `${JSON.stringify(key)}:${one(value[key])}`)}}`
            : `[${value.map(one)}]`;
    }
    return element(field, value);
}
function element(field, value) {
    const type = field.resolvedType;
    if (type instanceof protobuf.Enum)
        return type.valuesById[value] === undefined ? String(value) : JSON.stringify(type.valuesById[value]);
    if (type)
        return message(type, value);
    if (field.type === 'bytes')
        return JSON.stringify({ bytes: Buffer.from(value).toString('hex').replace(/(..)(?=.)/g, '$1 ') });
    if (typeof value === 'string')
        return JSON.stringify(value);
    return typeof value === 'number' && !Number.isFinite(value) ? JSON.stringify(String(value)) : String(value);
}
const message = (type, value) => `{${type.fieldsArray
    // What repeats is there without having come.
    .filter(field => Object.hasOwn(value, field.name)
        && !((field.repeated || field.map) && Object.keys(value[field.name]).length === 0))
    .map(field => `${JSON.stringify(field.name)}:${shown(field.resolve(), value[field.name])}`)}}`;

const cases = [
    ['shop.Order', {}],
    ['shop.Order', { id: '18446744073709551615', customer_name: 'Ä. "B"', state: 1, express: true }],
    ['shop.Order', { state: -1, history: [0, 1, -1, 7], change: -5, offset: 0 }],
    ['shop.Order', { items: [{ name: 'a', price: { currency: 'EUR', units: '-12', nanos: -500 }, count: 3 },
        { parts: [{ name: 'b', parts: [{ count: 1 }] }] }] }],
    ['shop.Order', { stock: { red: 1, blue: -2, '': 0 }, by_number: { 7: { name: 'x' }, '-1': {} } }],
    ['shop.Order', { card: '4711' }],
    ['shop.Order', { token: Buffer.from('dead00', 'hex'), blobs: [Buffer.alloc(0), Buffer.from([255])] }],
    ['shop.Order', { packed_numbers: ['-9223372036854775808', '9223372036854775807', 0, -1],
        unpacked_numbers: [0, 4294967295] }],
    ['shop.Order', { weight: 0.1, ratio: 1.5, balance: '-1', tags: ['', 'a', '\u{1f600}'] }],
    ['shop.Order', { weight: Infinity, ratio: NaN }],
    ['shop.Order', { items: [{ name: 'x'.repeat(300) }] }],
    ['old.Report', { id: 1, title: 't', line: [{ text: 'a', width: 2 }, {}] }],
];
const lines = cases.map(([name, value]) => {
    const type = root.lookupType(name);
    const bytes = Buffer.from(type.encode(type.fromObject(value)).finish());
    const decoded = type.decode(bytes);
    const raw = execFileSync('protoc', [...paths, `--decode=${name}`, 'shop.proto', 'old.proto'], { input: bytes });
    const again = execFileSync('protoc', [...paths, `--encode=${name}`, '--deterministic_output', 'shop.proto', 'old.proto'], { input: raw });
    return JSON.stringify({ type: name, hex: bytes.toString('hex'), protoc: again.toString('hex'), json: message(type, decoded) });
});
writeFileSync(path.join(folder, 'messages.jsonl'), lines.join('\n') + '\n');
