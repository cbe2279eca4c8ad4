#pragma once

#include "app/codecs/codec.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/recordfields.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace wasclean {

/// The context of the texts of codecs for translators.
struct CodecText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CodecText)
};

/// A summary is at most so long.
constexpr qsizetype mostSummaryChars = 256;

/// The text, cut to mostSummaryChars.
QString shortened(const QString &text);
/// The parts of a summary that are not empty, with " · " between them, shortened.
QString summaryOf(const QStringList &parts);
/// Both with a space between them, or the one that is not empty.
QString words(const QString &first, const QString &second);
/// A value of a JSON text for a summary: a string without its quotes, else the value on one line.
QString shownValue(QByteArrayView json);
/// Text of a stranger for a summary.
QString shownText(QByteArrayView utf8);
/// "12 bytes".
QString shownSize(qsizetype bytes);

/// Says what is wrong with the record, also in its summary; nothing when the sentence is empty.
void setFault(DecodedRecord &record, const QString &fault, qsizetype at = -1);

/// A record with these fields.
DecodedRecord makeRecord(RecordKind kind, const QStringList &summary, const RecordFields &fields);
/// A record that is wrong by the rule that the sentence names.
DecodedRecord faultRecord(const QString &fault, qsizetype at);
/// A message of one such record.
DecodedMessage faulty(const CodecMessage &message, const QString &fault, qsizetype at);
/// What is wrong with a message that must be an object of JSON, by the rules of that name; nothing
/// for an object, and for the beginning of one.
std::optional<DecodedMessage> faultUnlessObject(
    const CodecMessage &message, const JsonItems &items, const QString &rules);
/// A message of one record.
DecodedMessage only(DecodedRecord record);
/// The records of a message of which only the beginning may be known: if there are several, there
/// may be more.
DecodedMessage withOpenEnd(DecodedMessage decoded, const CodecMessage &message);
/// Appends what is decoded of the record that begins there, and says where the next one begins, or
/// the size of the message when nothing more can be read of it.
using RecordReader = std::function<qsizetype(std::vector<DecodedRecord> &records, qsizetype at)>;
/// Reads the records of a message one after the other, at most mostRecords, and says where they
/// stand.
DecodedMessage decodeRecords(const CodecMessage &message, const RecordReader &read);
/// What is between there and the separator, or else the end.
QByteArrayView pieceAt(QByteArrayView payload, qsizetype at, char separator);
/// Says in a summary what cannot be shown of a message of which only the beginning is known.
QString longMessageText();

/// A guess from the subprotocol that the server chose.
CodecGuess knownBySubprotocol(const CodecEvidence &evidence);
/// A guess from the URL.
CodecGuess knownByUrl(Certainty certainty, const QString &part);
/// A guess from one of the first messages.
CodecGuess knownByMessage(Certainty certainty, const CodecEvidence::First &message);

} // namespace wasclean
