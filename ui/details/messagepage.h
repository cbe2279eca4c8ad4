#pragma once

#include "app/message/message.h"
#include "ui/details/messageviews.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace wasclean {

/// One way to look at a message: a tab of the detail pane.
///
/// A new one is made in makeMessagePages(), which also says in what order the tabs stand; nothing
/// else has to know it. A page has its tab only while suits() says so, and gets a message only when
/// its tab comes to the front, so a message that nobody looks at costs nothing. It does what is
/// slow off the GUI thread. Message::payload is shared: keep the message, do not copy its bytes.
///
/// The pane itself has the row of tabs, the line about the message, the notice, Copy and Save. A
/// page has no frame, and fills its area.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    /// How much a page wants to be the one that a message is first shown with, until the reader
    /// chooses another one for messages of its kind.
    enum Eagerness { IfChosen = 0, Willing = 1, Eager = 2 };

    /// The name is the label of the tab, and the accessible name of the page.
    explicit MessagePage(const QString &name, QWidget *parent = nullptr);

    /// The label of the tab.
    const QString &name() const { return m_name; }

    /// Whether the message has such a tab, told at once for each row that is selected: from its
    /// kind, its size and some of its first bytes.
    virtual bool suits(const Message &message) const = 0;

    /// Asked only for messages that suit. Of the most eager, the first tab wins.
    virtual Eagerness eagerness(const Message &) const { return IfChosen; }

    /// What Copy writes, unless copiedText() has something.
    virtual MessageView view() const { return MessageView::Text; }

    /// What Copy writes of a page that shows no view of the payload; nothing for view().
    virtual std::optional<QString> copiedText() const { return std::nullopt; }

    /// Shows a message that suits, or another one in place of it. Begins with the notice "".
    virtual void showMessage(const Message &message) = 0;
    /// Forgets the message: ends what is under way and frees its memory.
    virtual void clear() = 0;

    /// Whether Wrap means something here.
    virtual bool canWrap() const { return false; }

    virtual void setWrap(bool) { }

    /// The text that Find searches, a QPlainTextEdit or a QTextEdit; null for a page without text.
    virtual QWidget *searchedText() const { return nullptr; }

    /// Whether that text has only a part of the message.
    virtual bool isPartSearched() const { return false; }

    /// The sentence that stands above the page: what is wrong with the message, or what is not
    /// shown. Plain text; empty for none.
    const QString &notice() const { return m_notice; }

signals:
    void noticeChanged();

protected:
    void setNotice(const QString &sentence);

private:
    QString m_name;
    QString m_notice;
};

} // namespace wasclean
