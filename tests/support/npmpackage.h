#pragma once

#include <QString>

namespace wasclean {

/// Installs a package of the npm registry below the build folder, once. The directory that has its
/// node_modules, or a sentence why not.
struct NpmPackage
{
    QString directory;
    QString problem;

    /// The name for npm install: "ws@8.18.0".
    static NpmPackage install(const QString &package);
};

} // namespace wasclean
