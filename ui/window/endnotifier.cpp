#include "ui/window/endnotifier.h"

#include "app/formats/views.h"
#include "app/session/session.h"
#include "ui/session/connectionview.h"
#include "ui/window/settingskeys.h"

#include <QSettings>
#include <QWidget>

#include <memory>
#include <utility>

namespace wasclean {

EndNotifier::EndNotifier(const QSettings &settings, QWidget *window, Show show)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_show(std::move(show))
{ }

void EndNotifier::add(ConnectionView *view)
{
    const Connection *connection = &view->session().connection();
    const auto isFailing = std::make_shared<bool>(false);
    connect(connection, &Connection::opened, this, [isFailing] { *isFailing = false; });
    connect(
        connection, &Connection::closed, this, [this, view, isFailing](const CloseEvent &event) {
            const bool goesOn = view->session().reconnector().isWaiting();
            // Of attempts that fail one after another, the first and the last are told.
            if (!*isFailing || !goesOn)
                tell(view, event.sentence);
            *isFailing = goesOn;
        });
    connect(view, &ConnectionView::waitEnded, this,
        [this, view](const QString &sentence) { tell(view, sentence); });
}

void EndNotifier::tell(ConnectionView *view, const QString &sentence) const
{
    const bool isHidden = !m_window->isVisible() || m_window->isMinimized();
    if (!isHidden || !m_settings.value(notifyEndsKey).toBool())
        return;
    const Session &session = view->session();
    const QByteArray line = session.masked(sentence).toUtf8();
    m_show(oneLine(line, line.size() + 1), session.masked(session.attemptName()));
}

} // namespace wasclean
