#pragma once

#include "app/capture/mark.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace wasclean {

/// The bookmarks and notes of a capture, by its row numbers. They are kept in its file.
class Marks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Mark mark(qint64 row) const;
    void setMark(qint64 row, const Mark &mark);
    void setBookmarked(qint64 row, bool bookmarked);
    /// An empty note is none.
    void setNote(qint64 row, const QString &note);

    /// All rows with a bookmark or a note.
    const std::map<qint64, Mark> &all() const { return m_marks; }

    /// The nearest bookmarked row after or before this one.
    std::optional<qint64> nextBookmark(qint64 row) const;
    std::optional<qint64> previousBookmark(qint64 row) const;

    /// For the capture: nothing can be set from now on.
    void setReadOnly() { m_readOnly = true; }

    /// For the capture: what its file has. What was set meanwhile stays.
    void load(const std::map<qint64, Mark> &marks);

signals:
    void changed(qint64 row);
    /// The file's marks are there.
    void loaded();
    /// For the capture: to be written.
    void edited(qint64 row, const wasclean::Mark &mark);

private:
    std::map<qint64, Mark> m_marks;
    std::set<qint64> m_editedEarly;
    bool m_loaded = false;
    bool m_readOnly = false;
};

} // namespace wasclean
