#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace wasclean {

/// Takes a file that is dropped anywhere on a window, also where a field would take its name as
/// text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// The fields that are in the window now are covered.
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const QString &path);
};

} // namespace wasclean
