#pragma once

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>

namespace wasclean {

/// Asks the system for the addresses of a host name.
class NameLookup : public QObject
{
    Q_OBJECT

public:
    explicit NameLookup(QObject *parent = nullptr);
    ~NameLookup() override;

    /// Asks; one of the signals follows, unless it is aborted.
    void start(const QString &host);
    void abort();

signals:
    void found(const QList<QHostAddress> &addresses);
    /// Why there are no addresses, a clause.
    void failed(const QString &networkError);

private slots:
    void onLookedUp(const QHostInfo &info);

private:
    int m_lookupId = -1;
};

} // namespace wasclean
