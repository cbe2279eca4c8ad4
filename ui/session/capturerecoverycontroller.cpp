#include "ui/session/capturerecoverycontroller.h"

#include "app/base/translations.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/question.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace wasclean {

namespace {

constexpr int defaultDays = 30;
constexpr int defaultGibibytes = 10;
const QString daysKey = QStringLiteral("keepDays");
const QString sizeKey = QStringLiteral("keepGiB");

QString timeOf(const QDateTime &time)
{
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QStringLiteral("HH:mm"));
    if (time.date() == QDate::currentDate())
        return clock;
    return locale.toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace

CaptureRecoveryController::CaptureRecoveryController(
    QSettings &settings, ConnectionView *view, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_view(view)
    , m_bar(new NoticeBar(view))
{
    connect(&m_recovery, &Recovery::found, this,
        [this](const std::vector<UnfinishedCapture> &captures) {
            m_found = captures;
            offerNext();
            emit searched();
        });
    connect(view->shownLog(), &ShownLog::fileClosed, this, [this](const QString &path) {
        if (m_temporary.remove(path))
            m_recovery.remove(path);
    });
    connect(view->shownLog(), &ShownLog::fileOpened, this, &CaptureRecoveryController::settle);
}

CacheLimits CaptureRecoveryController::limits(const QSettings &settings)
{
    CacheLimits limits;
    limits.maxAge = std::chrono::hours(24 * settings.value(daysKey, defaultDays).toInt());
    limits.maxBytes = settings.value(sizeKey, defaultGibibytes).toLongLong() * 1024 * 1024 * 1024;
    return limits;
}

void CaptureRecoveryController::setLimits(QSettings &settings, int days, int gibibytes)
{
    settings.setValue(daysKey, days);
    settings.setValue(sizeKey, gibibytes);
}

void CaptureRecoveryController::start() { m_recovery.search(); }

void CaptureRecoveryController::prune() { m_recovery.prune(limits(m_settings)); }

void CaptureRecoveryController::offerNext()
{
    m_bar->hide();
    if (m_found.empty()) {
        prune();
        return;
    }
    const UnfinishedCapture &newest = m_found.front();
    const auto open = [this, path = newest.path] { emit openRequested(path); };
    const auto save = [this, path = newest.path] { emit saveRequested(path); };
    // Nothing is pruned then: what was not decided on must stay.
    const auto later = [this] { m_bar->hide(); };
    m_bar->present({tr("Wasclean was not closed properly. A capture with %1 row(s), the last at "
                       "%2, can be recovered.",
                        nullptr, pluralForm(newest.rows))
                        .arg(QLocale().toString(newest.rows), timeOf(newest.changed)),
        Notice::Tone::Warning,
        {{tr("Open &capture"), open}, {tr("S&ave as…"), save},
            {tr("&Delete capture…"), [this] { confirmDiscard(); }},
            {tr("As&k again later"), later}},
        false});
}

void CaptureRecoveryController::settle(const QString &path)
{
    if (m_found.empty() || m_found.front().path != path)
        return;
    m_recovery.dismiss(path);
    m_found.erase(m_found.begin());
    offerNext();
}

void CaptureRecoveryController::confirmDiscard()
{
    QMessageBox *box = makeQuestion(
        m_view, tr("Delete capture"), tr("Its messages cannot be recovered after that."));
    QPushButton *yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, this, [this, path = m_found.front().path] {
        m_recovery.remove(path);
        settle(path);
    });
    box->open();
}

} // namespace wasclean
