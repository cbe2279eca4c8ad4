#include "app/formats/encodedpart.h"

#include "app/formats/inflate.h"
#include "app/formats/jsonscanner.h"
#include "app/formats/sizetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace wasclean {

namespace {

using Coding = EncodedPart::Coding;

constexpr qsizetype shortestBase64 = 16;
constexpr qsizetype firstLook = qsizetype(64) * 1024;
constexpr int deepest = 4;

struct EncodedPartText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::encodedPart)
};

bool isGzip(QByteArrayView bytes)
{
    return bytes.size() >= 18 && compressionByHead(bytes) == Compression::Gzip;
}

bool isZlib(QByteArrayView bytes)
{
    return bytes.size() >= 8 && compressionByHead(bytes) == Compression::Zlib
        && inflateBytes(
               bytes.first(std::min(bytes.size(), firstLook)), Compression::Zlib, firstLook, {})
               .bytes.size()
        > 0;
}

bool isZstd(QByteArrayView bytes)
{
    return compressionByHead(bytes) == Compression::Zstd && canInflate(Compression::Zstd);
}

/// There is no header to tell it by. Chance reads little of it, and seldom to the end.
bool isDeflate(QByteArrayView bytes)
{
    if (bytes.size() < shortestBase64 || bytes.isValidUtf8())
        return false;
    const Inflated read = inflateBytes(bytes, Compression::Deflate, firstLook, {});
    return read.problem.isEmpty() && read.bytes.size() > bytes.size() / 2
        && (read.isCut || (read.used == bytes.size() && read.bytes.isValidUtf8()));
}

std::optional<Coding> compressionOf(QByteArrayView bytes)
{
    if (isGzip(bytes))
        return Coding::Gzip;
    if (isZlib(bytes))
        return Coding::Zlib;
    if (isZstd(bytes))
        return Coding::Zstd;
    if (isDeflate(bytes))
        return Coding::Deflate;
    return std::nullopt;
}

bool isSpace(char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t'; }

/// What a stretch of bytes consists of.
struct Alphabet
{
    bool upper = false;
    bool lower = false;
    bool digit = false;
    bool beyondHex = false;
    bool sign = false;
    bool isOther = false;
    qsizetype letters = 0;

    void add(char c)
    {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        const bool isDigit = c >= '0' && c <= '9';
        const bool isSign = c == '+' || c == '/' || c == '-' || c == '_';
        upper |= isUpper;
        lower |= isLower;
        digit |= isDigit;
        sign |= isSign;
        beyondHex |= (isUpper && c > 'F') || (isLower && c > 'f') || isSign;
        isOther |= !isUpper && !isLower && !isDigit && !isSign;
        ++letters;
    }
};

QByteArrayView trimmed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && isSpace(bytes.front()))
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && isSpace(bytes.back()))
        bytes.chop(1);
    return bytes;
}

/// A guess: what is in base64 uses most of the alphabet soon.
bool looksLikeBase64(QByteArrayView text, bool isWhole)
{
    text = trimmed(text);
    qsizetype padding = 0;
    for (; isWhole && padding < 2 && !text.isEmpty() && text.back() == '='; ++padding)
        text.chop(1);
    Alphabet alphabet;
    for (const char c : text) {
        if (c == '\r' || c == '\n')
            continue;
        // JSON writes a slash as \/ now and then.
        if (c != '\\')
            alphabet.add(c);
        if (alphabet.isOther)
            return false;
    }
    const bool fits = !isWhole
        || (padding > 0 ? (alphabet.letters + padding) % 4 == 0 : alphabet.letters % 4 == 0);
    return fits && alphabet.letters + padding >= shortestBase64 && alphabet.beyondHex
        && alphabet.upper && alphabet.lower && (alphabet.digit || alphabet.sign || padding > 0);
}

/// "data:image/png;base64,…", where the data begins and its media type.
std::optional<EncodedPart> dataUrl(QByteArrayView text, qsizetype offset)
{
    constexpr qsizetype longestHead = 256;
    const QByteArrayView head = text.first(std::min(text.size(), longestHead));
    const qsizetype comma = head.indexOf(',');
    if (!head.startsWith("data:") || comma < 0 || !head.first(comma).endsWith(";base64"))
        return std::nullopt;
    const QByteArrayView type = head.first(comma).sliced(5);
    return EncodedPart{Coding::Base64, offset + comma + 1, text.size() - comma - 1,
        QString::fromUtf8(type.first(type.size() - 7))};
}

void findInJson(QByteArrayView json, qsizetype limit, std::vector<EncodedPart> &parts,
    const CancelFlag &cancelled)
{
    using Token = JsonScanner::Token;
    JsonScanner scanner(json);
    for (Token token = scanner.next(); token != Token::End && token != Token::Error;
         token = scanner.next()) {
        if (qsizetype(parts.size()) >= limit || cancelled.isCancelled())
            return;
        if (token != Token::String)
            continue;
        const QByteArrayView inside = scanner.text().sliced(1, scanner.text().size() - 2);
        const qsizetype offset = inside.data() - json.data();
        if (const auto url = dataUrl(inside, offset))
            parts.push_back(*url);
        else if (looksLikeBase64(inside, true))
            parts.push_back({Coding::Base64, offset, inside.size(), {}});
    }
}

Inflated inflatePart(QByteArrayView bytes, Coding coding, const CancelFlag &cancelled)
{
    const Compression form = coding == Coding::Gzip ? Compression::Gzip
        : coding == Coding::Zlib                    ? Compression::Zlib
        : coding == Coding::Zstd                    ? Compression::Zstd
                                                    : Compression::Deflate;
    return inflateBytes(bytes, form, maxDecodedBytes, cancelled);
}

QString codingName(Coding coding)
{
    switch (coding) {
    case Coding::Gzip:
        return QStringLiteral("gzip");
    case Coding::Zlib:
        return QStringLiteral("zlib");
    case Coding::Deflate:
        return EncodedPartText::tr("raw deflate");
    case Coding::Zstd:
        return QStringLiteral("zstd");
    case Coding::Base64:
        break;
    }
    return QStringLiteral("base64");
}

void decodeBase64(QByteArrayView text, DecodedPart &decoded)
{
    constexpr qsizetype longest = maxDecodedBytes / 3 * 4;
    if (text.size() > longest) {
        decoded.problem
            = EncodedPartText::tr("Only the first %1 are decoded.").arg(sizeText(maxDecodedBytes));
        text = text.first(longest);
    }
    QByteArray digits = text.toByteArray();
    digits.removeIf([](char c) { return isSpace(c) || c == '\\'; });
    std::replace(digits.begin(), digits.end(), '-', '+');
    std::replace(digits.begin(), digits.end(), '_', '/');
    const auto result
        = QByteArray::fromBase64Encoding(digits, QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        decoded.problem = EncodedPartText::tr("This turned out not to be valid base64.");
    decoded.bytes = result.decoded;
}

} // namespace

std::vector<EncodedPart> findEncoded(
    QByteArrayView payload, qsizetype limit, const CancelFlag &cancelled)
{
    std::vector<EncodedPart> parts;
    if (const auto coding = compressionOf(payload))
        parts.push_back({*coding, 0, payload.size(), {}});
    else if (const auto url = dataUrl(payload, 0))
        parts.push_back(*url);
    else if (looksLikeBase64(payload, true))
        parts.push_back({Coding::Base64, 0, payload.size(), {}});
    else
        findInJson(payload, limit, parts, cancelled);
    return parts;
}

bool mayBeEncoded(QByteArrayView payload)
{
    if (payload.size() <= firstLook)
        return !findEncoded(payload, 1, {}).empty();
    const QByteArrayView start = payload.first(firstLook);
    const QByteArrayView text = trimmed(start);
    return compressionOf(start) || dataUrl(start, 0) || looksLikeBase64(start, false)
        || text.startsWith('{') || text.startsWith('[') || text.startsWith('"');
}

DecodedPart decodePart(QByteArrayView payload, const EncodedPart &part, const CancelFlag &cancelled)
{
    DecodedPart decoded;
    std::optional<Coding> coding = part.coding;
    QByteArrayView input = payload.sliced(part.start, part.size);
    QStringList names;
    for (int depth = 0; coding && depth < deepest && !cancelled.isCancelled(); ++depth) {
        names.append(codingName(*coding));
        if (*coding == Coding::Base64) {
            decodeBase64(input, decoded);
        } else {
            const Inflated inflated = inflatePart(input, *coding, cancelled);
            decoded = {inflated.bytes, {}, inflated.problem};
            if (inflated.isCut) {
                decoded.problem = EncodedPartText::tr("Only the first %1 are decoded.")
                                      .arg(sizeText(maxDecodedBytes));
            }
        }
        input = decoded.bytes;
        coding = decoded.problem.isEmpty() ? compressionOf(input) : std::nullopt;
    }
    if (!names.isEmpty())
        decoded.how = names.takeFirst();
    for (const QString &name : names)
        decoded.how = EncodedPartText::tr("%1, then %2").arg(decoded.how, name);
    return decoded;
}

} // namespace wasclean
