#include "app/wire/dial/namelookup.h"

#include <utility>

namespace wasclean {

NameLookup::NameLookup(QObject *parent)
    : QObject(parent)
{ }

NameLookup::~NameLookup() { abort(); }

void NameLookup::start(const QString &host)
{
    abort();
    // Not with a functor: where the application quits while the answer is delivered, Qt 6.4 calls
    // that once more after it has freed it, since any event counts as the answer
    // (QHostInfoResult::event).
    m_lookupId = QHostInfo::lookupHost(host, this, SLOT(onLookedUp(QHostInfo)));
}

void NameLookup::abort()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookupId, -1));
}

void NameLookup::onLookedUp(const QHostInfo &info)
{
    // The answer may have been on its way when the look-up was aborted.
    if (info.lookupId() != m_lookupId)
        return;
    m_lookupId = -1;
    if (info.error() == QHostInfo::HostNotFound)
        emit failed(tr("the host could not be found"));
    else if (info.error() != QHostInfo::NoError)
        emit failed(info.errorString());
    else if (info.addresses().isEmpty())
        emit failed(tr("the name has no address"));
    else
        emit found(info.addresses());
}

} // namespace wasclean
