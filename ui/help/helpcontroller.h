#pragma once

#include <QObject>

class QMenu;
class QUrl;
class QWidget;

namespace wasclean {

class HelpWindow;

/// The actions of the Help menu that lead to the help. Nothing of it is read before it is asked
/// for.
class HelpController : public QObject
{
    Q_OBJECT

public:
    /// For the panels of the window.
    explicit HelpController(QWidget *window);

    void fillMenu(QMenu *menu);

private:
    void showPage(const QUrl &url);
    void showHelpOnPanel();
    void askWhatIsThis();

    QWidget *m_window;
    HelpWindow *m_help = nullptr;
};

} // namespace wasclean
