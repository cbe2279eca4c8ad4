#include "app/base/numberlocale.h"

#include <utility>

namespace wasclean {

namespace {

thread_local bool plainNumbers = false;

} // namespace

QLocale numberLocale() { return plainNumbers ? QLocale::c() : QLocale(); }

PlainNumbers::PlainNumbers()
    : m_outer(std::exchange(plainNumbers, true))
{ }

PlainNumbers::~PlainNumbers() { plainNumbers = m_outer; }

} // namespace wasclean
