#include "ui/connection/problemline.h"

#include "ui/style/styling.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/reasonlabel.h"

#include <QPushButton>

namespace wasclean {

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_problem(new ReasonLabel(this))
    , m_useSuggestion(new QPushButton(this))
{
    m_problem->setNeverCut();
    m_useSuggestion->setObjectName(QStringLiteral("useSuggestion"));
    // The button stands beside the sentence, or below a long one.
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_problem);
    layout->addWidget(m_useSuggestion);
    connect(m_useSuggestion, &QPushButton::clicked, this,
        [this] { emit suggestionAccepted(m_suggestion); });
    showProblem({});
}

QString ProblemLine::sentence() const { return m_problem->text(); }

void ProblemLine::showProblem(const QString &sentence, const QString &suggestion)
{
    setStyleProperty(m_problem, "role", QStringLiteral("problem"));
    m_problem->setText(sentence);
    setVisible(!sentence.isEmpty());
    m_suggestion = suggestion;
    m_useSuggestion->setText(tr("Use %1").arg(withLiteralAmpersands(suggestion)));
    m_useSuggestion->setVisible(!suggestion.isEmpty());
}

void ProblemLine::showHint(const QString &sentence)
{
    showProblem(sentence);
    setStyleProperty(m_problem, "role", QStringLiteral("quiet"));
}

} // namespace wasclean
