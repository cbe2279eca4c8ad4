#pragma once

#include <QString>

namespace wasclean {

/// A user's name and password.
struct Credentials
{
    QString user;
    QString password;
};

} // namespace wasclean
