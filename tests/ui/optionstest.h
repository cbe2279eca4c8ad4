#pragma once

#include "tests/ui/windowtest.h"

#include <QList>

namespace wasclean {

/// What is put into a field: a text, a number, a choice, or "on" or "off" for a check box.
struct Entry
{
    const char *page;
    const char *field;
    QString value;
};

using Entries = QList<Entry>;

/// The options in the window, filled in as a user does: field by field, each found on its page by
/// the name that a screen reader would say.
class OptionsTest : public WindowTest
{
    Q_OBJECT

protected:
    /// Unfolds the options at that page.
    void openPage(const char *title) const;
    /// On the page that is open.
    void fill(const char *field, const QString &value) const;
    void fill(const Entries &entries) const;

    /// Types the URL and clicks the button.
    void connectWith(const QString &url) const;
    void clickConnect() const;
    /// Ends the connection without a Close frame.
    void drop() const;
    void expectOpen() const;
    void expectClosed() const;

    /// What the window says of how the connection ended, or of how it is.
    QString verdict() const;
    /// The cursor is in the field, and what is wrong with it is said at it.
    void expectProblem(const char *field, const QString &words) const;
    /// The details of the last row of that type say this.
    void expectEvidence(const char *type, const QString &text) const;

    static constexpr int patience = 30'000;

private:
    QWidget *editOf(const char *field) const;
    bool isShownWhole(const QString &text) const;
    bool chooseView(const QString &name) const;
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::Entry)
Q_DECLARE_METATYPE(wasclean::Entries)
