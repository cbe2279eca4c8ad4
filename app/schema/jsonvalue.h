#pragma once

#include "app/formats/jsonnode.h"
#include "app/schema/decimal.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wasclean {

/// A value of a JSON text, with the text; or none. The text and its tree must outlive it.
class JsonValue
{
public:
    JsonValue() = default;
    JsonValue(QByteArrayView text, const JsonNode &node);

    explicit operator bool() const { return m_node; }

    const JsonNode &node() const { return *m_node; }

    QByteArrayView text() const { return m_text; }

    /// The bytes of the value.
    QByteArrayView bytes() const { return m_node->in(m_text); }

    bool isObject() const { return is(JsonNode::Kind::Object); }

    bool isArray() const { return is(JsonNode::Kind::Array); }

    bool isString() const { return is(JsonNode::Kind::String); }

    bool isNumber() const { return is(JsonNode::Kind::Number); }

    bool isWord(QByteArrayView word) const { return is(JsonNode::Kind::Word) && bytes() == word; }

    bool isTrue() const { return isWord("true"); }

    bool isBoolean() const { return isTrue() || isWord("false"); }

    /// The last member of the name; no value when there is none.
    JsonValue member(QStringView name) const;

    /// Likewise for a name in ASCII.
    JsonValue member(const char *name) const { return member(QString::fromLatin1(name)); }

    JsonValue element(std::size_t index) const { return {m_text, m_node->elements[index]}; }

    /// The value below another one of the same text.
    JsonValue at(const JsonNode &node) const { return {m_text, node}; }

    /// The characters of a string; empty for what is none.
    QString string() const;
    /// A number that is an integer from 0 on; nothing for other values. Larger ones are the
    /// largest.
    std::optional<qint64> count() const;

private:
    bool is(JsonNode::Kind kind) const { return m_node && m_node->kind == kind; }

    QByteArrayView m_text;
    const JsonNode *m_node = nullptr;
};

/// One form for all spellings of a value: members in the order of their names, numbers and strings
/// by what they mean.
QByteArray canonicalJson(QByteArrayView text, const JsonNode &node);

/// The tokens of a JSON Pointer (RFC 6901), which begins with a slash or is empty. Nothing for a
/// text that is no pointer.
std::optional<QStringList> jsonPointerTokens(const QString &pointer);
/// A token as it stands in a pointer, with the slash in front of it.
QString jsonPointerStep(const QString &token);

} // namespace wasclean
