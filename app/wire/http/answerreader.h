#pragma once

#include "app/wire/facts/evidence.h"
#include "app/wire/http/upgrade.h"

#include <QByteArray>
#include <QCoreApplication>

namespace wasclean {

/// Reads the server's answer to the opening handshake, and the body of a refusal.
class AnswerReader
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::AnswerReader)

public:
    enum class State {
        Head, ///< the header is not complete
        Body, ///< refused; the body of the refusal is still coming
        Accepted,
        Failed, ///< refused, wrong or missing, see Evidence::status and Evidence::rule
    };

    /// Facts go into the evidence as they become known.
    AnswerReader(const UpgradeRequest &request, Evidence &evidence);

    State read(const QByteArray &bytes);
    /// The stream has ended.
    State end();
    /// Nothing more will be read: puts into the evidence what was received of a head that is not
    /// complete.
    void keepPartOfHead();

    /// What came after the header: the first frames.
    const QByteArray &rest() const { return m_rest; }

    /// What was agreed on about compression.
    const DeflateAgreement &deflate() const { return m_deflate; }

private:
    State readHead();
    State judge(const QByteArray &head);
    State readBody();
    State fail(const QString &rule);
    State failAsNotHttp();

    const UpgradeRequest &m_request;
    Evidence &m_evidence;
    State m_state = State::Head;
    QByteArray m_bytes;
    QByteArray m_rest;
    DeflateAgreement m_deflate;
    qsizetype m_searched = 0;
    /// How long the body of the refusal says it is; -1 when it does not say.
    qint64 m_bodyLength = -1;
    bool m_chunked = false;
};

} // namespace wasclean
