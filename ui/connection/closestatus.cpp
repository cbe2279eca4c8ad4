#include "ui/connection/closestatus.h"

#include "app/connection/options.h"
#include "app/formats/views.h"
#include "ui/connection/connectstages.h"
#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/reasonlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/statusglyph.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace wasclean {

namespace {

constexpr qreal quietest = 1.3;
constexpr qreal loudest = 2.8;
/// A view of so many pixels for each size of the letters has about a line of a long sentence.
constexpr qreal widthPerLoudness = 860;
constexpr qreal heightPerLoudness = 430;
/// The facts grow, too, but stay smaller: a power of the factor.
constexpr qreal factsLoudness = 0.7;
constexpr int glyphSide = 28;
constexpr auto connectingTick = std::chrono::milliseconds(200);
constexpr auto closingTick = std::chrono::milliseconds(250);

QString visible(const QString &remote)
{
    const QByteArray utf8 = remote.toUtf8();
    return oneLine(utf8, utf8.size() + 1);
}

template <typename Label = QLabel>
Label *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new Label(parent);
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
    , m_glyph(new StatusGlyphWidget(glyphSide, this))
    , m_sentence(plainLabel<SentenceLabel>(QStringLiteral("verdict"), this))
    , m_wasClean(plainLabel(QStringLiteral("wasClean"), this))
    , m_code(plainLabel(QStringLiteral("code"), this))
    , m_reason(new ReasonLabel(this))
    , m_facts(new QWidget(this))
    , m_stages(new ConnectStages(this))
    , m_attempt(new ReasonLabel(this))
    , m_alarm(plainLabel(QStringLiteral("alarm"), this))
    , m_why(new QToolButton(this))
    , m_tick(this)
{
    createLabels();
    createLayout();
    connect(&m_tick, &QTimer::timeout, this, &CloseStatus::showTimes);
    setLoudness(quietest);
    showPhase(Phase::Idle, StatusGlyph::Nothing, tr("Not connected."));
}

void CloseStatus::createLabels()
{
    wrapWithoutWidening(m_sentence);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setNeverCut();
    m_attempt->setObjectName(QStringLiteral("attempt"));
    m_attempt->setProperty("role", QStringLiteral("quiet"));
    wrapWithoutWidening(m_alarm);
    m_alarm->setProperty("role", QStringLiteral("problem"));
    QFont bold = m_alarm->font();
    bold.setWeight(QFont::DemiBold);
    m_alarm->setFont(bold);
    m_alarm->hide();
    m_sentence->installEventFilter(this);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setProperty("role", QStringLiteral("outlined"));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why?"));
    m_why->setFocusPolicy(Qt::StrongFocus);
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The arrow after the word.
    m_why->setLayoutDirection(Qt::RightToLeft);
    m_why->setIcon(symbolicIcon(QStringLiteral("chevron-up")));
    // Its room stays, so that the sentence does not move.
    QSizePolicy policy = m_why->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_why->setSizePolicy(policy);
    m_why->hide();
}

void CloseStatus::createLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignTop);
    grid->addLayout(createVerdict(), 0, 1);
    grid->addWidget(m_why, 0, 2, Qt::AlignTop);
    grid->addWidget(m_alarm, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void CloseStatus::setActivity(QWidget *activity)
{
    constexpr int column = 3;
    m_activity = activity;
    m_activityRoom = new QWidget(this);
    auto *row = new QHBoxLayout(m_activityRoom);
    row->setContentsMargins({});
    row->addWidget(activity);
    static_cast<QGridLayout *>(layout())->addWidget(m_activityRoom, 0, column, Qt::AlignTop);
    updateActivity();
}

/// The verdict needs the width of a narrow page for itself.
void CloseStatus::updateActivity()
{
    constexpr int leastWidth = 400;
    if (!m_activityRoom)
        return;
    const int others = m_activityRoom->sizeHint().width() + m_why->sizeHint().width();
    m_activityRoom->setVisible(width() - others >= leastWidth);
}

/// How a connection ended is never cut: a low page is scrolled.
QSize CloseStatus::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(), std::max(least.height(), heightForWidth(width()))};
}

void CloseStatus::resizeEvent(QResizeEvent *event)
{
    updateActivity();
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    QWidget::resizeEvent(event);
}

void CloseStatus::setRoom(QSize view)
{
    setLoudness(
        std::clamp(std::min(view.width() / widthPerLoudness, view.height() / heightPerLoudness),
            quietest, loudest));
}

void CloseStatus::setFonts()
{
    QFont loud = font();
    loud.setWeight(QFont::DemiBold);
    loud.setPointSizeF(font().pointSizeF() * m_loudness);
    m_sentence->setFont(loud);
    QFont facts = font();
    facts.setPointSizeF(font().pointSizeF() * std::pow(m_loudness, factsLoudness));
    for (QLabel *label : {m_wasClean, m_code, static_cast<QLabel *>(m_reason)})
        label->setFont(facts);
    m_stages->setFont(facts);
    m_why->setFont(facts);
    // In a room, what is small is read from far away, too.
    const QFont small = m_mask ? facts : font();
    m_attempt->setFont(small);
    if (m_activity)
        m_activity->setFont(small);
    // Room for all lines always, so that the window above does not jump.
    auto *grid = static_cast<QGridLayout *>(layout());
    const int lines = m_sentence->fontMetrics().lineSpacing() + m_code->fontMetrics().lineSpacing()
        + m_attempt->fontMetrics().lineSpacing();
    grid->setRowMinimumHeight(0, lines + 8);
}

void CloseStatus::setLoudness(qreal factor)
{
    if (factor == m_loudness)
        return;
    m_loudness = factor;
    setFonts();
    m_glyph->setFixedSize(QSize(glyphSide, glyphSide) * factor);
}

QBoxLayout *CloseStatus::createVerdict()
{
    auto *facts = new FlowLayout(m_facts);
    facts->setContentsMargins({});
    facts->setSpacing(24);
    facts->setLineSpacing(4);
    for (QLabel *label : {m_wasClean, m_code, static_cast<QLabel *>(m_reason)})
        facts->addWidget(label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_facts->setSizePolicy(policy);
    auto *verdict = new QVBoxLayout;
    verdict->setSpacing(4);
    verdict->addWidget(m_sentence);
    verdict->addWidget(m_facts);
    verdict->addWidget(m_stages);
    verdict->addWidget(m_attempt);
    verdict->addStretch(1);
    return verdict;
}

void CloseStatus::beginAttempt(const QString &url, bool secure)
{
    m_sinceBegin.start();
    m_stages->start(secure);
    const QString time = QLocale::c().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"));
    // What is filled in may contain "%1".
    m_attempt->setText(
        tr("Attempt %1 at %2: %3").arg(QString::number(++m_attemptNumber), time, visible(url)));
}

void CloseStatus::showRefused()
{
    m_attempt->clear();
    m_alarm->hide();
    showPhase(Phase::Idle, StatusGlyph::Nothing,
        tr("Nothing was sent. Correct the marked fields, then connect again."));
}

void CloseStatus::showPreparing(const QString &sentence)
{
    m_attempt->clear();
    m_alarm->hide();
    showPhase(Phase::Preparing, StatusGlyph::Nothing, visible(sentence));
}

void CloseStatus::showNotAttempted(const QString &sentence)
{
    m_attempt->clear();
    m_alarm->hide();
    showPhase(Phase::Idle, StatusGlyph::Nothing, presented(sentence));
}

void CloseStatus::showConnecting() { showPhase(Phase::Connecting, StatusGlyph::Nothing, {}); }

void CloseStatus::setStage(ConnectStage stage)
{
    m_stages->setStage(stage);
    showTimes();
}

void CloseStatus::showOpen()
{
    showPhase(Phase::Open, StatusGlyph::Open, tr("The connection is open."));
}

void CloseStatus::showClosing()
{
    showPhase(Phase::Closing, StatusGlyph::Nothing, tr("The connection is closing."));
}

void CloseStatus::showPhase(Phase phase, StatusGlyph glyph, const QString &sentence)
{
    m_phase = phase;
    m_closed.reset();
    m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    const bool connecting = phase == Phase::Connecting;
    m_stages->setVisible(connecting);
    m_facts->setVisible(!connecting);
    m_alarm->setVisible(!m_alarm->text().isEmpty() && phase != Phase::Idle);
    m_glyph->setGlyph(glyph);
    m_wasClean->setText(QStringLiteral("wasClean: –"));
    m_code->setText(QStringLiteral("code: –"));
    m_reason->setText(QStringLiteral("reason: –"));
    m_sentence->setText(sentence);
    m_attempt->setVisible(!m_attempt->text().isEmpty());
    if (connecting)
        m_tick.start(connectingTick);
    else
        m_tick.stop();
    showTimes();
    updateLoudness();
}

void CloseStatus::showClosed(const CloseEvent &event)
{
    showPhase(Phase::Closed, glyphOf(event), presented(event.sentence));
    m_closed = event;
    m_alarm->hide();
    m_wasClean->setText(
        event.wasClean ? QStringLiteral("wasClean: true") : QStringLiteral("wasClean: false"));
    m_code->setText(QStringLiteral("code: %1 %2").arg(event.code).arg(closeCodeName(event.code)));
    m_reason->setText(QStringLiteral("reason: ") + presented(event.reason));
    updateLoudness();
}

void CloseStatus::setPresenting(const std::function<QString(const QString &)> &mask)
{
    m_mask = mask;
    setFonts();
    if (m_closed)
        showClosed(CloseEvent(*m_closed));
}

QString CloseStatus::presented(const QString &remote) const
{
    return visible(m_mask ? m_mask(remote) : remote);
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
    m_tick.start(closingTick);
    showTimes();
}

void CloseStatus::showTimes()
{
    if (m_phase == Phase::Connecting) {
        const qint64 tenths = m_sinceBegin.elapsed() / 100;
        const QString seconds = locale().toString(double(tenths) / 10, 'f', 1);
        m_sentence->setText(waitingSentence(m_stages->stage(), seconds));
    } else if (!m_deadline.isForever()) {
        const qint64 seconds = (m_deadline.remainingTime() + 999) / 1000;
        m_sentence->setText(tr("Waiting for the server's Close frame: %1 s").arg(seconds));
    }
}

void CloseStatus::setMore(QAction *action)
{
    m_more = action;
    connectToAction(m_why, action);
    m_why->setToolTip(
        tr("Show who ended the connection, when and why (%1)").arg(keyText(action->shortcut())));
    connect(action, &QAction::changed, this, &CloseStatus::showWhy);
    showWhy();
}

bool CloseStatus::hasMore() const
{
    // A row of an earlier attempt may have more to show, too, but that is not what is told here.
    return m_closed && !m_mask && m_more && m_more->isEnabled();
}

void CloseStatus::showWhy()
{
    m_why->setVisible(hasMore());
    setCursor(hasMore() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_more)
        return;
    m_why->setIcon(symbolicIcon(
        m_more->isChecked() ? QStringLiteral("chevron") : QStringLiteral("chevron-up")));
}

void CloseStatus::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick
        = event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    if (isClick && hasMore())
        m_more->trigger();
    QWidget::mouseReleaseEvent(event);
}

bool CloseStatus::eventFilter(QObject *watched, QEvent *event)
{
    // The sentence keeps the mouse for itself, to have its text selected. What selects nothing is a
    // click on the bar.
    if (watched == m_sentence && event->type() == QEvent::MouseButtonRelease
        && !m_sentence->hasSelectedText()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QMouseEvent here(mouse->type(), m_sentence->mapTo(this, mouse->position()),
            mouse->globalPosition(), mouse->button(), mouse->buttons(), mouse->modifiers());
        mouseReleaseEvent(&here);
    }
    return QWidget::eventFilter(watched, event);
}

QColor CloseStatus::tint(const CloseEvent &event, const QPalette &palette)
{
    const Colors &colors = Colors::of(palette);
    const StatusGlyph glyph = glyphOf(event);
    if (glyph == StatusGlyph::Nothing)
        return colors.hover;
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    const float hue = glyphColor(glyph, colors).hslHueF();
    return QColor::fromHslF(hue, dark ? 0.28F : 0.55F, dark ? 0.18F : 0.90F);
}

void CloseStatus::updateLoudness()
{
    const QVariant role = m_closed ? QString() : QStringLiteral("quiet");
    for (QLabel *label : {m_wasClean, m_code, static_cast<QLabel *>(m_reason)})
        setStyleProperty(label, "role", role);
    const bool lives = m_closed || m_phase != Phase::Idle;
    setStyleProperty(m_sentence, "role", lives ? QString() : QStringLiteral("quiet"));
    showWhy();
    // A new role brings back the font that a widget had when it got the last one.
    setFonts();
    update();
}

void CloseStatus::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    if (m_closed)
        painter.fillRect(rect(), tint(*m_closed, palette()));
    painter.fillRect(0, 0, width(), m_closed ? 3 : 1,
        m_closed ? glyphColor(glyphOf(*m_closed), colors) : colors.border);
}

} // namespace wasclean
