#include "ui/connection/connectstages.h"

#include "ui/style/theme.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/statusglyph.h"

#include <QPainter>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int stageGap = 6;
constexpr int spacing = 20;

} // namespace

QString connectStageName(ConnectStage stage)
{
    switch (stage) {
    case ConnectStage::NameLookup:
        return ConnectStages::tr("DNS");
    case ConnectStage::Tcp:
        return ConnectStages::tr("TCP");
    case ConnectStage::Proxy:
        return ConnectStages::tr("Proxy");
    case ConnectStage::Tls:
        return ConnectStages::tr("TLS");
    case ConnectStage::OpeningHandshake:
        return ConnectStages::tr("Opening handshake");
    case ConnectStage::Preparing:
        break;
    }
    return {};
}

QString waitingSentence(ConnectStage stage, const QString &seconds)
{
    const QString cancelKey = keyText(Qt::Key_Escape);
    switch (stage) {
    case ConnectStage::NameLookup:
        return ConnectStages::tr("Looking up the host name: %1 s. %2 cancels.")
            .arg(seconds, cancelKey);
    case ConnectStage::Tcp:
        return ConnectStages::tr("Connecting by TCP: %1 s. %2 cancels.").arg(seconds, cancelKey);
    case ConnectStage::Proxy:
        return ConnectStages::tr("Waiting for the proxy: %1 s. %2 cancels.")
            .arg(seconds, cancelKey);
    case ConnectStage::Tls:
        return ConnectStages::tr("TLS handshake with the server: %1 s. %2 cancels.")
            .arg(seconds, cancelKey);
    case ConnectStage::OpeningHandshake:
        return ConnectStages::tr(
            "Waiting for the server's answer to the opening handshake: %1 s. %2 cancels.")
            .arg(seconds, cancelKey);
    case ConnectStage::Preparing:
        break;
    }
    return ConnectStages::tr("Connecting: %1 s. %2 cancels.").arg(seconds, cancelKey);
}

ConnectStages::ConnectStages(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("connectStages"));
    setAccessibleName(tr("Stages of connecting"));
    start(false);
}

void ConnectStages::start(bool secure)
{
    m_stage = ConnectStage::Preparing;
    m_known = {ConnectStage::Tcp, ConnectStage::OpeningHandshake};
    if (secure)
        m_known.insert(1, ConnectStage::Tls);
    changed();
}

void ConnectStages::setStage(ConnectStage stage)
{
    m_stage = stage;
    if (stage != ConnectStage::Preparing && !m_known.contains(stage)) {
        m_known.append(stage);
        std::sort(m_known.begin(), m_known.end());
    }
    changed();
}

QList<ConnectStages::Step> ConnectStages::steps() const
{
    QList<Step> steps;
    for (const ConnectStage each : m_known) {
        const Progress progress = each < m_stage ? Progress::Passed
            : each == m_stage                    ? Progress::UnderWay
                                                 : Progress::ToCome;
        steps.append({each, progress});
    }
    return steps;
}

QString ConnectStages::description() const
{
    QStringList words;
    for (const Step &step : steps()) {
        const QChar mark = step.progress == Progress::Passed ? u'✓'
            : step.progress == Progress::UnderWay            ? u'●'
                                                             : u'○';
        words.append(QStringLiteral("%1 %2").arg(mark).arg(connectStageName(step.stage)));
    }
    return words.join(QStringLiteral(", "));
}

void ConnectStages::changed()
{
    setAccessibleDescription(description());
    updateGeometry();
    update();
}

int ConnectStages::shapeSide() const { return fontMetrics().ascent(); }

QSize ConnectStages::sizeHint() const
{
    int width = -spacing;
    for (const Step &step : steps())
        width += shapeSide() + stageGap
            + fontMetrics().horizontalAdvance(connectStageName(step.stage)) + spacing;
    return {width, fontMetrics().height()};
}

QSize ConnectStages::minimumSizeHint() const { return {shapeSide(), sizeHint().height()}; }

void ConnectStages::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const int side = shapeSide();
    const int top = (height() - side) / 2;
    int x = 0;
    for (const Step &step : steps()) {
        const QColor color = step.progress == Progress::Passed ? colors.clean
            : step.progress == Progress::UnderWay              ? colors.accent
                                                               : colors.quiet;
        const StatusGlyph glyph = step.progress == Progress::Passed ? StatusGlyph::Clean
            : step.progress == Progress::UnderWay                   ? StatusGlyph::Open
                                                                    : StatusGlyph::Ring;
        drawGlyph(painter, QRectF(x + 1, top + 1, side - 2, side - 2), glyph, color);
        x += side + stageGap;
        const QString name = connectStageName(step.stage);
        const int width = fontMetrics().horizontalAdvance(name);
        painter.setPen(step.progress == Progress::ToCome ? colors.quiet
                                                         : palette().color(QPalette::WindowText));
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter, name);
        x += width + spacing;
    }
}

} // namespace wasclean
