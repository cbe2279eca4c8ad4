#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace wasclean {

/// The terms of a filter as buttons that remove them, and one that removes all.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Hidden while there is none.
    void setTerms(const QStringList &terms);

    /// Longer terms are cut on their button, not in its name.
    static constexpr int widestChip = 240;

signals:
    void removeRequested(int term);
    void clearRequested();

private:
    QToolButton *makeChip(const QString &term, int index);

    QStringList m_terms;
    QList<QToolButton *> m_chips;
    QToolButton *m_clear;
};

} // namespace wasclean
