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

/// Reads the members of a JSON object strictly: a value of another type or out of its range and,
/// at the end, a member that nobody asked for is a problem. What is not there leaves the value as
/// it is. Of several problems the first is told.
class JsonFields
{
public:
    /// The path names the object for people, as in "settings.tls"; empty at the top. The sentence
    /// takes the first problem, is empty without one, and must outlive the reader.
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

    /// A member for another reader to look into.
    QJsonValue value(const char *key) { return take(key); }

    QJsonObject object(const char *key);
    QJsonValue list(const char *key);

    /// Another reader's problem, which has its path.
    void fail(const QString &problem);
    /// What is wrong with a member besides its type.
    void refuse(const char *key, const QString &why);
    /// Tells of members that nobody asked for.
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
