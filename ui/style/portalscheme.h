#pragma once

#include <QObject>

namespace wasclean {

/// The setting "color-scheme" of the desktop's portal, over D-Bus. Tells nothing where there is
/// none.
class PortalScheme : public QObject
{
    Q_OBJECT

public:
    explicit PortalScheme(QObject *parent = nullptr);

signals:
    /// What the desktop prefers: when it answers, and whenever it changes.
    void told(bool dark);
};

} // namespace wasclean
