#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <limits>

namespace wasclean {

/// A value of an enumeration and its name in files.
template <typename Enum>
struct EnumName
{
    Enum value;
    const char *name;
};

/// Reads the members of a JSON object strictly: a value of another type or out of its range is a
/// problem, and so is a member that was not read when finish() is called. A missing member leaves
/// the value as it is. The first problem counts.
class JsonFields
{
public:
    /// The path of the object is for sentences, as in "settings.tls"; empty at the top. The problem
    /// is a sentence, empty without one, and must outlive the reader.
    JsonFields(const QJsonObject &object, const QString &path, QString &problem);

    bool has(const char *key) const;
    void read(const char *key, QString &value);
    /// A text, or a list of its lines.
    void readLines(const char *key, QString &value);
    void read(const char *key, QStringList &value);
    void read(const char *key, bool &value);
    void read(
        const char *key, int &value, int least = 0, int most = std::numeric_limits<int>::max());
    void read(const char *key, qint64 &value, qint64 least, qint64 most);
    void read(const char *key, double &value, double least, double most);
    void read(const char *key, QList<int> &value, int least, int most);
    void readObject(const char *key, const std::function<void(JsonFields &)> &read);
    /// Each object of a list in turn.
    void readObjects(const char *key, const std::function<void(JsonFields &)> &read);

    template <typename Enum, std::size_t Size>
    void read(const char *key, Enum &value, const std::array<EnumName<Enum>, Size> &names)
    {
        QStringList known;
        for (const EnumName<Enum> &each : names)
            known.append(QString::fromLatin1(each.name));
        const qsizetype index = choice(key, known);
        if (index >= 0)
            value = names[std::size_t(index)].value;
    }

    /// A member, for another reader.
    QJsonValue value(const char *key) { return take(key); }

    QJsonObject object(const char *key);
    QJsonValue list(const char *key);

    /// The problem of another reader, which contains a path.
    void fail(const QString &problem);
    /// A problem of a member that has the right type.
    void refuse(const char *key, const QString &why);
    /// A member that was not read is a problem.
    void finish();

    bool failed() const { return !m_problem.isEmpty(); }

private:
    QJsonValue take(const char *key);
    QString pathOf(const QString &key) const;
    void expected(const char *key, const QString &what);
    qsizetype choice(const char *key, const QStringList &known);

    QJsonObject m_object;
    QString m_path;
    QString &m_problem;
    QSet<QString> m_asked;
};

/// The name of a value.
template <typename Enum, std::size_t Size>
QString nameOf(Enum value, const std::array<EnumName<Enum>, Size> &names)
{
    for (const EnumName<Enum> &each : names) {
        if (each.value == value)
            return QString::fromLatin1(each.name);
    }
    return {};
}

/// A text of one line as a string and of several as a list of them, so that a change of a line is a
/// change of a line in the file.
QJsonValue linesValue(const QString &text);

} // namespace wasclean
