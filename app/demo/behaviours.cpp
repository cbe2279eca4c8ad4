#include "app/demo/behaviours.h"

#include "app/demo/ticker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUtf8StringView>

namespace wasclean::demo {

namespace {

/// Header values are bytes; those that are not UTF-8 are most likely Latin-1.
QString decoded(const QByteArray &bytes)
{
    return QUtf8StringView(bytes).isValidUtf8() ? QString::fromUtf8(bytes)
                                                : QString::fromLatin1(bytes);
}

} // namespace

SendingSession::Behaviour pingEvery(std::chrono::milliseconds period)
{
    return [period](SendingSession &session) {
        auto *timer = new QTimer(&session);
        QObject::connect(timer, &QTimer::timeout, &session,
            [&session, count = 0]() mutable { session.ping(QByteArray::number(++count)); });
        timer->start(period);
    };
}

SendingSession::Behaviour sendQuotes()
{
    return [](SendingSession &session) {
        auto *ticker = new Ticker(&session);
        QObject::connect(ticker, &Ticker::ticked, &session, &SendingSession::sendText);
        ticker->start();
    };
}

QByteArray chosenSubprotocol(const RequestHead &head)
{
    for (const HeaderField &field : head.fields) {
        if (field.name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) != 0) {
            continue;
        }
        for (const QByteArray &offered : field.value.split(',')) {
            const QByteArray name = offered.trimmed();
            if (name == "chat" || name == "json") {
                return name;
            }
        }
    }
    return {};
}

SendingSession::Behaviour tellSubprotocol(const RequestHead &head)
{
    const QString offered = decoded(head.value("Sec-WebSocket-Protocol"));
    return [offered](SendingSession &session) {
        const QString chosen = QString::fromLatin1(session.subprotocol());
        const QString asked = offered.isEmpty() ? QStringLiteral("no subprotocol") : offered;
        session.sendText(QStringLiteral("You offered %1; the server chose %2.")
                             .arg(asked, chosen.isEmpty() ? QStringLiteral("none") : chosen));
    };
}

SendingSession::Behaviour tellHeaders(const RequestHead &head)
{
    QJsonArray fields;
    for (const HeaderField &field : head.fields) {
        fields.append(QJsonObject{{QStringLiteral("name"), decoded(field.name)},
            {QStringLiteral("value"), decoded(field.value)}});
    }
    const QJsonObject answer{{QStringLiteral("request"), decoded(head.requestLine())},
        {QStringLiteral("headers"), fields}};
    const QString text = QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    return [text](SendingSession &session) { session.sendText(text); };
}

} // namespace wasclean::demo
