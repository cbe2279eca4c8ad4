#include "app/session/sessionpreparation.h"

#include "app/formats/jsonpath.h"
#include "app/session/session.h"

#include <chrono>

namespace wasclean {

SessionPreparation::SessionPreparation(Session &session, const ConnectionSettings &typed)
    : m_session(session)
    , m_typed(typed)
{
    connect(&m_sequence, &RequestSequence::began, &session, &Session::preparing);
    connect(&m_sequence, &RequestSequence::answered, &session, &Session::note);
    connect(&m_sequence, &RequestSequence::finished, this, &SessionPreparation::onFinished);
    connect(&m_sequence, &RequestSequence::failed, this, &SessionPreparation::onFailed);
}

void SessionPreparation::start(bool isReconnect)
{
    m_isReconnect = isReconnect;
    m_variables = m_session.m_variables;
    // What an earlier login gave does not help this one.
    m_variables.setSaved({});
    const ConnectionOptions options = m_session.withTrust(m_session.m_options);
    m_sequence.start(m_typed.before, {options.tls, options.proxy},
        std::chrono::seconds(m_typed.handshakeTimeoutSeconds), *this);
}

void SessionPreparation::stop()
{
    if (!isRunning())
        return;
    m_sequence.cancel();
    m_session.stopReconnecting();
    const QString sentence = tr("Cancelled before connecting. No connection was attempted.");
    m_session.note(sentence);
    emit m_session.notAttempted(sentence);
}

Checked<QString> SessionPreparation::expand(const QString &text, const Writer &writer)
{
    const Expansion expansion = m_variables.expand(text);
    if (!expansion.unresolved.isEmpty())
        return Checked<QString>::bad(expansion.unresolved.first().sentence);
    QString written;
    qsizetype at = 0;
    for (const FilledPart &part : expansion.filled) {
        written += QStringView(expansion.text).sliced(at, part.begin - at);
        written += writer(expansion.text.mid(part.begin, part.length));
        at = part.begin + part.length;
    }
    return Checked<QString>::good(written + QStringView(expansion.text).sliced(at));
}

void SessionPreparation::save(const AnswerSave &save, const QByteArray &json)
{
    const QString value = json.startsWith('"') ? unescapeJson(json) : QString::fromUtf8(json);
    QMap<QString, QString> saved = m_variables.saved();
    saved.insert(save.name, value);
    m_variables.setSaved(saved);
    if (isSecretSave(save))
        m_session.addSecrets({value.toUtf8()});
}

QString SessionPreparation::masked(const QString &text) const
{
    return m_session.withoutKnownSecrets(text);
}

Checked<QString> SessionPreparation::demoUrl(const QString &path, bool withTls)
{
    return m_session.demoUrl(path, withTls);
}

void SessionPreparation::onFinished()
{
    m_session.m_variables.setSaved(m_variables.saved());
    m_session.m_messageVariables->setSaved(m_variables.saved());
    const CheckedSettings checked = m_session.resolvedOptions(m_session.m_variables, m_typed);
    if (!checked.options) {
        onFailed(tr("No connection was attempted, because the settings cannot be used with what "
                    "the requests before connecting saved: %1")
                     .arg(checked.problems.first().sentence));
        return;
    }
    m_session.m_demo = m_session.m_checkedDemo;
    m_session.m_options = *checked.options;
    m_session.begin(m_isReconnect);
    m_session.m_connection.open(m_session.withTrust(m_session.m_options));
}

void SessionPreparation::onFailed(const QString &sentence)
{
    m_session.note(sentence);
    emit m_session.notAttempted(sentence);
    // As after an attempt that ends with an error, another may follow.
    CloseEvent event;
    event.error = true;
    event.code = 0;
    m_session.m_reconnector.noteClosed(event, false);
}

} // namespace wasclean
