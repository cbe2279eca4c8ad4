#include "ui/widgets/briefnote.h"

#include <QAccessible>

namespace wasclean {

namespace {

constexpr std::chrono::seconds noteTime{5};

} // namespace

BriefNote::BriefNote(QWidget *parent)
    : ReasonLabel(parent)
    , m_timer(this)
{
    setObjectName(QStringLiteral("briefNote"));
    setProperty("role", QStringLiteral("quiet"));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_timer.setSingleShot(true);
    m_timer.setInterval(noteTime);
    connect(&m_timer, &QTimer::timeout, this, &QLabel::clear);
}

void BriefNote::say(const QString &sentence)
{
    setText(sentence);
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace wasclean
