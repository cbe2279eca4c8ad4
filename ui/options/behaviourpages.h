#pragma once

#include "ui/options/optionpage.h"

class QDoubleSpinBox;

namespace wasclean {

/// Timeouts and limits of size.
class LimitsPage : public OptionPage
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Limits"); }

    void readInto(ConnectionSettings &settings) const override;
    QList<SettingsProblem> problems() const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    QSpinBox *m_handshake;
    QSpinBox *m_closing;
    QLineEdit *m_size;
    QCheckBox *m_keepAlive;
};

/// Pings of ours, and the server's.
class PingsPage : public OptionPage
{
    Q_OBJECT

public:
    explicit PingsPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Pings"); }

    void readInto(ConnectionSettings &settings) const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    QSpinBox *m_interval;
    QSpinBox *m_timeout;
    QCheckBox *m_answer;
};

/// Whether a redirected handshake is followed.
class RedirectsPage : public OptionPage
{
    Q_OBJECT

public:
    explicit RedirectsPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Redirects"); }

    void readInto(ConnectionSettings &settings) const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    QCheckBox *m_follow;
    QSpinBox *m_most;
};

/// What is offered of permessage-deflate (RFC 7692).
class CompressionPage : public OptionPage
{
    Q_OBJECT

public:
    explicit CompressionPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Compression"); }

    void readInto(ConnectionSettings &settings) const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    void enableFields();

    QCheckBox *m_offer;
    QSpinBox *m_clientBits;
    QSpinBox *m_serverBits;
    QCheckBox *m_clientFresh;
    QCheckBox *m_serverFresh;
};

/// What follows an end that nobody wanted.
class ReconnectPage : public OptionPage
{
    Q_OBJECT

public:
    explicit ReconnectPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Reconnect"); }

    void readInto(ConnectionSettings &settings) const override;
    QList<SettingsProblem> problems() const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    void createFields();
    void enableFields();

    /// As it was filled in: the field has whole per cents only.
    double m_jitterFilled = 0;
    QCheckBox *m_enabled = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_longest = nullptr;
    QDoubleSpinBox *m_factor = nullptr;
    QSpinBox *m_jitter = nullptr;
    QSpinBox *m_attempts = nullptr;
    QCheckBox *m_errors = nullptr;
    QCheckBox *m_unclean = nullptr;
    QLineEdit *m_codes = nullptr;
};

} // namespace wasclean
