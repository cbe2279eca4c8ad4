#pragma once

#include <QLayout>
#include <QList>

namespace wasclean {

/// Lays out its items in lines, as texts are read, each as wide as it likes, and begins a new line
/// when one is full. An item that is wider than a line may wrap.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;

    /// Like spacing() unless it is set.
    void setLineSpacing(int pixels) { m_lineSpacing = pixels; }

    int count() const override { return int(m_items.size()); }

    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }

    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Between lines; spacing() is between the items of one.
    int lineSpacing() const { return m_lineSpacing < 0 ? spacing() : m_lineSpacing; }

    enum class Effect { Measure, Place };

    /// Returns the height that the items take.
    int arrange(const QRect &rect, Effect effect) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int top, int height) const;

    /// As it was laid out last.
    int m_width = 0;
    int m_lineSpacing = -1;
    QList<QLayoutItem *> m_items;
};

} // namespace wasclean
