#include "tests/codecs/recording.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace wasclean {

namespace {

QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

Recording::Line readLine(const QJsonObject &object)
{
    Recording::Line line;
    line.direction = member(object, "from") == QStringLiteral("client") ? Direction::Sent
                                                                        : Direction::Received;
    line.isText = object.contains(QStringLiteral("text"));
    line.payload = line.isText ? member(object, "text").toUtf8()
                               : QByteArray::fromHex(member(object, "hex").toLatin1());
    line.summary = member(object, "summary");
    line.fault = member(object, "fault");
    line.isUnasked = object.value(QStringLiteral("unasked")).toBool();
    return line;
}

} // namespace

CodecEvidence Recording::evidence(std::size_t messages) const
{
    CodecEvidence evidence{url, subprotocol, {}};
    for (std::size_t i = 0; i < messages && i < lines.size(); ++i) {
        const Line &line = lines[i];
        evidence.messages.push_back({line.direction, line.isText, line.payload.left(mostFirstBytes),
            line.payload.size() <= mostFirstBytes});
    }
    return evidence;
}

QMap<QString, Recording> allRecordings()
{
    QMap<QString, Recording> all;
    QDir folder(QStringLiteral(WASCLEAN_TEST_DATA "/codecs"));
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.jsonl")})) {
        QFile file(info.filePath());
        if (!file.open(QFile::ReadOnly))
            continue;
        Recording recording;
        recording.name = info.baseName();
        const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
        recording.codec = member(head, "codec");
        recording.url = member(head, "url");
        recording.subprotocol = member(head, "subprotocol");
        while (!file.atEnd())
            recording.lines.push_back(readLine(QJsonDocument::fromJson(file.readLine()).object()));
        all.insert(recording.name, recording);
    }
    return all;
}

} // namespace wasclean
