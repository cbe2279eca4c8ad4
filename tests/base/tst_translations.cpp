#include "tests/support/testrunner.h"

#include <QFile>
#include <QXmlStreamReader>

namespace tst_translations {

namespace {

struct Plural
{
    QString context;
    QString source;
    QStringList forms;
};

QList<Plural> plurals()
{
    QFile file(QStringLiteral(WASCLEAN_TEST_DATA "/../../resources/translations/wasclean_en.ts"));
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

WASCLEAN_TEST(TestTranslations, QCoreApplication)

} // namespace tst_translations

#include "tst_translations.moc"
