#pragma once

#include "app/connection/connection.h"
#include "tests/ui/windowtest.h"
#include "ui/style/theme.h"

#include <QSet>

#include <initializer_list>

namespace wasclean {

class ConnectionView;

/// A test of how windows look: no text is cut, nothing overlaps, all text can be read, and stands
/// on one line with its neighbours. With WASCLEAN_PICTURES set to a folder the pictures are kept
/// there.
class LookTest : public WindowTest
{
    Q_OBJECT

private slots:
    void cleanupTestCase();

protected:
    /// Each theme, size, language and direction at least once.
    static void addLooks();
    /// The two of them that find most: long texts in the smallest window, and high letters.
    static void addFewLooks();
    /// A new window with the look of this row.
    void applyLook();
    /// Notes what is wrong with the look of the window in this state; without one, of the main
    /// window. What was wrong in an earlier state is not noted again.
    void check(const QString &state, QWidget *window = nullptr);
    /// Fails if anything was noted.
    void verifyLook() const;

    /// As connectTo(), which knows only English names.
    void connectNow(const QString &url, ReadyState state);
    void send(const QString &text);

    /// Of the tab that is in front.
    ConnectionView *view() const;

private:
    struct Look
    {
        Theme::Scheme scheme;
        QSize size;
        const char *language;
        Qt::LayoutDirection direction;
    };

    static void addLooks(std::initializer_list<Look> looks);

    QStringList m_flaws;
    QSet<QString> m_known;
};

} // namespace wasclean
