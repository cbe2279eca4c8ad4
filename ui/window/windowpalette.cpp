#include "ui/window/windowpalette.h"

#include "app/profile/profilenames.h"
#include "app/profile/profilestore.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/window/tabcontroller.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace wasclean {

WindowPalette::WindowPalette(
    QMenuBar *menuBar, TabController &tabs, ProfileLibrary &profiles, QWidget *window)
    : QObject(window)
    , m_menuBar(menuBar)
    , m_tabs(tabs)
    , m_profiles(profiles)
    , m_window(window)
    , m_open(new QAction(tr("&Command palette…"), this))
{
    m_open->setShortcut(QKeySequence(tr("Ctrl+K")));
    m_open->setIconText(tr("Search actions"));
    setShortcutWithHint(m_open, m_open->shortcut());
    connect(m_open, &QAction::triggered, this, &WindowPalette::open);
}

QList<PaletteEntry> WindowPalette::entries() const
{
    QList<PaletteEntry> entries;
    QSet<const QAction *> added;
    for (const QAction *top : m_menuBar->actions())
        addMenu(entries, added, top->menu(), withoutMnemonic(top->text()));
    addProfiles(entries);
    addMessages(entries);
    addDemoPaths(entries);
    return entries;
}

/// What is in two menus is offered once.
void WindowPalette::addMenu(QList<PaletteEntry> &entries, QSet<const QAction *> &added, QMenu *menu,
    const QString &group) const
{
    // Some fill themselves then.
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        const bool isOffered = !action->isSeparator() && action != m_open && action->isVisible();
        if (!isOffered || added.contains(action))
            continue;
        added.insert(action);
        const QString text = withoutMnemonic(action->text());
        if (action->menu()) {
            addMenu(entries, added, action->menu(), tr("%1 – %2").arg(group, text));
            continue;
        }
        const bool isOn = action->isCheckable() && action->isChecked();
        entries.append({isOn ? tr("%1 (on)").arg(text) : text, group, keyText(action->shortcut()),
            [action = QPointer(action)] {
                if (action)
                    action->trigger();
            },
            action->isEnabled()});
    }
}

void WindowPalette::addProfiles(QList<PaletteEntry> &entries) const
{
    for (const StoredProfile &profile : m_profiles.store().contents().profiles) {
        entries.append({shownPath(profile.path), tr("Profiles"), {}, [this, path = profile.path] {
                            if (m_profiles.current())
                                m_profiles.current()->load(path);
                        }});
    }
}

void WindowPalette::addMessages(QList<PaletteEntry> &entries) const
{
    const QPointer<ConnectionView> view = m_tabs.current()->view();
    for (const SavedMessage &message : view->savedMessages()) {
        entries.append({message.name, tr("Saved messages"), {}, [view, message] {
                            if (view)
                                view->editMessage(message);
                        }});
    }
}

void WindowPalette::addDemoPaths(QList<PaletteEntry> &entries) const
{
    for (const UrlChoice &choice : m_tabs.demoUrls()) {
        entries.append({tr("%1: %2").arg(choice.url, choice.description), tr("Demo server"), {},
            [this, url = choice.url] { m_tabs.connectTo(url); }});
    }
}

void WindowPalette::open()
{
    auto *palette = new CommandPalette(entries(), m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace wasclean
