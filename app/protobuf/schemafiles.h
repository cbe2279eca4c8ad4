#pragma once

#include "app/base/checked.h"
#include "app/codecs/protobufmodule.h"

#include <google/protobuf/descriptor.pb.h>

#include <QString>

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace wasclean {

/// Reads the files of a schema, each when it is needed, and refuses what would take too much memory
/// or time: these files may be a stranger's.
class SchemaFiles
{
public:
    explicit SchemaFiles(const ProtobufSource &source)
        : m_source(source)
    { }

    /// Reads the descriptor set, if that is what the source has. A problem is a sentence.
    QString readSet();

    /// The names of the files of the source, or of the set.
    std::vector<std::string> names() const;

    /// The file; an empty one for an import that is nowhere. What is named is often used by nothing
    /// but options, which nobody needs here.
    Checked<const google::protobuf::FileDescriptorProto *> file(const std::string &name);

    /// The imports that are nowhere.
    const std::set<std::string> &missing() const { return m_missing; }

private:
    Checked<google::protobuf::FileDescriptorProto> parsed(
        const std::string &name, const QByteArray &text);

    const ProtobufSource &m_source;
    std::map<std::string, google::protobuf::FileDescriptorProto> m_files;
    std::set<std::string> m_missing;
    qint64 m_bytes = 0;
    qint64 m_definitions = 0;
};

/// What Protocol Buffers call a text, which is a class of their own in some of their versions.
template <typename Text>
std::string_view viewOf(const Text &text)
{
    return {text.data(), text.size()};
}

/// A name of a stranger for a sentence.
QString shownName(std::string_view name);

} // namespace wasclean
