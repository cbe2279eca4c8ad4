#pragma once

#include "app/wire/facts/deflateoptions.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace wasclean {

/// What one offer of permessage-deflate asks for (RFC 7692, 7.1).
struct DeflateOffer
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    /// 0 when it does not ask for a limit.
    int serverMaxWindowBits = 0;
    /// Whether the server may limit the client's window, and what the client would like; 0 for
    /// nothing in particular.
    bool clientMaxWindowBits = false;
    int clientWindowBits = 0;
};

/// The value of Sec-WebSocket-Extensions in the request; empty when nothing is to be offered.
QByteArray deflateHeader(const DeflateOptions &options);

/// The offers of permessage-deflate in such a value, one that the user may have typed. What cannot
/// be understood is left out.
QList<DeflateOffer> deflateOffers(const QByteArray &header);

/// Judges the server's answer as Chromium does (RFC 7692, 7.1; RFC 6455, 9.1).
class DeflateAnswer
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::DeflateAnswer)

public:
    /// The values are those of all Sec-WebSocket-Extensions headers of the answer.
    DeflateAnswer(const QList<QByteArray> &values, const QList<DeflateOffer> &offers);

    /// Why the answer must be refused, without a full stop; empty when it is good.
    const QString &problem() const { return m_problem; }

    const DeflateAgreement &agreement() const { return m_agreement; }

private:
    void readParameter(const QByteArray &name, const QByteArray &value, bool hasValue);
    int windowBits(const QByteArray &name, const QByteArray &value);
    bool isAsked(const DeflateOffer &offer) const;
    void fail(const QString &problem);

    QString m_problem;
    DeflateAgreement m_agreement;
    QList<QByteArray> m_names;
};

} // namespace wasclean
