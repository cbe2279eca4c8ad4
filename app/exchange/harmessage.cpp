#include "app/exchange/harmessage.h"

#include "app/formats/preview.h"
#include "app/wire/frames/frame.h"

#include <algorithm>
#include <cmath>

namespace wasclean {

namespace {

using Token = JsonScanner::Token;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isOpcode(int opcode) { return opcode <= OpBinary || (opcode >= OpClose && opcode <= OpPong); }

std::optional<HarMessage::Type> typeNamed(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    if (lower == "send" || lower == "sent")
        return HarMessage::Type::Sent;
    if (lower == "receive" || lower == "received")
        return HarMessage::Type::Received;
    if (lower == "error")
        return HarMessage::Type::Error;
    return lower == "note" ? std::optional(HarMessage::Type::Note) : std::nullopt;
}

std::optional<QByteArray> decoded(const QByteArray &text)
{
    QByteArray digits = text;
    // As in a mail, it may be cut into lines.
    digits.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' '; });
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto bytes = QByteArray::fromBase64Encoding(
            digits, alphabet | QByteArray::AbortOnBase64DecodingErrors);
        if (bytes)
            return *bytes;
    }
    return {};
}

} // namespace

/// A value as it stands in the file.
struct HarMessage::Value
{
    Token token;
    QByteArrayView json;

    bool isString() const { return token == Token::String; }

    /// Without the quotes, if there are any.
    QByteArrayView inner() const { return isString() ? json.sliced(1, json.size() - 2) : json; }

    /// For a sentence.
    QString shown() const { return oneLine(json, 40); }

    /// A whole number, also one that is written in quotes.
    std::optional<qint64> wholeNumber() const
    {
        bool good = false;
        const double number = inner().toByteArray().toDouble(&good);
        const bool isWhole = good && std::abs(number) < 1e15 && number == std::floor(number);
        const bool isNumber = token == Token::Number || (isString() && isDigits(inner()));
        return isNumber && isWhole ? std::optional(qint64(number)) : std::nullopt;
    }
};

std::optional<HarMessage> HarMessage::read(JsonWalker &walker, const QString &place)
{
    HarMessage message;
    if (!message.readMembers(walker, place))
        return {};
    if (message.problem.isEmpty())
        message.check(place);
    return message;
}

std::optional<HarMessage> HarMessage::readNote(JsonWalker &walker, const QString &place)
{
    HarMessage note;
    note.type = Type::Note;
    note.m_hasType = true;
    if (!note.readMembers(walker, place))
        return {};
    if (note.problem.isEmpty())
        note.check(place);
    return note;
}

bool HarMessage::readMembers(JsonWalker &walker, const QString &place)
{
    if (walker.token() != Token::BeginObject) {
        const Value value{walker.token(), walker.skip()};
        problem
            = tr("%1 was left out: it must be an object, but it is %2.").arg(place, value.shown());
        return !walker.failed();
    }
    QByteArray name;
    while (walker.nextMember(name)) {
        const Token token = walker.token();
        const Value value{token, walker.skip()};
        if (walker.failed())
            break;
        take(name, value, place);
    }
    return !walker.failed();
}

void HarMessage::take(const QByteArray &name, const Value &value, const QString &place)
{
    const auto number = name == "_wascleanFrames" || name == "before" ? value.wholeNumber()
                                                                      : std::optional<qint64>(0);
    bool good = number.has_value();
    if (name == "type") {
        readType(value, place);
    } else if (name == "opcode") {
        readOpcode(value, place);
    } else if (name == "data") {
        m_hasData = true;
        data = value.isString() ? jsonStringValue(value.json) : QByteArray();
        if (!value.isString())
            problem = tr("%1 was left out: its data must be a string, but it is %2.")
                          .arg(place, value.shown());
    } else if (name == "time") {
        // Whoever needs the time says that there is none.
        time = value.isString() || value.token == Token::Number ? value.inner() : QByteArrayView();
    } else if (name == "_wascleanLate") {
        good = value.json == "true" || value.json == "false";
        isLate = value.json == "true";
    } else if (name == "_wascleanEncoding") {
        good = value.json == "\"base64\"";
        isBase64 = good;
    } else if (name == "_wascleanFrames") {
        frames = quint32(std::clamp<qint64>(number.value_or(1), 1, INT_MAX));
    } else if (name == "before") {
        before = number.value_or(0);
    }
    if (!good) {
        complaint = tr("“%1” of %2 is %3, which cannot be used.")
                        .arg(QString::fromUtf8(name), place, value.shown());
    }
}

void HarMessage::readType(const Value &value, const QString &place)
{
    m_hasType = true;
    const QByteArray name = value.isString() ? jsonStringValue(value.json) : QByteArray();
    const auto known = typeNamed(name);
    if (known)
        type = *known;
    else
        problem = tr("%1 was left out: its type is %2, but it must be “send” or “receive”.")
                      .arg(place, value.shown());
    if (known && name != name.toLower())
        remark = tr("The type of %1 is %2. It was read without regard to case.")
                     .arg(place, value.shown());
}

void HarMessage::readOpcode(const Value &value, const QString &place)
{
    m_hasOpcode = true;
    const auto number = value.wholeNumber();
    if (number && *number >= -1 && *number <= 15)
        opcode = int(*number);
    else
        problem = tr("%1 was left out: its opcode is %2, but it must be a number from 0 to 15.")
                      .arg(place, value.shown());
    if (number && value.isString())
        remark = tr("The opcode of %1 is the string %2. It was read as a number.")
                     .arg(place, value.shown());
}

void HarMessage::check(const QString &place)
{
    const bool isControl = opcode >= OpClose;
    if (!m_hasType)
        problem = tr("%1 was left out: it has no type.").arg(place);
    else if (!m_hasData && (isEvent() || !isControl))
        problem = tr("%1 was left out: it has no data.").arg(place);
    else if (!isEvent() && (opcode < 0 || !isOpcode(opcode)))
        problem = tr("%1 was left out: RFC 6455 does not define the opcode %2.")
                      .arg(place, QString::number(opcode));
    else if (!isEvent() && !m_hasOpcode)
        remark = tr("%1 has no opcode. It was read as text.").arg(place);
}

QByteArray HarMessage::payload(const QString &place)
{
    const bool isText = opcode == OpText || isEvent();
    if (isText && !isBase64)
        return data;
    if (auto bytes = decoded(data))
        return *bytes;
    complaint = tr("The data of %1 is not valid base64 and was kept unchanged.").arg(place);
    return data;
}

} // namespace wasclean
