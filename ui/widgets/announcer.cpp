#include "ui/widgets/announcer.h"

#include "app/base/translations.h"

#include <QAccessible>
#include <QLocale>

#include <utility>

namespace wasclean {

namespace {

constexpr std::chrono::seconds gatheringTime{3};

/// Knows whether assistive technology listens, which may begin and end at any time.
class Listeners : public QAccessible::ActivationObserver
{
public:
    Listeners() { QAccessible::installActivationObserver(this); }

    ~Listeners() override { QAccessible::removeActivationObserver(this); }

    Q_DISABLE_COPY_MOVE(Listeners)

    void accessibilityActiveChanged(bool active) override { m_areThere = active; }

    bool areThere() const { return m_areThere; }

private:
    bool m_areThere = QAccessible::isActive();
};

} // namespace

Announcer::Announcer(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("announcer"));
    setTextFormat(Qt::PlainText);
    setFixedHeight(0);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatheringTime);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::announceMessages);
}

bool Announcer::isListening()
{
    static const Listeners listeners;
    return listeners.areThere();
}

void Announcer::announce(const QString &sentence)
{
    if (!isListening() || sentence.isEmpty())
        return;
    setText(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
#else
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void Announcer::countMessages(qint64 count)
{
    if (count == 0 || !isListening())
        return;
    m_messages += count;
    if (!m_timer.isActive())
        m_timer.start();
}

void Announcer::announceMessages()
{
    const qint64 count = std::exchange(m_messages, 0);
    // Whoever went to another tab would take them for those of that one.
    if (isVisible())
        announce(
            tr("%1 new message(s)", nullptr, pluralForm(count)).arg(QLocale().toString(count)));
}

} // namespace wasclean
