#include "app/formats/payloadcopy.h"

#include "app/base/regularfile.h"

#include <array>

namespace wasclean {

namespace {

QString cArray(QByteArrayView bytes)
{
    constexpr qsizetype bytesInLine = 12;
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray text = "const unsigned char payload[" + QByteArray::number(bytes.size()) + "] = {";
    text.reserve(text.size() + copySize(bytes.size(), CopyFormat::CArray));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text += i % bytesInLine == 0 ? "\n    " : " ";
        const std::array<char, 5> item{
            '0', 'x', digits[quint8(bytes[i]) >> 4], digits[quint8(bytes[i]) & 15], ','};
        text.append(item.data(), item.size());
    }
    return QString::fromLatin1(text + "\n};\n");
}

struct Signature
{
    QByteArrayView begin;
    const char *ending;
};

const Signature signatures[] = {
    {"\x89PNG\r\n\x1a\n", "png"},
    {"\xff\xd8\xff", "jpg"},
    {"GIF8", "gif"},
    {"%PDF-", "pdf"},
    {"PK\x03\x04", "zip"},
    {"\x1f\x8b", "gz"},
    {"<?xml", "xml"},
    {"<svg", "svg"},
};

const char *endingOf(const Message &message)
{
    for (const Signature &signature : signatures) {
        if (message.payload.startsWith(signature.begin))
            return signature.ending;
    }
    const QByteArray start = message.payload.left(256).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return "json";
    return message.kind == MessageKind::Binary ? "bin" : "txt";
}

} // namespace

QString copyText(QByteArrayView bytes, CopyFormat format)
{
    // Shares the bytes; nothing keeps it.
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    switch (format) {
    case CopyFormat::Hex:
        return QString::fromLatin1(raw.toHex(' '));
    case CopyFormat::Base64:
        return QString::fromLatin1(raw.toBase64());
    case CopyFormat::CArray:
        return cArray(bytes);
    case CopyFormat::Text:
        break;
    }
    return QString::fromUtf8(bytes);
}

qint64 copySize(qint64 bytes, CopyFormat format)
{
    switch (format) {
    case CopyFormat::Hex:
        return 3 * bytes;
    case CopyFormat::Base64:
        return (bytes + 2) / 3 * 4;
    case CopyFormat::CArray:
        return 6 * bytes + bytes / 3 + 64;
    case CopyFormat::Text:
        break;
    }
    return bytes;
}

QString suggestedFileName(const Message &message, qint64 number)
{
    return QStringLiteral("%1-%2.%3")
        .arg(QString::fromLatin1(kindName(message.kind)), QString::number(number),
            QString::fromLatin1(endingOf(message)));
}

QString savePayload(const QByteArray &payload, const QString &path)
{
    return RegularFile::replace(path, payload);
}

} // namespace wasclean
