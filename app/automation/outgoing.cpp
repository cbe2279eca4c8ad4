#include "app/automation/outgoing.h"

#include "app/automation/escapes.h"
#include "app/base/regularfile.h"
#include "app/connection/options.h"
#include "app/formats/closeframetext.h"
#include "app/formats/hexinput.h"
#include "app/formats/jsonscanner.h"
#include "app/formats/jsonview.h"
#include "app/formats/xmlscanner.h"
#include "app/formats/xmlview.h"
#include "app/protocol/usvstring.h"
#include "app/wire/frames/frame.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace wasclean {

namespace {

using Type = SavedMessage::Type;

struct OutgoingText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Outgoing)
};

/// Every character of a text, a byte order mark included; nothing when it is not UTF-8.
std::optional<QString> decodedText(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Marks the character of the typed text at which a place in its UTF-8 lies.
void markAt(Outgoing &outgoing, QByteArrayView utf8, qsizetype at)
{
    outgoing.wrongAt = decodedText(utf8.first(at)).value_or(QString()).size();
    outgoing.wrongLength = outgoing.wrongAt < outgoing.text.size() ? 1 : 0;
}

/// Reads a text to its end, or to what is wrong; returns whether nothing is.
template <typename Scanner>
bool readsToEnd(Scanner &scanner)
{
    using Token = typename Scanner::Token;
    Token token = scanner.next();
    while (token != Token::End && token != Token::Error)
        token = scanner.next();
    return token == Token::End;
}

bool isJson(QByteArrayView utf8)
{
    JsonScanner scanner(utf8);
    return readsToEnd(scanner);
}

/// Reads the payload to its end; the sentence is to have a place for what is wrong.
template <typename Scanner>
void checkSyntax(Outgoing &outgoing, const QString &sentence)
{
    Scanner scanner(outgoing.payload);
    if (readsToEnd(scanner))
        return;
    markAt(outgoing, outgoing.payload, scanner.position());
    outgoing.problem = sentence.arg(scanner.problem());
}

Outgoing composeHex(const SavedMessage &typed)
{
    const HexInput hex = parseHex(typed.text);
    Outgoing outgoing;
    outgoing.action = Outgoing::Action::Binary;
    outgoing.payload = hex.bytes;
    outgoing.problem = hex.problem;
    outgoing.wrongAt = hex.wrongAt;
    outgoing.wrongLength = hex.wrongLength;
    return outgoing;
}

Outgoing composeFile(const SavedMessage &typed)
{
    Outgoing outgoing;
    outgoing.action = Outgoing::Action::File;
    outgoing.file = typed.file;
    outgoing.fileKind = typed.fileIsText ? MessageKind::Text : MessageKind::Binary;
    outgoing.problem = typed.file.isEmpty() ? OutgoingText::tr("Choose a file, or drop one here.")
                                            : RegularFile::problemWith(typed.file);
    return outgoing;
}

Outgoing composeControl(const SavedMessage &typed, Outgoing::Action action)
{
    Outgoing outgoing;
    outgoing.action = action;
    outgoing.text = typed.text;
    outgoing.payload = toUsvString(typed.text).toUtf8();
    outgoing.problem = controlPayloadProblem(
        action == Outgoing::Action::Ping ? OpPing : OpPong, outgoing.payload);
    return outgoing;
}

Outgoing composeClose(const SavedMessage &typed)
{
    Outgoing outgoing;
    outgoing.action = Outgoing::Action::Close;
    outgoing.text = typed.text;
    outgoing.payload = toUsvString(typed.text).toUtf8();
    outgoing.closeCode = typed.closeCode;
    if (typed.closeCode != 0)
        outgoing.problem = closeCodeProblem(typed.closeCode);
    else if (!typed.text.isEmpty())
        outgoing.problem = OutgoingText::tr(
            "A close reason needs a close code. Enter a code, or clear the reason.");
    if (outgoing.problem.isEmpty())
        outgoing.problem = closeReasonProblem(typed.text);
    return outgoing;
}

Outgoing composeText(const SavedMessage &typed)
{
    Outgoing outgoing;
    outgoing.text = typed.text;
    if (typed.type == Type::Text && typed.escapes) {
        const Unescaped plain = unescaped(typed.text);
        outgoing.text = plain.text;
        outgoing.problem = plain.problem;
        outgoing.wrongAt = plain.wrongAt;
        outgoing.wrongLength = plain.wrongLength;
    }
    outgoing.payload = toUsvString(outgoing.text).toUtf8();
    if (typed.type == Type::Json)
        checkSyntax<JsonScanner>(outgoing, OutgoingText::tr("This is not valid JSON: %1."));
    else if (typed.type == Type::Xml)
        checkSyntax<XmlScanner>(outgoing, OutgoingText::tr("This is not well-formed XML: %1."));
    return outgoing;
}

Outgoing composeByType(const SavedMessage &typed)
{
    switch (typed.type) {
    case Type::Hex:
        return composeHex(typed);
    case Type::Base64:
        return parseBase64(typed.text);
    case Type::File:
        return composeFile(typed);
    case Type::Ping:
        return composeControl(typed, Outgoing::Action::Ping);
    case Type::Pong:
        return composeControl(typed, Outgoing::Action::Pong);
    case Type::Close:
        return composeClose(typed);
    case Type::Text:
    case Type::Json:
    case Type::Xml:
        break;
    }
    return composeText(typed);
}

bool isBase64Digit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
        || c == u'+' || c == u'/' || c == u'-' || c == u'_';
}

void refuseBase64(Outgoing &outgoing, qsizetype at, const QString &sentence)
{
    outgoing.wrongAt = at;
    outgoing.wrongLength = 1;
    outgoing.problem = sentence;
}

/// Counts from 1, in characters.
QString position(const QString &typed, qsizetype index)
{
    return QString::number(typed.left(index).toUcs4().size() + 1);
}

/// The digits without the characters that are allowed between them, or the position of a character
/// that is not allowed.
QByteArray base64Digits(const QString &typed, Outgoing &outgoing)
{
    QByteArray digits;
    digits.reserve(typed.size());
    qsizetype padding = 0;
    for (qsizetype i = 0; i < typed.size() && outgoing.isGood(); ++i) {
        const QChar c = typed[i];
        if (c.isSpace())
            continue;
        if (c == u'=' && digits.size() % 4 >= 2 && padding < 4 - digits.size() % 4) {
            ++padding;
        } else if (c == u'=') {
            refuseBase64(outgoing, i,
                OutgoingText::tr("There is one “=” too many at position %1.")
                    .arg(position(typed, i)));
        } else if (!isBase64Digit(c)) {
            refuseBase64(outgoing, i,
                OutgoingText::tr("“%1” at position %2 is not a base64 character.")
                    .arg(typed.mid(i, c.isHighSurrogate() ? 2 : 1), position(typed, i)));
        } else if (padding > 0) {
            refuseBase64(outgoing, i,
                OutgoingText::tr(
                    "The character at position %1 comes after the end of the base64 text.")
                    .arg(position(typed, i)));
        } else {
            digits += c == u'-' ? '+' : c == u'_' ? '/' : c.toLatin1();
        }
    }
    return digits;
}

} // namespace

std::optional<MessageKind> Outgoing::messageKind() const
{
    switch (action) {
    case Action::Text:
        return MessageKind::Text;
    case Action::Binary:
        return MessageKind::Binary;
    case Action::Ping:
        return MessageKind::Ping;
    case Action::Pong:
        return MessageKind::Pong;
    case Action::File:
    case Action::Close:
        break;
    }
    return std::nullopt;
}

Outgoing compose(const SavedMessage &typed)
{
    Outgoing outgoing = composeByType(typed);
    outgoing.frames = typed.frames;
    return outgoing;
}

SavedMessage forTextField(const SavedMessage &message)
{
    const bool isText
        = message.type == Type::Text || message.type == Type::Json || message.type == Type::Xml;
    if (!isText || std::none_of(message.text.begin(), message.text.end(), isLostInField))
        return message;
    SavedMessage shown = message;
    shown.type = Type::Text;
    shown.escapes = true;
    if (message.type != Type::Text || !message.escapes) {
        shown.text = escaped(message.text);
        return shown;
    }
    // Its backslashes are escapes already.
    shown.text.clear();
    for (const QChar c : message.text)
        shown.text += isLostInField(c) ? escaped(c) : QString(c);
    return shown;
}

SavedMessage savedMessageOf(const Message &message)
{
    SavedMessage saved;
    if (message.kind == MessageKind::CloseFrame) {
        const CloseFrameBody frame = CloseFrameBody::read(message.payload);
        saved.type = Type::Close;
        saved.closeCode = frame.code.value_or(0);
        saved.text = QString::fromUtf8(frame.reason);
        return saved;
    }
    const auto text = decodedText(message.payload);
    switch (message.kind) {
    case MessageKind::Ping:
        saved.type = Type::Ping;
        break;
    case MessageKind::Pong:
        saved.type = Type::Pong;
        break;
    case MessageKind::Binary:
        saved.type = Type::Hex;
        break;
    default:
        saved.type = isJson(message.payload) ? Type::Json : Type::Text;
    }
    const bool isControl = saved.type == Type::Ping || saved.type == Type::Pong;
    const bool isKept
        = text && !(isControl && std::any_of(text->begin(), text->end(), isLostInField));
    // A control frame whose bytes no field can show can only be kept as a message with those bytes.
    if (saved.type == Type::Hex || !isKept) {
        saved.type = Type::Hex;
        saved.text = QString::fromLatin1(message.payload.toHex(' '));
    } else {
        saved.text = *text;
    }
    return forTextField(saved);
}

QString formatted(const SavedMessage &typed)
{
    const QByteArray utf8 = typed.text.toUtf8();
    if (typed.type == Type::Json) {
        const JsonView json = reindentJson(utf8);
        return json.ok ? json.text : typed.text;
    }
    if (typed.type == Type::Xml) {
        const XmlView xml = reindentXml(utf8);
        return xml.ok ? xml.text : typed.text;
    }
    return typed.text;
}

Outgoing parseBase64(const QString &typed)
{
    Outgoing outgoing;
    outgoing.action = Outgoing::Action::Binary;
    const QByteArray digits = base64Digits(typed, outgoing);
    if (outgoing.isGood() && digits.size() % 4 == 1) {
        refuseBase64(outgoing, std::max<qsizetype>(typed.trimmed().size() - 1, 0),
            OutgoingText::tr("The base64 text ends in the middle of a byte: the last group has "
                             "only one character."));
    }
    if (outgoing.isGood())
        outgoing.payload = QByteArray::fromBase64(digits);
    return outgoing;
}

} // namespace wasclean
