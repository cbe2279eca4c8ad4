#include "app/crypto/openssl.h"

#include "app/base/plugin.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct OpenSslText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::OpenSsl)
};

} // namespace

Checked<const OpenSslModule *> openSsl()
{
    using Result = Checked<const OpenSslModule *>;
    const QString file = pluginFile(QStringLiteral("openssl"));
    if (file.isEmpty())
        return Result::bad(OpenSslText::tr("the plug-in for OpenSSL is missing"));
    const Checked<QObject *> plugin = loadPlugin(file);
    const auto *const module = plugin ? qobject_cast<OpenSslModule *>(*plugin) : nullptr;
    if (!module)
        return Result::bad(OpenSslText::tr("the plug-in for OpenSSL could not be loaded (%1)")
                               .arg(plugin.problem));
    return Result::good(module);
}

} // namespace wasclean
