#include "tests/support/testrunner.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tst_translations {

using namespace wasclean;

namespace {

QString pathOf(const QString &language)
{
    return QStringLiteral(WASCLEAN_TEST_DATA "/../../resources/translations/wasclean_%1.ts")
        .arg(language);
}

/// A text of the sources, and what is shown for it in another language.
struct Entry
{
    QString context;
    QString source;
    /// One for each form of the plural.
    QStringList shown;
    bool isNumerus = false;
    bool isFinished = true;
};

QList<Entry> entries(const QString &language)
{
    QFile file(pathOf(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> found;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            found.append(Entry());
            found.last().isNumerus = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            found.last().context = context;
            found.last().source = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            found.last().shown.append(xml.readElementText());
        } else if (xml.name() == u"translation") {
            found.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!found.last().isNumerus)
                found.last().shown.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Entry>() : found;
}

/// What the expression finds in the text, in the order of the alphabet.
QStringList found(const QString &text, const char *expression)
{
    QStringList all;
    const QRegularExpression places(QString::fromLatin1(expression));
    for (auto it = places.globalMatch(text); it.hasNext();)
        all.append(it.next().captured());
    all.sort();
    return all;
}

struct Plural
{
    QString context;
    QString source;
    QStringList forms;
};

QList<Plural> plurals()
{
    QFile file(pathOf(QStringLiteral("en")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Plural> found;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            found.append({context, xml.readElementText(), {}});
        else if (xml.name() == u"numerusform")
            found.last().forms.append(xml.readElementText());
    }
    return xml.hasError() ? QList<Plural>() : found;
}

/// The number as tr() writes it, in the place that the form has for it.
QString withNumber(QString form, int number)
{
    form.replace(QStringLiteral("%Ln"), QLocale().toString(number));
    return form.replace(QStringLiteral("%n"), QString::number(number));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void showsBothForms();
    void isComplete_data();
    void isComplete();
    void isChosen_data();
    void isChosen();
};

void TestTranslations::showsBothForms()
{
    const QList<Plural> all = plurals();
    QVERIFY(!all.isEmpty());
    for (const Plural &plural : all) {
        QVERIFY2(plural.context.startsWith(u"wasclean::"), qPrintable(plural.source));
        QCOMPARE(plural.forms.size(), 2);
        for (const int number : {0, 1, 2, 1234}) {
            const QString shown = QCoreApplication::translate(plural.context.toUtf8().constData(),
                plural.source.toUtf8().constData(), nullptr, number);
            QCOMPARE(shown, withNumber(plural.forms.at(number == 1 ? 0 : 1), number));
            QVERIFY2(!shown.isEmpty() && !shown.contains(u"(s)"), qPrintable(shown));
        }
    }
}

void TestTranslations::isComplete_data()
{
    QTest::addColumn<int>("forms");
    QTest::newRow("de") << 2;
    QTest::newRow("zh_CN") << 1;
}

/// Each text has a translation with the same places in it, a mnemonic if it has one, and the same
/// keys. If this fails after a text was changed, run resources/translations/update and fill it in.
void TestTranslations::isComplete()
{
    QFETCH(const int, forms);
    const QList<Entry> all = entries(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(all.size() > 2500);
    constexpr const char *places = "%L?[n1-9]|\\{\\{[^}]*\\}\\}";
    constexpr const char *mnemonics = "&(?!amp;|lt;|transport)[A-Za-z0-9]";
    constexpr const char *keys = "^(Ctrl|Alt|Shift)\\+\\S+$";
    for (const Entry &entry : all) {
        const QByteArray name = entry.source.toUtf8();
        QVERIFY2(entry.isFinished, name.constData());
        // Otherwise lupdate saw another class than the compiler, and the text is not translated.
        QVERIFY2(entry.context.startsWith(u"wasclean::"), name.constData());
        QCOMPARE(entry.shown.size(), entry.isNumerus ? forms : 1);
        for (const QString &shown : entry.shown) {
            QVERIFY2(!shown.isEmpty(), name.constData());
            QStringList expected = found(entry.source, places);
            QStringList seen = found(shown, places);
            expected.removeDuplicates();
            seen.removeDuplicates();
            QVERIFY2(seen == expected, name.constData());
            QVERIFY2(found(shown, mnemonics).size() == found(entry.source, mnemonics).size(),
                name.constData());
            QVERIFY2(found(shown, keys) == found(entry.source, keys), name.constData());
        }
    }
}

void TestTranslations::isChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *chosen, const char *wanted, const char *language) {
        QTest::addRow("%s, %s", chosen, wanted)
            << QString::fromLatin1(chosen) << QString::fromLatin1(wanted).split(u' ')
            << QString::fromLatin1(language);
    };
    row("", "de-DE de-Latn-DE de", "de");
    row("", "de-AT", "de");
    row("", "zh-CN zh-Hans-CN zh", "zh_CN");
    row("", "zh-Hans-SG", "zh_CN");
    row("", "zh-TW zh-Hant-TW", "en");
    row("", "fr-FR fr de", "de");
    row("", "fr-FR fr", "en");
    row("", "C", "en");
    row("", "en-GB de", "en");
    row("zh_CN", "de-DE", "zh_CN");
    row("xx", "de-DE", "de");
}

void TestTranslations::isChosen()
{
    QFETCH(const QString, chosen);
    QFETCH(const QStringList, wanted);
    QTEST(languageFor(chosen, wanted), "language");
}

WASCLEAN_TEST(TestTranslations, QCoreApplication)

} // namespace tst_translations

#include "tst_translations.moc"
