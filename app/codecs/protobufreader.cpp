#include "app/codecs/protobufreader.h"

#include "app/base/plugin.h"
#include "app/base/regularfile.h"
#include "app/codecs/codectext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace wasclean {

namespace {

bool isProtoFile(const QString &path) { return path.endsWith(QLatin1String(".proto")); }

Checked<const ProtobufModule *> protobufModule()
{
    using Result = Checked<const ProtobufModule *>;
    const QString file = pluginFile(QStringLiteral("protobuf"));
    if (file.isEmpty())
        return Result::bad(CodecText::tr("The types of Protocol Buffers cannot be read: this "
                                         "Wasclean was built or installed without libprotobuf."));
    const Checked<QObject *> plugin = loadPlugin(file);
    const auto *const module = plugin ? qobject_cast<ProtobufModule *>(*plugin) : nullptr;
    if (!module)
        return Result::bad(CodecText::tr("The types of Protocol Buffers cannot be read: the "
                                         "library libprotobuf could not be loaded (%1).")
                               .arg(plugin.problem));
    return Result::good(module);
}

/// Reads a file of the folder, and none beside it. A name of a schema may be anything.
Checked<QByteArray> readBelow(const QString &folder, const QString &name)
{
    using Result = Checked<QByteArray>;
    const QString path = folder + u'/' + name;
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return Result::good({});
    if (!file.startsWith(folder.endsWith(u'/') ? folder : folder + u'/'))
        return Result::bad(CodecText::tr("“%1” is not below the folder of the schema.")
                               .arg(shownText(path.toUtf8())));
    return RegularFile::readAll(file, ProtobufModule::mostBytes);
}

ProtobufSource sourceIn(const QString &folder, const QStringList &files)
{
    ProtobufSource source;
    source.files = files;
    source.read = [folder = QFileInfo(folder).canonicalFilePath()](
                      const QString &name) { return readBelow(folder, name); };
    return source;
}

Checked<ProtobufSource> sourceOfFolder(const QString &path)
{
    using Result = Checked<ProtobufSource>;
    const QDir folder(path);
    QStringList files;
    QDirIterator each(path, {QStringLiteral("*.proto")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        files.append(folder.relativeFilePath(each.next()));
        if (files.size() > ProtobufModule::mostFiles)
            return Result::bad(CodecText::tr("There are too many files in “%1”.").arg(path));
    }
    if (files.isEmpty())
        return Result::bad(CodecText::tr("There is no schema (*.proto) in “%1”.").arg(path));
    files.sort();
    return Result::good(sourceIn(path, files));
}

ProtobufSource demoSource()
{
    ProtobufSource source;
    source.files = QStringList{QFileInfo(protobufDemoSchema()).fileName()};
    source.read = [name = source.files.front()](const QString &wanted) {
        QFile file(protobufDemoSchema());
        const bool isOurs = wanted == name && file.open(QIODevice::ReadOnly);
        return Checked<QByteArray>::good(isOurs ? file.readAll() : QByteArray());
    };
    return source;
}

Checked<ProtobufSource> sourceOf(const QString &path)
{
    using Result = Checked<ProtobufSource>;
    const QFileInfo info(path);
    if (path == protobufDemoSchema())
        return Result::good(demoSource());
    if (info.isDir())
        return sourceOfFolder(path);
    if (const QString problem = RegularFile::problemWith(path); !problem.isEmpty())
        return Result::bad(problem);
    ProtobufSource source = sourceIn(info.path(), {info.fileName()});
    source.isCompiled = !isProtoFile(path);
    return Result::good(source);
}

} // namespace

QString protobufDemoSchema() { return QStringLiteral(":/demo/quotes.proto"); }

Checked<std::shared_ptr<const ProtobufTypes>> readProtobufTypes(const QString &path)
{
    using Result = Checked<std::shared_ptr<const ProtobufTypes>>;
    const Checked<ProtobufSource> source = sourceOf(path);
    return source ? readProtobufTypes(*source) : Result::bad(source.problem);
}

Checked<std::shared_ptr<const ProtobufTypes>> readProtobufTypes(const ProtobufSource &source)
{
    const Checked<const ProtobufModule *> module = protobufModule();
    return module ? (*module)->read(source)
                  : Checked<std::shared_ptr<const ProtobufTypes>>::bad(module.problem);
}

} // namespace wasclean
