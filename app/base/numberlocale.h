#pragma once

#include <QLocale>

namespace wasclean {

/// The locale of the numbers and dates in a text: that of the user, as the text is for the window.
/// Within PlainNumbers it is the C locale: 1234.5 in all files, whoever wrote them.
QLocale numberLocale();

/// While it lives, the texts that this thread makes have the numbers of the C locale. For what is
/// exported or copied as a report: whoever reads it may have other customs, or be a program.
class PlainNumbers
{
public:
    PlainNumbers();
    ~PlainNumbers();
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    const bool m_outer;
};

} // namespace wasclean
