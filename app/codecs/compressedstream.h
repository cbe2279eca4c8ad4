#pragma once

#include "app/base/decompressor.h"
#include "app/codecs/codec.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace wasclean {

/// One compressed stream over the binary messages of a direction, each of which ends with a flush.
/// What was compressed is shown as JSON, text or bytes.
class CompressedStream : public CodecStream
{
public:
    /// The name is that of the compression.
    CompressedStream(std::unique_ptr<Decompressor> decompressor, QString name);

    DecodedMessage decode(const CodecMessage &message) override;
    std::unique_ptr<CodecStream> copy() const override;

    /// What a message alone means, without those before it.
    static DecodedMessage decodeAlone(const CodecMessage &message, const QString &name);

private:
    struct Read
    {
        /// A clause about what is wrong, and where; empty when all of the message was read.
        QString problem;
        qsizetype at = 0;
        /// The message ends with a flush.
        bool isFlushed = false;
    };

    Read readAll(QByteArrayView payload);
    void keep(QByteArrayView bytes);

    std::unique_ptr<Decompressor> m_decompressor;
    QString m_name;
    /// Of the piece that has not ended, as far as it is shown.
    QByteArray m_content;
    qint64 m_size = 0;
    /// Why nothing more can be read; empty while all is well.
    QString m_problem;
};

} // namespace wasclean
