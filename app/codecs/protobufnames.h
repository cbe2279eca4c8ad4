#pragma once

#include "app/codecs/protobufpayload.h"
#include "app/codecs/protobufschema.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// A message of Protocol Buffers, read by its schema.
struct NamedFields
{
    /// The fields by their names, as far as the message could be read: enums by name, maps as
    /// objects, and numbers in the place of names for fields that the schema does not know.
    QByteArray json;
    /// The first thing that is wrong, as a sentence without a full stop; empty when all is well.
    QString fault;
    qsizetype faultAt = -1;
    /// Whether the fields are not all there, because they would be much larger than the message.
    bool isCut = false;
};

/// Reads a message of the type with that index. When only its beginning is known, it is no fault
/// that the rest is missing.
NamedFields fieldsByName(const ProtobufSchema &schema, std::size_t message, QByteArrayView bytes,
    bool isWhole, const ProtobufPayload &payload = {});

} // namespace wasclean
