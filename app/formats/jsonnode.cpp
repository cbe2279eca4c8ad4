#include "app/formats/jsonnode.h"

#include "app/formats/jsonnumber.h"
#include "app/formats/jsonscanner.h"

#include <algorithm>

namespace wasclean {

namespace {

using Token = JsonScanner::Token;

/// Puts the tokens together, without recursion.
class TreeBuilder
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonTree)

public:
    explicit TreeBuilder(QByteArrayView utf8)
        : m_utf8(utf8)
        , m_scanner(utf8)
    { }

    JsonTree build();

private:
    void take(Token token);
    void addValue(JsonNode::Kind kind);
    void openContainer(JsonNode::Kind kind);

    qsizetype tokenStart() const { return m_scanner.text().data() - m_utf8.data(); }

    qsizetype tokenEnd() const { return tokenStart() + m_scanner.text().size(); }

    QByteArrayView m_utf8;
    JsonScanner m_scanner;
    JsonNode m_root;
    /// The open containers. A container's own list does not grow while a child is open, so the
    /// pointers stay good.
    std::vector<JsonNode *> m_open;
    JsonNode *m_newest = nullptr;
    bool m_tooDeep = false;
};

JsonTree TreeBuilder::build()
{
    Token token = m_scanner.next();
    while (token != Token::End && token != Token::Error && !m_tooDeep) {
        take(token);
        token = m_scanner.next();
    }
    if (m_tooDeep) {
        const QString sentence = tr("%1: nested more than %2 levels deep");
        return {{}, sentence.arg(placeInText(m_utf8, m_newest->start)).arg(maxJsonDepth),
            m_newest->start};
    }
    if (token == Token::Error)
        return {{}, m_scanner.problem(), m_scanner.position()};
    return {std::move(m_root), {}, 0};
}

void TreeBuilder::take(Token token)
{
    switch (token) {
    case Token::BeginObject:
        openContainer(JsonNode::Kind::Object);
        break;
    case Token::BeginArray:
        openContainer(JsonNode::Kind::Array);
        break;
    case Token::EndObject:
    case Token::EndArray:
        m_open.back()->end = tokenEnd();
        m_open.pop_back();
        break;
    case Token::Name:
        m_open.back()->members.push_back({unescapeJson(m_scanner.text()), tokenStart(), {}});
        break;
    case Token::String:
        addValue(JsonNode::Kind::String);
        break;
    case Token::Number:
        addValue(JsonNode::Kind::Number);
        break;
    case Token::Word:
        addValue(JsonNode::Kind::Word);
        break;
    case Token::Colon:
    case Token::Comma:
    case Token::End:
    case Token::Error:
        break;
    }
}

void TreeBuilder::addValue(JsonNode::Kind kind)
{
    if (m_open.empty()) {
        m_newest = &m_root;
    } else if (m_open.back()->kind == JsonNode::Kind::Object) {
        m_newest = &m_open.back()->members.back().value;
    } else {
        m_open.back()->elements.emplace_back();
        m_newest = &m_open.back()->elements.back();
    }
    m_newest->kind = kind;
    m_newest->start = tokenStart();
    m_newest->end = tokenEnd();
}

void TreeBuilder::openContainer(JsonNode::Kind kind)
{
    addValue(kind);
    m_open.push_back(m_newest);
    m_tooDeep = m_open.size() > maxJsonDepth;
}

bool isSameToken(QByteArrayView left, QByteArrayView right, JsonNode::Kind kind)
{
    if (left == right || kind == JsonNode::Kind::Word)
        return left == right;
    if (kind == JsonNode::Kind::String)
        return unescapeJson(left) == unescapeJson(right);
    const QByteArray value = canonicalJsonNumber(left);
    return !value.isEmpty() && value == canonicalJsonNumber(right);
}

/// Indices of the members, ordered by name; those of the same name stay in their order.
std::vector<const JsonMember *> byName(const JsonNode &object)
{
    std::vector<const JsonMember *> members;
    members.reserve(object.members.size());
    for (const JsonMember &member : object.members)
        members.push_back(&member);
    std::stable_sort(members.begin(), members.end(),
        [](const JsonMember *one, const JsonMember *other) { return one->name < other->name; });
    return members;
}

} // namespace

JsonTree parseJson(QByteArrayView utf8) { return TreeBuilder(utf8).build(); }

QByteArray replacedValues(QByteArrayView utf8,
    const std::function<std::optional<QByteArray>(const JsonNode &)> &replacementOf)
{
    QByteArray result;
    qsizetype copied = 0;
    const auto visit = [&](const auto &self, const JsonNode &node) -> void {
        if (const std::optional<QByteArray> replacement = replacementOf(node)) {
            result += utf8.sliced(copied, node.start - copied) + *replacement;
            copied = node.end;
            return;
        }
        for (const JsonNode &element : node.elements)
            self(self, element);
        for (const JsonMember &member : node.members)
            self(self, member.value);
    };
    const JsonTree tree = parseJson(utf8);
    if (tree.root)
        visit(visit, *tree.root);
    return result + utf8.sliced(copied);
}

std::vector<const JsonNode *> nodesAt(const JsonNode &root, const std::vector<JsonStep> &path)
{
    std::vector<const JsonNode *> nodes{&root};
    for (const JsonStep &step : path) {
        std::vector<const JsonNode *> next;
        for (const JsonNode *node : nodes) {
            if (const auto *const name = std::get_if<QString>(&step)) {
                for (const JsonMember &member : node->members) {
                    if (member.name == *name)
                        next.push_back(&member.value);
                }
            } else if (const qint64 index = std::get<qint64>(step);
                       index < qint64(node->elements.size())) {
                next.push_back(&node->elements[std::size_t(index)]);
            }
        }
        nodes = std::move(next);
    }
    return nodes;
}

bool isSameJson(
    QByteArrayView leftText, const JsonNode &left, QByteArrayView rightText, const JsonNode &right)
{
    if (left.kind != right.kind || left.members.size() != right.members.size()
        || left.elements.size() != right.elements.size())
        return false;
    if (!left.isContainer())
        return isSameToken(left.in(leftText), right.in(rightText), left.kind);
    for (std::size_t i = 0; i < left.elements.size(); ++i) {
        if (!isSameJson(leftText, left.elements[i], rightText, right.elements[i]))
            return false;
    }
    const std::vector<const JsonMember *> leftMembers = byName(left);
    const std::vector<const JsonMember *> rightMembers = byName(right);
    for (std::size_t i = 0; i < leftMembers.size(); ++i) {
        if (leftMembers[i]->name != rightMembers[i]->name
            || !isSameJson(leftText, leftMembers[i]->value, rightText, rightMembers[i]->value))
            return false;
    }
    return true;
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact;
    compact.reserve(json.size());
    JsonScanner scanner(json);
    for (Token token = scanner.next(); token != Token::End && token != Token::Error;
         token = scanner.next())
        compact.append(scanner.text());
    return compact;
}

QString placeInText(QByteArrayView utf8, qsizetype at)
{
    qsizetype line = 1;
    qsizetype lineBegin = 0;
    for (qsizetype i = 0; i < at; ++i) {
        const bool carriageReturn = utf8[i] == '\r' && (i + 1 == at || utf8[i + 1] != '\n');
        if (utf8[i] == '\n' || carriageReturn) {
            ++line;
            lineBegin = i + 1;
        }
    }
    const QByteArrayView before = utf8.sliced(lineBegin, at - lineBegin);
    const qsizetype column = std::count_if(before.begin(), before.end(),
        [](char byte) { return (static_cast<uchar>(byte) & 0xC0) != 0x80; });
    return QCoreApplication::translate("wasclean::JsonScanner", "line %1, column %2")
        .arg(QString::number(line), QString::number(column + 1));
}

} // namespace wasclean
