#pragma once

#include "app/base/checked.h"
#include "app/codecs/protobufmodule.h"

#include <QString>

#include <memory>

namespace wasclean {

/// Reads a schema of Protocol Buffers: a “.proto” file with those that it imports, a folder with
/// such files, or a descriptor set as “protoc -o” writes it. Nothing is read that is not below the
/// folder. It may take a while. A problem is a sentence, also when libprotobuf is not there.
Checked<std::shared_ptr<const ProtobufTypes>> readProtobufTypes(const QString &path);

/// The same for files that the source has.
Checked<std::shared_ptr<const ProtobufTypes>> readProtobufTypes(const ProtobufSource &source);

/// The path of the schema of what the demo server sends, which is part of the program.
QString protobufDemoSchema();

} // namespace wasclean
