#include "app/wire/http/answerreader.h"
#include "tests/fuzz/fuzztarget.h"

/// The server's answer to the opening handshake: however TCP cuts it, it means the same.
namespace wasclean::fuzz::answer {

namespace {

const QByteArray key = QByteArrayLiteral("dGhlIHNhbXBsZSBub25jZQ==");

struct Outcome
{
    AnswerReader::State state = AnswerReader::State::Head;
    int status = 0;
    QString rule;
    QByteArray rest;

    bool operator==(const Outcome &) const = default;
};

Outcome read(QByteArrayView bytes, qsizetype pieceSize)
{
    UpgradeRequest request;
    request.hostHeader = "localhost";
    request.key = key;
    request.subprotocols = {QStringLiteral("chat"), QStringLiteral("superchat")};
    request.deflate = DeflateOptions();
    Evidence evidence;
    AnswerReader reader(request, evidence);
    Outcome outcome;
    QByteArray after;
    inPieces(bytes, pieceSize, [&](QByteArrayView piece) {
        if (outcome.state == AnswerReader::State::Accepted)
            after += piece;
        else if (outcome.state != AnswerReader::State::Failed)
            outcome.state = reader.read(piece.toByteArray());
    });
    if (outcome.state != AnswerReader::State::Accepted
        && outcome.state != AnswerReader::State::Failed)
        outcome.state = reader.end();
    outcome.status = evidence.status;
    outcome.rule = evidence.rule;
    if (outcome.state == AnswerReader::State::Accepted)
        outcome.rest = reader.rest() + after;
    return outcome;
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const qsizetype pieceSize = 1 + reader.byte();
    const Outcome whole = read(reader.rest(), qMax<qsizetype>(reader.rest().size(), 1));
    const Outcome pieces = read(reader.rest(), pieceSize);
    require(whole.state != AnswerReader::State::Head && whole.state != AnswerReader::State::Body,
        "an answer has ended and is still waited for");
    require(
        whole.state == pieces.state && whole.status == pieces.status && whole.rest == pieces.rest,
        "the answer depends on how TCP cut it");
}

QByteArrayList seeds()
{
    const QByteArray pieces("\x10");
    const QByteArray accepted = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Accept: "
        + acceptFor(key) + "\r\n";
    return {
        pieces + accepted + "\r\n\x81\x05hello",
        pieces + accepted + "Sec-WebSocket-Protocol: chat\r\n\r\n",
        pieces + accepted
            + "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=\"10\", "
              "x\r\n\r\n",
        pieces + "HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + accepted + "\r\n",
        pieces
            + "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"a\\\"b\", "
              "nonce=\"n\", qop=\"auth,auth-int\", algorithm=SHA-256\r\nContent-Length: "
              "3\r\n\r\nno!",
        pieces
            + "HTTP/1.1 302 Found\r\nLocation: //other/x\r\nTransfer-Encoding: chunked\r\n\r\n"
              "3\r\nabc\r\n0\r\n\r\n",
        pieces + QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7),
        pieces + "HTTP/1.1 200 OK\nA: b\n c\n\nbody",
    };
}

[[maybe_unused]] const bool registered = add({"answer", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::answer
