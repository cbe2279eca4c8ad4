#include "app/profile/template.h"
#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "ui/connection/connectionpanel.h"
#include "ui/editor/variablemarks.h"
#include "ui/options/optionsarea.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

#include <memory>

namespace tst_variablemarks {

using namespace wasclean;

namespace {

const QString sentence = QStringLiteral("“b” has no value.");

QList<UnresolvedReference> everything(const QString &text)
{
    QList<UnresolvedReference> unresolved;
    for (const TemplateReference &each : templateReferences(text))
        unresolved.append({each.begin, each.length, sentence});
    return unresolved;
}

/// What was asked last to be underlined in a field, as "begin+length".
class Underlines : public QObject
{
public:
    explicit Underlines(QLineEdit *field)
        : QObject(field)
        , m_field(field)
    {
        field->installEventFilter(this);
    }

    QStringList ranges;
    QTextCharFormat format;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::InputMethod) {
            ranges.clear();
            for (const auto &each : static_cast<QInputMethodEvent *>(event)->attributes()) {
                if (each.type != QInputMethodEvent::TextFormat)
                    continue;
                const int begin = m_field->cursorPosition() + each.start;
                ranges.append(QStringLiteral("%1+%2").arg(begin).arg(each.length));
                format = qvariant_cast<QTextFormat>(each.value).toCharFormat();
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLineEdit *m_field;
};

} // namespace

class TestVariableMarks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingMarks();
    void marksAreSeen();
    void editingIsLeftAlone();
    void selectionAndCursorStay();
    void compositionIsLeftAlone();
    void passwordsAreNotMarked();
    void anotherFinderMarksAnew();
    void descriptionHasTheSentence();
    void themeIsFollowed();
    void fieldsOfThePanelAreMarked_data();
    void fieldsOfThePanelAreMarked();
    void whatIsSwitchedOffIsNotMarked();
    void secretsAreMarkedOnlyWhileShown();
    void urlSaysWhatIsMissing();

private:
    QLineEdit *m_field = nullptr;
    VariableMarks *m_marks = nullptr;
    Underlines *m_seen = nullptr;
};

void TestVariableMarks::init()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    QApplication::setPalette(Theme::palette(false));
    m_field = new QLineEdit;
    m_field->resize(400, 40);
    m_marks = new VariableMarks(m_field);
    m_seen = new Underlines(m_field);
    m_marks->setFinder(everything);
    m_field->show();
}

void TestVariableMarks::cleanup() { delete m_field; }

void TestVariableMarks::typingMarks()
{
    QTest::keyClicks(m_field, QStringLiteral("a{{b}"));
    QVERIFY(m_seen->ranges.isEmpty());
    QTest::keyClicks(m_field, QStringLiteral("}"));
    QCOMPARE(m_seen->ranges, QStringList{QStringLiteral("1+5")});
    QCOMPARE(m_seen->format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(m_seen->format.underlineColor(), Colors::light().unclean);
    m_field->setText(QStringLiteral("{{b}} {{c}}"));
    QCOMPARE(m_seen->ranges, (QStringList{QStringLiteral("0+5"), QStringLiteral("6+5")}));
    m_field->setCursorPosition(5);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QCOMPARE(m_seen->ranges, QStringList{QStringLiteral("5+5")});
    m_field->clear();
    QVERIFY(m_seen->ranges.isEmpty());
}

void TestVariableMarks::marksAreSeen()
{
    m_field->setText(QStringLiteral("{{b}}"));
    m_field->clearFocus();
    const QImage marked = m_field->grab().toImage();
    m_marks->setFinder({});
    const QImage plain = m_field->grab().toImage();
    QVERIFY(marked != plain);
    m_marks->setFinder(everything);
    QCOMPARE(m_field->grab().toImage(), marked);
}

/// A marked field undoes what one without marks undoes.
void TestVariableMarks::editingIsLeftAlone()
{
    QLineEdit plain;
    const auto compare = [&] {
        QCOMPARE(m_field->text(), plain.text());
        QCOMPARE(m_field->cursorPosition(), plain.cursorPosition());
        QCOMPARE(m_field->isUndoAvailable(), plain.isUndoAvailable());
        QCOMPARE(m_field->isRedoAvailable(), plain.isRedoAvailable());
        QCOMPARE(m_field->isModified(), plain.isModified());
    };
    for (QLineEdit *field : {m_field, &plain}) {
        QTest::keyClicks(field, QStringLiteral("{{b}}"));
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClicks(field, QStringLiteral("{{c}} "));
        QTest::keyClick(field, Qt::Key_End);
        QTest::keyClick(field, Qt::Key_Backspace);
    }
    compare();
    QCOMPARE(m_seen->ranges, QStringList{QStringLiteral("0+5")});
    m_field->undo();
    plain.undo();
    compare();
    QCOMPARE(m_field->text(), QStringLiteral("{{c}} {{b}}"));
    QCOMPARE(m_seen->ranges.size(), 2);
    while (plain.isUndoAvailable()) {
        m_field->undo();
        plain.undo();
        compare();
    }
    QVERIFY(m_field->text().isEmpty());
    while (plain.isRedoAvailable()) {
        m_field->redo();
        plain.redo();
        compare();
    }
    QCOMPARE(
        QAccessible::queryAccessibleInterface(m_field)->text(QAccessible::Value), m_field->text());
}

void TestVariableMarks::selectionAndCursorStay()
{
    m_field->setText(QStringLiteral("{{b}} and more"));
    m_field->setSelection(2, 6);
    m_marks->setFinder({});
    m_marks->setFinder(everything);
    QCOMPARE(m_field->selectionStart(), 2);
    QCOMPARE(m_field->selectedText(), QStringLiteral("b}} an"));
    QCOMPARE(m_field->cursorPosition(), 8);
    QCOMPARE(m_seen->ranges, QStringList{QStringLiteral("0+5")});
    QTest::keyClicks(m_field, QStringLiteral("x"));
    QCOMPARE(m_field->text(), QStringLiteral("{{xd more"));
}

void TestVariableMarks::compositionIsLeftAlone()
{
    m_field->setText(QStringLiteral("{{b}}"));
    QInputMethodEvent composes(QStringLiteral("ka"), {});
    QApplication::sendEvent(m_field, &composes);
    m_seen->ranges = {QStringLiteral("untouched")};
    m_marks->setFinder(everything);
    QCoreApplication::processEvents();
    QCOMPARE(m_seen->ranges, QStringList{QStringLiteral("untouched")});
    QInputMethodEvent commits;
    commits.setCommitString(QStringLiteral("カ"));
    QApplication::sendEvent(m_field, &commits);
    QCOMPARE(m_field->text(), QStringLiteral("{{b}}カ"));
    QTRY_COMPARE(m_seen->ranges, QStringList{QStringLiteral("0+5")});
    // One that comes to nothing takes the marks away, too.
    QApplication::sendEvent(m_field, &composes);
    QInputMethodEvent givesUp;
    QApplication::sendEvent(m_field, &givesUp);
    QVERIFY(m_seen->ranges.isEmpty());
    QTRY_COMPARE(m_seen->ranges, QStringList{QStringLiteral("0+5")});
}

void TestVariableMarks::passwordsAreNotMarked()
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setText(QStringLiteral("{{b}}"));
    QVERIFY(m_seen->ranges.isEmpty());
    QCOMPARE(m_field->accessibleDescription(), QString());
}

void TestVariableMarks::anotherFinderMarksAnew()
{
    m_field->setText(QStringLiteral("{{b}}"));
    m_marks->setFinder([](const QString &) { return QList<UnresolvedReference>(); });
    QVERIFY(m_seen->ranges.isEmpty());
    QCOMPARE(m_field->accessibleDescription(), QString());
    m_marks->setFinder(everything);
    QCOMPARE(m_seen->ranges, QStringList{QStringLiteral("0+5")});
}

void TestVariableMarks::descriptionHasTheSentence()
{
    m_marks->setDescription(QStringLiteral("Help."));
    m_field->setText(QStringLiteral("{{b}}"));
    QCOMPARE(m_field->accessibleDescription(), QStringLiteral("Help. ") + sentence);
    setDescription(m_field, sentence);
    QCOMPARE(m_field->accessibleDescription(), sentence);
    m_field->clear();
    QCOMPARE(m_field->accessibleDescription(), sentence);
    setDescription(m_field, {});
    QCOMPARE(m_field->accessibleDescription(), QString());
}

void TestVariableMarks::themeIsFollowed()
{
    m_field->setText(QStringLiteral("{{b}}"));
    QApplication::setPalette(Theme::palette(true));
    QTRY_COMPARE(m_seen->format.underlineColor(), Colors::dark().unclean);
}

void TestVariableMarks::fieldsOfThePanelAreMarked_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    for (const char *field : {"url", "subprotocols"})
        QTest::newRow(field) << QString() << QString::fromLatin1(field);
    const std::pair<const char *, const char *> fields[]
        = {{"parameters", "parameter1Name"}, {"parameters", "parameter1Value"},
            {"headers", "header1Name"}, {"headers", "header1Value"}, {"headers", "header2Value"},
            {"headers", "headersOrigin"}, {"cookies", "cookie1Name"}, {"cookies", "cookie1Value"},
            {"auth", "authUser"}, {"auth", "authKeyName"}, {"tls", "caFile1Value"},
            {"tls", "tlsCertificate"}, {"tls", "tlsKey"}, {"tls", "tlsServerName"},
            {"proxy", "proxyHost"}, {"proxy", "proxyUser"}, {"proxy", "proxyConnectTo"}};
    for (const auto &[page, field] : fields)
        QTest::newRow(field) << QString::fromLatin1(page) << QString::fromLatin1(field);
}

void TestVariableMarks::fieldsOfThePanelAreMarked()
{
    QFETCH(const QString, field);
    ConnectionPanel panel;
    panel.setFinder(everything);
    panel.optionsAction()->setChecked(true);
    panel.show();
    ConnectionSettings settings;
    settings.headers = {{true, QStringLiteral("X"), QStringLiteral("1")}};
    panel.setSettings(settings);
    auto *edit = panel.findChild<QLineEdit *>(field);
    if (auto *box = panel.findChild<QComboBox *>(field))
        edit = box->lineEdit();
    QVERIFY(edit);
    const Underlines seen(edit);
    edit->setText(QStringLiteral("a{{b}}"));
    QCOMPARE(seen.ranges, QStringList{QStringLiteral("1+5")});
    QVERIFY(edit->accessibleDescription().endsWith(sentence));
    panel.setFinder([](const QString &) { return QList<UnresolvedReference>(); });
    QVERIFY(seen.ranges.isEmpty());
    QVERIFY(!edit->accessibleDescription().contains(sentence));
}

void TestVariableMarks::whatIsSwitchedOffIsNotMarked()
{
    OptionsArea area;
    area.show();
    area.setFinder(everything);
    ConnectionSettings settings;
    settings.headers = {{false, QStringLiteral("X"), QStringLiteral("{{b}}")}};
    area.setSettings(settings);
    auto *value = area.findChild<QLineEdit *>(QStringLiteral("header1Value"));
    QVERIFY(!value->accessibleDescription().contains(sentence));
    area.findChild<QCheckBox *>(QStringLiteral("header1On"))->setChecked(true);
    QVERIFY(value->accessibleDescription().contains(sentence));
}

void TestVariableMarks::secretsAreMarkedOnlyWhileShown()
{
    OptionsArea area;
    area.show();
    area.setFinder(everything);
    ConnectionSettings settings;
    settings.auth.kind = AuthSettings::Kind::Bearer;
    area.setSettings(settings);
    auto *secret = area.findChild<QLineEdit *>(QStringLiteral("authSecret"));
    const Underlines seen(secret);
    secret->setText(QStringLiteral("{{b}}"));
    QVERIFY(seen.ranges.isEmpty());
    auto *show = area.findChild<QCheckBox *>(QStringLiteral("authSecretShow"));
    show->setChecked(true);
    QCOMPARE(seen.ranges, QStringList{QStringLiteral("0+5")});
    show->setChecked(false);
    QVERIFY(seen.ranges.isEmpty());
}

void TestVariableMarks::urlSaysWhatIsMissing()
{
    ConnectionPanel panel;
    panel.setFinder(everything);
    panel.setUrl(QStringLiteral("ws://{{b}}/"));
    panel.requestConnect();
    QVERIFY2(!panel.findChild<QComboBox *>(QStringLiteral("url"))->lineEdit()->hasSelectedText(),
        "a selection would hide the mark");
    auto *url = panel.findChild<QComboBox *>(QStringLiteral("url"));
    QCOMPARE(url->accessibleDescription(), sentence);
    QCOMPARE(url->lineEdit()->accessibleDescription(), sentence);
    panel.setFinder([](const QString &) { return QList<UnresolvedReference>(); });
    QVERIFY(!url->accessibleDescription().contains(sentence));
}

WASCLEAN_TEST(TestVariableMarks, QApplication)

} // namespace tst_variablemarks

#include "tst_variablemarks.moc"
