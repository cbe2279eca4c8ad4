#pragma once

#include "ui/help/helplibrary.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace wasclean {

/// The help: its headings, a search, and the page that is read. A window of its own, so that it can
/// stand beside what it explains.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows a page of the help, or a heading of it.
    void showPage(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void createLayout();
    void createKeys();
    void search(const QString &words);
    void showFirstMatch();
    void onLink(const QUrl &link);
    void onPageShown(const QUrl &url);
    void markMatches();

    QList<HelpSection> m_sections;
    QLineEdit *m_search;
    QTreeWidget *m_headings;
    QLabel *m_nothing;
    QTextBrowser *m_page;
};

} // namespace wasclean
