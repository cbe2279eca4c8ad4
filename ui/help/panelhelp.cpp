#include "ui/help/panelhelp.h"

#include <QWidget>

#include <algorithm>

namespace wasclean {

namespace {

/// By the names of classes, as a room that explains all others must not include them.
struct Panel
{
    const char *className;
    const char *id;
};

constexpr Panel panels[] = {
    {"wasclean::ConnectionPanel", "connection"},
    {"wasclean::OptionsArea", "options"},
    {"wasclean::ReconnectBar", "reconnection"},
    {"wasclean::TrustBar", "certificate"},
    {"wasclean::FilterBar", "filter"},
    {"wasclean::FilterChips", "filter"},
    {"wasclean::SearchBar", "find"},
    {"wasclean::GoToBar", "go-to"},
    {"wasclean::RequestsWindow", "requests-and-answers"},
    {"wasclean::MessageLogView", "log"},
    {"wasclean::DetailPane", "details"},
    {"wasclean::SavedMessages", "saved-messages"},
    {"wasclean::SendBox", "message"},
    {"wasclean::RunningStrip", "what-runs-by-itself"},
    {"wasclean::EndingPanel", "how-it-ended"},
    {"wasclean::PageEventsStrip", "events-as-a-browser-sees-them"},
    {"wasclean::Sparkline", "statistics"},
    {"wasclean::StatisticsWindow", "statistics"},
    {"wasclean::CloseStatus", "close-status"},
    {"wasclean::ProfilePane", "profiles"},
    {"wasclean::TabArea", "tabs"},
    {"wasclean::StepsWindow", "steps"},
    {"wasclean::ReplayWindow", "replay"},
};

const char *idOfPanel(const QWidget *widget)
{
    const auto *const found = std::find_if(std::begin(panels), std::end(panels),
        [widget](const Panel &panel) { return widget->inherits(panel.className); });
    return found == std::end(panels) ? nullptr : found->id;
}

/// Without an id the title of the page.
const HelpSection *sectionOf(const QString &id, const QList<HelpSection> &help)
{
    const auto found = std::find_if(help.begin(), help.end(), [&id](const HelpSection &each) {
        return each.page == QLatin1String(panelPage)
            && (id.isEmpty() ? each.level == 1 : each.id == id);
    });
    return found == help.end() ? nullptr : &*found;
}

} // namespace

QString helpIdOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const char *id = idOfPanel(widget))
            return QLatin1String(id);
    }
    return {};
}

QUrl panelHelpUrl(const QString &id, const QList<HelpSection> &help)
{
    const HelpSection *section = sectionOf(id, help);
    return section ? section->url() : helpIndexUrl();
}

void explainPanels(QWidget *window, const QList<HelpSection> &help)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const char *id = idOfPanel(widget);
        if (const HelpSection *section = id ? sectionOf(QLatin1String(id), help) : nullptr)
            widget->setWhatsThis(section->text.section(u'\n', 0, 0));
    }
}

} // namespace wasclean
