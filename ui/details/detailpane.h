#pragma once

#include "app/message/message.h"
#include "ui/details/connectionfacts.h"
#include "ui/widgets/textzoom.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace wasclean {

class FindBar;
class MessagePage;
class PayloadMenu;
class ProtocolPage;
class SchemaPage;

/// The message of the selected row, whole, with a tab for each way to look at it: see MessagePage.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// The number is that of its row, from 1.
    void showMessage(const std::optional<Message> &message, qint64 number = 0);

    /// Facts of the connection to show as long as there is no message.
    void setFacts(const ConnectionFacts::Source &facts);

    /// Shows the payloads larger or smaller.
    void setZoom(int percent);

    /// Has a button for the action below messages of the kind.
    void offerFor(MessageKind kind, QAction *action);

    /// The page of protocols.
    ProtocolPage *protocolPage();
    /// The page of schemas.
    SchemaPage *schemaPage();

    /// The page in front; null while there is no message.
    MessagePage *page() const;

signals:
    /// There are more views of text, since the pane was made.
    void viewBuilt(QWidget *view);

private:
    void createWidgets();
    void createPages();
    void createLayout();
    void connectWidgets();
    void showTabs();
    int wantedTab() const;
    void showPage(int tab);
    void showNotice();
    void orderStops();
    void tell(const QString &sentence);
    void copyAll();

    QLabel *m_header;
    QTabBar *m_tabs;
    QToolButton *m_wrap;
    QToolButton *m_copy;
    PayloadMenu *m_menu;
    QLabel *m_notice;
    FindBar *m_find;
    QStackedWidget *m_stack;
    ConnectionFacts *m_facts;
    QHash<MessageKind, QWidget *> m_offers;
    std::optional<Message> m_message;
    int m_zoom = TextZoom::usual;
    /// None before they are needed: a fifth of the widgets of a tab are theirs.
    QList<MessagePage *> m_pages;
    /// Those that have a tab, in the order of the tabs.
    QList<MessagePage *> m_shown;
    /// The page that holds the message.
    MessagePage *m_filled = nullptr;
    /// The name of the page that the reader last chose for a kind of message.
    QHash<MessageKind, QString> m_chosen;
};

} // namespace wasclean
