#include "ui/help/helpcontroller.h"

#include "ui/help/helpwindow.h"
#include "ui/help/panelhelp.h"

#include <QApplication>
#include <QMenu>
#include <QWhatsThis>

namespace wasclean {

HelpController::HelpController(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

void HelpController::fillMenu(QMenu *menu)
{
    menu->addAction(
        tr("Help &contents"), QKeySequence(Qt::Key_F1), this, [this] { showPage(helpIndexUrl()); });
    menu->addAction(tr("Help on this &panel"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this,
        &HelpController::showHelpOnPanel);
    menu->addAction(tr("&What is this?"), this, &HelpController::askWhatIsThis);
}

void HelpController::showPage(const QUrl &url)
{
    if (!m_help)
        m_help = new HelpWindow(m_window);
    m_help->showPage(url);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpController::showHelpOnPanel()
{
    showPage(panelHelpUrl(helpIdOf(QApplication::focusWidget()), readHelp()));
}

/// The next click tells what it falls on.
void HelpController::askWhatIsThis()
{
    // Panels are made when they are first shown, so that it cannot be done once.
    explainPanels(m_window, readHelp());
    QWhatsThis::enterWhatsThisMode();
}

} // namespace wasclean
