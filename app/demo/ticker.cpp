#include "app/demo/ticker.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace wasclean::demo {

namespace {

constexpr int shortestPause = 200;
constexpr int longestPause = 333;
constexpr int ticksPerHeartbeat = 10;
constexpr int largestStep = 75;
constexpr int lowestPrice = 100;

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

} // namespace

Ticker::Ticker(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
}

void Ticker::start() { tick(); }

void Ticker::tick()
{
    ++m_sequence;
    emit ticked(m_sequence % ticksPerHeartbeat == 0 ? heartbeat() : quote());
    m_timer.start(QRandomGenerator::global()->bounded(shortestPause, longestPause + 1));
}

QString Ticker::quote()
{
    auto *random = QRandomGenerator::global();
    const auto which = static_cast<size_t>(random->bounded(static_cast<int>(symbols.size())));
    int &price = m_prices.at(which);
    price = std::max(lowestPrice, price + random->bounded(-largestStep, largestStep + 1));
    // Written by hand: QJsonDocument would turn 101.50 into 101.5.
    return QStringLiteral(R"({"type":"quote","seq":%1,"symbol":"%2","price":%3.%4,"time":"%5"})")
        .arg(m_sequence)
        .arg(QLatin1String(symbols.at(which)))
        .arg(price / 100)
        .arg(price % 100, 2, 10, QLatin1Char('0'))
        .arg(now());
}

QString Ticker::heartbeat() const
{
    return QStringLiteral(R"({"type":"heartbeat","seq":%1,"time":"%2"})")
        .arg(m_sequence)
        .arg(now());
}

} // namespace wasclean::demo
