#include "ui/options/optionsarea.h"

#include "ui/options/authpage.h"
#include "ui/options/beforepage.h"
#include "ui/options/behaviourpages.h"
#include "ui/options/proxypage.h"
#include "ui/options/tablepage.h"
#include "ui/options/tlspage.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

OptionsArea::OptionsArea(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("options"));
    setProperty("edge", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("optionPages"));
    m_tabs->setAccessibleName(tr("Option pages"));
    m_tabs->tabBar()->setAccessibleName(tr("Option pages"));
    // So that all of the pages fit into a small window in each language.
    m_tabs->tabBar()->setProperty("narrow", true);
    m_tabs->setDocumentMode(true);
    // Its bar of tabs is the stop. It would be one itself, behind all others of the window, which
    // gives the focus to the bar, so that the Tab key would never come back to the first stop.
    m_tabs->setFocusProxy(nullptr);
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    // The arrow keys reach all tabs.
    for (QToolButton *button : m_tabs->tabBar()->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->addWidget(m_tabs);
    offerPage<ParametersPage>();
    offerPage<HeadersPage>();
    offerPage<CookiesPage>();
    offerPage<AuthPage>();
    offerPage<BeforePage>();
    offerPage<TlsPage>();
    offerPage<ProxyPage>();
    offerPage<LimitsPage>();
    offerPage<PingsPage>();
    offerPage<RedirectsPage>();
    offerPage<CompressionPage>();
    offerPage<ReconnectPage>();
}

template <typename Page>
void OptionsArea::offerPage()
{
    const qsizetype index = m_pageActions.size();
    m_makers.push_back([](QWidget *parent) -> OptionPage * { return new Page(parent); });
    auto *action = new QAction(Page::pageTitle(), this);
    connect(action, &QAction::triggered, this, [this, index] { goTo(index); });
    m_pageActions.append(action);
}

void OptionsArea::build()
{
    if (isBuilt())
        return;
    for (const MakePage make : m_makers)
        addPage(make(this));
    m_parameters = static_cast<ParametersPage *>(m_pages.first());
    connect(m_parameters, &ParametersPage::urlEdited, this, &OptionsArea::urlEdited);
    if (m_finder)
        setFinder(m_finder);
    setSettings(m_kept);
    setCurrentPage(m_current);
    // Behind the bar of tabs, and not behind all that was built before.
    QList<QWidget *> areas{m_tabs->tabBar()};
    for (OptionPage *page : std::as_const(m_pages))
        areas.append(page);
    setTabOrderOfAreas(areas);
}

void OptionsArea::addPage(OptionPage *page)
{
    const int index = m_tabs->addTab(page, page->title());
    m_tabs->tabBar()->setAccessibleTabName(index, page->title());
    m_pages.append(page);
    connect(page, &OptionPage::changed, this, [this, page] {
        page->clearProblems();
        updateTabs();
        emit changed();
    });
}

void OptionsArea::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

void OptionsArea::goTo(qsizetype index)
{
    build();
    m_tabs->setCurrentWidget(m_pages.at(index));
    emit pageRequested();
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void OptionsArea::setSettings(const ConnectionSettings &settings)
{
    m_kept = settings;
    for (OptionPage *page : std::as_const(m_pages))
        page->setSettings(settings);
    updateTabs();
}

void OptionsArea::setUrl(const QString &url)
{
    m_kept.url = url;
    if (isBuilt())
        m_parameters->setUrl(url);
    updateTabs();
}

void OptionsArea::readInto(ConnectionSettings &settings) const
{
    if (!isBuilt()) {
        // Of all but these there are fields in the pages.
        ConnectionSettings kept = m_kept;
        kept.url = settings.url;
        kept.subprotocols = settings.subprotocols;
        kept.codec = settings.codec;
        kept.answersAsClient = settings.answersAsClient;
        kept.schemaReceived = settings.schemaReceived;
        kept.schemaSent = settings.schemaSent;
        kept.protobufSchema = settings.protobufSchema;
        kept.protobufReceived = settings.protobufReceived;
        kept.protobufSent = settings.protobufSent;
        kept.protobufTypeField = settings.protobufTypeField;
        kept.protobufPayloadField = settings.protobufPayloadField;
        settings = kept;
    }
    for (const OptionPage *page : m_pages)
        page->readInto(settings);
}

QList<SettingsProblem> OptionsArea::problems() const
{
    QList<SettingsProblem> problems;
    for (const OptionPage *page : m_pages)
        problems += page->problems();
    return problems;
}

QList<SettingsProblem> OptionsArea::showProblems(const QList<SettingsProblem> &problems)
{
    if (!problems.isEmpty())
        build();
    clearProblems();
    QList<SettingsProblem> elsewhere;
    bool first = true;
    for (const SettingsProblem &problem : problems) {
        const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
            [&problem](OptionPage *candidate) { return candidate->showProblem(problem); });
        if (page == m_pages.cend()) {
            elsewhere.append(problem);
        } else if (std::exchange(first, false)) {
            m_tabs->setCurrentWidget(*page);
            emit pageRequested();
            (*page)->focusProblem(problem);
        }
    }
    return elsewhere;
}

void OptionsArea::clearProblems()
{
    for (OptionPage *page : std::as_const(m_pages))
        page->clearProblems();
}

void OptionsArea::setFinder(const UnresolvedFinder &finder)
{
    m_finder = finder;
    for (OptionPage *page : std::as_const(m_pages))
        page->setFinder(finder);
}

void OptionsArea::resetAll()
{
    build();
    for (OptionPage *page : std::as_const(m_pages)) {
        // The parameters belong to the URL.
        if (page != m_parameters)
            page->reset();
    }
}

void OptionsArea::updateTabs()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const OptionPage *page = m_pages.at(i);
        QString text = page->title();
        QString hint;
        if (const int count = page->count().value_or(0); count > 0) {
            text = tr("%1 (%2)", "a tab and how many rows count").arg(text).arg(count);
        } else if (page->differs()) {
            text = tr("%1 •", "a tab with changes").arg(text);
            hint = tr("Changed from the default");
        }
        m_tabs->setTabText(i, text);
        m_tabs->setTabToolTip(i, hint);
    }
}

QString OptionsArea::currentPage() const
{
    return isBuilt() ? m_tabs->currentWidget()->objectName() : m_current;
}

void OptionsArea::setCurrentPage(const QString &objectName)
{
    m_current = objectName;
    for (OptionPage *page : std::as_const(m_pages)) {
        if (page->objectName() == objectName)
            m_tabs->setCurrentWidget(page);
    }
}

} // namespace wasclean
