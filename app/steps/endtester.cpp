#include "app/steps/endtester.h"

#include "app/steps/stepstext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

QString boolText(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }

} // namespace

Checked<EndTester> EndTester::make(const Step &step, StepValues &values)
{
    EndTester tester;
    tester.m_isError = step.kind == Step::Kind::ExpectError;
    tester.m_close = step.close;
    tester.m_error = step.error;
    const std::optional<TextTest> &test
        = tester.m_isError ? step.error.sentence : step.close.reason;
    if (test) {
        const Checked<TextTester> text = TextTester::make(*test, values);
        if (!text)
            return Checked<EndTester>::bad(text.problem);
        tester.m_text = *text;
    }
    return Checked<EndTester>::good(tester);
}

QString EndTester::wanted(const StepValues &values) const
{
    const QString text = m_text ? m_text->wanted(values) : QString();
    QStringList parts;
    if (m_isError) {
        if (m_error.status)
            parts.append(StepsText::tr("status = %1").arg(*m_error.status));
        if (m_text)
            parts.append(text);
        return parts.isEmpty()
            ? StepsText::tr("an error")
            : StepsText::tr("an error with %1").arg(parts.join(QLatin1String(", ")));
    }
    if (m_close.wasClean)
        parts.append(StepsText::tr("wasClean = %1").arg(boolText(*m_close.wasClean)));
    if (m_close.code)
        parts.append(StepsText::tr("code = %1").arg(*m_close.code));
    if (m_text)
        parts.append(StepsText::tr("reason %1").arg(text));
    return parts.isEmpty() ? StepsText::tr("the connection to close")
                           : StepsText::tr("a close with %1").arg(parts.join(QLatin1String(", ")));
}

QString EndTester::mismatch(const CloseEvent &event, int status, const StepValues &values) const
{
    return m_isError ? errorMismatch(event, status, values) : closeMismatch(event, values);
}

QString EndTester::closeMismatch(const CloseEvent &event, const StepValues &values) const
{
    const bool matches = (!m_close.wasClean || *m_close.wasClean == event.wasClean)
        && (!m_close.code || *m_close.code == event.code);
    const MatchAnswer ofText = m_text ? m_text->match(event.reason.toUtf8()) : MatchAnswer::Match;
    if (matches && ofText == MatchAnswer::Match)
        return {};
    const QString sentence
        = matches && ofText == MatchAnswer::GaveUp ? m_text->gaveUp(values) : event.sentence;
    return StepsText::tr("wasClean = %1, code = %2, reason = \"%3\". %4")
        .arg(boolText(event.wasClean), QString::number(event.code),
            values.shown(event.reason.toUtf8()), sentence);
}

QString EndTester::errorMismatch(
    const CloseEvent &event, int status, const StepValues &values) const
{
    if (!event.error)
        return StepsText::tr("the connection ended without an error: %1").arg(event.sentence);
    if (m_error.status && *m_error.status != status) {
        return status == 0
            ? event.sentence
            : StepsText::tr("status = %1. %2").arg(QString::number(status), event.sentence);
    }
    const MatchAnswer ofText = m_text ? m_text->match(event.sentence.toUtf8()) : MatchAnswer::Match;
    if (ofText == MatchAnswer::GaveUp)
        return StepsText::tr("%1 (%2)").arg(event.sentence, m_text->gaveUp(values));
    return ofText == MatchAnswer::Match ? QString() : event.sentence;
}

} // namespace wasclean
