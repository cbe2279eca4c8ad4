#pragma once

#include "ui/widgets/statusglyph.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

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

    /// Which rows of the model a search has found; they are marked.
    void setMatches(std::function<bool(int row)> isMatch) { m_isMatch = std::move(isMatch); }

    /// Shows the rows larger or smaller.
    void setZoom(int percent);

    /// Changes texts before they are shown; nothing shows them as they are.
    void setMask(std::function<QString(const QString &)> mask) { m_mask = std::move(mask); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintGround(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter &painter, const QRect &area, Qt::Alignment side, const QFont &font,
        const QString &text) const;
    void paintGlyph(
        QPainter &painter, const QRect &cell, StatusGlyph glyph, const QColor &color) const;
    void paintDirection(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMark(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    qreal fixedAdvance() const;
    qreal widthOf(const QString &ascii, const QFont &font) const;

    bool isMatch(int row) const { return m_isMatch && m_isMatch(row); }

    std::function<bool(int row)> m_isMatch;
    std::function<QString(const QString &)> m_mask;
    QFont m_fixedFont;
    mutable std::optional<qreal> m_advance;
    /// Glyphs that were painted before, by shape, size and colour.
    mutable QHash<quint64, QPixmap> m_glyphs;
    mutable qreal m_glyphRatio = 0;
    /// Of short texts in this font, such as the types of rows.
    mutable QHash<QString, qreal> m_widths;
    mutable QFont m_widthsFont;
};

} // namespace wasclean
