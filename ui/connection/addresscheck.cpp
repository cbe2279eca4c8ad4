#include "ui/connection/addresscheck.h"

#include "ui/connection/problemline.h"
#include "ui/connection/urlbox.h"
#include "ui/style/styling.h"

#include <QFocusEvent>
#include <QLineEdit>

namespace wasclean {

AddressCheck::AddressCheck(UrlBox *url, QLineEdit *subprotocols, ProblemLine *line, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_urlMarks(new VariableMarks(url->lineEdit()))
    , m_subprotocols(subprotocols)
    , m_subprotocolMarks(new VariableMarks(subprotocols))
    , m_line(line)
    , m_preview([](const ConnectionSettings &typed) {
        return ResolvedSettings{typed, {}};
    })
{
    for (QWidget *field : {static_cast<QWidget *>(url), static_cast<QWidget *>(url->lineEdit()),
             static_cast<QWidget *>(subprotocols)})
        field->installEventFilter(this);
}

void AddressCheck::setFinder(const UnresolvedFinder &finder)
{
    m_urlMarks->setFinder(finder);
    m_subprotocolMarks->setFinder(finder);
}

bool AddressCheck::checkAll()
{
    m_urlWatched = true;
    m_subprotocolsWatched = true;
    m_refusal.reset();
    return check();
}

bool AddressCheck::check()
{
    ConnectionSettings typed;
    typed.url = m_url->currentText();
    typed.subprotocols = m_subprotocols->text();
    const ConnectionSettings settings = m_preview(typed).settings;
    const auto url = WebSocketUrl::parse(settings.url);
    const auto subprotocols = parseSubprotocols(settings.subprotocols);
    const bool urlWrong = m_urlWatched && !url;
    const bool subprotocolsWrong = m_subprotocolsWatched && !subprotocols;
    setStyleProperty(m_url, "wrong", urlWrong);
    setStyleProperty(m_subprotocols, "wrong", subprotocolsWrong);
    const QString unresolved = m_urlMarks->sentence();
    const QString hint = unresolved.isEmpty() && url && url->isSchemeAssumed()
        ? tr("No scheme was entered. Wasclean connects to %1.").arg(url->toString())
        : QString();
    m_urlMarks->setDescription(urlWrong && unresolved.isEmpty() ? url.problem : hint);
    m_url->setAccessibleDescription(m_url->lineEdit()->accessibleDescription());
    m_subprotocolMarks->setDescription(subprotocolsWrong ? subprotocols.problem : QString());
    if (m_urlWatched && !unresolved.isEmpty())
        m_line->showProblem(unresolved);
    else if (urlWrong)
        m_line->showProblem(url.problem, url.suggestion);
    else if (subprotocolsWrong)
        m_line->showProblem(subprotocols.problem);
    else if (isRefused())
        m_line->showProblem(m_refusal->sentence, m_refusal->suggestion);
    else
        m_line->showHint(hint);
    return !urlWrong && !subprotocolsWrong && (!m_urlWatched || unresolved.isEmpty());
}

bool AddressCheck::isRefused() const
{
    return m_refusal && m_refusal->url == m_url->currentText()
        && m_refusal->subprotocols == m_subprotocols->text();
}

void AddressCheck::showRefusal(const SettingsProblem &problem)
{
    m_refusal
        = {m_url->currentText(), m_subprotocols->text(), problem.sentence, problem.suggestion};
    m_line->showProblem(problem.sentence, problem.suggestion);
    if (problem.field == SettingsProblem::Field::Subprotocols) {
        m_subprotocols->setFocus();
        return;
    }
    m_url->setFocus(Qt::ShortcutFocusReason);
    const QList<UnresolvedReference> unresolved = m_urlMarks->unresolved();
    // A selection would hide the mark.
    if (unresolved.isEmpty())
        m_url->lineEdit()->selectAll();
    else
        m_url->lineEdit()->setCursorPosition(int(unresolved.first().begin));
}

bool AddressCheck::eventFilter(QObject *watched, QEvent *event)
{
    // A user who leaves a field has finished typing.
    if (event->type() == QEvent::FocusOut) {
        const bool isUrl = watched != m_subprotocols;
        if (isUrl && !m_url->currentText().isEmpty())
            m_urlWatched = true;
        else if (!isUrl && !m_subprotocols->text().isEmpty())
            m_subprotocolsWatched = true;
        check();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wasclean
