#pragma once

#include "app/diagnosis/evidenceview.h"

#include <QStringList>

namespace wasclean {

/// What the answer to the opening handshake says of itself, for Cause::evidence: its status, and
/// who wrote it or passed it on as far as headers tell.
QStringList answerFacts(const EvidenceView &view);

/// "a, b and c".
QString listText(const QStringList &items);

/// Where to look in the log of the server: the time in UTC, and the client's address.
QString logAdvice(const EvidenceView &view);

/// How TCP ended: in order, or by a reset, whose sender nobody can prove.
QString tcpEndFact(const EvidenceView &view);

} // namespace wasclean
