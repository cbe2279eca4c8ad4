#pragma once

#include "app/wire/facts/evidence.h"

namespace wasclean {

constexpr qint64 testMillisecond = 1'000'000;
/// When attempts of tests begin.
constexpr qint64 testStart = 1'700'000'000'000 * testMillisecond;

/// A time so many milliseconds after the start.
constexpr qint64 atMs(double milliseconds)
{
    return testStart + qint64(milliseconds * double(testMillisecond));
}

/// An attempt that was open from 10 ms to 5010 ms, and then closed by the server.
inline Evidence closedByServer()
{
    Evidence evidence;
    evidence.url = QStringLiteral("ws://a.example/");
    evidence.startTime = testStart;
    evidence.openTime = atMs(10);
    evidence.endTime = atMs(5013);
    evidence.phases.dns = 2 * testMillisecond;
    evidence.phases.tcp = 3 * testMillisecond;
    evidence.phases.upgrade = 5 * testMillisecond;
    evidence.request = "GET / HTTP/1.1\r\n\r\n";
    evidence.status = 101;
    evidence.receivedClose = {true, 1000, QStringLiteral("Bye!"), atMs(5010)};
    evidence.sentClose = {true, 1000, QStringLiteral("Bye!"), atMs(5011)};
    evidence.closeFrameOut = true;
    evidence.tcpEnd = TcpEnd::FinByServer;
    evidence.tcp.endTime = atMs(5012);
    return evidence;
}

} // namespace wasclean
