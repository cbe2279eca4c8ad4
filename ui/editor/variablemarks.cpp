#include "ui/editor/variablemarks.h"

#include "ui/style/styling.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QToolTip>

#include <utility>

namespace wasclean {

QTextCharFormat unresolvedFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Colors::of(palette).unclean);
    format.setForeground(Colors::of(palette).unclean);
    return format;
}

VariableMarks::VariableMarks(QLineEdit *field)
    : QObject(field)
    , m_field(field)
{
    connect(field, &QLineEdit::textChanged, this, &VariableMarks::markAgain);
    field->installEventFilter(this);
}

void VariableMarks::setFinder(const UnresolvedFinder &finder)
{
    m_finder = finder;
    markAgain();
}

void VariableMarks::setActive(bool active)
{
    if (std::exchange(m_isActive, active) != active)
        markAgain();
}

void VariableMarks::setDescription(const QString &description)
{
    m_description = description;
    describe(sentence());
}

QString VariableMarks::sentence() const
{
    const QList<UnresolvedReference> found = unresolved();
    return found.isEmpty() ? QString() : found.first().sentence;
}

QList<UnresolvedReference> VariableMarks::unresolved() const
{
    const bool isHidden = m_field->echoMode() != QLineEdit::Normal;
    return m_finder && m_isActive && !isHidden ? m_finder(m_field->text())
                                               : QList<UnresolvedReference>();
}

void VariableMarks::markAgain()
{
    const QList<UnresolvedReference> found = unresolved();
    mark(found);
    describe(found.isEmpty() ? QString() : found.first().sentence);
}

/// A line edit takes formats from the input method only; those of an event that brings no text
/// change nothing else.
void VariableMarks::mark(const QList<UnresolvedReference> &unresolved)
{
    if (m_isComposing || (unresolved.isEmpty() && !m_isMarked))
        return;
    m_isMarked = !unresolved.isEmpty();
    QList<QInputMethodEvent::Attribute> attributes;
    const QTextCharFormat format = unresolvedFormat(m_field->palette());
    for (const UnresolvedReference &each : unresolved)
        attributes.append({QInputMethodEvent::TextFormat,
            int(each.begin) - m_field->cursorPosition(), int(each.length), format});
    QInputMethodEvent event({}, attributes);
    m_isMarking = true;
    QCoreApplication::sendEvent(m_field, &event);
    m_isMarking = false;
}

void VariableMarks::describe(const QString &sentence)
{
    const bool isSaid = sentence.isEmpty() || m_description.contains(sentence);
    const bool both = !isSaid && !m_description.isEmpty();
    m_field->setAccessibleDescription(isSaid ? m_description
            : both                           ? m_description + u' ' + sentence
                                             : sentence);
}

bool VariableMarks::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        if (m_isMarking)
            break;
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        // The event takes our marks away.
        m_isMarked = true;
        QMetaObject::invokeMethod(this, &VariableMarks::markAgain, Qt::QueuedConnection);
        break;
    case QEvent::PaletteChange:
        QMetaObject::invokeMethod(this, &VariableMarks::markAgain, Qt::QueuedConnection);
        break;
    case QEvent::ToolTip: {
        const QString said = sentence();
        if (said.isEmpty())
            break;
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(said), m_field);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void setDescription(QWidget *field, const QString &description)
{
    if (auto *marks = field->findChild<VariableMarks *>(QString(), Qt::FindDirectChildrenOnly))
        marks->setDescription(description);
    else
        field->setAccessibleDescription(description);
}

} // namespace wasclean
