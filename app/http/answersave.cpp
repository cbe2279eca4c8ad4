#include "app/http/answersave.h"

#include "app/base/regex.h"
#include "app/formats/jsonnode.h"
#include "app/formats/jsonvalues.h"
#include "app/formats/preview.h"
#include "app/profile/secretslots.h"
#include "app/profile/variables.h"
#include "app/protocol/secretnames.h"
#include "app/protocol/token.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

constexpr int firstSuccess = 200;
constexpr int lastSuccess = 299;
constexpr int firstRedirect = 300;
constexpr int lastRedirect = 399;

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::AnswerSave)
};

bool isExpected(std::optional<int> expected, int status)
{
    return expected ? status == *expected : status >= firstSuccess && status <= lastSuccess;
}

Checked<AnswerSave> withText(AnswerSave save, const QString &text)
{
    using Save = Checked<AnswerSave>;
    save.text = text.trimmed();
    if (save.from != AnswerSave::From::Regex) {
        return isToken(save.text.toUtf8())
            ? Save::good(save)
            : Save::bad(AnswerText::tr("“%1” is not a valid name of a header or cookie.")
                            .arg(oneLine(save.text.toUtf8())));
    }
    const Regex expression(save.text);
    return expression.isValid()
        ? Save::good(save)
        : Save::bad(
            AnswerText::tr("The regular expression for %1 is not valid at character %2: "
                           "%3.")
                .arg(save.name, QString::number(expression.problemColumn()), expression.problem()));
}

Checked<QByteArray> missing(const QString &sentence) { return Checked<QByteArray>::bad(sentence); }

Checked<QByteArray> asJson(const QByteArray &utf8)
{
    return Checked<QByteArray>::good(escapeJson(QString::fromUtf8(utf8)));
}

Checked<QByteArray> matchedValue(const AnswerSave &save, const HttpResponse &response)
{
    const Regex::Captured captured = Regex(save.text).capture(response.body);
    if (captured.answer == MatchAnswer::Match) {
        return Checked<QByteArray>::good(
            escapeJson(captured.groups.value(1, captured.groups.value(0))));
    }
    return missing(captured.answer == MatchAnswer::GaveUp
            ? AnswerText::tr("The regular expression for %1 needs too much effort.").arg(save.name)
            : AnswerText::tr("The body of the answer has no match to save as %1.").arg(save.name));
}

} // namespace

Checked<AnswerSave> parseAnswerSave(const QString &name, const QString &from)
{
    using Save = Checked<AnswerSave>;
    if (!isVariableName(name) || Variables().names().contains(name)) {
        return Save::bad(
            AnswerText::tr("“%1” is not a valid variable name.").arg(oneLine(name.toUtf8())));
    }
    const QString text = from.trimmed();
    for (const auto &[prefix, where] :
        {std::pair(QLatin1String("header:"), AnswerSave::From::Header),
            std::pair(QLatin1String("cookie:"), AnswerSave::From::Cookie),
            std::pair(QLatin1String("regex:"), AnswerSave::From::Regex)}) {
        if (text.startsWith(prefix))
            return withText({name, where, {}, {}}, text.mid(prefix.size()));
    }
    if (!text.startsWith(u'$')) {
        return Save::bad(AnswerText::tr("Write where the value of %1 is in the answer: $.path, "
                                        "header:NAME, cookie:NAME or regex:EXPRESSION.")
                             .arg(name));
    }
    const auto path = parseJsonPath(text);
    return path ? Save::good({name, AnswerSave::From::Json, *path, {}}) : Save::bad(path.problem);
}

bool isSecretSave(const AnswerSave &save)
{
    QByteArray source = save.text.toUtf8();
    if (!save.path.empty()) {
        const auto *const name = std::get_if<QString>(&save.path.back());
        source = name ? name->toUtf8() : QByteArray();
    }
    const bool isHeader = save.from == AnswerSave::From::Header;
    return save.from == AnswerSave::From::Cookie || isSecretParameter(save.name.toUtf8())
        || (save.from == AnswerSave::From::Json && isSecretParameter(source))
        || (isHeader && isSecretHeader(source));
}

Checked<QByteArray> savedValue(
    const AnswerSave &save, const HttpResponse &response, const TextMask &mask)
{
    switch (save.from) {
    case AnswerSave::From::Header: {
        const auto field = response.field(save.text.toUtf8());
        return field ? asJson(*field)
                     : missing(AnswerText::tr("The answer has no header “%1” to save as %2.")
                                   .arg(save.text, save.name));
    }
    case AnswerSave::From::Cookie: {
        const auto cookie = response.cookie(save.text.toUtf8());
        return cookie ? asJson(*cookie)
                      : missing(AnswerText::tr("The answer sets no cookie “%1” to save as %2.")
                                    .arg(save.text, save.name));
    }
    case AnswerSave::From::Regex:
        return matchedValue(save, response);
    case AnswerSave::From::Json:
        break;
    }
    const auto there = jsonValuesAt(response.body, save.path);
    if (!there) {
        return missing(AnswerText::tr(
            "The body of the answer is not valid JSON, so there is no value to save as %1: “%2”.")
                           .arg(save.name, bodyBeginning(response.body, mask)));
    }
    return there->empty() ? missing(AnswerText::tr("The answer has nothing at %1 to save as %2.")
                                        .arg(jsonPathText(save.path), save.name))
                          : Checked<QByteArray>::good(compactJson(there->front()));
}

QString statusMismatch(
    const HttpResponse &response, std::optional<int> status, const TextMask &mask)
{
    if (isExpected(status, response.status))
        return {};
    const QString got = response.statusText();
    const auto location = response.field("Location");
    if (location && response.status >= firstRedirect && response.status <= lastRedirect) {
        return AnswerText::tr("the status %1, a redirect to “%2”, which is not followed")
            .arg(got, oneLine(maskedUrl(QString::fromUtf8(*location)).toUtf8()));
    }
    if (response.body.isEmpty())
        return AnswerText::tr("the status %1 without a body").arg(got);
    return AnswerText::tr("the status %1 with the body “%2”")
        .arg(got, bodyBeginning(response.body, mask));
}

} // namespace wasclean
