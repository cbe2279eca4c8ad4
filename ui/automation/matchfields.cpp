#include "ui/automation/matchfields.h"

#include "ui/style/styling.h"
#include "ui/widgets/namedcombobox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace wasclean {

namespace {

using Kind = MatchRule::Kind;

constexpr Kind kinds[]{Kind::Contains, Kind::Equals, Kind::Regex, Kind::JsonPath, Kind::Anything};

} // namespace

QString matchKindText(Kind kind)
{
    switch (kind) {
    case Kind::Anything:
        return MatchFields::tr("any message");
    case Kind::Contains:
        return MatchFields::tr("contains");
    case Kind::Equals:
        return MatchFields::tr("is exactly");
    case Kind::Regex:
        return MatchFields::tr("matches regex");
    case Kind::JsonPath:
        return MatchFields::tr("has JSON path");
    }
    return {};
}

QString matchText(const MatchRule &rule)
{
    if (rule.kind == Kind::Anything)
        return matchKindText(rule.kind);
    return QStringLiteral("%1 %2").arg(matchKindText(rule.kind), rule.pattern.simplified());
}

QString waitText(const MatchRule &rule)
{
    const QString pattern = rule.pattern.simplified();
    switch (rule.kind) {
    case Kind::Anything:
        return MatchFields::tr("Waiting for any message");
    case Kind::Contains:
        return MatchFields::tr("Waiting for a message that contains “%1”").arg(pattern);
    case Kind::Equals:
        return MatchFields::tr("Waiting for a message that is exactly “%1”").arg(pattern);
    case Kind::Regex:
        return MatchFields::tr("Waiting for a message that matches /%1/").arg(pattern);
    case Kind::JsonPath:
        return MatchFields::tr("Waiting for a message that has %1").arg(pattern);
    }
    return {};
}

MatchFields::MatchFields(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_ignoreCase(new QCheckBox(tr("Ignore case"), this))
    , m_problem(new QLabel(this))
{
    m_kind->setObjectName(QStringLiteral("matchKind"));
    setComboBoxName(m_kind, tr("When a message"));
    for (const Kind kind : kinds)
        m_kind->addItem(matchKindText(kind), int(kind));
    liftLengthLimit(m_pattern);
    m_pattern->setObjectName(QStringLiteral("matchPattern"));
    m_pattern->setAccessibleName(tr("Pattern"));
    m_ignoreCase->setObjectName(QStringLiteral("matchIgnoreCase"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_kind, 0, 0);
    layout->addWidget(m_pattern, 0, 1);
    layout->addWidget(m_ignoreCase, 0, 2);
    layout->addWidget(m_problem, 1, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MatchFields::take);
    connect(m_pattern, &QLineEdit::textChanged, this, &MatchFields::take);
    connect(m_ignoreCase, &QCheckBox::toggled, this, &MatchFields::take);
    take();
}

MatchRule MatchFields::rule() const
{
    return {static_cast<Kind>(m_kind->currentData().toInt()), m_pattern->text(),
        m_ignoreCase->isChecked() ? Qt::CaseInsensitive : Qt::CaseSensitive};
}

void MatchFields::setRule(const MatchRule &rule)
{
    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    m_pattern->setText(rule.pattern);
    m_ignoreCase->setChecked(rule.sensitivity == Qt::CaseInsensitive);
}

QString MatchFields::problem() const { return Matcher::make(rule()).problem; }

void MatchFields::take()
{
    const MatchRule now = rule();
    m_pattern->setEnabled(now.kind != Kind::Anything);
    m_ignoreCase->setEnabled(now.kind != Kind::Anything && now.kind != Kind::JsonPath);
    m_pattern->setPlaceholderText(
        now.kind == Kind::JsonPath ? QStringLiteral("$.type = \"ask\"") : QString());
    const QString sentence = problem();
    // Nothing is typed yet: no mistake.
    const bool wrong = !sentence.isEmpty() && !now.pattern.isEmpty();
    m_problem->setText(wrong ? sentence : QString());
    m_problem->setVisible(wrong);
    m_pattern->setAccessibleDescription(m_problem->text());
    setStyleProperty(m_pattern, "wrong", wrong);
    emit changed();
}

} // namespace wasclean
