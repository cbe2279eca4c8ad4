#include "ui/log/filteroptions.h"

#include "app/capture/filtertext.h"
#include "ui/style/styling.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/namedcombobox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace wasclean {

FilterOptions::FilterOptions(QWidget *parent)
    : QWidget(parent)
    , m_problem(new QLabel(this))
{
    auto *groups = new QWidget(this);
    auto *flow = new FlowLayout(groups);
    flow->setContentsMargins(12, 0, 8, 4);
    flow->setSpacing(8);
    flow->addWidget(createGroup(m_directions, tr("Directions"),
        {tr("Only directions"), tr("All directions except")},
        {{tr("Sent"), Filter::Sent}, {tr("Received"), Filter::Received}}));
    flow->addWidget(createGroup(m_types, tr("Types"), {tr("Only types"), tr("All types except")},
        {{tr("Text"), Filter::Texts}, {tr("Binary"), Filter::Binaries},
            {tr("Control"), Filter::Controls}, {tr("Events"), Filter::Events}}));
    flow->addWidget(createSizes());
    makeProblemLabel(m_problem);
    m_problem->setContentsMargins(12, 0, 12, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(groups);
    layout->addWidget(m_problem);
}

QComboBox *FilterOptions::createMode(const QString &name, const QStringList &modes)
{
    auto *mode = new QComboBox(this);
    setComboBoxName(mode, name);
    mode->addItems(modes);
    connect(mode, &QComboBox::currentIndexChanged, this, &FilterOptions::onChanged);
    return mode;
}

QWidget *FilterOptions::createGroup(Group &group, const QString &name, const QStringList &modes,
    const std::vector<std::pair<QString, int>> &choices)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    group.mode = createMode(name, modes);
    layout->addWidget(group.mode);
    for (const auto &[text, flag] : choices) {
        auto *box = new QCheckBox(text, line);
        connect(box, &QCheckBox::toggled, this, &FilterOptions::onChanged);
        layout->addWidget(box);
        group.choices.push_back({box, flag});
    }
    return line;
}

QWidget *FilterOptions::createSizes()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_sizeMode = createMode(tr("Sizes"), {tr("Only sizes"), tr("All sizes except")});
    layout->addWidget(m_sizeMode);
    m_least = createSize(layout, tr("from"), tr("Size from"));
    m_most = createSize(layout, tr("to"), tr("Size to"));
    return line;
}

QLineEdit *FilterOptions::createSize(QHBoxLayout *layout, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("1.5 KiB"));
    field->setMaximumWidth(88);
    connect(field, &QLineEdit::textChanged, this, &FilterOptions::onChanged);
    layout->addWidget(new QLabel(label, this));
    layout->addWidget(field);
    return field;
}

int FilterOptions::Group::flags() const
{
    int flags = 0;
    for (const Choice &choice : choices)
        flags |= choice.box->isChecked() ? choice.flag : 0;
    return flags;
}

FilterOptions::Mode FilterOptions::Group::chosenMode() const
{
    return mode->currentIndex() == 0 ? Mode::Only : Mode::Except;
}

Filter FilterOptions::directionTerm() const
{
    Filter filter;
    const Filter::Directions chosen(QFlag(m_directions.flags()));
    (m_directions.chosenMode() == Mode::Only ? filter.directions : filter.excludedDirections)
        = chosen;
    return filter;
}

Filter FilterOptions::typeTerm() const
{
    Filter filter;
    const Filter::Kinds chosen(QFlag(m_types.flags()));
    (m_types.chosenMode() == Mode::Only ? filter.kinds : filter.excludedKinds) = chosen;
    return filter;
}

Filter FilterOptions::sizeTerm() const
{
    const auto least = parseByteCount(m_least->text());
    const auto most = parseByteCount(m_most->text());
    Filter filter;
    if (!sizeProblem().isEmpty() || (!*least && !*most))
        return filter;
    Filter::Size size;
    size.least = least->value_or(size.least);
    size.most = most->value_or(size.most);
    size.exclude = m_sizeMode->currentIndex() == 1;
    filter.sizes.push_back(size);
    return filter;
}

QString FilterOptions::sizeProblem() const
{
    const auto least = parseByteCount(m_least->text());
    const auto most = parseByteCount(m_most->text());
    if (!least)
        return least.problem;
    if (!most)
        return most.problem;
    if (*least && *most && **least > **most)
        return tr("The minimum size is larger than the maximum.");
    return {};
}

std::vector<Filter> FilterOptions::terms() const
{
    std::vector<Filter> terms;
    for (const Filter &term : {directionTerm(), typeTerm(), sizeTerm()}) {
        if (!term.isEmpty())
            terms.push_back(term);
    }
    return terms;
}

void FilterOptions::reset(int term)
{
    const std::vector<Filter> all = terms();
    const Filter which = term >= 0 && size_t(term) < all.size() ? all[size_t(term)] : Filter();
    {
        const QSignalBlocker blocker(this);
        for (const auto &[group, own] :
            {std::pair(&m_directions, directionTerm()), std::pair(&m_types, typeTerm())}) {
            for (const Choice &choice : group->choices) {
                if (which == own)
                    choice.box->setChecked(false);
            }
        }
        if (which == sizeTerm()) {
            m_least->clear();
            m_most->clear();
        }
    }
    onChanged();
}

void FilterOptions::resetAll()
{
    {
        const QSignalBlocker blocker(this);
        for (const Group *group : {&m_directions, &m_types}) {
            for (const Choice &choice : group->choices)
                choice.box->setChecked(false);
        }
        m_least->clear();
        m_most->clear();
    }
    onChanged();
}

void FilterOptions::onChanged()
{
    const QString problem = sizeProblem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    for (QLineEdit *field : {m_least, m_most})
        setStyleProperty(field, "wrong", !problem.isEmpty());
    emit changed();
}

} // namespace wasclean
