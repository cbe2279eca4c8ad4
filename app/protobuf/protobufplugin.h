#pragma once

#include "app/codecs/protobufmodule.h"

#include <QObject>

namespace wasclean {

/// The plug-in, as Qt loads it.
class ProtobufPlugin : public QObject, public ProtobufModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID WASCLEAN_PROTOBUF_MODULE)
    Q_INTERFACES(wasclean::ProtobufModule)

public:
    Checked<std::shared_ptr<const ProtobufTypes>> read(const ProtobufSource &source) const override;
};

} // namespace wasclean
