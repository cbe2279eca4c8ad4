#include "ui/details/evidencetable.h"

#include "ui/style/theme.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/textzoom.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace wasclean {

namespace {

/// A name, two numbers, and what is left of the width; a value has all but the first.
constexpr int columns = 4;
constexpr int cellPadding = 3;

/// A file may say more of an attempt than ever happens in one; a table so large would freeze the
/// window.
constexpr qsizetype mostRows = 500;
constexpr qsizetype longestCell = qsizetype(16) * 1024;
constexpr qsizetype mostCharacters = qsizetype(256) * 1024;

/// Leaves out what is too much to be shown. Returns whether that was nothing.
bool shorten(EvidenceRows &rows)
{
    bool isWhole = true;
    qsizetype characters = 0;
    const auto cut = [&](QString &text) {
        isWhole = isWhole && text.size() <= longestCell;
        text.truncate(longestCell);
        characters += text.size();
    };
    qsizetype kept = 0;
    for (; kept < rows.size() && kept < mostRows && characters < mostCharacters; ++kept) {
        cut(rows[kept].name);
        for (QString &value : rows[kept].values)
            cut(value);
    }
    isWhole = isWhole && kept == rows.size();
    rows.resize(kept);
    return isWhole;
}

/// Fills a document with the table. Everything is inserted as plain text.
class EvidenceTableWriter
{
public:
    EvidenceTableWriter(QTextEdit &edit, const EvidenceRows &rows)
        : m_cursor(edit.document())
        , m_interface(edit.font())
        , m_fixed(zoomedFont(MessageDelegate::fixedFont(), zoomOf(&edit)))
        , m_quiet(Colors::of(edit.palette()).quiet)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(cellPadding);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widths(rows));
        // So that whoever watches the document hears of one change.
        m_cursor.beginEditBlock();
        m_table = m_cursor.insertTable(int(rows.size()), columns, format);
        for (int row = 0; row < int(rows.size()); ++row)
            addRow(row, rows[row]);
        m_cursor.endEditBlock();
    }

private:
    QList<QTextLength> widths(const EvidenceRows &rows) const
    {
        const QFontMetrics names(m_interface);
        int widest = 0;
        for (const EvidenceRow &row : rows) {
            if (row.kind == EvidenceRow::Kind::Value || row.kind == EvidenceRow::Kind::Numbers)
                widest = std::max(widest, names.horizontalAdvance(row.name));
        }
        const QFontMetrics digits(m_fixed);
        const int number = digits.horizontalAdvance(QString(11, u'0')) + 2 * cellPadding;
        constexpr int gap = 16;
        const auto fixed = [](int width) { return QTextLength(QTextLength::FixedLength, width); };
        return {fixed(widest + 2 * cellPadding + gap), fixed(number), fixed(number),
            QTextLength(QTextLength::VariableLength, 0)};
    }

    /// How far the letters of its first line reach above the line that they stand on. A letter of
    /// another script may be of another font.
    static qreal ascentOf(const QString &text, const QFont &font)
    {
        constexpr int longestLine = 200;
        QTextLayout layout(text.left(longestLine), font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setNumColumns(longestLine);
        layout.endLayout();
        return line.isValid() ? line.ascent() : 0;
    }

    void addRow(int row, const EvidenceRow &what)
    {
        // The names and the values of a row stand on one line, in whichever fonts.
        m_ascent = ascentOf(what.name, m_interface);
        for (const QString &value : what.values)
            m_ascent = std::max(m_ascent, ascentOf(value, m_fixed));
        switch (what.kind) {
        case EvidenceRow::Kind::Summary:
        case EvidenceRow::Kind::Sentence:
            m_table->mergeCells(row, 0, 1, columns);
            insert(row, 0, what.name, textFormat(what.kind == EvidenceRow::Kind::Summary));
            return;
        case EvidenceRow::Kind::Heading:
            if (what.values.isEmpty())
                m_table->mergeCells(row, 0, 1, columns);
            insert(row, 0, what.name, textFormat(true), Qt::AlignLeft, headingGap);
            addNumbers(row, what.values, quietFormat(), headingGap);
            return;
        case EvidenceRow::Kind::Value:
            m_table->mergeCells(row, 1, 1, columns - 1);
            insert(row, 0, what.name, quietFormat());
            insert(row, 1, what.values.value(0), fixedFormat());
            return;
        case EvidenceRow::Kind::Numbers:
            insert(row, 0, what.name, quietFormat());
            addNumbers(row, what.values, fixedFormat(), 0);
            return;
        }
    }

    void addNumbers(
        int row, const QStringList &numbers, const QTextCharFormat &format, qreal gapAbove)
    {
        for (int i = 0; i < int(numbers.size()) && i + 1 < columns; ++i)
            insert(row, i + 1, numbers[i], format, Qt::AlignRight, gapAbove);
    }

    void insert(int row, int column, const QString &text, const QTextCharFormat &format,
        Qt::Alignment alignment = Qt::AlignLeft, qreal gapAbove = 0)
    {
        QTextTableCell cell = m_table->cellAt(row, column);
        QTextTableCellFormat space = cell.format().toTableCellFormat();
        const qreal lower = std::max(0.0, m_ascent - ascentOf(text, format.font()));
        space.setTopPadding(cellPadding + gapAbove + lower);
        cell.setFormat(space);
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(alignment | Qt::AlignAbsolute);
        cursor.setBlockFormat(block);
        cursor.insertText(text, format);
    }

    QTextCharFormat textFormat(bool isBold) const
    {
        QTextCharFormat format;
        format.setFont(m_interface);
        format.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
        return format;
    }

    QTextCharFormat quietFormat() const
    {
        QTextCharFormat format = textFormat(false);
        format.setForeground(m_quiet);
        return format;
    }

    QTextCharFormat fixedFormat() const
    {
        QTextCharFormat format;
        format.setFont(m_fixed);
        return format;
    }

    static constexpr qreal headingGap = 10;

    QTextCursor m_cursor;
    QFont m_interface;
    QFont m_fixed;
    QColor m_quiet;
    qreal m_ascent = 0;
    QTextTable *m_table = nullptr;
};

} // namespace

EvidenceTable::EvidenceTable(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(9);
}

bool EvidenceTable::setRows(const EvidenceRows &rows)
{
    m_rows = rows;
    const bool isWhole = shorten(m_rows);
    clear();
    if (!m_rows.isEmpty())
        EvidenceTableWriter(*this, m_rows);
    moveCursor(QTextCursor::Start);
    return isWhole;
}

void EvidenceTable::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // The colours and fonts are in the text.
    const bool isLook
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_rows.isEmpty())
        setRows(EvidenceRows(m_rows));
}

} // namespace wasclean
