#include "app/protobuf/protobufplugin.h"

#include "app/codecs/codectext.h"
#include "app/protobuf/pooledtypes.h"

#include <google/protobuf/stubs/logging.h>

#include <exception>

namespace wasclean {

/// What libprotobuf holds for impossible it throws.
Checked<std::shared_ptr<const ProtobufTypes>> ProtobufPlugin::read(
    const ProtobufSource &source) const
{
    using Result = Checked<std::shared_ptr<const ProtobufTypes>>;
    // It would write names of strangers to the terminal.
    google::protobuf::SetLogHandler(nullptr);
    try {
        auto types = std::make_shared<PooledTypes>();
        const QString problem = types->read(source);
        if (!problem.isEmpty())
            return Result::bad(problem);
        return Result::good(std::move(types));
    } catch (const std::exception &error) {
        return Result::bad(CodecText::tr("The schema could not be read: %1.")
                               .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace wasclean
