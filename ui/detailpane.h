#pragma once

#include "app/message.h"
#include "ui/messageviews.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTabBar;
class QToolButton;

namespace wasclean {

/// The message of the selected row, whole: a frame's payload as text, JSON or hex; an event's
/// evidence, request and response. Everything is plain text, and only so much is laid out as stays
/// quick.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void showMessage(const std::optional<Message> &message);

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void showTabs();
    void showView(int tab);
    void updateWrapping();
    void showNotice(const QString &sentence);
    void copyAll();

    QLabel *m_header;
    QTabBar *m_tabs;
    QToolButton *m_wrap;
    QToolButton *m_copy;
    QLabel *m_notice;
    QPlainTextEdit *m_text;
    std::optional<Message> m_message;
    QList<MessageView> m_views;
    /// The view that the reader last chose for a kind of message.
    QHash<MessageKind, MessageView> m_chosen;
};

} // namespace wasclean
