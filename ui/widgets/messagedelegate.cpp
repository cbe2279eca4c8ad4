#include "ui/widgets/messagedelegate.h"

#include "app/capture/capturemodel.h"
#include "app/capture/rowtext.h"
#include "app/connection/closeevent.h"
#include "ui/widgets/statusglyph.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/textzoom.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <cmath>
#include <optional>

namespace wasclean {

namespace {

/// As wide as the padding of the header, so that titles stand over their columns.
constexpr int padding = 6;
/// Of the height of a row.
constexpr qreal glyphShare = 12.0 / 22;

/// What the roles of the model say about a row.
struct RowLook
{
    /// False while the row is being read from the file, or when it cannot be.
    bool isKnown;
    MessageKind kind;
    Direction direction;
    bool late;
    /// How the attempt ended, for a Close row and an Error row before it.
    std::optional<CloseEvent> close;

    explicit RowLook(const QModelIndex &index)
        : RowLook(index, index.data(CaptureModel::KindRole))
    { }

    StatusGlyph glyph() const;
    QColor color(const Colors &colors) const;

private:
    RowLook(const QModelIndex &index, const QVariant &kindOfRow)
        : isKnown(kindOfRow.isValid())
        , kind(MessageKind(kindOfRow.toInt()))
        , direction(Direction(index.data(CaptureModel::DirectionRole).toInt()))
        , late(index.data(CaptureModel::LateRole).toBool())
    {
        const QVariant found = index.data(CaptureModel::CloseRole);
        if (!found.isValid())
            return;
        const auto summary = found.value<CloseSummary>();
        close.emplace();
        close->wasClean = summary.wasClean;
        close->code = summary.code;
        close->error = summary.error;
        close->abandoned = summary.abandoned;
    }
};

StatusGlyph RowLook::glyph() const
{
    const bool control
        = kind == MessageKind::Ping || kind == MessageKind::Pong || kind == MessageKind::CloseFrame;
    switch (kind) {
    case MessageKind::Open:
        return StatusGlyph::Open;
    case MessageKind::Error:
        return close && close->abandoned ? StatusGlyph::Nothing : StatusGlyph::Failed;
    case MessageKind::Close:
        return close ? glyphOf(*close) : StatusGlyph::Unclean;
    case MessageKind::Note:
        return StatusGlyph::Note;
    default:
        break;
    }
    if (direction == Direction::Sent)
        return control ? StatusGlyph::SentControl : StatusGlyph::SentMessage;
    return control ? StatusGlyph::ReceivedControl : StatusGlyph::ReceivedMessage;
}

QColor RowLook::color(const Colors &colors) const
{
    switch (kind) {
    case MessageKind::Open:
        return colors.clean;
    case MessageKind::Error:
    case MessageKind::Close:
        return glyphColor(glyph(), colors);
    case MessageKind::Note:
        return colors.quiet;
    default:
        return direction == Direction::Sent ? colors.sent : colors.received;
    }
}

bool isNumeric(int column)
{
    return column == CaptureModel::Number || column == CaptureModel::Time
        || column == CaptureModel::Delta || column == CaptureModel::Size;
}

bool mayHaveSecrets(int column)
{
    return column == CaptureModel::Preview || column == CaptureModel::NoteColumn;
}

QColor textColor(const RowLook &row, int column, const QPalette &palette, const Colors &colors)
{
    if (row.late || !row.isKnown || column == CaptureModel::Number || column == CaptureModel::Delta)
        return colors.quiet;
    const bool isEvent = !isFrameKind(row.kind) && row.kind != MessageKind::Note;
    if (column == CaptureModel::Type || (column == CaptureModel::Preview && isEvent))
        return row.color(colors);
    return palette.color(QPalette::Text);
}

void paintGlyph(QPainter &painter, const QRect &cell, StatusGlyph glyph, const QColor &color)
{
    const int side = int(std::lround(cell.height() * glyphShare));
    QRect square(0, 0, side, side);
    square.moveCenter(cell.center());
    drawGlyph(painter, square, glyph, color);
}

/// The frame round a row that a search has found, and a bar where the row begins.
void paintHit(QPainter &painter, const QRect &cell, bool isFirst, const QColor &color)
{
    constexpr int barWidth = 4;
    painter.setPen(QPen(color, 1, Qt::DotLine));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    if (isFirst)
        painter.fillRect(QRect(cell.topLeft(), QSize(barWidth, cell.height())), color);
}

/// The mark of a message that does not fit its schema, and the place beside it.
QRect paintFault(
    QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QColor &color)
{
    const int side = int(std::lround(area.height() * glyphShare));
    const QRect mark
        = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), area);
    drawGlyph(painter, mark, StatusGlyph::Failed, color);
    const int taken = side + padding;
    return direction == Qt::RightToLeft ? area.adjusted(0, 0, -taken, 0)
                                        : area.adjusted(taken, 0, 0, 0);
}

void paintDirection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const RowLook row(index);
    const Colors &colors = Colors::of(option.palette);
    if (row.isKnown)
        paintGlyph(painter, option.rect, row.glyph(), row.late ? colors.quiet : row.color(colors));
}

void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QColor color = Colors::of(option.palette).accent;
    if (index.data(CaptureModel::BookmarkRole).toBool())
        paintGlyph(painter, option.rect, StatusGlyph::Bookmark, color);
    else if (index.data(CaptureModel::TimeZeroRole).toBool())
        paintGlyph(painter, option.rect, StatusGlyph::TimeZero, color);
}

bool isFirstColumn(const QStyleOptionViewItem &option)
{
    // The cell at the left end of the row, however columns were moved and scrolled.
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && option.rect.left() + table->horizontalHeader()->offset() == 0;
}

} // namespace

MessageDelegate::MessageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixedFont(fixedFont())
{ }

void MessageDelegate::setZoom(int percent) { m_fixedFont = zoomedFont(fixedFont(), percent); }

QFont MessageDelegate::fixedFont() { return QFontDatabase::systemFont(QFontDatabase::FixedFont); }

void MessageDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const Colors &colors = Colors::of(option.palette);
    const bool match = isMatch(index.row());
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (match)
        painter.fillRect(option.rect, colors.notice);
    const QRect &r = option.rect;
    // An attempt ends here; what follows belongs to another.
    if (index.data(CaptureModel::KindRole) == int(MessageKind::Close))
        painter.fillRect(r.left(), r.bottom() - 1, r.width(), 2, colors.quiet);
    if (match)
        paintHit(painter, option.rect, isFirstColumn(option), colors.unclean);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    painter.fillRect(r.left(), r.top(), r.width(), 1, colors.accent);
    painter.fillRect(r.left(), r.bottom(), r.width(), 1, colors.accent);
}

void MessageDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    if (index.column() == CaptureModel::DirectionColumn)
        paintDirection(*painter, option, index);
    else if (index.column() == CaptureModel::BookmarkColumn)
        paintMark(*painter, option, index);
    else
        paintText(*painter, option, index);
    painter->restore();
}

void MessageDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLook row(index);
    const Colors &colors = Colors::of(option.palette);
    const int column = index.column();
    const bool selected = option.state & QStyle::State_Selected;
    QFont font = isNumeric(column) || column == CaptureModel::Preview ? m_fixedFont : option.font;
    font.setItalic(row.late);
    font.setBold(column == CaptureModel::Time && index.data(CaptureModel::TimeZeroRole).toBool());
    painter.setFont(font);
    painter.setPen(selected ? option.palette.color(QPalette::HighlightedText)
                            : textColor(row, column, option.palette, colors));
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    if (column == CaptureModel::Preview
        && !index.data(CaptureModel::FaultRole).toString().isEmpty())
        area = paintFault(painter, area, option.direction,
            selected ? option.palette.color(QPalette::HighlightedText) : colors.failed);
    const QString whole = index.data().toString();
    const QString text = QFontMetrics(font).elidedText(
        m_mask && mayHaveSecrets(column) ? m_mask(whole) : whole, Qt::ElideRight, area.width());
    const auto side = QStyle::visualAlignment(
        option.direction, isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft);
    painter.setLayoutDirection(directionOf(text));
    painter.drawText(area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

QWidget *MessageDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor) {
        editor->setAccessibleName(tr("Note"));
        editor->setStyleSheet(QStringLiteral("border-radius: 0; padding: 0 4px;"));
    }
    return editor;
}

} // namespace wasclean
