#pragma once

#include "app/base/checked.h"
#include "app/codecs/protobufschema.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace wasclean {

/// The message types of a schema of Protocol Buffers. Any thread may use them.
class ProtobufTypes
{
public:
    ProtobufTypes() = default;
    virtual ~ProtobufTypes() = default;
    Q_DISABLE_COPY_MOVE(ProtobufTypes)

    const ProtobufSchema &schema() const { return m_schema; }

    /// What is wrong with those of the files that could not be read, as a sentence; empty when all
    /// were.
    const QString &remark() const { return m_remark; }

    /// A message in the wire format from JSON as Protocol Buffers map it (ProtoJSON).
    virtual Checked<QByteArray> encode(const QByteArray &message, const QByteArray &json) const = 0;

protected:
    ProtobufSchema m_schema;
    QString m_remark;
};

/// Files of a schema.
struct ProtobufSource
{
    /// By their names in the folder; or one, which is a google.protobuf.FileDescriptorSet.
    QStringList files;
    bool isCompiled = false;
    /// Reads one of the files, or one that these import.
    std::function<Checked<QByteArray>(const QString &name)> read;
};

/// Reads schemas with libprotobuf: a plug-in, so that the program needs that library only when
/// somebody has a schema.
class ProtobufModule
{
public:
    ProtobufModule() = default;
    virtual ~ProtobufModule() = default;
    Q_DISABLE_COPY_MOVE(ProtobufModule)

    virtual Checked<std::shared_ptr<const ProtobufTypes>> read(
        const ProtobufSource &source) const = 0;

    static constexpr qint64 mostBytes = qint64(16) << 20;
    static constexpr qsizetype mostFiles = 2000;
};

} // namespace wasclean

#define WASCLEAN_PROTOBUF_MODULE "org.wasclean.ProtobufModule/1"
Q_DECLARE_INTERFACE(wasclean::ProtobufModule, WASCLEAN_PROTOBUF_MODULE)
