#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace wasclean {

/// The path of the file that is dragged; empty when it is something else, or more than one.
QString droppedFile(const QMimeData *data);

/// The URL that is dragged, as a link or as a line of text, if a connection can be made to it by
/// its scheme; empty when it is something else.
QString droppedUrl(const QMimeData *data);

/// Handles files that are dropped anywhere on a window, also over a field that would insert the
/// path as text, and URLs that are dropped anywhere but over a field for text, unless that has the
/// property "takesWholeUrl". A widget with the property "takesFiles" handles its drops itself.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Over this widget.
    void dropped(const QString &path, QWidget *over);
    void urlDropped(const QString &url, QWidget *over);

private:
    void coverFields();
    bool onDrag(QWidget *over, QEvent *event);

    QWidget *m_window;
};

} // namespace wasclean
