#include "ui/ending/pageeventsstrip.h"

#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/widgets/briefnote.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wasclean {

namespace {

using namespace std::chrono_literals;

constexpr auto frameTime = 33ms;

const char *stateNames[] = {"CONNECTING", "OPEN", "CLOSING", "CLOSED"};
const char *eventNames[] = {"onopen", "onmessage", "onerror", "onclose"};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PageEventsStrip::PageEventsStrip(QWidget *parent)
    : QFrame(parent)
    , m_frame(this)
{
    setProperty("edge", QStringLiteral("top"));
    setAccessibleName(tr("Events as a browser sees them"));
    // Names of JavaScript, and arrows that point to the right.
    setLayoutDirection(Qt::LeftToRight);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameTime);
    connect(&m_frame, &QTimer::timeout, this, &PageEventsStrip::showEvents);
}

void PageEventsStrip::createLayout()
{
    auto *states = new QWidget(this);
    auto *path = new QHBoxLayout(states);
    path->setContentsMargins({});
    path->setSpacing(8);
    for (const char *name : stateNames) {
        if (!m_states.isEmpty())
            path->addWidget(plain(QStringLiteral("→"), states));
        m_states.append(plain(QString::fromLatin1(name), states));
        m_states.last()->setProperty("pageState", QStringLiteral("ahead"));
        path->addWidget(m_states.last());
    }
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(16, 4, 16, 4);
    flow->setSpacing(16);
    flow->setLineSpacing(4);
    flow->addWidget(states);
    for (const char *name : eventNames) {
        m_counts.append(plain(QString::fromLatin1(name), this));
        flow->addWidget(m_counts.last());
    }
    auto *script = new QToolButton(this);
    script->setText(tr("Copy JavaScript"));
    script->setAccessibleName(script->text());
    script->setToolTip(tr("Copy a program for a page that does the same"));
    script->setFocusPolicy(Qt::StrongFocus);
    script->setIcon(symbolicIcon(QStringLiteral("copy")));
    script->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(script, &QToolButton::clicked, this, &PageEventsStrip::scriptRequested);
    flow->addWidget(script);
    m_note = new BriefNote(this);
    flow->addWidget(m_note);
}

void PageEventsStrip::noteCopied() { m_note->say(tr("Copied as JavaScript.")); }

void PageEventsStrip::setReadyState(ReadyState state)
{
    if (state == ReadyState::Connecting)
        m_passed.clear();
    m_passed.append(state);
    showStates();
    // The end is to be seen at once.
    if (state == ReadyState::Closed)
        showEvents();
}

void PageEventsStrip::setEvents(const Activity::Events &events)
{
    m_events = events;
    if (isVisible() && !m_frame.isActive())
        m_frame.start();
}

void PageEventsStrip::setVisible(bool visible)
{
    if (visible && m_states.isEmpty()) {
        createLayout();
        showStates();
    }
    // While it was hidden, events may have come.
    if (visible)
        showEvents();
    QFrame::setVisible(visible);
}

void PageEventsStrip::showStates()
{
    for (int i = 0; i < m_states.size(); ++i) {
        const auto state = static_cast<ReadyState>(i);
        const bool isNow = !m_passed.isEmpty() && m_passed.last() == state;
        setStyleProperty(m_states.at(i), "pageState",
            isNow                          ? QStringLiteral("now")
                : m_passed.contains(state) ? QStringLiteral("passed")
                                           : QStringLiteral("ahead"));
        m_states.at(i)->setAccessibleDescription(isNow ? tr("now")
                : m_passed.contains(state)             ? tr("passed")
                                                       : QString());
    }
}

void PageEventsStrip::showEvents()
{
    const quint64 counts[] = {m_events.open, m_events.message, m_events.error, m_events.close};
    for (int i = 0; i < m_counts.size(); ++i) {
        m_counts.at(i)->setText(QStringLiteral("%1 × %2").arg(
            QString::fromLatin1(eventNames[i]), locale().toString(counts[i])));
        setStyleProperty(
            m_counts.at(i), "role", counts[i] == 0 ? QStringLiteral("quiet") : QString());
    }
}

} // namespace wasclean
