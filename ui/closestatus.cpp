#include "ui/closestatus.h"

#include "app/connection/options.h"
#include "app/formats/views.h"
#include "ui/closeinput.h"
#include "ui/reasonlabel.h"
#include "ui/sign.h"
#include "ui/styling.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace wasclean {

namespace {

constexpr int signSide = 40;

const QColor &meaningOf(const CloseEvent &event, const Colors &colors)
{
    if (event.error)
        return colors.failed;
    return event.wasClean ? colors.clean : colors.unclean;
}

Sign signOf(const CloseEvent &event)
{
    if (event.error)
        return Sign::Failed;
    return event.wasClean ? Sign::Clean : Sign::Unclean;
}

QString visible(const QString &remote)
{
    const QByteArray utf8 = remote.toUtf8();
    return oneLine(utf8, utf8.size() + 1);
}

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void wrapWithoutWidening(QLabel *label)
{
    // A long word must not widen the window, which the size hint of a wrapped label would do.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setWordWrap(true);
    label->setSizePolicy(policy);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

} // namespace

CloseStatus::CloseStatus(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignWidget(signSide, this))
    , m_wasClean(plainLabel(QStringLiteral("wasClean"), this))
    , m_code(plainLabel(QStringLiteral("code"), this))
    , m_reason(new ReasonLabel(this))
    , m_sentence(plainLabel(QStringLiteral("verdict"), this))
    , m_alarm(plainLabel(QStringLiteral("alarm"), this))
    , m_input(new CloseInput(this))
    , m_problem(plainLabel(QStringLiteral("closeProblem"), this))
    , m_drop(new QPushButton(tr("Drop now"), this))
    , m_tick(this)
{
    createWidgets();
    createLayout();
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &CloseStatus::showSecondsLeft);
    connect(m_drop, &QPushButton::clicked, this, &CloseStatus::dropRequested);
    connect(m_input, &CloseInput::changed, this, &CloseStatus::showProblem);
    showNothingYet();
}

void CloseStatus::createWidgets()
{
    m_reason->setObjectName(QStringLiteral("reason"));
    QFont loud = font();
    loud.setWeight(QFont::DemiBold);
    loud.setPointSizeF(loud.pointSizeF() * 1.1);
    for (QLabel *label : {m_wasClean, m_code, static_cast<QLabel *>(m_reason)})
        label->setFont(loud);
    wrapWithoutWidening(m_sentence);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    wrapWithoutWidening(m_alarm);
    m_alarm->setProperty("role", QStringLiteral("problem"));
    QFont bold = m_alarm->font();
    bold.setWeight(QFont::DemiBold);
    m_alarm->setFont(bold);
    m_alarm->hide();
    wrapWithoutWidening(m_problem);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_drop->setToolTip(
        tr("End TCP at once, without waiting for the server's Close frame (Ctrl+Shift+D)"));
    m_drop->setEnabled(false);
}

void CloseStatus::createLayout()
{
    auto *facts = new QHBoxLayout;
    facts->setSpacing(24);
    // On one line with the text inside the fields beside them.
    facts->setContentsMargins(0, 5, 0, 0);
    facts->addWidget(m_wasClean, 0, Qt::AlignTop);
    facts->addWidget(m_code, 0, Qt::AlignTop);
    facts->addWidget(m_reason, 1);
    // Room for two lines always, so that the window above does not jump when a verdict comes.
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *verdict = new QVBoxLayout;
    verdict->setSpacing(8);
    verdict->addLayout(facts);
    verdict->addWidget(m_sentence, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_problem, 1);
    below->addWidget(m_drop, 0, Qt::AlignTop);
    auto *input = new QVBoxLayout;
    input->setSpacing(8);
    input->addWidget(m_input);
    input->addLayout(below);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addLayout(verdict, 0, 1);
    grid->addLayout(input, 0, 2);
    grid->addWidget(m_alarm, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void CloseStatus::showNothingYet() { showRunning(tr("No connection has closed yet.")); }

void CloseStatus::showConnecting() { showRunning(tr("Connecting.")); }

void CloseStatus::showOpen() { showRunning(tr("Open.")); }

void CloseStatus::showClosing() { showRunning(tr("Closing.")); }

void CloseStatus::showRunning(const QString &sentence)
{
    stopCountdown();
    m_closed.reset();
    m_alarm->setVisible(!m_alarm->text().isEmpty());
    m_sign->setSign(Sign::Nothing);
    m_wasClean->setText(QStringLiteral("wasClean: –"));
    m_code->setText(QStringLiteral("code: –"));
    m_reason->setText(QStringLiteral("reason: –"));
    m_sentence->setText(sentence);
    updateLoudness();
}

void CloseStatus::showClosed(const CloseEvent &event)
{
    stopCountdown();
    m_closed = event;
    m_alarm->hide();
    m_sign->setSign(signOf(event));
    m_wasClean->setText(
        event.wasClean ? QStringLiteral("wasClean: true") : QStringLiteral("wasClean: false"));
    m_code->setText(QStringLiteral("code: %1 %2").arg(event.code).arg(closeCodeName(event.code)));
    m_reason->setText(QStringLiteral("reason: ") + visible(event.reason));
    m_sentence->setText(visible(event.sentence));
    updateLoudness();
}

void CloseStatus::setAlarm(const QString &sentence)
{
    m_alarm->setText(sentence);
    m_alarm->setVisible(!sentence.isEmpty() && !m_closed);
}

void CloseStatus::startCountdown(qint64 milliseconds)
{
    showClosing();
    m_deadline = QDeadlineTimer(milliseconds);
    m_drop->setEnabled(true);
    m_tick.start();
    showSecondsLeft();
}

void CloseStatus::stopCountdown()
{
    m_tick.stop();
    m_drop->setEnabled(false);
}

void CloseStatus::showSecondsLeft()
{
    const qint64 seconds = (m_deadline.remainingTime() + 999) / 1000;
    m_sentence->setText(tr("Waiting for the server's Close frame: %1 s").arg(seconds));
}

std::optional<int> CloseStatus::closeCode() const { return m_input->code(); }

QString CloseStatus::closeReason() const { return m_input->reason(); }

QString CloseStatus::closeProblem() const { return m_input->problem(); }

void CloseStatus::showProblem()
{
    m_problem->setText(m_input->problem());
    emit closeInputChanged();
}

QColor CloseStatus::tint(const CloseEvent &event, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    const float hue = meaningOf(event, Colors::of(palette)).hslHueF();
    return QColor::fromHslF(hue, dark ? 0.28F : 0.55F, dark ? 0.18F : 0.90F);
}

void CloseStatus::updateLoudness()
{
    const QVariant role = m_closed ? QString() : QStringLiteral("quiet");
    for (QLabel *label : {m_wasClean, m_code, static_cast<QLabel *>(m_reason), m_sentence})
        setStyleProperty(label, "role", role);
    update();
}

void CloseStatus::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    if (m_closed)
        painter.fillRect(rect(), tint(*m_closed, palette()));
    painter.fillRect(
        0, 0, width(), m_closed ? 3 : 1, m_closed ? meaningOf(*m_closed, colors) : colors.border);
}

} // namespace wasclean
