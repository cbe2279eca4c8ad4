#pragma once

#include "app/profile/settingscheck.h"
#include "ui/editor/variablemarks.h"

#include <QWidget>

#include <vector>

class QAction;
class QTabWidget;

namespace wasclean {

class OptionPage;
class ParametersPage;

/// The options of a connection besides URL and subprotocols, in pages. Most users never open them,
/// so the pages are built when they are shown first; until then, the settings are only kept.
class OptionsArea : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsArea(QWidget *parent = nullptr);

    /// Fills all pages; signals nothing.
    void setSettings(const ConnectionSettings &settings);
    /// Shows the parameters of a URL that was edited elsewhere; signals nothing.
    void setUrl(const QString &url);
    /// Writes what is in the pages into the settings, but for URL and subprotocols.
    void readInto(ConnectionSettings &settings) const;

    /// The fields whose text cannot be written into settings.
    QList<SettingsProblem> problems() const;
    /// Marks the fields, and opens the page of the first one with the cursor in it. Returns the
    /// problems whose fields are elsewhere.
    QList<SettingsProblem> showProblems(const QList<SettingsProblem> &problems);
    void clearProblems();

    /// Marks references without a value in the fields.
    void setFinder(const UnresolvedFinder &finder);

    /// Sets everything but the URL to its default.
    void resetAll();

    /// One for each page, that is to show it; the area itself may be hidden.
    QList<QAction *> pageActions() const { return m_pageActions; }

    QString currentPage() const;
    void setCurrentPage(const QString &objectName);

signals:
    void changed();
    void urlEdited(const QString &url);
    /// The user wants to see a page, so the area must be shown.
    void pageRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using MakePage = OptionPage *(*)(QWidget *parent);

    template <typename Page>
    void offerPage();

    bool isBuilt() const { return m_parameters != nullptr; }

    void build();
    void addPage(OptionPage *page);
    void goTo(qsizetype index);
    void updateTabs();

    ParametersPage *m_parameters = nullptr;
    QTabWidget *m_tabs;
    std::vector<MakePage> m_makers;
    QList<OptionPage *> m_pages;
    QList<QAction *> m_pageActions;
    /// What the pages will show when they are built.
    ConnectionSettings m_kept;
    UnresolvedFinder m_finder;
    QString m_current;
};

} // namespace wasclean
