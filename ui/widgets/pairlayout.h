#pragma once

#include <QLayout>

#include <memory>

namespace wasclean {

/// Has two items beside each other, of which the first is given the room that is left; and below
/// each other where the width is not enough for both.
class PairLayout : public QLayout
{
    Q_OBJECT

public:
    /// Layouts or, by QWidgetItem, widgets of the widget that this is the layout of.
    PairLayout(QLayoutItem *first, QLayoutItem *second, QWidget *parent = nullptr);
    ~PairLayout() override;

    void addItem(QLayoutItem *item) override;

    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where both are in an area from left to right.
    struct Places
    {
        QRect first;
        QRect second;
    };

    Places placesIn(const QRect &area) const;
    QSize margins() const;

    int gap() const { return m_first->isEmpty() || m_second->isEmpty() ? 0 : spacing(); }

    std::unique_ptr<QLayoutItem> m_first;
    std::unique_ptr<QLayoutItem> m_second;
    /// As it was laid out last.
    int m_width = 0;
};

} // namespace wasclean
