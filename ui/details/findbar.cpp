#include "ui/details/findbar.h"

#include "app/base/translations.h"
#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStringMatcher>
#include <QTextEdit>
#include <QToolButton>

namespace wasclean {

namespace {

/// As QTextDocument::find() goes through them: a match begins behind the one before.
qsizetype matchesIn(const QString &text, const QString &wanted, Qt::CaseSensitivity sensitivity)
{
    const QStringMatcher matcher(wanted, sensitivity);
    qsizetype count = 0;
    for (qsizetype at = matcher.indexIn(text); at >= 0;
         at = matcher.indexIn(text, at + wanted.size()))
        ++count;
    return count;
}

QToolButton *button(const QString &text, const QString &help, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(help);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_previous(button(tr("Previous"),
          tr("Previous match (%1)").arg(keyText(QKeySequence(Qt::SHIFT | Qt::Key_Enter))), this))
    , m_next(button(tr("Next"), tr("Next match (%1)").arg(keyText(Qt::Key_Enter)), this))
    , m_case(button(tr("Match case"), tr("Distinguish upper and lower case"), this))
    , m_count(new QLabel(this))
{
    m_field->setAccessibleName(tr("Find in message"));
    m_field->setPlaceholderText(tr("Find in message"));
    addClearButton(m_field);
    m_case->setCheckable(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("role", QStringLiteral("quiet"));
    createLayout();
    connect(m_field, &QLineEdit::textChanged, this, [this] { find(false, false); });
    connect(m_case, &QToolButton::toggled, this, [this] { find(false, false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false, true); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true, true); });
    hide();
}

void FindBar::createLayout()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_field, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_case);
    below->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addLayout(below);
}

void FindBar::setText(QWidget *text, bool isPart)
{
    m_isPart = isPart;
    if (text != m_text) {
        disconnect(m_textChanges);
        m_text = text;
        if (const QTextDocument *changing = document()) {
            m_textChanges = connect(changing, &QTextDocument::contentsChanged, this, [this] {
                if (isVisible())
                    showCount();
            });
        }
    }
    if (!text)
        hide();
    else if (isVisible())
        showCount();
}

/// Not by way of the cursor, which there is none while a text is replaced.
QTextDocument *FindBar::document() const
{
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_text))
        return plain->document();
    const auto *rich = qobject_cast<QTextEdit *>(m_text);
    return rich ? rich->document() : nullptr;
}

/// Qt's two editors have these in common, but no base class with them.
QTextCursor FindBar::cursor() const
{
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_text))
        return plain->textCursor();
    const auto *rich = qobject_cast<QTextEdit *>(m_text);
    return rich ? rich->textCursor() : QTextCursor();
}

void FindBar::setCursor(const QTextCursor &cursor) const
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(m_text))
        plain->setTextCursor(cursor);
    else if (auto *rich = qobject_cast<QTextEdit *>(m_text))
        rich->setTextCursor(cursor);
}

void FindBar::begin()
{
    if (!m_text)
        return;
    show();
    const QString selected = cursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar(QChar::ParagraphSeparator)))
        m_field->setText(selected);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    showCount();
}

void FindBar::end()
{
    hide();
    if (m_text)
        m_text->setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        end();
    else if (isEnter)
        find(event->modifiers() & Qt::ShiftModifier, true);
    else
        QWidget::keyPressEvent(event);
}

/// From the beginning of the selection, so that what is typed extends the match; or on from it.
void FindBar::find(bool backward, bool again)
{
    showCount();
    if (!m_text || m_field->text().isEmpty())
        return;
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backward);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    QTextCursor from = cursor();
    if (!again)
        from.setPosition(from.selectionStart());
    QTextCursor match = document()->find(m_field->text(), from, flags);
    if (match.isNull()) {
        from.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        match = document()->find(m_field->text(), from, flags);
    }
    if (!match.isNull())
        setCursor(match);
}

void FindBar::showCount()
{
    const QString wanted = m_field->text();
    const bool isPossible = m_text && !wanted.isEmpty();
    const Qt::CaseSensitivity sensitivity
        = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype matches
        = isPossible ? matchesIn(document()->toPlainText(), wanted, sensitivity) : 0;
    m_previous->setEnabled(matches > 0);
    m_next->setEnabled(matches > 0);
    const QString sentence = m_isPart
        ? tr("%1 match(es) in this part", nullptr, pluralForm(matches))
        : tr("%1 match(es)", nullptr, pluralForm(matches));
    QString count = sentence.arg(QLocale().toString(matches));
    if (matches == 0)
        count = m_isPart ? tr("No matches in this part") : tr("No matches");
    m_count->setText(isPossible ? count : QString());
}

} // namespace wasclean
