#include "ui/connection/statebadge.h"

#include "ui/style/icons.h"
#include "ui/style/styling.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

namespace wasclean {

namespace {

QIcon shapeOf(ReadyState state)
{
    switch (state) {
    case ReadyState::Connecting:
        return symbolicIcon(QStringLiteral("state-connecting"), &Colors::accent);
    case ReadyState::Open:
        return symbolicIcon(QStringLiteral("state-open"), &Colors::clean);
    case ReadyState::Closing:
        return symbolicIcon(QStringLiteral("state-closing"), &Colors::accent);
    case ReadyState::Closed:
        return symbolicIcon(QStringLiteral("state-closed"), &Colors::quiet);
    }
    return {};
}

} // namespace

QString readyStateName(ReadyState state)
{
    switch (state) {
    case ReadyState::Connecting:
        return QStringLiteral("CONNECTING");
    case ReadyState::Open:
        return QStringLiteral("OPEN");
    case ReadyState::Closing:
        return QStringLiteral("CLOSING");
    case ReadyState::Closed:
        return QStringLiteral("CLOSED");
    }
    return {};
}

StateBadge::StateBadge(QWidget *parent)
    : QLineEdit(parent)
    , m_shape(addAction(QIcon(), LeadingPosition))
{
    setReadOnly(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("State"));
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("State symbol"));
    setObjectName(QStringLiteral("state"));
    setProperty("badge", true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    constexpr int roomForShapeAndFrame = 48;
    const QString unconnected = tr("Not connected");
    const QFontMetrics metrics(bold);
    setFixedWidth(std::max(metrics.horizontalAdvance(readyStateName(ReadyState::Connecting)),
                      metrics.horizontalAdvance(unconnected))
        + roomForShapeAndFrame);
    // CLOSED would say that something has ended.
    showState(unconnected, ReadyState::Closed);
}

void StateBadge::setState(ReadyState state) { showState(readyStateName(state), state); }

void StateBadge::showState(const QString &text, ReadyState state)
{
    setText(text);
    setCursorPosition(0);
    setAccessibleDescription(text);
    m_shape->setIcon(shapeOf(state));
    setStyleProperty(this, "state", readyStateName(state));
}

} // namespace wasclean
