#pragma once

#include "app/formats/jsontext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace wasclean {

/// An element of "_webSocketMessages" of a HAR, or of our own "_wascleanNotes", whose types are
/// checked: what can be understood in one way only is, and anything else is a problem.
struct HarMessage
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::HarMessage)

public:
    enum class Type : quint8 { None, Sent, Received, Error, Note };

    Type type = Type::None;
    /// A number of seconds or another unit, or a date; empty when the element has no such.
    QByteArrayView time;
    /// Text when nothing is said.
    int opcode = 1;
    /// As it stands in the file: text, or base64.
    QByteArray data;
    bool isBase64 = false;
    bool isLate = false;
    quint32 frames = 1;
    /// Of a note, the number of messages in front of it; less than 0 in front of the Open row.
    qint64 before = 0;
    /// A sentence that names the place when the element must be left out; else empty.
    QString problem;
    /// Sentences about values that are wrong and do not matter much, or were understood although
    /// they have an unusual form; may be empty.
    QString complaint;
    QString remark;

    /// Reads the element at which the walker stands. Nothing when the file breaks off in it.
    static std::optional<HarMessage> read(JsonWalker &walker, const QString &place);
    /// The same for an element of "_wascleanNotes".
    static std::optional<HarMessage> readNote(JsonWalker &walker, const QString &place);

    bool isEvent() const { return type == Type::Error || type == Type::Note; }

    /// The bytes of the payload. Data that should be base64 and is not stays as it is, with a
    /// complaint.
    QByteArray payload(const QString &place);

private:
    struct Value;

    bool readMembers(JsonWalker &walker, const QString &place);
    void take(const QByteArray &name, const Value &value, const QString &place);
    void readType(const Value &value, const QString &place);
    void readOpcode(const Value &value, const QString &place);
    void check(const QString &place);

    bool m_hasType = false;
    bool m_hasOpcode = false;
    bool m_hasData = false;
};

} // namespace wasclean
