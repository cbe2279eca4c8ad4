#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace wasclean {

/// A server's demand for credentials (RFC 9110, 11.3).
struct Challenge
{
    QByteArray scheme;
    /// Names and values, the values without their quotes.
    QList<std::pair<QByteArray, QByteArray>> parameters;

    bool hasScheme(const char *name) const;
    /// The value of the parameter; empty when it is not there.
    QByteArray value(const char *name) const;
};

/// The challenges of WWW-Authenticate headers, in order. What is not of the right form is passed
/// over.
QList<Challenge> readChallenges(const QList<QByteArray> &headerValues);

} // namespace wasclean
