#include "ui/log/filterchips.h"

#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/mnemonics.h"

#include <QToolButton>

#include <algorithm>

namespace wasclean {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_clear(new QToolButton(this))
{
    m_clear->setText(tr("Clear filter"));
    m_clear->setToolTip(tr("Show all rows again"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, this, &FilterChips::clearRequested);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(12, 0, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_clear);
    hide();
}

void FilterChips::setTerms(const QStringList &terms)
{
    if (m_terms == terms)
        return;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_terms = terms;
    layout()->removeWidget(m_clear);
    // Not at once: one of them may be the button that was pressed.
    for (QToolButton *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *before = nullptr;
    for (int i = 0; i < terms.size(); ++i) {
        m_chips.append(makeChip(terms[i], i));
        layout()->addWidget(m_chips.last());
        if (before)
            setTabOrder(before, m_chips.last());
        before = m_chips.last();
    }
    layout()->addWidget(m_clear);
    if (before)
        setTabOrder(before, m_clear);
    setVisible(!terms.isEmpty());
    if (hadFocus && isVisible())
        m_clear->setFocus();
}

QToolButton *FilterChips::makeChip(const QString &term, int index)
{
    auto *chip = new QToolButton(this);
    const QString line = term.simplified();
    chip->setText(
        withLiteralAmpersands(chip->fontMetrics().elidedText(line, Qt::ElideRight, widestChip)));
    chip->setAccessibleName(tr("Remove “%1”").arg(line));
    chip->setIcon(symbolicIcon(QStringLiteral("cancel")));
    chip->setIconSize(QSize(12, 12));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::LeftToRight);
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::clicked, this, [this, index] { emit removeRequested(index); });
    chip->show();
    return chip;
}

} // namespace wasclean
