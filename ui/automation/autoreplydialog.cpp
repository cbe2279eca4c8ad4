#include "ui/automation/autoreplydialog.h"

#include "app/automation/autoresponder.h"
#include "ui/automation/matchfields.h"
#include "ui/editor/messageedit.h"
#include "ui/send/messagetypes.h"
#include "ui/style/styling.h"
#include "ui/widgets/namedcombobox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

AutoReplyDialog::AutoReplyDialog(QWidget *parent)
    : QDialog(parent)
    , m_on(new QCheckBox(tr("Reply a&utomatically"), this))
    , m_list(new QTreeWidget(this))
    , m_add(new QPushButton(tr("&Add rule"), this))
    , m_remove(new QPushButton(tr("Re&move rule"), this))
    , m_editor(new QWidget(this))
    , m_enabled(new QCheckBox(tr("&On"), m_editor))
    , m_match(new MatchFields(m_editor))
    , m_type(new QComboBox(m_editor))
    , m_reply(new MessageEdit(m_editor))
    , m_delay(new QSpinBox(m_editor))
    , m_problem(new QLabel(m_editor))
    , m_limit(new QSpinBox(this))
    , m_progress(new QLabel(this))
{
    setWindowTitle(tr("Auto-reply"));
    createList();
    createEditor();
    createLayout();
    connectFields();
    setRules({});
}

void AutoReplyDialog::createList()
{
    m_on->setObjectName(QStringLiteral("autoReplyOn"));
    m_list->setObjectName(QStringLiteral("autoReplyRules"));
    m_list->setAccessibleName(tr("Rules"));
    m_list->setColumnCount(columnCount);
    m_list->setHeaderLabels({tr("When a message"), tr("Reply"), tr("Sent")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(When, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Reply, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Sent, QHeaderView::ResizeToContents);
    m_limit->setObjectName(QStringLiteral("autoReplyLimit"));
    m_limit->setAccessibleName(tr("Maximum replies per second"));
    m_limit->setRange(1, 100'000);
    m_limit->setValue(AutoResponder::defaultLimit);
    m_progress->setObjectName(QStringLiteral("autoReplyProgress"));
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
}

void AutoReplyDialog::createEditor()
{
    m_type->setObjectName(QStringLiteral("replyType"));
    setComboBoxName(m_type, tr("Reply type"));
    for (const SavedMessage::Type type : messageTypes()) {
        if (type != SavedMessage::Type::File && type != SavedMessage::Type::Close)
            m_type->addItem(messageTypeName(type), int(type));
    }
    m_reply->setObjectName(QStringLiteral("replyText"));
    m_reply->setAccessibleName(tr("Reply"));
    m_reply->setPlaceholderText(
        tr("{{match}}, {{1}}, {{name}} and {{$.path}} stand for what the rule matched"));
    m_delay->setObjectName(QStringLiteral("replyDelay"));
    m_delay->setAccessibleName(tr("Delay"));
    m_delay->setRange(0, 3'600'000);
    m_delay->setSuffix(tr(" ms"));
    m_delay->setGroupSeparatorShown(true);
    m_enabled->setObjectName(QStringLiteral("ruleEnabled"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
}

void AutoReplyDialog::createLayout()
{
    auto *form = new QFormLayout(m_editor);
    form->setContentsMargins({});
    form->setSpacing(8);
    form->addRow(QString(), m_enabled);
    form->addRow(tr("&When a message"), m_match);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(m_match)))
        label->setBuddy(m_match->kindField());
    form->addRow(tr("Reply &type"), m_type);
    form->addRow(tr("&Reply"), m_reply);
    form->addRow(tr("&Delay"), m_delay);
    form->addRow(QString(), m_problem);
    auto *limitLabel = new QLabel(tr("Maximum replies per &second"), this);
    limitLabel->setBuddy(m_limit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(limitLabel);
    buttons->addWidget(m_limit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_on);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_editor);
    layout->addWidget(m_progress);
    auto *closing = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Else Enter in a field would add a rule.
    closing->button(QDialogButtonBox::Close)->setDefault(true);
    connect(closing, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(closing);
    resize(620, 520);
}

void AutoReplyDialog::connectFields()
{
    connect(m_add, &QPushButton::clicked, this, &AutoReplyDialog::addRule);
    connect(m_remove, &QPushButton::clicked, this, &AutoReplyDialog::removeRule);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AutoReplyDialog::showCurrent);
    connect(m_enabled, &QCheckBox::toggled, this, &AutoReplyDialog::applyEditor);
    connect(m_match, &MatchFields::changed, this, &AutoReplyDialog::applyEditor);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AutoReplyDialog::applyEditor);
    connect(m_reply, &QPlainTextEdit::textChanged, this, &AutoReplyDialog::applyEditor);
    connect(m_delay, &QSpinBox::valueChanged, this, &AutoReplyDialog::applyEditor);
    connect(m_limit, &QSpinBox::valueChanged, this, &AutoReplyDialog::changed);
    connect(m_on, &QCheckBox::toggled, this, &AutoReplyDialog::changed);
}

bool AutoReplyDialog::isOn() const { return m_on->isChecked(); }

void AutoReplyDialog::setOn(bool on) { m_on->setChecked(on); }

int AutoReplyDialog::mostPerSecond() const { return m_limit->value(); }

void AutoReplyDialog::setRules(const QList<AutoReplyRule> &rules)
{
    m_rules = rules;
    m_list->clear();
    for (int row = 0; row < int(rules.size()); ++row) {
        m_list->addTopLevelItem(new QTreeWidgetItem);
        showRule(row);
    }
    if (!rules.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

void AutoReplyDialog::addRule()
{
    AutoReplyRule rule;
    rule.match.kind = MatchRule::Kind::Contains;
    m_rules.append(rule);
    auto *item = new QTreeWidgetItem;
    m_list->addTopLevelItem(item);
    showRule(int(m_rules.size()) - 1);
    m_list->setCurrentItem(item);
    m_match->kindField()->setFocus();
    // Who makes a rule wants it to work.
    m_on->setChecked(true);
    emit changed();
}

void AutoReplyDialog::removeRule()
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.removeAt(row);
    delete m_list->takeTopLevelItem(row);
    showCurrent();
    emit changed();
}

int AutoReplyDialog::current() const { return m_list->indexOfTopLevelItem(m_list->currentItem()); }

void AutoReplyDialog::showCurrent()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int row = current();
    const AutoReplyRule rule = m_rules.value(row);
    m_enabled->setChecked(rule.enabled);
    m_match->setRule(rule.match);
    m_type->setCurrentIndex(std::max(m_type->findData(int(rule.reply.type)), 0));
    // What another rule replies is not to come back by undoing.
    m_reply->setPlainText(rule.reply.text);
    m_shownReply = rule.reply.text;
    m_delay->setValue(int(rule.delay.count()));
    updateState();
}

void AutoReplyDialog::applyEditor()
{
    const int row = current();
    if (m_isShowing || row < 0 || row >= m_rules.size())
        return;
    AutoReplyRule &rule = m_rules[row];
    rule.enabled = m_enabled->isChecked();
    rule.match = m_match->rule();
    rule.reply.type = static_cast<SavedMessage::Type>(m_type->currentData().toInt());
    // What was not touched stays as it was, also with line ends that the field does not keep.
    rule.reply.text = m_reply->document()->isModified() ? m_reply->typedText() : m_shownReply;
    rule.delay = std::chrono::milliseconds(m_delay->value());
    showRule(row);
    updateState();
    emit changed();
}

void AutoReplyDialog::showRule(int row)
{
    const AutoReplyRule &rule = m_rules.at(row);
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    const QString match = matchText(rule.match);
    const QString enabled
        = autoReplyProblem(rule).isEmpty() ? match : tr("Incomplete: %1").arg(match);
    item->setText(When, rule.enabled ? enabled : tr("Off: %1").arg(match));
    item->setText(Reply,
        QStringLiteral("%1: %2").arg(
            messageTypeName(rule.reply.type), rule.reply.text.left(80).simplified()));
}

void AutoReplyDialog::updateState()
{
    const int row = current();
    m_editor->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    const QString problem = row < 0 ? QString() : autoReplyProblem(m_rules.at(row));
    // The match says its own.
    m_problem->setText(m_match->problem().isEmpty() ? problem : QString());
}

void AutoReplyDialog::showProgress(const AutoReplyProgress &progress)
{
    const QLocale locale;
    for (int row = 0; row < m_list->topLevelItemCount() && row < progress.sent.size(); ++row)
        m_list->topLevelItem(row)->setText(Sent, locale.toString(progress.sent.at(row)));
    QStringList lines;
    if (progress.heldBack > 0) {
        lines.append(
            tr("%1 replies were held back because of the limit of %2 a second. Two programs may be "
               "answering each other.")
                .arg(locale.toString(progress.heldBack), locale.toString(m_limit->value())));
    } else if (!progress.problem.isEmpty()) {
        lines.append(progress.problem);
    }
    if (const QString blocked = progress.blockedSentence(); !blocked.isEmpty())
        lines.append(blocked);
    if (progress.undecided > 0) {
        lines.append(tr("Messages without a reply because the regular expression of a rule needs "
                        "too much effort: %1.")
                         .arg(locale.toString(progress.undecided)));
    }
    setStyleProperty(m_progress, "role", QStringLiteral("problem"));
    m_progress->setText(lines.join(u'\n'));
}

} // namespace wasclean
