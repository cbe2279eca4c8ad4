#include "ui/log/filterbar.h"

#include "app/base/translations.h"
#include "app/capture/capturemodel.h"
#include "app/capture/filtertext.h"
#include "ui/log/filterchips.h"
#include "ui/log/filteroptions.h"
#include "ui/style/icons.h"
#include "ui/style/styling.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace wasclean {

FilterBar::FilterBar(QWidget *parent)
    : FieldBar(tr("F&ilter"), parent)
    , m_regex(addToggle(tr("Regex"), tr("The text is a regular expression")))
    , m_case(addToggle(tr("Match case"), tr("Distinguish upper and lower case")))
    , m_exclude(addToggle(tr("Exclude"), tr("Hide rows with this text")))
    , m_more(addToggle(tr("Filter options"), tr("Directions, types and sizes to show or hide")))
    , m_hint(new QLabel(this))
    , m_undecided(new QLabel(this))
    , m_chips(new FilterChips(this))
    , m_progressLine(new QWidget(this))
    , m_progress(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    createActions();
    createField();
    createLayout();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelay);
    m_patience.setSingleShot(true);
    m_patience.setInterval(typingDelay);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::apply);
    connect(&m_patience, &QTimer::timeout, m_progressLine, &QWidget::show);
    for (QToolButton *toggle : {m_regex, m_case, m_exclude})
        connect(toggle, &QToolButton::toggled, this, &FilterBar::apply);
    connect(m_more, &QToolButton::toggled, this, &FilterBar::showOptions);
    connect(m_chips, &FilterChips::removeRequested, this, &FilterBar::removeTerm);
    connect(m_chips, &FilterChips::clearRequested, this, &FilterBar::clear);
    connect(m_stop, &QToolButton::clicked, this, &FilterBar::stop);
}

void FilterBar::createActions()
{
    m_focus = new QAction(tr("&Filter"), this);
    m_focus->setShortcut(QKeySequence(tr("Ctrl+Shift+F")));
    m_clear = new QAction(tr("Clea&r filter"), this);
    m_clear->setEnabled(false);
    connect(m_focus, &QAction::triggered, this, &FilterBar::focusField);
    connect(m_clear, &QAction::triggered, this, &FilterBar::clear);
}

void FilterBar::createField()
{
    field()->setObjectName(QStringLiteral("filterField"));
    m_regex->setObjectName(QStringLiteral("filterRegex"));
    addClearButton(field());
    field()->setPlaceholderText(tr("Text, or $.id = 7"));
    connect(field(), &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    // Not textEdited: the button that clears the field says no more than this.
    connect(field(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start();
    });
    connect(field(), &QLineEdit::returnPressed, this, &FilterBar::keepTyped);
}

void FilterBar::createLayout()
{
    setLineMargins({12, 4, 8, 4});
    makeProblemLabel(m_hint);
    setStyleProperty(m_hint, "role", QStringLiteral("quiet"));
    m_hint->setObjectName(QStringLiteral("filterHint"));
    m_hint->setContentsMargins(12, 0, 12, 4);
    makeProblemLabel(m_undecided);
    m_undecided->setObjectName(QStringLiteral("undecidedRows"));
    m_undecided->setContentsMargins(12, 0, 12, 4);
    m_progressLine->setObjectName(QStringLiteral("filterProgress"));
    m_progress->setProperty("role", QStringLiteral("quiet"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop here and leave out the rows not searched yet"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    auto *progress = new QHBoxLayout(m_progressLine);
    progress->setContentsMargins(12, 0, 8, 4);
    progress->addWidget(m_progress);
    progress->addWidget(m_stop);
    progress->addStretch(1);

    rows()->addWidget(m_hint);
    rows()->addWidget(m_chips);
    rows()->addWidget(m_undecided);
    rows()->addWidget(m_progressLine);
    m_progressLine->hide();
}

void FilterBar::showOptions(bool shown)
{
    if (!m_options) {
        m_options = new FilterOptions(this);
        rows()->insertWidget(rows()->indexOf(m_chips), m_options);
        connect(m_options, &FilterOptions::changed, this, &FilterBar::apply);
    }
    m_options->setVisible(shown);
}

void FilterBar::setModel(CaptureModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    setEnabled(model != nullptr);
    if (!model)
        return;
    connect(model, &CaptureModel::filterAdvanced, this, &FilterBar::showProgress);
    connect(model, &CaptureModel::filterDone, this, &FilterBar::showDone);
    connect(model, &CaptureModel::filterProblem, this, &FilterBar::showProblem);
    connect(model, &CaptureModel::rowsChosen, this, [this] {
        m_progressLine->hide();
        m_stop->show();
        showUndecided();
        if (!m_model->isFilterDone())
            m_patience.start();
        emit changed();
    });
    apply();
}

void FilterBar::addTerm(const Filter &term)
{
    m_terms.push_back(term);
    apply();
}

void FilterBar::clear()
{
    m_terms.clear();
    field()->clear();
    if (m_options)
        m_options->resetAll();
    m_hidesHeartbeats = false;
    m_showsSchemaFaultsOnly = false;
    apply();
    emit cleared();
}

void FilterBar::setCodecs(const CodecList &codecs)
{
    if (m_codecs == codecs)
        return;
    m_codecs = codecs;
    // A comparison that was kept is meant for these messages, too.
    for (Filter &term : m_terms) {
        for (Filter::Decoded &decoded : term.decoded)
            decoded.codecs = codecs;
    }
    apply();
}

void FilterBar::setSchemas(const MessageSchemas &schemas)
{
    if (m_schemas == schemas)
        return;
    m_schemas = schemas;
    for (Filter &term : m_terms) {
        for (Filter::Schema &each : term.schemas)
            each.schemas = schemas;
    }
    apply();
}

void FilterBar::setSchemaFaultsOnly(bool only)
{
    if (std::exchange(m_showsSchemaFaultsOnly, only) != only)
        apply();
}

void FilterBar::setHeartbeatsHidden(bool hidden)
{
    if (std::exchange(m_hidesHeartbeats, hidden) != hidden)
        apply();
}

void FilterBar::removeTerm(int term)
{
    if (size_t(term) < m_terms.size())
        m_terms.erase(m_terms.begin() + term);
    else
        m_options->reset(term - int(m_terms.size()));
    apply();
}

FilterInput FilterBar::typedInput() const
{
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return {field()->text(), m_regex->isChecked(), sensitivity, m_exclude->isChecked(), m_codecs,
        m_schemas};
}

void FilterBar::keepTyped()
{
    const Checked<Filter> typed = parseFilter(typedInput());
    if (typed && !typed->isEmpty()) {
        m_terms.push_back(*typed);
        field()->clear();
    }
    apply();
}

void FilterBar::apply()
{
    m_typing.stop();
    const FilterInput input = typedInput();
    const Checked<Filter> typed = parseFilter(input);
    Filter all;
    QStringList texts;
    const std::vector<Filter> chosen = m_options ? m_options->terms() : std::vector<Filter>();
    for (const std::vector<Filter> &terms : {m_terms, chosen}) {
        for (const Filter &term : terms) {
            all = combined(all, term);
            texts.append(filterText(term));
        }
    }
    showProblem(typed.problem);
    m_hint->setText(filterHint(input));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_chips->setTerms(texts);
    // What is wrong, or not finished, hides no row.
    if (typed)
        all = combined(all, *typed);
    if (m_hidesHeartbeats && !m_codecs.empty())
        all = combined(all, hideHeartbeats(m_codecs));
    if (m_showsSchemaFaultsOnly && !m_schemas.isEmpty())
        all = combined(all, schemaFaultsOnly(m_schemas));
    m_clear->setEnabled(!all.isEmpty() || !field()->text().isEmpty());
    if (m_model)
        m_model->setFilter(all);
}

void FilterBar::showUndecided()
{
    const qint64 rows = m_model ? m_model->undecidedRows() : 0;
    m_undecided->setVisible(rows > 0);
    m_undecided->setText(tr("%1 row(s) could not be searched and are not shown: the regular "
                            "expression or the schema needs too much effort.",
        nullptr, pluralForm(rows))
                             .arg(locale().toString(rows)));
}

void FilterBar::showProgress(qint64 scanned, qint64 total, qint64 found)
{
    showUndecided();
    // After a stop, new rows come through here, and what was left out stays left out.
    if (m_stop->isHidden())
        return;
    m_searched = locale().toString(scanned);
    m_total = locale().toString(total);
    m_progress->setText(
        tr("%1 of %2 rows searched, %3 shown").arg(m_searched, m_total, locale().toString(found)));
}

void FilterBar::showDone()
{
    m_patience.stop();
    m_progressLine->setVisible(m_stop->isHidden());
    emit changed();
}

void FilterBar::stop()
{
    if (!m_model || m_model->isFilterDone())
        return;
    m_stop->hide();
    m_progress->setText(
        tr("Stopped after %1 of %2 rows; the others are left out.").arg(m_searched, m_total));
    m_model->stopFilter();
}

bool FilterBar::handleKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Escape)
        return false;
    if (field()->text().isEmpty())
        emit left();
    else
        field()->clear();
    return true;
}

} // namespace wasclean
