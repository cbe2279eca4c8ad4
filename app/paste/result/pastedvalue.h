#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace wasclean {

/// A value of a JSON, YAML or JavaScript text, in the order and spelling of the text.
struct PastedValue
{
    enum class Kind : quint8 {
        Nothing, ///< null, or not there
        Word, ///< a number, true, false, or an expression of JavaScript
        Text,
        List,
        Map,
    };

    struct Member;

    Kind kind = Kind::Nothing;
    /// Of a Word or Text.
    QString text;
    std::vector<PastedValue> items;
    std::vector<Member> members;

    static PastedValue makeText(const QString &text);
    static PastedValue makeWord(const QString &text);
    static PastedValue makeEmpty(Kind kind);

    bool isMap() const { return kind == Kind::Map; }

    bool isList() const { return kind == Kind::List; }

    bool isScalar() const { return kind == Kind::Word || kind == Kind::Text; }

    bool isTrue() const { return kind == Kind::Word && text == QLatin1String("true"); }

    bool isFalse() const { return kind == Kind::Word && text == QLatin1String("false"); }

    /// The member, or nothing.
    const PastedValue &operator[](const char *name) const;
    /// The text of a member that is scalar; else empty.
    QString textOf(const char *name) const;
    /// The integer of a member, or the other.
    int numberOf(const char *name, int otherwise) const;
};

/// A member of an object.
struct PastedValue::Member
{
    QString name;
    PastedValue value;
};

inline PastedValue PastedValue::makeText(const QString &text) { return {Kind::Text, text, {}, {}}; }

inline PastedValue PastedValue::makeWord(const QString &text) { return {Kind::Word, text, {}, {}}; }

inline PastedValue PastedValue::makeEmpty(Kind kind) { return {kind, {}, {}, {}}; }

/// How many values there are in one, itself among them.
qsizetype valueCount(const PastedValue &value);

/// A whole text as a value, or a sentence with the problem and its position.
struct PastedDocument
{
    PastedValue value;
    QString problem;
};

/// The value as JSON. Words that are no numbers, true or false become "{{name}}" in quotes, and are
/// appended to the names.
QString jsonTextOf(const PastedValue &value, QStringList &names);

PastedDocument readJsonDocument(const QString &text);
/// The first document of a YAML stream.
PastedDocument readYamlDocument(const QString &text);

} // namespace wasclean
