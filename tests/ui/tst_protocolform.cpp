#include "app/automation/outgoing.h"
#include "app/codecs/codecs.h"
#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "ui/editor/messageedit.h"
#include "ui/send/sendbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_protocolform {

using namespace wasclean;

/// Messages of a protocol, written as fields in the send box.
class TestProtocolForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offeredForAProtocol();
    void sendsWhatItShows();
    void idsFollowEachOther();
    void saysWhatIsWrongAtTheField();
    void aNarrowFormHasNoEmptyLine();
    void nothingIsLost();
    void bytesAreSentAsBytes();
    void controlCharactersCanBeEdited();
    void variablesAreFilledIn();
    void valuesAreThoseOfTheMoment();
    void asksAboutVariablesWithoutAValue();
    void valuesAreEscaped_data();
    void valuesAreEscaped();
    void fieldsHaveTheirNames_data();
    void fieldsHaveTheirNames();

private:
    template <typename Widget>
    Widget *named(const char *name) const
    {
        return byName<Widget>(m_box, QString::fromUtf8(name));
    }

    void speak(const char *codec) const
    {
        m_box->setCodec(codecWithId(QString::fromLatin1(codec)));
    }

    void open(const char *codec) const
    {
        speak(codec);
        QTest::mouseClick(named<QToolButton>("Form"), Qt::LeftButton);
    }

    void choose(const char *kind) const
    {
        named<QComboBox>("Kind")->setCurrentText(QString::fromLatin1(kind));
    }

    QString raw() const { return named<QPlainTextEdit>("Sent as")->toPlainText(); }

    QByteArray sent(const QSignalSpy &asked) const
    {
        return compose(asked.last().first().value<SavedMessage>()).payload;
    }

    QStringList problems() const;

    SendBox *m_box = nullptr;
};

void TestProtocolForm::init()
{
    m_box = new SendBox;
    m_box->setReadyState(ReadyState::Open);
    m_box->resize(1000, 300);
    m_box->show();
    QVERIFY(QTest::qWaitForWindowActive(m_box));
    m_box->focusMessage();
}

void TestProtocolForm::cleanup() { delete m_box; }

QStringList TestProtocolForm::problems() const
{
    QStringList shown;
    for (const QLabel *label : m_box->findChildren<QLabel *>(QStringLiteral("fieldProblem"))) {
        if (label->isVisible())
            shown.append(label->text());
    }
    return shown;
}

void TestProtocolForm::offeredForAProtocol()
{
    QVERIFY(!named<QToolButton>("Form"));
    open("socketio-eio4");
    QVERIFY(named<QLineEdit>("Event"));
    QVERIFY(!named<MessageEdit>("Message"));
    // It has no forms.
    speak("zlib-stream");
    QVERIFY(named<MessageEdit>("Message"));
    QVERIFY(!named<QToolButton>("Form"));
    speak("socketio-eio4");
    QVERIFY(named<QLineEdit>("Event"));
    QTest::mouseClick(named<QToolButton>("Form"), Qt::LeftButton);
    QVERIFY(named<MessageEdit>("Message"));
}

void TestProtocolForm::sendsWhatItShows()
{
    open("socketio-eio4");
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QVERIFY(!named<QPushButton>("Send")->isEnabled());
    QTest::keyClicks(named<QLineEdit>("Event"), QStringLiteral("chat"));
    QTest::keyClicks(named<QLineEdit>("Namespace"), QStringLiteral("/a"));
    QTest::keyClicks(named<MessageEdit>("Arguments"), QStringLiteral("{\"x\": 1}"));
    QCOMPARE(raw(), QStringLiteral("42/a,[\"chat\",{\"x\": 1}]"));
    QTest::keyClick(named<MessageEdit>("Arguments"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(sent(asked), QByteArray("42/a,[\"chat\",{\"x\": 1}]"));
    m_box->messageSent();
    QCOMPARE(named<QLineEdit>("Event")->text(), QStringLiteral("chat"));
    QCOMPARE(m_box->history().entries().size(), 1);
}

void TestProtocolForm::idsFollowEachOther()
{
    open("jsonrpc");
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(named<QLineEdit>("Method"), QStringLiteral("add"));
    for (int id = 1; id <= 2; ++id) {
        QCOMPARE(
            named<QLineEdit>("Id")->placeholderText(), QStringLiteral("Automatic: %1").arg(id));
        QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
        QCOMPARE(sent(asked),
            QStringLiteral(R"({"jsonrpc":"2.0","id":%1,"method":"add"})").arg(id).toUtf8());
        m_box->messageSent();
    }
    m_box->setReadyState(ReadyState::Connecting);
    QCOMPARE(named<QLineEdit>("Id")->placeholderText(), QStringLiteral("Automatic: 1"));
}

void TestProtocolForm::saysWhatIsWrongAtTheField()
{
    open("jsonrpc");
    // What is not filled in yet is no mistake.
    QCOMPARE(problems(), QStringList());
    QVERIFY(!named<QPushButton>("Send")->isEnabled());
    QTest::keyClicks(named<QLineEdit>("Method"), QStringLiteral("add"));
    QTest::keyClicks(named<MessageEdit>("Parameters"), QStringLiteral("[1,"));
    QCOMPARE(problems().size(), 1);
    QVERIFY2(problems().first().startsWith(QStringLiteral("This is not valid JSON: line 1")),
        qPrintable(problems().first()));
    QCOMPARE(named<MessageEdit>("Parameters")->accessibleDescription(), problems().first());
    QVERIFY(!named<QPushButton>("Send")->isEnabled());
    QTest::keyClicks(named<MessageEdit>("Parameters"), QStringLiteral("2]"));
    QCOMPARE(problems(), QStringList());
    QVERIFY(named<QPushButton>("Send")->isEnabled());
}

/// On a narrow page the fields of other messages have a line of their own, which it lacks.
void TestProtocolForm::aNarrowFormHasNoEmptyLine()
{
    open("socketio-eio4");
    const auto *const form = named<QToolButton>("Form");
    const auto top = [&] { return form->mapTo(m_box, QPoint()).y(); };
    const int wideTop = top();
    // On a page, the tools need not fit before they are in a menu.
    m_box->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    m_box->setMinimumSize(1, 1);
    m_box->resize(480, 300);
    QVERIFY(m_box->width() < 700);
    // The layouts follow with the events that are posted.
    QCoreApplication::processEvents();
    QVERIFY(top() <= wideTop);
}

void TestProtocolForm::nothingIsLost()
{
    QTest::keyClicks(named<MessageEdit>("Message"), QStringLiteral("written before"));
    open("socketio-eio4");
    QTest::keyClicks(named<QLineEdit>("Event"), QStringLiteral("chat"));
    choose("Ack");
    QTest::keyClicks(named<QLineEdit>("Ack id"), QStringLiteral("7"));
    QCOMPARE(raw(), QStringLiteral("437[]"));
    speak("jsonrpc");
    QTest::keyClicks(named<QLineEdit>("Method"), QStringLiteral("add"));
    speak("socketio-eio4");
    QCOMPARE(named<QComboBox>("Kind")->currentText(), QStringLiteral("Ack"));
    QCOMPARE(raw(), QStringLiteral("437[]"));
    choose("Event");
    QCOMPARE(named<QLineEdit>("Event")->text(), QStringLiteral("chat"));
    QTest::mouseClick(named<QToolButton>("Form"), Qt::LeftButton);
    QCOMPARE(m_box->message().text, QStringLiteral("written before"));
    QTest::mouseClick(named<QToolButton>("Form"), Qt::LeftButton);
    QCOMPARE(named<QLineEdit>("Event")->text(), QStringLiteral("chat"));
    // As text, it can be made into what no form has; and what was there comes back.
    QTest::mouseClick(named<QToolButton>("Edit as text"), Qt::LeftButton);
    QCOMPARE(named<MessageEdit>("Message")->typedText(), QStringLiteral("42[\"chat\"]"));
    named<MessageEdit>("Message")->undo();
    QCOMPARE(named<MessageEdit>("Message")->typedText(), QStringLiteral("written before"));
}

void TestProtocolForm::bytesAreSentAsBytes()
{
    open("messagepack");
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(named<MessageEdit>("Value as JSON"), QStringLiteral("{\"a\": [1, -1]}"));
    QCOMPARE(raw(), QStringLiteral("81 a1 61 92 01 ff"));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    const auto message = asked.last().first().value<SavedMessage>();
    QCOMPARE(int(compose(message).action), int(Outgoing::Action::Binary));
    QCOMPARE(sent(asked), QByteArray::fromHex("81a1619201ff"));
}

void TestProtocolForm::controlCharactersCanBeEdited()
{
    open("signalr");
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(named<QLineEdit>("Target"), QStringLiteral("Say"));
    QTest::keyClicks(named<MessageEdit>("Arguments"), QStringLiteral("\"a\\n\""));
    const QByteArray record
        = "{\"type\":1,\"invocationId\":\"1\",\"target\":\"Say\",\"arguments\":[\"a\\n\"]}\x1e";
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QCOMPARE(sent(asked), record);
    QTest::mouseClick(named<QToolButton>("Edit as text"), Qt::LeftButton);
    QVERIFY(named<QCheckBox>("Escapes")->isChecked());
    QVERIFY(m_box->message().text.endsWith(QStringLiteral("[\"a\\\\n\"]}\\x1e")));
    QCOMPARE(compose(m_box->message()).payload, record);
}

/// The text with the value of the variable “n”, which is filled in once.
Expansion filledIn(const QString &text, const QString &value)
{
    Expansion expansion{text, {}};
    const qsizetype at = text.indexOf(QStringLiteral("{{n}}"));
    if (at >= 0) {
        expansion.text.replace(QStringLiteral("{{n}}"), value);
        expansion.filled.append({at, value.size()});
    }
    return expansion;
}

void TestProtocolForm::variablesAreFilledIn()
{
    m_box->setPreview([](const QString &text) { return filledIn(text, QStringLiteral("7")); });
    open("socketio-eio4");
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(named<QLineEdit>("Event"), QStringLiteral("a"));
    QTest::keyClicks(named<MessageEdit>("Arguments"), QStringLiteral("{\"x\":{{n}}}"));
    // It is JSON with its variables filled in, and sent with them, so that a secret is not kept.
    QCOMPARE(problems(), QStringList());
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QCOMPARE(
        asked.last().first().value<SavedMessage>().text, QStringLiteral("42[\"a\",{\"x\":{{n}}}]"));
    QCOMPARE(raw(), QStringLiteral("42[\"a\",{\"x\":{{n}}}]"));
    m_box->messageSent();
    QCOMPARE(m_box->history().entries().size(), 1);
    // Bytes are made with them filled in, and are in no history.
    const qsizetype kept = m_box->history().entries().size();
    speak("messagepack");
    QTest::keyClicks(named<MessageEdit>("Value as JSON"), QStringLiteral("{{n}}"));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QCOMPARE(sent(asked), QByteArray("\x07"));
    m_box->messageSent();
    QCOMPARE(m_box->history().entries().size(), kept);
}

/// An environment may be chosen, or time pass, after the last key.
void TestProtocolForm::valuesAreThoseOfTheMoment()
{
    QString value = QStringLiteral("7");
    m_box->setPreview([&value](const QString &text) { return filledIn(text, value); });
    open("messagepack");
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(named<MessageEdit>("Value as JSON"), QStringLiteral("{{n}}"));
    value = QStringLiteral("8");
    m_box->checkAgain();
    QCOMPARE(compose(m_box->message()).payload, QByteArray("\x08"));
    value = QStringLiteral("9");
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QCOMPARE(sent(asked), QByteArray("\x09"));
    QCOMPARE(m_box->filledInFrom(), QStringLiteral("{{n}}"));
    value = QStringLiteral("{");
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(problems().size(), 1);
}

void TestProtocolForm::asksAboutVariablesWithoutAValue()
{
    m_box->setPreview([](const QString &text) {
        Expansion expansion{text, {}};
        if (const qsizetype at = text.indexOf(QStringLiteral("{{missing}}")); at >= 0)
            expansion.unresolved.append({at, 11, QStringLiteral("“missing” has no value.")});
        return expansion;
    });
    open("mqtt4");
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(named<QLineEdit>("Topic"), QStringLiteral("t"));
    QTest::keyClicks(named<MessageEdit>("Payload"), QStringLiteral("{{missing}}"));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(sent(asked).endsWith("{{missing}}"));
}

void TestProtocolForm::valuesAreEscaped_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *name, const char *codec, const QStringList &fields,
                         const char *value, const QByteArray &payload, bool isKept) {
        QTest::newRow(name) << QString::fromLatin1(codec) << fields << QString::fromUtf8(value)
                            << payload << isKept;
    };
    const QString event = QStringLiteral("Event");
    row("a plain value", "socketio-eio4", {event}, "a:b", "42[\"a:b\"]", true);
    row("a quote", "socketio-eio4", {event}, "a\"b", "42[\"a\\\"b\"]", false);
    row("a backslash", "signalr", {QStringLiteral("Target")}, "C:\\new",
        "{\"type\":1,\"invocationId\":\"1\",\"target\":\"C:\\\\new\",\"arguments\":[]}\x1e", false);
    row("no escape", "signalr", {QStringLiteral("Target")}, "C:\\Users",
        "{\"type\":1,\"invocationId\":\"1\",\"target\":\"C:\\\\Users\",\"arguments\":[]}\x1e",
        false);
    const QString destination = QStringLiteral("Destination");
    row("a header", "stomp", {destination}, "1\nadmin:true",
        QByteArray("SEND\ndestination:1\\nadmin\\ctrue\n\n") + '\0', false);
    row("a body", "stomp", {QStringLiteral("Body"), destination}, "C:\\new",
        QByteArray("SEND\ndestination:/t\n\nC:\\new") + '\0', false);
}

/// What is sent is what the form checked, whatever characters a value has.
void TestProtocolForm::valuesAreEscaped()
{
    QFETCH(QString, codec);
    QFETCH(QStringList, fields);
    QFETCH(QString, value);
    QFETCH(QByteArray, payload);
    QFETCH(bool, isKept);
    const auto preview = [value](const QString &text) { return filledIn(text, value); };
    m_box->setPreview(preview);
    open(qPrintable(codec));
    const QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(named<QWidget>(qPrintable(fields.first())), QStringLiteral("{{n}}"));
    if (fields.size() > 1)
        QTest::keyClicks(named<QWidget>(qPrintable(fields.last())), QStringLiteral("/t"));
    QCOMPARE(problems(), QStringList());
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    auto message = asked.last().first().value<SavedMessage>();
    message.text = preview(message.text).text;
    const Outgoing outgoing = compose(message);
    QCOMPARE(outgoing.problem, QString());
    QCOMPARE(outgoing.payload, payload);
    // The value may be secret: it is neither shown nor kept.
    QVERIFY(raw().contains(QStringLiteral("{{n}}")));
    QVERIFY(m_box->message().text.contains(QStringLiteral("{{n}}")));
    m_box->messageSent();
    QCOMPARE(m_box->history().entries().size(), isKept ? 1 : 0);
}

void TestProtocolForm::fieldsHaveTheirNames_data()
{
    QTest::addColumn<QString>("codec");
    for (const CodecPointer &codec : allCodecs()) {
        if (!codec->forms().isEmpty())
            QTest::newRow(qPrintable(codec->id())) << codec->id();
    }
}

/// What a screen reader says is what is seen.
void TestProtocolForm::fieldsHaveTheirNames()
{
    QFETCH(QString, codec);
    open(qPrintable(codec));
    for (const CodecForm &form : codecWithId(codec)->forms()) {
        named<QComboBox>("Kind")->setCurrentText(form.name);
        for (const FormField &field : form.fields)
            QVERIFY2(named<QWidget>(qPrintable(field.label)), qPrintable(field.label));
    }
}

WASCLEAN_TEST(TestProtocolForm, QApplication)

} // namespace tst_protocolform

#include "tst_protocolform.moc"
