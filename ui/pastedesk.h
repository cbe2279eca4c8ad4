#pragma once

#include "app/paste/copyas.h"
#include "app/paste/pasteresult.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace wasclean {

class ConnectionView;

/// All that the window does with connections of other programs: it takes them over from a text or
/// a file, and copies its own for them.
class PasteDesk : public QObject
{
    Q_OBJECT

public:
    /// The view must outlive it.
    PasteDesk(ConnectionView *view, QWidget *window);

    void fillMenu(QMenu *menu);
    /// Shows what a file says of a connection; false when it is no such file.
    bool openFile(const QString &path);

private:
    void showClipboard();
    void showText(const QString &text);
    void use(const PasteResult &result, bool connects);
    void copy(CopyKind kind, const QString &program);
    void watchUrl();

    ConnectionView *m_view;
    QWidget *m_window;
    QAction *m_withSecrets = nullptr;
    /// The text in the URL field that was offered to be read.
    QString m_offered;
};

} // namespace wasclean
