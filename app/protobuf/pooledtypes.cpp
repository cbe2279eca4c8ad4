#include "app/protobuf/pooledtypes.h"

#include "app/codecs/codectext.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/type_resolver_util.h>

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace wasclean {

namespace pb = google::protobuf;

namespace {

using Kind = ProtobufSchema::Message::Kind;

constexpr const char *urlPrefix = "type.googleapis.com";
/// A name stands in front of each value that is shown.
constexpr std::size_t mostNameChars = 1000;

class BuildErrors : public pb::DescriptorPool::ErrorCollector
{
public:
#if GOOGLE_PROTOBUF_VERSION < 4022000
    void AddError(const std::string &file, const std::string &element, const pb::Message *,
        ErrorLocation, const std::string &message) override
    {
        keep(file, element, message);
    }
#else
    void RecordError(absl::string_view file, absl::string_view element, const pb::Message *,
        ErrorLocation, absl::string_view message) override
    {
        keep(viewOf(file), viewOf(element), viewOf(message));
    }
#endif

    const QString &problem() const { return m_problem; }

private:
    void keep(std::string_view file, std::string_view element, std::string_view message)
    {
        if (m_problem.isEmpty())
            m_problem = CodecText::tr("“%1”: %2: %3")
                            .arg(shownName(file), shownName(element), shownName(message));
    }

    QString m_problem;
};

/// The messages that ProtoJSON has a form of its own for.
Kind kindOf(const pb::Descriptor &message)
{
    if (message.options().map_entry())
        return Kind::MapEntry;
    static const std::unordered_map<std::string, Kind> kinds{{"Timestamp", Kind::Timestamp},
        {"Duration", Kind::Duration}, {"Any", Kind::Any}, {"Struct", Kind::Struct},
        {"Value", Kind::Value}, {"ListValue", Kind::ListValue}, {"DoubleValue", Kind::Wrapper},
        {"FloatValue", Kind::Wrapper}, {"Int64Value", Kind::Wrapper},
        {"UInt64Value", Kind::Wrapper}, {"Int32Value", Kind::Wrapper},
        {"UInt32Value", Kind::Wrapper}, {"BoolValue", Kind::Wrapper},
        {"StringValue", Kind::Wrapper}, {"BytesValue", Kind::Wrapper}};
    if (message.file()->package() != "google.protobuf" || message.containing_type())
        return Kind::Plain;
    const auto found = kinds.find(std::string(message.name()));
    return found == kinds.end() ? Kind::Plain : found->second;
}

template <typename Text>
QByteArray bytesOf(const Text &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QString firstLine(const std::string &text)
{
    const std::string line = text.substr(0, text.find('\n'));
    QString shown = shownName(line);
    while (shown.endsWith(u'.') || shown.endsWith(u':'))
        shown.chop(1);
    return shown;
}

} // namespace

PooledTypes::PooledTypes() = default;

PooledTypes::~PooledTypes() = default;

QString PooledTypes::read(const ProtobufSource &source)
{
    SchemaFiles files(source);
    if (QString problem = files.readSet(); !problem.isEmpty())
        return problem;
    for (const std::string &name : files.names()) {
        const QString problem = build(files, name);
        if (m_remark.isEmpty())
            m_remark = problem;
    }
    if (QString problem = takeMessages(); !problem.isEmpty())
        return problem;
    if (m_schema.messages.empty())
        return m_remark.isEmpty() ? CodecText::tr("The schema has no message types.") : m_remark;
    m_resolver.reset(pb::util::NewTypeResolverForDescriptorPool(urlPrefix, &m_pool));
    return {};
}

/// Builds a file after those that it imports. There is no recursion, as there may be many.
QString PooledTypes::build(SchemaFiles &files, const std::string &root)
{
    struct Step
    {
        std::string name;
        int next = 0;
    };

    if (m_pool.FindFileByName(root))
        return {};
    std::vector<Step> path{{root, 0}};
    std::unordered_set<std::string> open{root};
    QString problem;
    while (!path.empty() && problem.isEmpty()) {
        const std::string name = path.back().name;
        const auto file = files.file(name);
        if (!file) {
            problem = file.problem;
        } else if (path.back().next < (*file)->dependency_size()) {
            const std::string import = (*file)->dependency(path.back().next++);
            if (const auto failed = m_failed.find(import); failed != m_failed.end()) {
                problem = failed->second;
            } else if (!m_pool.FindFileByName(import)) {
                if (!open.insert(import).second)
                    problem = CodecText::tr("“%1” imports “%2”, which imports it again.")
                                  .arg(shownName(name), shownName(import));
                path.push_back({import, 0});
            }
        } else {
            problem = buildFile(**file, files.missing());
            path.pop_back();
            open.erase(name);
            if (!problem.isEmpty())
                m_failed.emplace(name, problem);
        }
    }
    for (const Step &step : path)
        m_failed.emplace(step.name, problem);
    return problem;
}

QString PooledTypes::buildFile(
    const pb::FileDescriptorProto &file, const std::set<std::string> &missing)
{
    BuildErrors error;
    const pb::FileDescriptor *const built = m_pool.BuildFileCollectingErrors(file, &error);
    if (built) {
        m_files.push_back(built);
        return {};
    }
    const auto absent = std::find_if(file.dependency().begin(), file.dependency().end(),
        [&missing](const std::string &name) { return missing.contains(name); });
    if (absent == file.dependency().end())
        return error.problem();
    return CodecText::tr("“%1” imports “%2”, which is not there. Choose the folder in which both "
                         "are.")
        .arg(shownName(file.name()), shownName(*absent));
}

void PooledTypes::addMessages(const pb::Descriptor *message)
{
    indexOf(message);
    for (int i = 0; i < message->enum_type_count(); ++i)
        indexOf(message->enum_type(i));
    for (int i = 0; i < message->nested_type_count(); ++i)
        addMessages(message->nested_type(i));
}

QString PooledTypes::takeMessages()
{
    for (const pb::FileDescriptor *const file : m_files) {
        for (int i = 0; i < file->message_type_count(); ++i)
            addMessages(file->message_type(i));
        // Also those that no field is of: a plain number may mean one.
        for (int i = 0; i < file->enum_type_count(); ++i)
            indexOf(file->enum_type(i));
    }
    // Others may be added while these are read.
    while (m_schema.messages.size() < m_descriptors.size()) {
        const pb::Descriptor &next = *m_descriptors[m_schema.messages.size()];
        if (QString problem = takeMessage(next); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString PooledTypes::takeMessage(const pb::Descriptor &descriptor)
{
    std::vector<const pb::FieldDescriptor *> fields;
    m_pool.FindAllExtensions(&descriptor, &fields);
    for (int i = 0; i < descriptor.field_count(); ++i)
        fields.push_back(descriptor.field(i));
    ProtobufSchema::Message message;
    message.name = bytesOf(descriptor.full_name());
    message.kind = kindOf(descriptor);
    for (const pb::FieldDescriptor *const field : fields) {
        message.fields.push_back(fieldOf(*field));
        if (field->is_required())
            message.required.push_back(quint32(field->number()));
    }
    std::sort(message.fields.begin(), message.fields.end(),
        [](const auto &a, const auto &b) { return a.number < b.number; });
    const bool isLong = descriptor.full_name().size() > mostNameChars
        || std::any_of(message.fields.begin(), message.fields.end(),
            [](const auto &field) { return std::size_t(field.name.size()) > mostNameChars; });
    if (isLong)
        return CodecText::tr("A name in “%1” is too long.")
            .arg(shownName(viewOf(descriptor.file()->name())));
    const std::size_t index = m_schema.messages.size();
    m_schema.byName.insert(message.name, index);
    m_schema.messages.push_back(std::move(message));
    return {};
}

ProtobufSchema::Field PooledTypes::fieldOf(const pb::FieldDescriptor &descriptor)
{
    ProtobufSchema::Field field;
    field.number = quint32(descriptor.number());
    field.type = ProtobufSchema::Field::Type(descriptor.type());
    field.isRepeated = descriptor.is_repeated();
    field.name = descriptor.is_extension() ? '[' + bytesOf(descriptor.full_name()) + ']'
                                           : bytesOf(descriptor.name());
    if (const pb::Descriptor *const message = descriptor.message_type())
        field.typeIndex = indexOf(message);
    else if (const pb::EnumDescriptor *const type = descriptor.enum_type())
        field.typeIndex = indexOf(type);
    return field;
}

/// The index that the message has or will have in the schema.
std::size_t PooledTypes::indexOf(const pb::Descriptor *message)
{
    const auto [known, isNew] = m_indices.try_emplace(message, m_descriptors.size());
    if (isNew)
        m_descriptors.push_back(message);
    return known->second;
}

std::size_t PooledTypes::indexOf(const pb::EnumDescriptor *type)
{
    const auto [known, isNew] = m_enumIndices.try_emplace(type, m_schema.enums.size());
    if (!isNew)
        return known->second;
    ProtobufSchema::Enum all;
    // Of several names of a number, the first.
    for (int i = type->value_count() - 1; i >= 0; --i)
        all.names.insert(type->value(i)->number(), bytesOf(type->value(i)->name()));
    m_schema.enums.push_back(std::move(all));
    return known->second;
}

Checked<QByteArray> PooledTypes::encode(const QByteArray &message, const QByteArray &json) const
{
    using Result = Checked<QByteArray>;
    const pb::Descriptor *const type = m_pool.FindMessageTypeByName(message.toStdString());
    if (!type)
        return Result::bad(
            CodecText::tr("The schema has no message type “%1”.").arg(QString::fromUtf8(message)));
    try {
        std::string bytes;
        const auto status = pb::util::JsonToBinaryString(m_resolver.get(),
            std::string(urlPrefix) + '/' + std::string(type->full_name()), json.toStdString(),
            &bytes);
        if (!status.ok())
            return Result::bad(CodecText::tr("This is not a valid %1: %2.")
                                   .arg(shownName(viewOf(type->name())),
                                       firstLine(std::string(status.message()))));
        // Once more, for the order and the form that other programs write.
        const std::unique_ptr<pb::Message> made(m_messages.GetPrototype(type)->New());
        if (!made->ParsePartialFromString(bytes))
            return Result::bad(CodecText::tr("A %1 has groups, which cannot be made from JSON.")
                                   .arg(shownName(viewOf(type->name()))));
        if (!made->IsInitialized())
            return Result::bad(CodecText::tr("A %1 needs fields that are missing: %2.")
                                   .arg(shownName(viewOf(type->name())),
                                       shownName(made->InitializationErrorString())));
        std::string written;
        {
            pb::io::StringOutputStream stream(&written);
            pb::io::CodedOutputStream output(&stream);
            output.SetSerializationDeterministic(true);
            // Only a message of more than 2 GiB cannot be written.
            if (!made->SerializePartialToCodedStream(&output))
                return Result::bad(CodecText::tr("The message is too large."));
        }
        return Result::good(bytesOf(written));
    } catch (const std::exception &error) {
        return Result::bad(
            CodecText::tr("This is not a valid %1: %2.")
                .arg(shownName(viewOf(type->name())), QString::fromUtf8(error.what())));
    }
}

} // namespace wasclean
