#include "ui/options/beforepage.h"

#include "app/formats/preview.h"
#include "app/profile/requestbody.h"
#include "ui/widgets/mnemonics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr int linesOfBody = 4;

/// What is typed there is not a request yet.
bool isBlankRequest(const RequestSettings &request)
{
    RequestSettings blank;
    blank.enabled = request.enabled;
    return request == blank;
}

QString choiceText(int number, const RequestSettings &request)
{
    if (isBlankRequest(request))
        return BeforePage::tr("New request");
    constexpr qsizetype mostShown = 80;
    return BeforePage::tr("%1: %2", "the number of a request and its URL")
        .arg(QString::number(number), oneLine(request.url.toUtf8(), mostShown));
}

} // namespace

BeforePage::BeforePage(QWidget *parent)
    : OptionPage(QStringLiteral("before"), pageTitle(), parent)
    , m_requests{RequestSettings()}
{
    addNote(tr("HTTP requests that are sent before each opening handshake, one after the other: a "
               "login, a CSRF token. What they save fills in {{name}} in the URL, the headers and "
               "the messages. If one fails, no connection is attempted."));
    m_choice = addChoice({"Choice", tr("Request"),
                             tr("The request that is edited below. What is entered for a new "
                                "request adds it.")},
        {choiceText(1, {})});
    createFields();
    m_remove = new QToolButton(widget());
    m_remove->setText(tr("Remove request"));
    m_remove->setAccessibleName(tr("Remove request"));
    m_remove->setObjectName(QStringLiteral("beforeRemove"));
    m_remove->setProperty("chip", true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &BeforePage::removeRequest);
    addReset({m_remove});
    setFieldOf(SettingsProblem::Field::Before, m_choice);
    setFieldOf(SettingsProblem::Field::BeforeUrl, m_url);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_isFilling)
            edit(index);
    });
    connect(this, &OptionPage::changed, this, &BeforePage::onEdited);
    updateChoice();
}

void BeforePage::createFields()
{
    m_enabled = addCheck({"On", tr("Se&nd this request"), {}});
    m_enabled->setChecked(true);
    m_method = addText({"Method", tr("Method"), tr("Empty for GET, or for POST with a body.")},
        QStringLiteral("POST"));
    m_url = addText({"Url", tr("Request URL"), tr("http or https.")},
        QStringLiteral("https://example.org/login"));
    markVariables({m_url});
    m_headers = createTable(QStringLiteral("beforeHeader"),
        {tr("Send request header %1"), tr("Request header %1 name"), tr("Request header %1 value"),
            tr("Remove request header %1"), tr("Name"), tr("Value")},
        true);
    addWideField({"Headers", tr("Request he&aders"), {}}, m_headers);
    m_body = new QPlainTextEdit(widget());
    m_body->setProperty("field", true);
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(QStringLiteral("user=me&password=…"));
    m_body->setFixedHeight(
        m_body->fontMetrics().lineSpacing() * linesOfBody + 2 * m_body->frameWidth() + 8);
    connect(m_body, &QPlainTextEdit::textChanged, this, &OptionPage::changed);
    addField({"Body", tr("Bod&y"),
                 tr("Sent as JSON or as a form if it looks like one, else as plain text, unless a "
                    "header says the Content-Type. Values of variables are escaped as it needs.")},
        m_body, m_body);
    m_saves = createTable(QStringLiteral("beforeSave"),
        {tr("Save value %1"), tr("Variable %1"), tr("Place of value %1 in the answer"),
            tr("Remove saved value %1"), tr("Variable"),
            tr("$.path, header:NAME, cookie:NAME or regex:EXPRESSION")},
        false);
    addWideField({"Saves", tr("Saved values"), {}}, m_saves);
}

EntryTable *BeforePage::createTable(
    const QString &id, const QStringList &texts, bool canBeSwitchedOff)
{
    EntryWords words;
    words.id = id;
    if (canBeSwitchedOff)
        words.enabled = texts.at(0);
    words.name = texts.at(1);
    words.value = texts.at(2);
    words.remove = texts.at(3);
    words.nameHint = texts.at(4);
    words.valueHint = texts.at(5);
    words.takesVariables = canBeSwitchedOff;
    auto *table = new EntryTable(words, widget());
    connect(table, &EntryTable::changed, this, &OptionPage::changed);
    return table;
}

RequestSettings BeforePage::fromFields() const
{
    RequestSettings request;
    request.enabled = m_enabled->isChecked();
    request.method = m_method->text();
    request.url = m_url->text();
    request.headers = m_headers->entries();
    request.body = m_body->toPlainText();
    request.saves = m_saves->entries();
    return request;
}

QList<RequestSettings> BeforePage::requests() const
{
    QList<RequestSettings> requests = m_requests;
    requests[m_edited] = fromFields();
    return requests;
}

void BeforePage::readInto(ConnectionSettings &settings) const
{
    settings.before = requests();
    settings.before.removeIf(isBlankRequest);
}

std::optional<int> BeforePage::count() const
{
    const QList<RequestSettings> all = requests();
    return int(std::count_if(all.begin(), all.end(), [](const RequestSettings &request) {
        return request.enabled && !isBlankRequest(request);
    }));
}

void BeforePage::fill(const ConnectionSettings &settings)
{
    ConnectionSettings shown;
    readInto(shown);
    // Fields that are being filled in keep their cursor.
    if (shown.before == settings.before)
        return;
    m_requests = settings.before;
    m_requests.append(RequestSettings());
    edit(0);
}

void BeforePage::edit(int index)
{
    if (index < 0)
        return;
    // What was typed is in m_requests since it was typed.
    m_edited = std::min(index, int(m_requests.size()) - 1);
    const RequestSettings request = m_requests.at(m_edited);
    const bool wasFilling = std::exchange(m_isFilling, true);
    {
        const QSignalBlocker quiet(this);
        m_enabled->setChecked(request.enabled);
        m_method->setText(request.method);
        m_url->setText(request.url);
        m_headers->setEntries(request.headers);
        m_body->setPlainText(request.body);
        m_saves->setEntries(request.saves);
    }
    updateChoice();
    m_isFilling = wasFilling;
}

void BeforePage::onEdited()
{
    if (m_isFilling)
        return;
    m_requests[m_edited] = fromFields();
    if (!isBlankRequest(m_requests.last()))
        m_requests.append(RequestSettings());
    updateChoice();
}

void BeforePage::removeRequest()
{
    m_requests.removeAt(m_edited);
    edit(m_edited);
    emit changed();
    m_choice->setFocus();
}

void BeforePage::updateChoice()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    while (m_choice->count() > m_requests.size())
        m_choice->removeItem(m_choice->count() - 1);
    for (int i = 0; i < m_requests.size(); ++i) {
        const QString text = choiceText(i + 1, m_requests.at(i));
        if (i == m_choice->count())
            m_choice->addItem(text);
        else
            m_choice->setItemText(i, text);
    }
    m_choice->setCurrentIndex(m_edited);
    m_remove->setEnabled(m_edited + 1 < m_requests.size());
    m_isFilling = wasFilling;
}

bool BeforePage::showProblem(const SettingsProblem &problem)
{
    const bool isHere = problem.field == SettingsProblem::Field::Before
        || problem.field == SettingsProblem::Field::BeforeUrl;
    if (isHere && problem.row >= 0 && problem.row < m_requests.size())
        edit(problem.row);
    return OptionPage::showProblem(problem);
}

} // namespace wasclean
