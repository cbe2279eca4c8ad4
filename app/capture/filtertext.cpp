#include "app/capture/filtertext.h"

#include "app/capture/rowtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace wasclean {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::FilterText)
};

QString excluded(const QString &what) { return FilterText::tr("Exclude: %1").arg(what); }

void add(QStringList &parts, const QString &what, bool exclude)
{
    if (!what.isEmpty())
        parts.append(exclude ? excluded(what) : what);
}

QString textOf(const Filter::Text &term)
{
    QString what = term.text;
    if (term.syntax == Filter::Syntax::Regex)
        what = u'/' + what + u'/';
    else if (term.syntax == Filter::Syntax::Whole)
        return FilterText::tr("exactly %1").arg(what);
    return term.sensitivity == Qt::CaseSensitive ? FilterText::tr("%1 (match case)").arg(what)
                                                 : what;
}

QString sizeOf(const Filter::Size &size)
{
    if (size.most == Filter::Size().most)
        return FilterText::tr("at least %1").arg(bytesText(size.least));
    if (size.least == 0)
        return FilterText::tr("at most %1").arg(bytesText(size.most));
    return FilterText::tr("%1 to %2").arg(bytesText(size.least), bytesText(size.most));
}

QString directionsOf(Filter::Directions directions)
{
    QStringList names;
    if (directions & Filter::Sent)
        names.append(FilterText::tr("sent"));
    if (directions & Filter::Received)
        names.append(FilterText::tr("received"));
    return names.join(QStringLiteral(", "));
}

QString kindsOf(Filter::Kinds kinds)
{
    const std::pair<Filter::Kinds, QString> groups[] = {
        {Filter::Texts, FilterText::tr("text")},
        {Filter::Binaries, FilterText::tr("binary")},
        {Filter::Controls, FilterText::tr("control")},
        {Filter::Events, FilterText::tr("events")},
        {Filter::Pings, FilterText::tr("ping")},
        {Filter::Pongs, FilterText::tr("pong")},
        {Filter::CloseFrames, FilterText::tr("close frame")},
        {Filter::Opens, FilterText::tr("open")},
        {Filter::Errors, FilterText::tr("error")},
        {Filter::Closes, FilterText::tr("close")},
        {Filter::Notes, FilterText::tr("note")},
    };
    QStringList names;
    for (const auto &[group, name] : groups) {
        if ((kinds & group) != group)
            continue;
        names.append(name);
        kinds &= ~group;
    }
    return names.join(QStringLiteral(", "));
}

/// How many bytes a unit is, spelt in lower case; 0 when there is no such unit.
qint64 bytesOf(const QString &unit)
{
    constexpr qint64 thousand = 1000;
    constexpr qint64 kibi = 1024;
    static const std::pair<QLatin1String, qint64> units[] = {
        {QLatin1String(""), 1},
        {QLatin1String("b"), 1},
        {QLatin1String("kib"), kibi},
        {QLatin1String("mib"), kibi * kibi},
        {QLatin1String("gib"), kibi * kibi * kibi},
        {QLatin1String("kb"), thousand},
        {QLatin1String("mb"), thousand * thousand},
        {QLatin1String("gb"), thousand * thousand * thousand},
    };
    for (const auto &[name, bytes] : units) {
        if (unit == name)
            return bytes;
    }
    return 0;
}

} // namespace

QString filterText(const Filter &filter)
{
    QStringList parts;
    for (const Filter::Text &term : filter.texts)
        add(parts, textOf(term), term.exclude);
    for (const Filter::Json &term : filter.jsons)
        add(parts, term.term.text(), term.exclude);
    for (const Filter::Decoded &term : filter.decoded)
        add(parts, term.term.text().mid(2), term.exclude);
    for (const Filter::Schema &term : filter.schemas)
        add(parts, term.isFaulty ? QStringLiteral("schema:bad") : QStringLiteral("schema:good"),
            term.exclude);
    add(parts, directionsOf(filter.directions), false);
    add(parts, directionsOf(filter.excludedDirections), true);
    add(parts, kindsOf(filter.kinds), false);
    add(parts, kindsOf(filter.excludedKinds), true);
    for (const Filter::Size &size : filter.sizes)
        add(parts, sizeOf(size), size.exclude);
    return parts.join(QStringLiteral(", "));
}

Filter onlyLike(const Message &message)
{
    Filter filter = hideLike(message);
    for (Filter::Text &term : filter.texts)
        term.exclude = false;
    for (Filter::Json &term : filter.jsons)
        term.exclude = false;
    for (Filter::Decoded &term : filter.decoded)
        term.exclude = false;
    filter.kinds = std::exchange(filter.excludedKinds, {});
    return filter;
}

Checked<std::optional<qint64>> parseByteCount(const QString &text)
{
    using Result = Checked<std::optional<qint64>>;
    if (text.trimmed().isEmpty())
        return Result::good(std::nullopt);
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(\d{1,15}(?:[.]\d{1,6})?)\s*([A-Za-z]*)\s*$)"));
    const QRegularExpressionMatch match
        = form.match(QString(text).replace(QLocale().decimalPoint(), QLatin1String(".")));
    const qint64 unit = match.hasMatch() ? bytesOf(match.captured(2).toLower()) : 0;
    if (unit == 0)
        return Result::bad(FilterText::tr("“%1” is not a size. Enter a number of bytes, or a size "
                                          "with a unit, for example 1.5 KiB or 2 MB.")
                               .arg(text.trimmed()));
    constexpr double most = 9e18;
    const double bytes = match.captured(1).toDouble() * double(unit);
    if (bytes > most)
        return Result::bad(FilterText::tr("The size “%1” is too large.").arg(text.trimmed()));
    return Result::good(qRound64(bytes));
}

} // namespace wasclean
