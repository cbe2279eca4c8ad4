#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace wasclean {

/// A certificate for 127.0.0.1 and localhost that is made for one test run, so that no key is kept
/// in the repository.
struct TestCertificate
{
    QSslCertificate certificate;
    /// For the server's sockets.
    QSslConfiguration configuration;

    /// Calls the openssl program; nothing when that fails.
    static std::optional<TestCertificate> make();
};

} // namespace wasclean
