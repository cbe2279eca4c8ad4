#pragma once

#include "app/codecs/protobufschema.h"
#include "app/codecs/protobufwire.h"

#include <QByteArray>

namespace wasclean {

/// How values of the type are written.
WireTag::Type wireTypeOf(ProtobufSchema::Field::Type type);

/// A number, a truth value or an enum: what can be packed.
bool isScalar(ProtobufSchema::Field::Type type);

/// The value of a scalar field as JSON, as ProtoJSON has it: enums by name, and what JSON has no
/// number for as a string. `bits` is the varint, or the four or eight bytes.
QByteArray scalarJson(
    const ProtobufSchema &schema, const ProtobufSchema::Field &field, quint64 bits);

/// What a field has that did not come.
QByteArray zeroJson(const ProtobufSchema &schema, const ProtobufSchema::Field &field);

} // namespace wasclean
