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
    /// Whose default it is, as a name; null where only the round number speaks.
    const char *owner;
    /// A header of the answer that names it, and what its value contains; null when none does.
    const char *header = nullptr;
    const char *headerValue = nullptr;
    /// What to set, to be translated in the context "wasclean::Diagnosis"; null when nothing can
    /// be.
    const char *setting = nullptr;
};

/// Every limit that is known. Each is documented by its owner, or seen in its source.
std::span<const KnownLimit> knownLimits();

/// Those that a span is near to; whose owner a header of the answer names first.
QList<KnownLimit> limitsNear(const EvidenceView &view, KnownLimit::Kind kind, qint64 span);

/// Whether a header of the answer names the owner.
bool isNamed(const KnownLimit &limit, const EvidenceView &view);

} // namespace wasclean
