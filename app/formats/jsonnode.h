#pragma once

#include "app/formats/jsonpath.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace wasclean {

struct JsonMember;

/// A value of a JSON text with all that is in it, and where it stands. Names and numbers are kept
/// as they came, duplicates and order included.
struct JsonNode
{
    enum class Kind : quint8 { Object, Array, String, Number, Word };

    Kind kind = Kind::Word;
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<JsonMember> members;
    std::vector<JsonNode> elements;

    bool isContainer() const { return kind == Kind::Object || kind == Kind::Array; }

    /// The bytes of the value; quotes included.
    QByteArrayView in(QByteArrayView json) const { return json.sliced(start, end - start); }
};

/// A member of an object.
struct JsonMember
{
    QString name;
    /// Of the name's token.
    qsizetype start = 0;
    JsonNode value;
};

/// A JSON text as a tree, or where it is not one.
struct JsonTree
{
    std::optional<JsonNode> root;
    /// "line 1, column 7: expected a value, found '}'"; empty when there is a root.
    QString problem;
    /// Where the text is not JSON.
    qsizetype wrongAt = 0;
};

/// Reads a whole text into memory: for texts of some MiB. Containers may be nested maxJsonDepth
/// deep.
JsonTree parseJson(QByteArrayView utf8);
constexpr std::size_t maxJsonDepth = 512;

/// The text with the values replaced for which something else is given; what is in these is not
/// asked for. A text that is not JSON stays as it is.
QByteArray replacedValues(QByteArrayView utf8,
    const std::function<std::optional<QByteArray>(const JsonNode &)> &replacementOf);

/// The values at a path; several when a name stands twice in an object.
std::vector<const JsonNode *> nodesAt(const JsonNode &root, const std::vector<JsonStep> &path);

/// True when two values mean the same: members in any order, numbers by their decimal value,
/// strings by their characters.
bool isSameJson(
    QByteArrayView leftText, const JsonNode &left, QByteArrayView rightText, const JsonNode &right);

/// The same JSON without the white space between its tokens. The text must be JSON.
QByteArray compactJson(QByteArrayView json);

/// "line 3, column 7": counts from 1, and in characters. A line ends with LF, CR or both.
QString placeInText(QByteArrayView utf8, qsizetype at);

} // namespace wasclean
