#include "ui/log/searchbar.h"

#include "app/base/translations.h"
#include "app/capture/capturemodel.h"
#include "app/capture/search.h"
#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <utility>

namespace wasclean {

namespace {

constexpr int typingDelay = 150;

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : FieldBar(tr("Find"), parent)
    , m_regex(addToggle(tr("Regex"), tr("The text is a regular expression")))
    , m_case(addToggle(tr("Match case"), tr("Distinguish upper and lower case")))
    , m_count(new QLabel(this))
    , m_find(new QAction(tr("&Find"), this))
    , m_next(new QAction(tr("Find &next"), this))
    , m_previous(new QAction(tr("Find pre&vious"), this))
{
    createActions();
    createField();
    createButtons();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelay);
    connect(&m_typing, &QTimer::timeout, this, &SearchBar::updateTerm);
    for (QToolButton *toggle : {m_regex, m_case})
        connect(toggle, &QToolButton::toggled, this, &SearchBar::updateTerm);
    hide();
}

SearchBar::~SearchBar() = default;

void SearchBar::createActions()
{
    m_find->setShortcut(QKeySequence::Find);
    m_next->setShortcut(QKeySequence(Qt::Key_F3));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(m_find, &QAction::triggered, this, &SearchBar::open);
    connect(m_next, &QAction::triggered, this, &SearchBar::findNext);
    connect(m_previous, &QAction::triggered, this, &SearchBar::findPrevious);
}

void SearchBar::createField()
{
    field()->setObjectName(QStringLiteral("searchField"));
    field()->setAccessibleName(tr("Find"));
    field()->setPlaceholderText(tr("Text in the rows shown"));
    addClearButton(field());
    connect(field(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
}

void SearchBar::createButtons()
{
    const auto *previous
        = addButton(tr("Previous"), tr("Previous match (%1)").arg(keyText(m_previous->shortcut())));
    const auto *next
        = addButton(tr("Next"), tr("Next match (%1)").arg(keyText(m_next->shortcut())));
    connect(previous, &QToolButton::clicked, this, &SearchBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &SearchBar::findNext);
    m_count->setProperty("role", QStringLiteral("quiet"));
    m_count->setObjectName(QStringLiteral("searchCount"));
    buttons()->addWidget(m_count);
    const auto *done
        = addButton(tr("Close search"), tr("Close search (%1)").arg(keyText(Qt::Key_Escape)));
    connect(done, &QToolButton::clicked, this, &SearchBar::close);
}

void SearchBar::setModel(CaptureModel *model)
{
    m_search.reset();
    m_model = model;
    m_row = -1;
    for (QAction *action : {m_find, m_next, m_previous})
        action->setEnabled(model != nullptr);
    if (!model)
        return;
    m_search = std::make_unique<Search>(model);
    const auto show = [this] {
        showCount();
        emit matchesChanged();
    };
    connect(m_search.get(), &Search::changed, this, show);
    connect(m_search.get(), &Search::done, this, show);
    connect(m_search.get(), &Search::matched, this, &SearchBar::matchFound);
    showCount();
}

void SearchBar::setCurrentRow(int row)
{
    m_row = row;
    showCount();
}

bool SearchBar::isMatch(int row) const
{
    return m_search && m_search->isActive() && m_search->matchAt(row).has_value();
}

std::vector<double> SearchBar::marks() const
{
    return m_search ? m_search->marks() : std::vector<double>();
}

void SearchBar::open()
{
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    show();
    focusField();
    updateTerm();
}

void SearchBar::close()
{
    hide();
    if (m_search)
        m_search->setTerm({});
    emit matchesChanged();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        emit closed();
}

/// What is typed becomes the term; false when there is none. The reader stays where they are until
/// they ask for a match.
bool SearchBar::updateTerm()
{
    m_typing.stop();
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const Checked<Filter> term
        = parseFilter({field()->text(), m_regex->isChecked(), sensitivity, false, m_codecs});
    showProblem(term.problem);
    if (m_search)
        m_search->setTerm(term.value.value_or(Filter()));
    showCount();
    return m_search && m_search->isActive();
}

void SearchBar::setCodecs(const CodecList &codecs)
{
    if (std::exchange(m_codecs, codecs) != codecs && !isHidden())
        updateTerm();
}

void SearchBar::findNext()
{
    if (isHidden())
        open();
    if (updateTerm())
        m_search->findNext(m_row);
}

void SearchBar::findPrevious()
{
    if (isHidden())
        open();
    if (updateTerm())
        m_search->findPrevious(m_row);
}

void SearchBar::showCount()
{
    if (!m_search || !m_search->isActive()) {
        m_count->clear();
        return;
    }
    const qint64 matches = m_search->count();
    const QString count = locale().toString(matches);
    const std::optional<qint64> here = m_search->matchAt(m_row);
    QString text = tr("%1 match(es)", nullptr, pluralForm(matches)).arg(count);
    if (!m_search->isDone())
        text = tr("%1 so far").arg(count);
    else if (matches == 0)
        text = tr("No matches");
    else if (here)
        text = tr("%1 of %2").arg(locale().toString(*here + 1), count);
    const qint64 undecided = m_search->undecided();
    m_count->setText(
        undecided == 0 ? text : tr("%1, not decided: %2").arg(text, locale().toString(undecided)));
    m_count->setToolTip(undecided == 0
            ? QString()
            : tr("The regular expression needs too much effort for some rows."));
}

bool SearchBar::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ShiftModifier)
            findPrevious();
        else
            findNext();
        return true;
    default:
        return false;
    }
}

} // namespace wasclean
