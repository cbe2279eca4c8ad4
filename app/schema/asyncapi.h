#pragma once

#include "app/base/checked.h"
#include "app/schema/jsonschema.h"
#include "app/schema/schemadocuments.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace wasclean {

/// A message that an AsyncAPI document describes.
struct AsyncApiMessage
{
    QString name;
    /// Nothing for a message that may have any payload, or one of another format than JSON Schema.
    std::optional<JsonSchema> schema;
};

/// The messages of an AsyncAPI document (version 2 or 3) of a server, seen from its client.
struct AsyncApi
{
    std::vector<AsyncApiMessage> sent;
    std::vector<AsyncApiMessage> received;
};

/// Reads a document that has a member "asyncapi". Which channel a connection is of is not known, so
/// the messages of all count.
Checked<AsyncApi> readAsyncApi(
    const std::shared_ptr<SchemaCollection> &collection, const SchemaPlace &document);

} // namespace wasclean
