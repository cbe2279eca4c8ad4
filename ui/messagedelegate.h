#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace wasclean {

struct Colors;

/// Paints a cell of the log: what was sent and what was received differ in shape and colour, events
/// have marks of their own, late messages are dimmed and slanted.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(QObject *parent = nullptr);

    /// The font of digits and payloads.
    static QFont fixedFont();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    QFont m_fixedFont;
};

} // namespace wasclean
