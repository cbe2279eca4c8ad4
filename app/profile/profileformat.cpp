#include "app/profile/profileformat.h"

#include "app/profile/jsonfields.h"
#include "app/profile/jsonfile.h"

#include <QCoreApplication>
#include <QUuid>

namespace wasclean {

namespace {

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ProfileFormat)
};

void readHead(JsonFields &fields, const char *format)
{
    QString found;
    int version = profileVersion;
    fields.read("format", found);
    fields.read("version", version, 1);
    const QString expected = QString::fromLatin1(format);
    if (found != expected)
        fields.refuse("format", FormatWords::tr("expected “%1”").arg(expected));
    else if (version > profileVersion)
        fields.refuse(
            "version", FormatWords::tr("the file was written by a newer version of Wasclean"));
}

} // namespace

QString newFileId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QJsonObject fileHead(const char *format, const QString &id)
{
    return {{QStringLiteral("format"), QString::fromLatin1(format)},
        {QStringLiteral("version"), profileVersion}, {QStringLiteral("id"), id}};
}

QString readFile(const QByteArray &bytes, const char *format,
    const std::function<void(JsonFields &)> &readMembers)
{
    const auto object = readJsonFile(bytes);
    if (!object)
        return object.problem;
    QString problem;
    JsonFields fields(*object, {}, problem);
    readHead(fields, format);
    if (problem.isEmpty())
        readMembers(fields);
    if (problem.isEmpty())
        fields.finish();
    if (problem.isEmpty())
        return {};
    const QString path = problem.section(QStringLiteral(": "), 0, 0);
    return QStringLiteral("%1: %2").arg(jsonPlace(bytes, path), problem);
}

} // namespace wasclean
