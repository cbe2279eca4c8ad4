#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace wasclean {

/// Selects the Close row of an attempt when it comes, so that its details are shown, unless the
/// user is at a row of their own by then.
class AwaitedClose : public QObject
{
    Q_OBJECT

public:
    /// The rows of the log have the roles of CaptureModel.
    explicit AwaitedClose(QAbstractItemView *log);

    /// The next Close row is the one.
    void await();
    /// Looks among these rows, which are the last.
    void lookFor(int first, int last);

private:
    QAbstractItemView *m_log;
    bool m_isAwaited = false;
    /// The row that was selected for the user; may be invalid.
    QPersistentModelIndex m_row;
};

} // namespace wasclean
