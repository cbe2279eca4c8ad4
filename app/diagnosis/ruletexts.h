#pragma once

#include "app/diagnosis/evidenceview.h"

#include <QStringList>

namespace wasclean {

/// Facts about the answer to the opening handshake, for Cause::evidence: its status, and the
/// headers about who wrote it or passed it on.
QStringList answerFacts(const EvidenceView &view);

/// "a, b and c".
QString listText(const QStringList &items);

/// Where to look in the log of the server: the time in UTC, and the client's address.
QString logAdvice(const EvidenceView &view);

/// The close code and close reason that the server sent.
QString closeFact(const EvidenceView &view);

/// How TCP ended: in order, or by a reset, whose sender cannot be proven.
QString tcpEndFact(const EvidenceView &view);

} // namespace wasclean
