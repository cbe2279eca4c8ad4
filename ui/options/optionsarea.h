#pragma once

#include "app/profile/settingscheck.h"
#include "ui/editor/variablemarks.h"

#include <QWidget>

class QAction;
class QTabWidget;

namespace wasclean {

class OptionPage;
class ParametersPage;

/// All that can be said of a connection besides URL and subprotocols, in pages.
class OptionsArea : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsArea(QWidget *parent = nullptr);

    /// Fills all pages; signals nothing.
    void setSettings(const ConnectionSettings &settings);
    /// Shows the parameters of a URL that was edited elsewhere; signals nothing.
    void setUrl(const QString &url);
    /// Puts in what the pages have; URL and subprotocols are left alone.
    void readInto(ConnectionSettings &settings) const;

    /// What cannot even be settings.
    QList<SettingsProblem> problems() const;
    /// Marks the fields, and opens the page of the first one with the cursor in it. Returns the
    /// problems whose fields are elsewhere.
    QList<SettingsProblem> showProblems(const QList<SettingsProblem> &problems);
    void clearProblems();

    /// Marks in the fields what stands for nothing.
    void setFinder(const UnresolvedFinder &finder);

    /// Everything but the URL is as it comes again.
    void resetAll();

    /// One for each page, that is to show it; the area itself may be hidden.
    QList<QAction *> pageActions() const { return m_pageActions; }

    QString currentPage() const;
    void setCurrentPage(const QString &objectName);

signals:
    void changed();
    void urlEdited(const QString &url);
    /// A page is to be seen.
    void pageRequested();

private:
    void addPage(OptionPage *page);
    void goTo(OptionPage *page);
    void updateTabs();

    ParametersPage *m_parameters;
    QTabWidget *m_tabs;
    QList<OptionPage *> m_pages;
    QList<QAction *> m_pageActions;
};

} // namespace wasclean
