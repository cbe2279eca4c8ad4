#include "ui/options/tablepage.h"

#include "app/profile/cookierows.h"
#include "app/profile/queryparameters.h"
#include "ui/widgets/mnemonics.h"

#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// For rows with a name and a value that can be switched off; the texts are in the order of
/// EntryWords.
EntryWords rowWords(const QString &id, const QString &nameHint, const QStringList &texts)
{
    EntryWords words;
    words.id = id;
    QString *const parts[] = {
        &words.enabled, &words.name, &words.value, &words.remove, &words.moveUp, &words.moveDown};
    for (qsizetype i = 0; i < texts.size(); ++i)
        *parts[i] = texts.at(i);
    words.nameHint = nameHint;
    words.valueHint = TablePage::tr("Value");
    return words;
}

EntryWords parameterWords()
{
    return rowWords(QStringLiteral("parameter"), TablePage::tr("Name"),
        {TablePage::tr("Send parameter %1"), TablePage::tr("Parameter %1 name"),
            TablePage::tr("Parameter %1 value"), TablePage::tr("Remove parameter %1"),
            TablePage::tr("Move parameter %1 up"), TablePage::tr("Move parameter %1 down")});
}

EntryWords headerWords()
{
    EntryWords words = rowWords(QStringLiteral("header"), TablePage::tr("Name"),
        {TablePage::tr("Send header %1"), TablePage::tr("Header %1 name"),
            TablePage::tr("Header %1 value"), TablePage::tr("Remove header %1"),
            TablePage::tr("Move header %1 up"), TablePage::tr("Move header %1 down")});
    for (const char *name : {"Accept", "Accept-Language", "Authorization", "Cache-Control",
             "Cookie", "Host", "Origin", "Pragma", "Referer", "Sec-WebSocket-Extensions",
             "User-Agent", "X-API-Key", "X-Correlation-ID", "X-CSRF-Token", "X-Forwarded-For",
             "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "X-Request-ID"})
        words.knownNames.append(QString::fromLatin1(name));
    return words;
}

EntryWords cookieWords()
{
    return rowWords(QStringLiteral("cookie"), TablePage::tr("Name, or paste a Cookie header"),
        {TablePage::tr("Send cookie %1"), TablePage::tr("Cookie %1 name"),
            TablePage::tr("Cookie %1 value"), TablePage::tr("Remove cookie %1"),
            TablePage::tr("Move cookie %1 up"), TablePage::tr("Move cookie %1 down")});
}

/// The headers of a text in which each line is "Name: value".
QList<SettingsRow> headerRows(const QString &pasted)
{
    QList<SettingsRow> rows;
    for (const QString &line : pasted.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return {};
        rows.append({true, line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return rows;
}

QList<SettingsRow> pastedCookies(const QString &pasted)
{
    // A name alone is no header.
    return pasted.contains(u'=') ? cookieRows(pasted) : QList<SettingsRow>();
}

/// The rows that are on, with those that are off between them where they were.
QList<SettingsRow> merged(const QList<SettingsRow> &on, const QList<SettingsRow> &before)
{
    QList<SettingsRow> rows = on;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!before.at(i).enabled)
            rows.insert(std::min(i, rows.size()), before.at(i));
    }
    return rows;
}

} // namespace

TablePage::TablePage(const QString &id, const QString &title, EntryWords words,
    std::optional<SettingsProblem::Field> field, QWidget *parent)
    : OptionPage(id, title, parent)
    , m_field(field)
    , m_table(new EntryTable(std::move(words), widget()))
{
    connect(m_table, &EntryTable::changed, this, &OptionPage::changed);
}

void TablePage::addTable(const QString &addText)
{
    addWide(m_table);
    auto *add = new QToolButton(widget());
    add->setText(addText);
    add->setAccessibleName(withoutMnemonic(addText));
    add->setObjectName(objectName() + QStringLiteral("Add"));
    add->setProperty("chip", true);
    add->setFocusPolicy(Qt::StrongFocus);
    connect(add, &QToolButton::clicked, m_table, &EntryTable::focusNew);
    addReset({add});
}

std::optional<int> TablePage::count() const
{
    const QList<SettingsRow> rows = m_table->entries();
    return int(std::count_if(
        rows.cbegin(), rows.cend(), [](const SettingsRow &row) { return row.enabled; }));
}

bool TablePage::showProblem(const SettingsProblem &problem)
{
    if (problem.field != m_field)
        return OptionPage::showProblem(problem);
    m_table->showProblem(problem.row, problem.sentence);
    return true;
}

void TablePage::clearProblems()
{
    m_table->clearProblems();
    OptionPage::clearProblems();
}

void TablePage::focusProblem(const SettingsProblem &problem)
{
    if (problem.field != m_field) {
        OptionPage::focusProblem(problem);
        return;
    }
    m_table->focusEntry(problem.row);
    QWidget *field = window()->focusWidget();
    // The sentence stands in the line of the field.
    reveal(field->parentWidget());
    reveal(field);
}

ParametersPage::ParametersPage(QWidget *parent)
    : TablePage(QStringLiteral("parameters"), pageTitle(), parameterWords(), {}, parent)
{
    addNote(tr("The query of the URL; both change together. A parameter that is switched off is "
               "kept here but not sent."));
    addTable(tr("&Add parameter"));
    table()->setSplitter([](const QString &pasted) {
        return pasted.contains(u'=') ? queryRows(QStringLiteral("?") + pasted)
                                     : QList<SettingsRow>();
    });
    connect(table(), &EntryTable::changed, this, [this] {
        const QString url = withQueryRows(m_url, table()->entries());
        if (std::exchange(m_url, url) != url)
            emit urlEdited(url);
    });
}

void ParametersPage::fill(const ConnectionSettings &settings)
{
    m_url = settings.url;
    QList<SettingsRow> rows = queryRows(m_url);
    for (SettingsRow row : settings.parametersOff) {
        row.enabled = false;
        rows.append(row);
    }
    table()->setEntries(rows);
}

void ParametersPage::setUrl(const QString &url)
{
    if (url == m_url)
        return;
    m_url = url;
    table()->setEntries(merged(queryRows(url), table()->entries()));
}

void ParametersPage::readInto(ConnectionSettings &settings) const
{
    settings.parametersOff.clear();
    for (const SettingsRow &row : table()->entries()) {
        if (!row.enabled)
            settings.parametersOff.append(row);
    }
}

HeadersPage::HeadersPage(QWidget *parent)
    : TablePage(QStringLiteral("headers"), pageTitle(), headerWords(),
        SettingsProblem::Field::Header, parent)
{
    m_origin
        = addText({"Origin", tr("Origi&n"),
                      tr("The origin that a browser would send for its page; empty for none.")},
            QStringLiteral("https://example.org"));
    setFieldOf(SettingsProblem::Field::Origin, m_origin);
    markVariables({m_origin});
    addNote(
        tr("Sent in this order, as entered; a name can appear more than once. A Host header "
           "replaces the automatic one. Paste “Name: value” into a name field to fill in both."));
    addTable(tr("&Add header"));
    table()->followInTabOrder(m_origin);
    table()->setSplitter(headerRows);
}

void HeadersPage::fill(const ConnectionSettings &settings)
{
    table()->setEntries(settings.headers);
    m_origin->setText(settings.origin);
}

void HeadersPage::readInto(ConnectionSettings &settings) const
{
    settings.headers = table()->entries();
    settings.origin = m_origin->text();
}

CookiesPage::CookiesPage(QWidget *parent)
    : TablePage(QStringLiteral("cookies"), pageTitle(), cookieWords(),
        SettingsProblem::Field::Cookie, parent)
{
    addNote(tr("Sent in one Cookie header. Paste a whole Cookie header into a name field to add a "
               "row for each cookie."));
    addTable(tr("&Add cookie"));
    table()->setSplitter(pastedCookies);
}

void CookiesPage::fill(const ConnectionSettings &settings)
{
    table()->setEntries(settings.cookies);
}

void CookiesPage::readInto(ConnectionSettings &settings) const
{
    settings.cookies = table()->entries();
}

} // namespace wasclean
