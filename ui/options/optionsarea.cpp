#include "ui/options/optionsarea.h"

#include "ui/options/authpage.h"
#include "ui/options/behaviourpages.h"
#include "ui/options/proxypage.h"
#include "ui/options/tablepage.h"
#include "ui/options/tlspage.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

OptionsArea::OptionsArea(QWidget *parent)
    : QWidget(parent)
    , m_parameters(new ParametersPage(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("options"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("optionPages"));
    m_tabs->setAccessibleName(tr("Option pages"));
    m_tabs->tabBar()->setAccessibleName(tr("Option pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->addWidget(m_tabs);
    addPage(m_parameters);
    addPage(new HeadersPage(this));
    addPage(new CookiesPage(this));
    addPage(new AuthPage(this));
    addPage(new TlsPage(this));
    addPage(new ProxyPage(this));
    addPage(new LimitsPage(this));
    addPage(new PingsPage(this));
    addPage(new RedirectsPage(this));
    addPage(new CompressionPage(this));
    addPage(new ReconnectPage(this));
    connect(m_parameters, &ParametersPage::urlEdited, this, &OptionsArea::urlEdited);
    setSettings({});
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
    auto *action = new QAction(page->title(), this);
    connect(action, &QAction::triggered, this, [this, page] { goTo(page); });
    m_pageActions.append(action);
}

void OptionsArea::goTo(OptionPage *page)
{
    m_tabs->setCurrentWidget(page);
    emit pageRequested();
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void OptionsArea::setSettings(const ConnectionSettings &settings)
{
    for (OptionPage *page : std::as_const(m_pages))
        page->setSettings(settings);
    updateTabs();
}

void OptionsArea::setUrl(const QString &url)
{
    m_parameters->setUrl(url);
    updateTabs();
}

void OptionsArea::readInto(ConnectionSettings &settings) const
{
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
    for (OptionPage *page : std::as_const(m_pages))
        page->setFinder(finder);
}

void OptionsArea::resetAll()
{
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

QString OptionsArea::currentPage() const { return m_tabs->currentWidget()->objectName(); }

void OptionsArea::setCurrentPage(const QString &objectName)
{
    for (OptionPage *page : std::as_const(m_pages)) {
        if (page->objectName() == objectName)
            m_tabs->setCurrentWidget(page);
    }
}

} // namespace wasclean
