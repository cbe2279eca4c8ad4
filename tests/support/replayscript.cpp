#include "tests/support/replayscript.h"

#include <QJsonObject>

namespace wasclean {

namespace {

int opcodeNamed(const QString &name)
{
    if (name == u"text")
        return 1;
    if (name == u"binary")
        return 2;
    return name == u"close" ? 8 : -1;
}

ReplayEnd endNamed(const QString &name)
{
    if (name == u"fin")
        return ReplayEnd::Fin;
    if (name == u"rst")
        return ReplayEnd::Rst;
    return name == u"hold" ? ReplayEnd::Hold : ReplayEnd::None;
}

ReplayStep replayStep(const QJsonObject &json)
{
    const QByteArray bytes = json[u"send_text"].toString().toLatin1()
        + QByteArray::fromHex(json[u"send_hex"].toString().toLatin1());
    ReplayStep step;
    step.afterMs = json[u"after_ms"].toInt();
    step.bytes = bytes.repeated(json[u"repeat"].toInt(1));
    step.awaitedOpcode = opcodeNamed(json[u"await"].toString());
    step.end = endNamed(json[u"end"].toString());
    step.deaf = json[u"deaf"].toBool();
    return step;
}

} // namespace

ReplayScript replayScript(const QJsonArray &steps)
{
    ReplayScript script;
    for (const QJsonValue &step : steps)
        script.push_back(replayStep(step.toObject()));
    return script;
}

QByteArray goodAnswer()
{
    return QByteArrayLiteral("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                             "Connection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n");
}

ReplayScript goodServer()
{
    ReplayStep answer;
    answer.bytes = goodAnswer();
    ReplayStep echo;
    echo.echoClose = true;
    ReplayStep end;
    end.end = ReplayEnd::Fin;
    return {answer, echo, end};
}

} // namespace wasclean
