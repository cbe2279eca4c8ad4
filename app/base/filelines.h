#pragma once

#include "app/base/regularfile.h"

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

/// The lines of a file one after another, in the memory of the longest line.
class FileLines
{
public:
    /// The file must outlive its lines.
    explicit FileLines(RegularFile &file)
        : m_file(file)
    { }

    /// Goes to the next line; false at the end, and when the file cannot be read on or a line is
    /// too long.
    bool next();

    /// The line without its line feed; valid until the next call of next().
    QByteArrayView line() const { return m_line; }

    /// Counts from 1.
    qint64 number() const { return m_number; }

    bool isTooLong() const { return m_isTooLong; }

    /// Bytes of the longest line that is read: 1 GiB.
    static constexpr qsizetype longestLine = qsizetype(1024) * 1024 * 1024;

private:
    RegularFile &m_file;
    QByteArray m_buffer;
    QByteArrayView m_line;
    qsizetype m_begin = 0;
    qint64 m_number = 0;
    bool m_isTooLong = false;
};

} // namespace wasclean
