#include "app/codecs/protobufmembers.h"

#include "app/codecs/recordfields.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace wasclean {

namespace {

using Kind = ProtobufSchema::Message::Kind;
/// Of google.protobuf.Timestamp and Duration.
using SecondsAndNanos = std::array<qint64, 2>;

constexpr qint64 mostNanos = 999'999'999;

QByteArray fractionOf(qint64 nanos)
{
    return nanos == 0 ? QByteArray()
                      : '.' + QByteArray::number(std::abs(nanos)).rightJustified(9, '0');
}

std::optional<QByteArray> timeJson(const SecondsAndNanos &parts)
{
    constexpr qint64 first = -62'135'596'800;
    constexpr qint64 last = 253'402'300'799;
    const auto [seconds, nanos] = parts;
    if (seconds < first || seconds > last || nanos < 0 || nanos > mostNanos)
        return std::nullopt;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return '"' + time.toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")).toLatin1() + fractionOf(nanos)
        + "Z\"";
}

std::optional<QByteArray> durationJson(const SecondsAndNanos &parts)
{
    constexpr qint64 mostSeconds = 315'576'000'000;
    const auto [seconds, nanos] = parts;
    const bool isNegative = seconds < 0 || nanos < 0;
    const bool isSound = seconds >= -mostSeconds && seconds <= mostSeconds && nanos >= -mostNanos
        && nanos <= mostNanos && !(isNegative && (seconds > 0 || nanos > 0));
    if (!isSound)
        return std::nullopt;
    return (isNegative ? "\"-" : "\"") + QByteArray::number(std::abs(seconds)) + fractionOf(nanos)
        + "s\"";
}

} // namespace

QByteArray ProtobufMembers::Member::json() const
{
    if (form == Form::List)
        return '[' + value + ']';
    return form == Form::Map ? QByteArray('{' + value + '}') : value;
}

void ProtobufMembers::add(const ProtobufSchema::Field &field, bool isMap, const QByteArray &json)
{
    if (!field.isRepeated) {
        m_single.insert(field.number);
        m_members.push_back({field.name, json, Form::Single});
        return;
    }
    const auto known = m_repeated.constFind(field.number);
    if (known == m_repeated.cend()) {
        m_repeated.insert(field.number, m_members.size());
        m_members.push_back({field.name, json, isMap ? Form::Map : Form::List});
        return;
    }
    QByteArray &all = m_members[*known].value;
    if (!all.isEmpty() && !json.isEmpty())
        all += ',';
    all += json;
}

void ProtobufMembers::addUnknown(const QByteArray &name, const QByteArray &json)
{
    m_members.push_back({name, json, Form::Single});
}

void ProtobufMembers::take(QByteArrayView name, QByteArray &value) const
{
    for (const Member &member : m_members) {
        if (member.name == name)
            value = member.json();
    }
}

void ProtobufMembers::replace(QByteArrayView name, const QByteArray &value)
{
    const auto last = std::find_if(m_members.rbegin(), m_members.rend(),
        [name](const Member &member) { return member.name == name; });
    if (last != m_members.rend())
        *last = {last->name, value, Form::Single};
}

/// The value of the only field, or what stands for it when there is none; nothing when there are
/// others.
std::optional<QByteArray> ProtobufMembers::only(QByteArrayView name, const QByteArray &absent) const
{
    if (m_members.empty())
        return absent;
    if (m_members.size() == 1 && m_members.front().name == name)
        return m_members.front().json();
    return std::nullopt;
}

/// Nothing when there are other fields.
std::optional<SecondsAndNanos> ProtobufMembers::secondsAndNanos() const
{
    SecondsAndNanos parts{};
    for (const Member &member : m_members) {
        bool isNumber = false;
        const qint64 value = member.value.toLongLong(&isNumber);
        if (!isNumber || (member.name != "seconds" && member.name != "nanos"))
            return std::nullopt;
        parts[member.name == "seconds" ? 0 : 1] = value;
    }
    return parts;
}

/// Nothing when the message does not have the fields that its kind has.
std::optional<QByteArray> ProtobufMembers::special(Kind kind, const QByteArray &zero) const
{
    const auto parts = kind == Kind::Timestamp || kind == Kind::Duration
        ? secondsAndNanos()
        : std::optional<SecondsAndNanos>();
    switch (kind) {
    case Kind::Timestamp:
        return parts ? timeJson(*parts) : std::nullopt;
    case Kind::Duration:
        return parts ? durationJson(*parts) : std::nullopt;
    case Kind::Wrapper:
        return only("value", zero);
    case Kind::Struct:
        return only("fields", "{}");
    case Kind::ListValue:
        return only("values", "[]");
    case Kind::Value:
        // The last one counts.
        return m_members.empty() || m_members.back().name == "null_value" ? QByteArray("null")
                                                                          : m_members.back().json();
    default:
        return std::nullopt;
    }
}

QByteArray ProtobufMembers::json(Kind kind, const QByteArray &zero) const
{
    if (const auto value = special(kind, zero))
        return *value;
    RecordFields fields;
    for (const Member &member : m_members)
        fields.addNamed(member.name, member.json());
    return fields.object();
}

} // namespace wasclean
