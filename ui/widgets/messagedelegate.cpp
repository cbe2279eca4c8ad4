#include "ui/widgets/messagedelegate.h"

#include "app/capture/capturemodel.h"
#include "app/capture/rowtext.h"
#include "app/connection/closeevent.h"
#include "ui/style/styling.h"
#include "ui/style/theme.h"
#include "ui/widgets/textzoom.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>
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
        || column == CaptureModel::Delta || column == CaptureModel::Size
        || column == CaptureModel::LatencyColumn;
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

bool isPrintableAscii(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c >= u' ' && c.unicode() < 0x7F; });
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

void MessageDelegate::setZoom(int percent)
{
    m_fixedFont = zoomedFont(fixedFont(), percent);
    m_advance.reset();
}

/// Of each character of ASCII in the fixed font; 0 when they differ. Not measured before a row is
/// painted, as a window starts without any.
qreal MessageDelegate::fixedAdvance() const
{
    if (!m_advance) {
        const QFontMetricsF metrics(m_fixedFont);
        const QString all = QStringLiteral("i0Wm.~");
        const qreal width = metrics.horizontalAdvance(u'0');
        m_advance
            = qFuzzyCompare(metrics.horizontalAdvance(all), width * qreal(all.size())) ? width : 0;
    }
    return *m_advance;
}

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

void MessageDelegate::paintDirection(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLook row(index);
    const Colors &colors = Colors::of(option.palette);
    if (row.isKnown)
        paintGlyph(painter, option.rect, row.glyph(), row.late ? colors.quiet : row.color(colors));
}

void MessageDelegate::paintMark(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor color = Colors::of(option.palette).accent;
    if (index.data(CaptureModel::BookmarkRole).toBool())
        paintGlyph(painter, option.rect, StatusGlyph::Bookmark, color);
    else if (index.data(CaptureModel::TimeZeroRole).toBool())
        paintGlyph(painter, option.rect, StatusGlyph::TimeZero, color);
}

/// To draw one takes as long as a word does.
void MessageDelegate::paintGlyph(
    QPainter &painter, const QRect &cell, StatusGlyph glyph, const QColor &color) const
{
    // Lines are thick, and stand out of the square a little.
    constexpr int margin = 2;
    constexpr qsizetype most = 128;
    const int side = int(std::lround(cell.height() * glyphShare));
    QRect square(0, 0, side, side);
    square.moveCenter(cell.center());
    const qreal ratio = painter.device()->devicePixelRatio();
    if (m_glyphRatio != ratio || m_glyphs.size() >= most)
        m_glyphs.clear();
    m_glyphRatio = ratio;
    QPixmap &picture = m_glyphs[quint64(color.rgba()) << 32 | quint64(side) << 8 | quint64(glyph)];
    if (picture.isNull()) {
        picture = QPixmap(QSize(side + 2 * margin, side + 2 * margin) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painting(&picture);
        drawGlyph(painting, QRect(margin, margin, side, side), glyph, color);
    }
    painter.drawPixmap(square.topLeft() - QPoint(margin, margin), picture);
}

/// The width if it is known without a layout, else -1.
qreal MessageDelegate::widthOf(const QString &ascii, const QFont &font) const
{
    constexpr qsizetype longest = 16;
    constexpr qsizetype most = 256;
    if (font == m_fixedFont && fixedAdvance() > 0)
        return qreal(ascii.size()) * fixedAdvance();
    if (ascii.size() > longest)
        return -1;
    if (m_widthsFont != font || m_widths.size() >= most)
        m_widths.clear();
    m_widthsFont = font;
    const auto known = m_widths.constFind(ascii);
    return known != m_widths.cend()
        ? *known
        : *m_widths.insert(ascii, QFontMetricsF(font).horizontalAdvance(ascii));
}

/// Draws the text as far as it fits. Most texts of a log are ASCII, many of them in the fixed font:
/// how wide they are is known, and they need no layout with lines.
void MessageDelegate::paintLine(QPainter &painter, const QRect &area, Qt::Alignment side,
    const QFont &font, const QString &text) const
{
    if (!isPrintableAscii(text)) {
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return;
    }
    const QFontMetricsF metrics(font);
    QString shown = text;
    qreal width = widthOf(text, font);
    if (width < 0 || width > area.width()) {
        if (font == m_fixedFont && fixedAdvance() > 0)
            shown.truncate(qsizetype(std::max(area.width(), 0) / fixedAdvance()) + 1);
        shown = metrics.elidedText(shown, Qt::ElideRight, area.width());
        width = side & Qt::AlignRight ? metrics.horizontalAdvance(shown) : 0;
    }
    const qreal left = side & Qt::AlignRight ? area.right() + 1 - width : area.left();
    const qreal top = area.top() + (area.height() - metrics.height()) / 2;
    painter.drawText(QPointF(left, top + metrics.ascent()), shown);
}

void MessageDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLook row(index);
    const Colors &colors = Colors::of(option.palette);
    const int column = index.column();
    const bool selected = option.state & QStyle::State_Selected;
    QFont font = isNumeric(column) || column == CaptureModel::Preview ? m_fixedFont : option.font;
    // A font that is told nothing new is made anew, too.
    if (row.late)
        font.setItalic(true);
    if (column == CaptureModel::Time && index.data(CaptureModel::TimeZeroRole).toBool())
        font.setBold(true);
    painter.setFont(font);
    painter.setPen(selected ? option.palette.color(QPalette::HighlightedText)
                            : textColor(row, column, option.palette, colors));
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    if (column == CaptureModel::Preview
        && !index.data(CaptureModel::FaultRole).toString().isEmpty())
        area = paintFault(painter, area, option.direction,
            selected ? option.palette.color(QPalette::HighlightedText) : colors.failed);
    const QString whole = index.data().toString();
    const QString text = m_mask && mayHaveSecrets(column) ? m_mask(whole) : whole;
    painter.setLayoutDirection(directionOf(text));
    paintLine(painter, area,
        QStyle::visualAlignment(
            option.direction, isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft),
        font, text);
}

QWidget *MessageDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor) {
        editor->setAccessibleName(tr("Note"));
        editor->setProperty("inRow", true);
    }
    return editor;
}

} // namespace wasclean
