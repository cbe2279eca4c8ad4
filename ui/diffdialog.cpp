#include "ui/diffdialog.h"

#include "ui/diffmodel.h"
#include "ui/messagedelegate.h"
#include "ui/messageviews.h"
#include "ui/pagewidgets.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

class DiffDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(DiffModel::ChangedRole).toBool())
            option->backgroundBrush = Colors::of(option->palette).notice;
    }
};

ViewText comparable(const Message &message)
{
    if (message.kind == MessageKind::Binary)
        return viewText(message, MessageView::Hex);
    const ViewText json = viewText(message, MessageView::Json);
    return json.text.isEmpty() ? viewText(message, viewsOf(message).first()) : json;
}

ComparedTexts compare(const Message &left, const Message &right, const CancelFlag &cancelled)
{
    const ViewText leftView = comparable(left);
    const ViewText rightView = comparable(right);
    ComparedTexts texts{leftView.text.split(u'\n'), rightView.text.split(u'\n'), {},
        QString(leftView.notice + u' ' + rightView.notice).trimmed()};
    texts.lines = diffLines(texts.left, texts.right, cancelled);
    return texts;
}

} // namespace

DiffDialog::DiffDialog(const Message &left, const Message &right, QWidget *parent)
    : QDialog(parent)
    , m_summary(captionLabel(this))
    , m_table(new QTableView(this))
    , m_model(new DiffModel(this))
{
    setWindowTitle(tr("Compare Two Rows"));
    createLayout();
    m_summary->setText(tr("Comparing…"));
    inBackground(
        this, [left, right, flag = m_cancelled] { return compare(left, right, flag); },
        [this](const ComparedTexts &texts) {
            m_model->setTexts(texts);
            const int count = m_model->differences();
            const QString found
                = count == 0 ? tr("No difference.") : tr("Differences: %1.").arg(count);
            m_summary->setText(QString(found + u' ' + texts.remark).trimmed());
            goToDifference(true);
        });
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
    m_table->horizontalHeader()->setSectionResizeMode(DiffModel::Sign, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(DiffModel::Sign, 28);
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
