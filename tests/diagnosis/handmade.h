#pragma once

#include "app/diagnosis/attemptsummary.h"
#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace wasclean {

/// Nanoseconds.
constexpr qint64 second = 1'000'000'000;
/// When every attempt made here starts, so that a silence of an hour fits.
constexpr qint64 startOfTime = 1'700'000'000 * second;

/// A request to that URL.
Evidence attemptTo(const QString &url);

/// One that no TCP connection came of: each address failed with those words.
Evidence notConnected(const QString &words);

/// One whose upgrade was answered so.
Evidence answered(const QByteArray &statusLine, const QByteArray &headers = {},
    const QByteArray &body = {}, const QString &url = QStringLiteral("ws://example.com/chat"));

/// One whose answer was not HTTP but began with these bytes.
Evidence answeredWithBytes(const QByteArray &bytes);

/// One whose TLS failed: the alert that was received, and the library's words.
Evidence tlsFailed(int alert, const QString &words = {});

/// One that was open for some time, nothing having passed at the end for another.
Evidence openFor(qint64 age, qint64 silence, TcpEnd end = TcpEnd::FinByServer);

/// One that the server closed with this code 10 s after open.
Evidence closedWith(int code, const QString &reason = {});

/// Adds headers to the answer, or to the request.
void addToAnswer(Evidence &evidence, const QByteArray &headers);
void addToRequest(Evidence &evidence, const QByteArray &headers);

/// A message of that size was sent so long before the end.
void sendBefore(Evidence &evidence, qint64 size, qint64 beforeEnd);

/// The summary of an attempt that had begun earlier by this span.
AttemptSummary earlier(const Evidence &evidence, qint64 by);

} // namespace wasclean
