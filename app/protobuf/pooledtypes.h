#pragma once

#include "app/codecs/protobufmodule.h"
#include "app/protobuf/schemafiles.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/util/type_resolver.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace wasclean {

/// The message types of a schema in libprotobuf's own form, which checks them and writes messages,
/// and as data that any thread reads messages by.
class PooledTypes : public ProtobufTypes
{
public:
    PooledTypes();
    ~PooledTypes() override;

    /// Reads a schema. Files that cannot be read are left out and remarked; when none can, that is
    /// a problem, as a sentence.
    QString read(const ProtobufSource &source);

    Checked<QByteArray> encode(const QByteArray &message, const QByteArray &json) const override;

private:
    QString build(SchemaFiles &files, const std::string &root);
    QString buildFile(
        const google::protobuf::FileDescriptorProto &file, const std::set<std::string> &missing);
    QString takeMessages();
    QString takeMessage(const google::protobuf::Descriptor &descriptor);
    ProtobufSchema::Field fieldOf(const google::protobuf::FieldDescriptor &descriptor);
    std::size_t indexOf(const google::protobuf::Descriptor *message);
    std::size_t indexOf(const google::protobuf::EnumDescriptor *type);
    void addMessages(const google::protobuf::Descriptor *message);

    google::protobuf::DescriptorPool m_pool;
    std::unique_ptr<google::protobuf::util::TypeResolver> m_resolver;
    mutable google::protobuf::DynamicMessageFactory m_messages{&m_pool};
    std::vector<const google::protobuf::FileDescriptor *> m_files;
    /// Those that could not be built, with why.
    std::unordered_map<std::string, QString> m_failed;
    std::vector<const google::protobuf::Descriptor *> m_descriptors;
    std::unordered_map<const google::protobuf::Descriptor *, std::size_t> m_indices;
    std::unordered_map<const google::protobuf::EnumDescriptor *, std::size_t> m_enumIndices;
};

} // namespace wasclean
