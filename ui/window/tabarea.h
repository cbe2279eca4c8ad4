#pragma once

#include "ui/widgets/statusglyph.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace wasclean {

/// What a tab shows of its page.
struct TabLook
{
    QString name;
    /// Shown when the mouse rests on the tab.
    QString description;
    StatusGlyph glyph = StatusGlyph::Nothing;
    /// Messages that came while the page was hidden.
    qint64 unread = 0;
    /// A pinned tab stays at the front and has no close button.
    bool isPinned = false;

    bool operator==(const TabLook &) const = default;
};

/// Pages with a tab each, of which one is shown, or two side by side. With a single page there is
/// no tab bar. Emits what the user wants; it closes nothing.
class TabArea : public QWidget
{
    Q_OBJECT

public:
    explicit TabArea(QWidget *parent = nullptr);

    /// Adds the page behind all others and does not show it yet. The area owns it.
    void addPage(QWidget *page);
    /// Takes the page out; it has no parent afterwards.
    void removePage(QWidget *page);
    /// In the order of the tabs.
    QList<QWidget *> pages() const;
    void setLook(QWidget *page, const TabLook &look);

    QWidget *current() const { return m_current; }

    /// Shows the page and gives it the focus that it had.
    void setCurrent(QWidget *page);
    /// Shows the pages without their tabs.
    void setPresenting(bool on);
    /// Shows the page at the right of the others; null for one page only.
    void showBeside(QWidget *page);

    QWidget *beside() const { return m_beside; }

    bool isShown(const QWidget *page) const;

signals:
    /// Another page is the one that has the focus; also said when none is left.
    void currentChanged(QWidget *page);
    /// isShown() has changed for some page.
    void shownChanged();
    void orderChanged();
    void closeRequested(QWidget *page);
    /// One more tab is wanted.
    void newRequested();
    void menuRequested(QWidget *page, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createBar();
    QWidget *createNewButton();
    void onTabChanged(int index);
    void onTabMoved();
    void onFocusChanged(const QWidget *now);
    void showLook(int index);
    void updateBar();
    QWidget *page(int index) const;
    int indexOf(const QWidget *page) const;

    QWidget *m_barRow;
    QTabBar *m_bar;
    QSplitter *m_sides;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    QHash<const QWidget *, TabLook> m_looks;
    QWidget *m_current = nullptr;
    QWidget *m_beside = nullptr;
    bool m_isSorting = false;
    bool m_isPresenting = false;
};

} // namespace wasclean
