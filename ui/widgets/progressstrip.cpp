#include "ui/widgets/progressstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace wasclean {

namespace {

/// What is over sooner does not make the window twitch; milliseconds.
constexpr int delay = 150;
constexpr int steps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(tr("Cancel"), this))
    , m_delay(this)
{
    setProperty("role", QStringLiteral("notice"));
    setProperty("tone", QStringLiteral("neutral"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_button, &QPushButton::clicked, this, &ProgressStrip::cancel);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_button);
    hide();
}

void ProgressStrip::begin(const QString &what, std::function<void()> cancel)
{
    m_what->setText(what);
    m_bar->setAccessibleDescription(what);
    m_bar->setValue(0);
    m_button->setEnabled(true);
    m_cancel = std::move(cancel);
    m_delay.start();
    emit busyChanged(true);
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * steps));
}

void ProgressStrip::end()
{
    m_delay.stop();
    hide();
    if (std::exchange(m_cancel, nullptr))
        emit busyChanged(false);
}

QString ProgressStrip::what() const { return m_what->text(); }

void ProgressStrip::cancel()
{
    // The job ends when it notices.
    m_button->setEnabled(false);
    if (m_cancel)
        m_cancel();
}

} // namespace wasclean
