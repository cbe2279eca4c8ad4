#include "ui/window/windowend.h"

#include "ui/window/sessionend.h"
#include "ui/window/tabcontroller.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace wasclean {

WindowEnd::WindowEnd(TabController *tabs)
    : QObject(tabs)
    , m_tabs(tabs)
{
    connect(tabs, &TabController::tabAdded, this, [this](SessionTab *tab) {
        connect(tab->end(), &SessionEnd::over, this, &WindowEnd::onTabOver);
        connect(tab->end(), &SessionEnd::cancelled, this, [this] {
            if (std::exchange(m_isRunning, false))
                emit cancelled();
        });
    });
}

void WindowEnd::askAndEnd()
{
    if (std::exchange(m_isRunning, true))
        return;
    // A tab whose rows cannot all be written is asked about before any connection ends.
    auto waiting = std::make_shared<qsizetype>(m_tabs->tabs().size());
    auto broken = std::make_shared<SessionTab *>(nullptr);
    for (SessionTab *tab : m_tabs->tabs()) {
        tab->session().capture().writeAll(
            tab, [this, tab, waiting, broken](const CaptureEnding &ending) {
                if (!ending.isWhole)
                    *broken = tab;
                if (--*waiting > 0 || !m_isRunning)
                    return;
                if (*broken)
                    (*broken)->end()->askAndEnd();
                else
                    endAll(false);
            });
    }
}

void WindowEnd::endNow()
{
    m_isRunning = true;
    endAll(true);
}

void WindowEnd::endAll(bool silently)
{
    for (SessionTab *tab : m_tabs->tabs()) {
        if (tab->end()->isOver())
            continue;
        if (silently)
            tab->end()->endNow();
        else
            tab->end()->askAndEnd();
    }
}

void WindowEnd::onTabOver()
{
    if (!m_isRunning || m_isOver)
        return;
    const QList<SessionTab *> tabs = m_tabs->tabs();
    const auto isOver = [](const SessionTab *tab) { return tab->end()->isOver(); };
    if (std::all_of(tabs.begin(), tabs.end(), isOver)) {
        m_isOver = true;
        emit over();
        return;
    }
    // After the one that was asked about come the others.
    endAll(false);
}

} // namespace wasclean
