#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace wasclean {

/// What is wrong with a message by a schema.
struct SchemaFault
{
    /// Where in the message, as a JSON Pointer (RFC 6901); empty for all of it.
    QString at;
    /// The keyword of the schema that the value does not satisfy: "required".
    QString keyword;
    /// Where the schema with the keyword is: "order.json#/properties/id".
    QString schema;
    /// A sentence about the value.
    QString reason;

    /// All of it on one line: "/id: The value must be …. (type, order.json#/properties/id)".
    QString text() const;
};

/// What a schema says of a message.
struct SchemaReport
{
    enum class Verdict : quint8 {
        Fits,
        Faulty,
        Unknown, ///< it could not be found out
    };

    Verdict verdict = Verdict::Fits;
    /// At most mostFaults; none of a message that fits.
    std::vector<SchemaFault> faults;
    /// Why it is not known, as a sentence; empty when it is.
    QString problem;

    static constexpr std::size_t mostFaults = 20;
};

/// How far a message is from a schema by what is wrong with it: of several, the one with the
/// smallest number is what the sender had in mind.
std::size_t schemaDistance(const std::vector<SchemaFault> &faults);

} // namespace wasclean
