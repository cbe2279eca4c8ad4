#include "ui/details/diffdialog.h"

#include "ui/details/diffmodel.h"
#include "ui/details/messageviews.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/pagewidgets.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
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

    explicit Comparable(const Message &message)
    {
        const bool isBinary = message.kind == MessageKind::Binary;
        ViewText view
            = isBinary ? viewText(message, MessageView::Hex) : viewText(message, MessageView::Json);
        isJson = !isBinary && !view.text.isEmpty();
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

ComparedTexts compare(
    const ComparedMessage &left, const ComparedMessage &right, const CancelFlag &cancelled)
{
    const Comparable leftText(left.message);
    const Comparable rightText(right.message);
    const bool isJson = leftText.isJson && rightText.isJson;
    ComparedTexts texts{left.name, right.name, leftText.lines, rightText.lines,
        diffLines(leftText.keys(isJson), rightText.keys(isJson), cancelled), {}};
    const bool isSame = std::all_of(texts.lines.begin(), texts.lines.end(),
        [](const DiffLine &line) { return line.kind == DiffLine::Kind::Same; });
    if (isSame && isJson && left.message.payload != right.message.payload)
        texts.remark = DiffDialog::tr("The JSON is the same, but its whitespace differs.");
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
    const QString found = lines == 0 ? tr("The rows are identical.")
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
    resize(960, 600);
}

void DiffDialog::goToDifference(bool forward)
{
    const int row = m_model->nextDifference(m_table->currentIndex().row(), forward);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, DiffModel::Left));
}

} // namespace wasclean
