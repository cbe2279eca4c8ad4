#pragma once

#include <QList>

#include <chrono>

namespace wasclean {

/// When and how often an attempt that ended is followed by another.
struct ReconnectOptions
{
    bool enabled = false;
    /// The wait before the first new attempt; it grows by the factor from attempt to attempt.
    std::chrono::milliseconds firstDelay{1'000};
    std::chrono::milliseconds longestDelay{30'000};
    double factor = 2.0;
    /// Each wait is made longer or shorter by chance by at most this share of it, from 0 to 1.
    double jitter = 0.25;
    /// Attempts in a row that may fail; 0 for any number.
    int maxAttempts = 10;
    /// Whether ends with an error event count: refused handshakes, violations, no TCP.
    bool afterErrors = true;
    /// Whether ends that were not clean and without an error event count.
    bool afterUnclean = true;
    /// Close codes of clean ends that count, too.
    QList<int> codes;

    bool operator==(const ReconnectOptions &) const = default;
};

} // namespace wasclean
