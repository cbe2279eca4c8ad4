#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace wasclean {

/// The path of the file that is dragged; empty when it is something else, or more than one.
QString droppedFile(const QMimeData *data);

/// Takes a file that is dropped anywhere on a window, also where a field would take its name as
/// text. A widget with the property "takesFiles" keeps what is dropped on it.
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
