#pragma once

#include "app/diagnosis/evidenceview.h"

#include <QStringList>

#include <span>

namespace wasclean {

/// A limit of time that a product has unless it is configured otherwise.
struct KnownLimit
{
    enum class Kind : quint8 {
        Idle, ///< nothing passed in either direction
        Life, ///< however much passed
    };

    int seconds;
    Kind kind;
    /// The name of the product with this default; null if it is only a common number.
    const char *owner;
    /// A header of the answer that names the product, and a part of its value; null without one.
    const char *header = nullptr;
    const char *headerValue = nullptr;
    /// The setting to change, to be translated in the context "wasclean::Diagnosis"; null without
    /// one.
    const char *setting = nullptr;
};

/// All known limits. Each is documented by its owner, or read in its source.
std::span<const KnownLimit> knownLimits();

/// Those that a span is near to; whose owner a header of the answer names first.
QList<KnownLimit> limitsNear(const EvidenceView &view, KnownLimit::Kind kind, qint64 span);

/// Whether a header of the answer names the owner.
bool isNamed(const KnownLimit &limit, const EvidenceView &view);

} // namespace wasclean
