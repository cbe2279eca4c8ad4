#pragma once

#include "app/paste/copyas/copyas.h"
#include "app/paste/result/pasteresult.h"
#include "ui/paste/pastedialog.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace wasclean {

class ConnectionView;

/// Imports connections from the commands and files of other programs, and copies the page's own
/// connection for them.
class PasteController : public QObject
{
    Q_OBJECT

public:
    /// The view must outlive it.
    PasteController(ConnectionView *view, QWidget *window);

    void fillMenu(QMenu *menu);
    /// Shows what a file says of a connection. It is read in the background; when it is no such
    /// file, the function is called.
    void openFile(const QString &path, const std::function<void()> &otherwise);

private:
    void showClipboard();
    void showText(
        const QString &text, PasteDialog::Unreadable unreadable = PasteDialog::Unreadable::Keep);
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
