#include "app/profile/profilenames.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace wasclean {

namespace {

struct NameWords
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ProfileNames)
};

/// Less than the 255 bytes of most file systems, for the ending and for what is written meanwhile.
constexpr qsizetype maxFileNameBytes = 200;

QString encoded(QChar c)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(c, {}, QByteArray(1, c.toLatin1())));
}

bool isUnsafe(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f || QStringView(u"/\\:*?\"<>|%").contains(c);
}

/// Names that Windows keeps for devices, whatever their ending.
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList devices{
        QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL")};
    const bool isPort = stem.size() == 4 && stem.at(3).isDigit()
        && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT")));
    return devices.contains(stem) || isPort;
}

} // namespace

QString fileNameOf(const QString &typed)
{
    const QString name = typed.trimmed().normalized(QString::NormalizationForm_C);
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        // A dot at the begin hides a file, at the end it gets lost.
        const bool isOuterDot = c == u'.' && (i == 0 || i == name.size() - 1);
        const bool isDeviceBegin = i == 0 && isDevice(name);
        result += isUnsafe(c) || isOuterDot || isDeviceBegin ? encoded(c) : QString(c);
    }
    return result;
}

QString nameOfFile(const QString &fileName) { return QUrl::fromPercentEncoding(fileName.toUtf8()); }

QString nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return NameWords::tr("Enter a name.");
    if (fileNameOf(name).toUtf8().size() > maxFileNameBytes)
        return NameWords::tr("The name is too long for a file name.");
    return {};
}

QString parentPath(const QString &path)
{
    return path.left(std::max(path.lastIndexOf(u'/'), qsizetype(0)));
}

QString nameOfPath(const QString &path) { return nameOfFile(path.mid(path.lastIndexOf(u'/') + 1)); }

QString childPath(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? fileNameOf(name) : QString(folder + u'/' + fileNameOf(name));
}

QString shownPath(const QString &path)
{
    QStringList names = path.split(u'/');
    for (QString &name : names)
        name = nameOfFile(name);
    return names.join(QStringLiteral(" / "));
}

} // namespace wasclean
