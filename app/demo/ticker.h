#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <array>

namespace wasclean::demo {

/// Invented stock quotes as JSON, three to five a second, and a heartbeat now and then. Each has
/// the next sequence number; prices are decimals with two places, always written out ("101.50").
class Ticker : public QObject
{
    Q_OBJECT

public:
    explicit Ticker(QObject *parent = nullptr);

    /// Gives the first quote at once.
    void start();

signals:
    void ticked(const QString &json);

private:
    void tick();
    QString quote();
    QString heartbeat() const;

    static constexpr std::array symbols{"ACME", "GLOBEX", "HOOLI", "INITECH", "UMBRELLA"};

    QTimer m_timer;
    qint64 m_sequence = 0;
    /// In cents, so that a price is exact.
    std::array<int, symbols.size()> m_prices{10150, 4875, 32010, 1999, 6660};
};

} // namespace wasclean::demo
