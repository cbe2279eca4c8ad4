#include "ui/details/diffdialog.h"

#include "app/formats/views.h"
#include "ui/details/diffmodel.h"
#include "ui/details/messageviews.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/pagewidgets.h"
#include "ui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Marks the lines that differ, and in lines that replace each other the characters.
class DiffDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto spans = index.data(DiffModel::SpansRole).value<QList<TextSpan>>();
        if (spans.isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        const QStyle *const style = cell.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
        drawText(painter, cell, area, text, spans);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(DiffModel::ChangedRole).toBool())
            option->backgroundBrush = Colors::of(option->palette).notice;
    }

private:
    static void drawText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &area,
        const QString &text, const QList<TextSpan> &spans)
    {
        const bool isSelected = cell.state & QStyle::State_Selected;
        const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
        QTextLayout layout(text, cell.font);
        QList<QTextLayout::FormatRange> marks;
        for (const TextSpan &span : spans) {
            QTextCharFormat format;
            format.setForeground(cell.palette.color(QPalette::Base));
            format.setBackground(cell.palette.color(QPalette::Text));
            marks.append({int(span.start), int(span.size), format});
        }
        layout.setFormats(marks);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(unlimited);
        layout.endLayout();
        painter->save();
        painter->setClipRect(area);
        painter->setPen(cell.palette.color(role));
        const int margin = cell.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        layout.draw(painter, area.topLeft() + QPointF(margin, (area.height() - line.height()) / 2));
        painter->restore();
    }

    static constexpr qreal unlimited = 1e6;
};

/// The lines of a message, and what of it is not there.
struct Comparable
{
    QStringList lines;
    QString notice;
    bool isJson = false;

    Comparable(const Message &message, bool asHex)
    {
        ViewText view;
        if (asHex)
            view = viewText(message, MessageView::Hex);
        else if (isFrameKind(message.kind) && message.kind != MessageKind::CloseFrame)
            view = viewText(message, MessageView::Json);
        isJson = !asHex && !view.text.isEmpty();
        if (view.text.isEmpty())
            view = viewText(message, viewsOf(message).first());
        lines = view.text.split(u'\n');
        notice = view.notice;
    }

    /// A comma at the end of a line of JSON says only that another member follows, which shows.
    QStringList keys(bool ofJson) const
    {
        QStringList keys = lines;
        for (QString &key : keys) {
            if (ofJson && key.endsWith(u','))
                key.chop(1);
        }
        return keys;
    }
};

/// Bytes that are no text would all be shown as the same character.
bool needsHex(const Message &message)
{
    return message.kind == MessageKind::Binary
        || (isFrameKind(message.kind) && message.kind != MessageKind::CloseFrame
            && !message.payload.isValidUtf8());
}

/// How two frames differ of which all lines that were compared are the same.
QString hiddenDifference(const QByteArray &left, const QByteArray &right, bool isJson)
{
    // Of a long JSON text only the first lines were compared.
    if (isJson && reindentJson(left).text == reindentJson(right).text)
        return DiffDialog::tr("The JSON is the same, but its whitespace differs.");
    const auto first = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first;
    return DiffDialog::tr("The first difference is at byte %1, which is not shown here.")
        .arg(QLocale().toString(first - left.begin()));
}

ComparedTexts compare(
    const ComparedMessage &left, const ComparedMessage &right, const CancelFlag &cancelled)
{
    const bool asHex = needsHex(left.message) || needsHex(right.message);
    const Comparable leftText(left.message, asHex && isFrameKind(left.message.kind));
    const Comparable rightText(right.message, asHex && isFrameKind(right.message.kind));
    const bool isJson = leftText.isJson && rightText.isJson;
    const QByteArray &leftBytes = left.message.payload;
    const QByteArray &rightBytes = right.message.payload;
    ComparedTexts texts{left.name, right.name, leftText.lines, rightText.lines,
        diffLines(leftText.keys(isJson), rightText.keys(isJson), cancelled), {},
        leftBytes == rightBytes && left.message.kind == right.message.kind};
    const bool hasSameLines = std::all_of(texts.lines.begin(), texts.lines.end(),
        [](const DiffLine &line) { return line.kind == DiffLine::Kind::Same; });
    // The bytes of an event are how this program keeps it.
    const bool areFrames = isFrameKind(left.message.kind) && isFrameKind(right.message.kind);
    if (hasSameLines && leftBytes != rightBytes && areFrames && !cancelled.isCancelled())
        texts.remark = hiddenDifference(leftBytes, rightBytes, isJson);
    for (const QString &notice : {leftText.notice, rightText.notice}) {
        if (!notice.isEmpty() && !texts.remark.contains(notice))
            texts.remark = QString(texts.remark + u' ' + notice).trimmed();
    }
    return texts;
}

} // namespace

DiffDialog::DiffDialog(const ComparedMessage &left, const ComparedMessage &right, QWidget *parent)
    : QDialog(parent)
    , m_summary(captionLabel(this))
    , m_table(new QTableView(this))
    , m_model(new DiffModel(this))
{
    setWindowTitle(tr("Compare %1 and %2").arg(left.name, right.name));
    createLayout();
    m_summary->setText(tr("Comparing…"));
    inBackground(
        this, [left, right, flag = m_cancelled] { return compare(left, right, flag); },
        [this](const ComparedTexts &texts) { showTexts(texts); });
}

void DiffDialog::showTexts(const ComparedTexts &texts)
{
    m_model->setTexts(texts);
    const int lines = m_model->differentLines();
    const int places = m_model->differences();
    const QString same
        = texts.isSame ? tr("The rows are identical.") : tr("No line that is shown differs.");
    const QString found = lines == 0 ? same
                                     : tr("Different lines: %1, in %Ln place(s).", nullptr, places)
                                           .arg(locale().toString(lines));
    QStringList sentences{found, texts.remark};
    if (m_model->cutLines() > 0) {
        sentences.append(tr("All characters were compared, but only the first %1 of a line are "
                            "shown.")
                             .arg(locale().toString(DiffModel::longestLine)));
    }
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(u' '));
    goToDifference(true);
}

DiffDialog::~DiffDialog() { m_cancelled.cancel(); }

void DiffDialog::createLayout()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DiffDelegate(this));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setFont(MessageDelegate::fixedFont());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(22);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DiffModel::Change, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(DiffModel::Change, 28);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *previous = buttons->addButton(tr("&Previous"), QDialogButtonBox::ActionRole);
    QPushButton *next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(previous, &QPushButton::clicked, this, [this] { goToDifference(false); });
    connect(next, &QPushButton::clicked, this, [this] { goToDifference(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resizeOnScreen(this, QSize(960, 600));
}

void DiffDialog::goToDifference(bool forward)
{
    const int row = m_model->nextDifference(m_table->currentIndex().row(), forward);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, DiffModel::Left));
}

} // namespace wasclean
