#include "app/codecs/protobufreader.h"

#include "app/base/regularfile.h"
#include "app/codecs/codectext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>

namespace wasclean {

namespace {

bool isProtoFile(const QString &path) { return path.endsWith(QLatin1String(".proto")); }

/// Where the plug-in is: with the installed program, or where Qt looks for plug-ins, among them the
/// folder of the program.
QString moduleFile()
{
    QStringList folders{
        QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/wasclean/plugins")};
    folders += QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        const QFileInfo file(folder, QStringLiteral("libwasclean-protobuf.so"));
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

/// The plug-in stays loaded once it was.
Checked<const ProtobufModule *> protobufModule()
{
    using Result = Checked<const ProtobufModule *>;
    const QString file = moduleFile();
    if (file.isEmpty())
        return Result::bad(CodecText::tr("The types of Protocol Buffers cannot be read: this "
                                         "Wasclean was built or installed without libprotobuf."));
    QPluginLoader loader(file);
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    const auto *const module = qobject_cast<ProtobufModule *>(loader.instance());
    if (!module)
        return Result::bad(CodecText::tr("The types of Protocol Buffers cannot be read: the "
                                         "library libprotobuf could not be loaded (%1).")
                               .arg(loader.errorString()));
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
