#include "ui/options/behaviourpages.h"

#include "app/capture/filtertext.h"
#include "app/formats/sizetext.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRegularExpression>

#include <cmath>

namespace wasclean {

namespace {

using Field = SettingsProblem::Field;

constexpr int longestSeconds = 24 * 60 * 60;
constexpr int mostRedirects = 10;

/// A text that parseByteCount() reads as exactly these bytes.
QString byteCountText(qint64 bytes)
{
    if (bytes == 0)
        return {};
    const QString rounded = sizeText(bytes);
    const auto back = parseByteCount(rounded);
    return back && *back == bytes ? rounded : QString::number(bytes);
}

/// The close codes of a list with commas or blanks; nothing when something else is in it.
std::optional<QList<int>> codesOf(const QString &typed)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    QList<int> codes;
    for (const QString &part : typed.split(separators, Qt::SkipEmptyParts)) {
        bool ok = false;
        codes.append(part.toUShort(&ok));
        if (!ok)
            return {};
    }
    return codes;
}

QString codesText(const QList<int> &codes)
{
    QStringList texts;
    for (const int code : codes)
        texts.append(QString::number(code));
    return texts.join(QLatin1String(", "));
}

/// Shows only the decimals that matter: “2,000” could be two or two thousand.
class FactorBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

} // namespace

LimitsPage::LimitsPage(QWidget *parent)
    : OptionPage(QStringLiteral("limits"), pageTitle(), parent)
    , m_handshake(addNumber({"Handshake", tr("Handsha&ke timeout"),
                                tr("For DNS, TCP, TLS and the opening handshake together.")},
          1, longestSeconds, tr(" s")))
    , m_closing(addNumber({"Closing", tr("Closi&ng timeout"),
                              tr("How long the server may take to answer your Close frame.")},
          1, longestSeconds, tr(" s")))
    , m_size(addText({"Size", tr("M&aximum message size"),
                         tr("For example 16 MiB; empty for no limit. A larger message closes the "
                            "connection with 1009 Message Too Big.")},
          tr("no limit")))
    , m_keepAlive(addCheck({"KeepAlive", tr("TCP keep-alive"),
          tr("The operating system checks from time to time whether the server is still "
             "reachable.")}))
{
    addReset();
    setFieldOf(Field::HandshakeTimeout, m_handshake);
    setFieldOf(Field::ClosingTimeout, m_closing);
    setFieldOf(Field::MaxMessageSize, m_size);
}

void LimitsPage::fill(const ConnectionSettings &settings)
{
    m_handshake->setValue(settings.handshakeTimeoutSeconds);
    m_closing->setValue(settings.closingTimeoutSeconds);
    m_size->setText(byteCountText(settings.maxMessageSize));
    m_keepAlive->setChecked(settings.tcpKeepAlive);
}

void LimitsPage::readInto(ConnectionSettings &settings) const
{
    settings.handshakeTimeoutSeconds = m_handshake->value();
    settings.closingTimeoutSeconds = m_closing->value();
    const auto size = parseByteCount(m_size->text());
    settings.maxMessageSize = size ? size->value_or(0) : 0;
    settings.tcpKeepAlive = m_keepAlive->isChecked();
}

QList<SettingsProblem> LimitsPage::problems() const
{
    const auto size = parseByteCount(m_size->text());
    if (size)
        return {};
    return {{Field::MaxMessageSize, -1, size.problem, {}}};
}

PingsPage::PingsPage(QWidget *parent)
    : OptionPage(QStringLiteral("pings"), pageTitle(), parent)
    , m_interval(addNumber(
          {"Interval", tr("Ping ever&y"), tr("Pings are sent automatically and shown in the log.")},
          0, longestSeconds, tr(" s")))
    , m_timeout(addNumber(
          {"Timeout", tr("Po&ng timeout"), tr("The connection is ended if a Pong takes longer.")},
          0, longestSeconds, tr(" s")))
    , m_answer(addCheck({"Answer", tr("&Answer the server's Pings"),
          tr("Switch off to see how the server treats a client that no longer responds.")}))
{
    addReset();
    m_interval->setSpecialValueText(tr("never"));
    m_timeout->setSpecialValueText(tr("no limit"));
    setFieldOf(Field::PingInterval, m_interval);
    setFieldOf(Field::PongTimeout, m_timeout);
}

void PingsPage::fill(const ConnectionSettings &settings)
{
    m_interval->setValue(settings.pingIntervalSeconds);
    m_timeout->setValue(settings.pongTimeoutSeconds);
    m_answer->setChecked(settings.answerPings);
}

void PingsPage::readInto(ConnectionSettings &settings) const
{
    settings.pingIntervalSeconds = m_interval->value();
    settings.pongTimeoutSeconds = m_timeout->value();
    settings.answerPings = m_answer->isChecked();
}

RedirectsPage::RedirectsPage(QWidget *parent)
    : OptionPage(QStringLiteral("redirects"), pageTitle(), parent)
    , m_follow(addCheck({"Follow", tr("Follo&w redirects"),
          tr("Browsers do not follow redirects. Credentials are never sent to another origin.")}))
    , m_most(addNumber(
          {"Most", tr("M&aximum redirects"), tr("Each redirect is shown in the evidence.")}, 1,
          mostRedirects))
{
    addReset();
    setFieldOf(Field::MaxRedirects, m_most);
    m_most->setValue(mostRedirects);
    m_most->setEnabled(false);
    connect(m_follow, &QCheckBox::toggled, m_most, &QWidget::setEnabled);
}

void RedirectsPage::fill(const ConnectionSettings &settings)
{
    m_follow->setChecked(settings.maxRedirects > 0);
    m_most->setValue(settings.maxRedirects > 0 ? settings.maxRedirects : mostRedirects);
}

void RedirectsPage::readInto(ConnectionSettings &settings) const
{
    settings.maxRedirects = m_follow->isChecked() ? m_most->value() : 0;
}

CompressionPage::CompressionPage(QWidget *parent)
    : OptionPage(QStringLiteral("compression"), pageTitle(), parent)
    , m_offer(addCheck({"Offer", tr("Offer permess&age-deflate"),
          tr("Browsers do this too. The server decides (RFC 7692).")}))
    , m_clientBits(addNumber({"ClientBits", tr("Clie&nt window bits"),
                                 tr("Fewer bits save memory but compress less.")},
          8, 15))
    , m_serverBits(addNumber({"ServerBits", tr("Server &window bits"),
                                 tr("With 15, nothing is requested from the server.")},
          8, 15))
    , m_clientFresh(addCheck({"ClientFresh", tr("No client conte&xt takeover"),
          tr("Each message you send is compressed on its own.")}))
    , m_serverFresh(addCheck({"ServerFresh", tr("No server context ta&keover"),
          tr("Asks the server to compress each message on its own.")}))
{
    addReset();
    setFieldOf(Field::Deflate, m_clientBits);
    connect(m_offer, &QCheckBox::toggled, this, &CompressionPage::enableFields);
}

void CompressionPage::enableFields()
{
    for (QWidget *field :
        {static_cast<QWidget *>(m_clientBits), static_cast<QWidget *>(m_serverBits),
            static_cast<QWidget *>(m_clientFresh), static_cast<QWidget *>(m_serverFresh)})
        field->setEnabled(m_offer->isChecked());
}

void CompressionPage::fill(const ConnectionSettings &settings)
{
    m_offer->setChecked(settings.deflate.offer);
    m_clientBits->setValue(settings.deflate.clientMaxWindowBits);
    m_serverBits->setValue(settings.deflate.serverMaxWindowBits);
    m_clientFresh->setChecked(settings.deflate.clientNoContextTakeover);
    m_serverFresh->setChecked(settings.deflate.serverNoContextTakeover);
    enableFields();
}

void CompressionPage::readInto(ConnectionSettings &settings) const
{
    DeflateOptions &deflate = settings.deflate;
    deflate.offer = m_offer->isChecked();
    deflate.clientMaxWindowBits = m_clientBits->value();
    deflate.serverMaxWindowBits = m_serverBits->value();
    deflate.clientNoContextTakeover = m_clientFresh->isChecked();
    deflate.serverNoContextTakeover = m_serverFresh->isChecked();
}

ReconnectPage::ReconnectPage(QWidget *parent)
    : OptionPage(QStringLiteral("reconnect"), pageTitle(), parent)
{
    createFields();
    addReset();
    setFieldOf(Field::Reconnect, m_first);
    setFieldOf(Field::ReconnectCodes, m_codes);
    connect(m_enabled, &QCheckBox::toggled, this, &ReconnectPage::enableFields);
    enableFields();
}

void ReconnectPage::createFields()
{
    constexpr int longestWait = longestSeconds * 1000;
    m_enabled = addCheck({"Enabled", tr("Reconnect automaticall&y"),
        tr("After the kinds of end chosen below. You can skip or stop the countdown.")});
    m_first = addNumber({"First", tr("First delay"), tr("The delay before the first attempt.")}, 1,
        longestWait, tr(" ms"));
    m_longest
        = addNumber({"Longest", tr("Longest del&ay"), tr("The delay never grows beyond this.")}, 1,
            longestWait, tr(" ms"));
    for (QSpinBox *wait : {m_first, m_longest})
        wait->setGroupSeparatorShown(true);
    m_factor = new FactorBox(widget());
    m_factor->setRange(1, 100);
    m_factor->setDecimals(3);
    m_factor->setSingleStep(0.5);
    m_factor->setPrefix(tr("× "));
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &OptionPage::changed);
    addField(
        {"Factor", tr("Backoff factor"), tr("The delay is multiplied by this after each attempt.")},
        m_factor, m_factor);
    m_jitter = addNumber({"Jitter", tr("&Jitter"),
                             tr("Makes each delay longer or shorter by up to this share, so that "
                                "clients do not all reconnect at once.")},
        0, 100, tr(" %"));
    m_attempts = addNumber(
        {"Attempts", tr("Maximum attempts"), tr("Stops after this many failed attempts in a row.")},
        0, 1'000'000);
    m_attempts->setSpecialValueText(tr("no limit"));
    m_errors = addCheck({"Errors", tr("After errors"),
        tr("Refused opening handshakes, protocol violations, failed connections.")});
    m_unclean = addCheck(
        {"Unclean", tr("After unclean ends"), tr("TCP ended without a Close frame or was reset.")});
    m_codes = addText({"Codes", tr("After close codes"),
                          tr("Also after clean ends with these codes, for example: 1001, 1012.")},
        tr("none"));
}

void ReconnectPage::enableFields()
{
    for (QWidget *field : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_longest),
             static_cast<QWidget *>(m_factor), static_cast<QWidget *>(m_jitter),
             static_cast<QWidget *>(m_attempts), static_cast<QWidget *>(m_errors),
             static_cast<QWidget *>(m_unclean), static_cast<QWidget *>(m_codes)})
        field->setEnabled(m_enabled->isChecked());
}

void ReconnectPage::fill(const ConnectionSettings &settings)
{
    const ReconnectOptions &reconnect = settings.reconnect;
    m_enabled->setChecked(reconnect.enabled);
    m_first->setValue(int(reconnect.firstDelay.count()));
    m_longest->setValue(int(reconnect.longestDelay.count()));
    m_factor->setValue(reconnect.factor);
    m_jitterFilled = reconnect.jitter;
    m_jitter->setValue(int(std::lround(reconnect.jitter * 100)));
    m_attempts->setValue(reconnect.maxAttempts);
    m_errors->setChecked(reconnect.afterErrors);
    m_unclean->setChecked(reconnect.afterUnclean);
    m_codes->setText(codesText(reconnect.codes));
}

void ReconnectPage::readInto(ConnectionSettings &settings) const
{
    ReconnectOptions &reconnect = settings.reconnect;
    reconnect.enabled = m_enabled->isChecked();
    reconnect.firstDelay = std::chrono::milliseconds(m_first->value());
    reconnect.longestDelay = std::chrono::milliseconds(m_longest->value());
    reconnect.factor = m_factor->value();
    const bool edited = m_jitter->value() != std::lround(m_jitterFilled * 100);
    reconnect.jitter = edited ? m_jitter->value() / 100.0 : m_jitterFilled;
    reconnect.maxAttempts = m_attempts->value();
    reconnect.afterErrors = m_errors->isChecked();
    reconnect.afterUnclean = m_unclean->isChecked();
    reconnect.codes = codesOf(m_codes->text()).value_or(QList<int>());
}

QList<SettingsProblem> ReconnectPage::problems() const
{
    if (codesOf(m_codes->text()))
        return {};
    return {{Field::ReconnectCodes, -1,
        tr("Enter close codes from 0 to 65535, separated by commas."), {}}};
}

} // namespace wasclean
