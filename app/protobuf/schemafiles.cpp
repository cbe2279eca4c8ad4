#include "app/protobuf/schemafiles.h"

#include "app/codecs/codectext.h"

#include <google/protobuf/compiler/parser.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/wire_format_lite.h>

#include <algorithm>
#include <array>

namespace wasclean {

namespace pb = google::protobuf;

namespace {

/// Messages, fields, enums and their values, of all files.
constexpr qint64 mostDefinitions = 200'000;
constexpr int mostDepth = 64;
/// Each range is compared with each field and each other range of its message.
constexpr int mostRanges = 2000;

QString tooLarge(const QString &name)
{
    return CodecText::tr("“%1” has too many definitions.").arg(name);
}

/// Keeps the first error only.
class ParseErrors : public pb::io::ErrorCollector
{
public:
    explicit ParseErrors(const std::string &file)
        : m_file(file)
    { }

#if GOOGLE_PROTOBUF_VERSION < 4022000
    void AddError(int line, pb::io::ColumnNumber column, const std::string &message) override
    {
        keep(line, column, message);
    }
#else
    void RecordError(int line, pb::io::ColumnNumber column, absl::string_view message) override
    {
        keep(line, column, viewOf(message));
    }
#endif

    const QString &problem() const { return m_problem; }

private:
    void keep(int line, pb::io::ColumnNumber column, std::string_view message)
    {
        if (m_problem.isEmpty())
            m_problem = CodecText::tr("“%1”, line %2, column %3: %4")
                            .arg(shownName(m_file), QString::number(line + 1),
                                QString::number(column + 1), shownName(message));
    }

    const std::string &m_file;
    QString m_problem;
};

/// How much a text defines, and how deep, roughly: enough to know what would be too much.
struct TextSize
{
    qint64 definitions = 0;
    int depth = 0;
};

/// Goes over a comment or a string that begins there.
qsizetype skipped(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    if (rest.startsWith("//")) {
        const qsizetype end = text.indexOf('\n', at);
        return end < 0 ? text.size() : end;
    }
    if (rest.startsWith("/*")) {
        const qsizetype end = text.indexOf("*/", at + 2);
        return end < 0 ? text.size() : end + 1;
    }
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote && text[at] != '\n'; ++at)
        at += text[at] == '\\' ? 1 : 0;
    return at;
}

TextSize sizeOf(QByteArrayView text)
{
    TextSize size;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isComment
            = c == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*');
        if (isComment || c == '"' || c == '\'') {
            at = skipped(text, at);
        } else if (c == '{' || c == '[' || c == '(' || c == '<') {
            ++size.definitions;
            size.depth = std::max(size.depth, ++depth);
        } else if (c == '}' || c == ']' || c == ')' || c == '>') {
            depth = std::max(0, depth - 1);
        } else if (c == ';' || c == ',') {
            ++size.definitions;
        }
    }
    return size;
}

/// Counts the parts of a google.protobuf.FileDescriptorSet, each of which becomes an object.
qint64 partsOf(pb::io::CodedInputStream &input, int depth)
{
    using pb::internal::WireFormatLite;
    qint64 parts = 0;
    for (pb::uint32 tag = input.ReadTag(); tag != 0 && parts < mostDefinitions;
         tag = input.ReadTag()) {
        ++parts;
        // Deeper are options and where in the text something was.
        const bool mayHaveParts = depth < mostDepth
            && WireFormatLite::GetTagWireType(tag) == WireFormatLite::WIRETYPE_LENGTH_DELIMITED
            && (depth == 0 || WireFormatLite::GetTagFieldNumber(tag) >= 2)
            && (depth != 1 || WireFormatLite::GetTagFieldNumber(tag) >= 4);
        if (!mayHaveParts) {
            if (!WireFormatLite::SkipField(&input, tag))
                break;
            continue;
        }
        int size = 0;
        if (!input.ReadVarintSizeAsInt(&size))
            break;
        const auto limit = input.PushLimit(size);
        parts += partsOf(input, depth + 1);
        // The content may be text.
        if (!input.Skip(input.BytesUntilLimit()))
            break;
        input.PopLimit(limit);
    }
    return parts;
}

bool hasManyRanges(const pb::DescriptorProto &message)
{
    const auto tooMany = [](int ranges) { return ranges > mostRanges; };
    return tooMany(message.reserved_range_size() + message.extension_range_size())
        || std::any_of(message.enum_type().begin(), message.enum_type().end(),
            [&](const auto &each) { return tooMany(each.reserved_range_size()); })
        || std::any_of(message.nested_type().begin(), message.nested_type().end(), hasManyRanges);
}

bool hasManyRanges(const pb::FileDescriptorProto &file)
{
    return std::any_of(file.message_type().begin(), file.message_type().end(),
               [](const auto &each) { return hasManyRanges(each); })
        || std::any_of(file.enum_type().begin(), file.enum_type().end(),
            [](const auto &each) { return each.reserved_range_size() > mostRanges; });
}

bool isCustom(const pb::UninterpretedOption &option)
{
    return option.name_size() > 0 && option.name(0).is_extension();
}

/// Removes the options that other files define: they say nothing of the bytes of a message, and
/// their files are often not there.
void removeCustomOptions(pb::Message &message)
{
    const pb::Reflection *const reflection = message.GetReflection();
    std::vector<const pb::FieldDescriptor *> fields;
    reflection->ListFields(message, &fields);
    for (const pb::FieldDescriptor *const field : fields) {
        if (field->cpp_type() != pb::FieldDescriptor::CPPTYPE_MESSAGE)
            continue;
        if (!field->is_repeated()) {
            removeCustomOptions(*reflection->MutableMessage(&message, field));
            continue;
        }
        const bool isOption = field->message_type() == pb::UninterpretedOption::descriptor();
        for (int i = reflection->FieldSize(message, field) - 1; i >= 0; --i) {
            pb::Message *const each = reflection->MutableRepeatedMessage(&message, field, i);
            if (!isOption) {
                removeCustomOptions(*each);
            } else if (isCustom(static_cast<const pb::UninterpretedOption &>(*each))) {
                reflection->SwapElements(
                    &message, field, i, reflection->FieldSize(message, field) - 1);
                reflection->RemoveLast(&message, field);
            }
        }
    }
}

} // namespace

QString shownName(std::string_view name)
{
    constexpr qsizetype mostChars = 300;
    return QString::fromUtf8(name.data(), qsizetype(name.size())).simplified().left(mostChars);
}

QString SchemaFiles::readSet()
{
    if (!m_source.isCompiled)
        return {};
    const QString &name = m_source.files.front();
    const Checked<QByteArray> bytes = m_source.read(name);
    if (!bytes)
        return bytes.problem;
    const auto *const data = bytes->constData();
    pb::io::ArrayInputStream stream(data, int(bytes->size()));
    pb::io::CodedInputStream input(&stream);
    if (partsOf(input, 0) >= mostDefinitions)
        return tooLarge(name);
    pb::FileDescriptorSet set;
    if (!set.ParseFromArray(data, int(bytes->size())) || set.file_size() == 0)
        return CodecText::tr("“%1” is not a descriptor set as protoc writes it, nor is it named "
                             "“.proto”.")
            .arg(name);
    for (pb::FileDescriptorProto &file : *set.mutable_file()) {
        file.clear_source_code_info();
        if (hasManyRanges(file))
            return tooLarge(name);
        m_files.insert_or_assign(file.name(), std::move(file));
    }
    return {};
}

std::vector<std::string> SchemaFiles::names() const
{
    std::vector<std::string> names;
    if (m_source.isCompiled) {
        for (const auto &[name, file] : m_files)
            names.push_back(name);
    } else {
        for (const QString &name : m_source.files)
            names.push_back(name.toStdString());
    }
    return names;
}

Checked<pb::FileDescriptorProto> SchemaFiles::parsed(
    const std::string &name, const QByteArray &text)
{
    using Result = Checked<pb::FileDescriptorProto>;
    const TextSize size = sizeOf(text);
    m_definitions += size.definitions;
    m_bytes += text.size();
    if (size.depth > mostDepth)
        return Result::bad(CodecText::tr("“%1” is nested too deep.").arg(shownName(name)));
    if (m_definitions > mostDefinitions || m_bytes > ProtobufModule::mostBytes)
        return Result::bad(tooLarge(shownName(name)));
    ParseErrors error(name);
    pb::io::ArrayInputStream stream(text.constData(), int(text.size()));
    pb::io::Tokenizer tokenizer(&stream, &error);
    pb::compiler::Parser parser;
    parser.RecordErrorsTo(&error);
    pb::FileDescriptorProto file;
    if (!parser.Parse(&tokenizer, &file) || !error.problem().isEmpty())
        return Result::bad(error.problem());
    file.set_name(name);
    file.clear_source_code_info();
    // What a service does shows in no message.
    file.clear_service();
    removeCustomOptions(file);
    if (hasManyRanges(file))
        return Result::bad(tooLarge(shownName(name)));
    return Result::good(std::move(file));
}

Checked<const pb::FileDescriptorProto *> SchemaFiles::file(const std::string &name)
{
    using Result = Checked<const pb::FileDescriptorProto *>;
    if (const auto known = m_files.find(name); known != m_files.end())
        return Result::good(&known->second);
    if (qsizetype(m_files.size()) >= ProtobufModule::mostFiles)
        return Result::bad(CodecText::tr("The schema has too many files."));
    pb::FileDescriptorProto file;
    if (!m_source.isCompiled) {
        const Checked<QByteArray> text = m_source.read(QString::fromStdString(name));
        if (!text)
            return Result::bad(text.problem);
        if (!text->isNull()) {
            Checked<pb::FileDescriptorProto> parsedFile = parsed(name, *text);
            if (!parsedFile)
                return Result::bad(parsedFile.problem);
            return Result::good(
                &m_files.insert_or_assign(name, std::move(*parsedFile.value)).first->second);
        }
    }
    // Those of Protocol Buffers themselves are in the library.
    const pb::FileDescriptor *const own
        = pb::DescriptorPool::generated_pool()->FindFileByName(name);
    if (own) {
        own->CopyTo(&file);
    } else {
        m_missing.insert(name);
        file.set_name(name);
        file.set_syntax("proto3");
    }
    return Result::good(&m_files.insert_or_assign(name, std::move(file)).first->second);
}

} // namespace wasclean
