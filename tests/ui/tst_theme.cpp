#include "tests/support/testrunner.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/styling.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tst_theme {

using namespace wasclean;

namespace {

/// Relative luminance by WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const auto c = double(channel);
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

struct Meaning
{
    const char *name;
    QColor Colors::*color;
};

constexpr Meaning textColors[] = {
    {"sent", &Colors::sent},
    {"received", &Colors::received},
    {"clean", &Colors::clean},
    {"unclean", &Colors::unclean},
    {"failed", &Colors::failed},
    {"quiet", &Colors::quiet},
    {"accent", &Colors::accent},
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void meaningsAreReadable_data();
    void meaningsAreReadable();
    void textIsReadable_data();
    void textIsReadable();
    void colorsFollowThePalette();
    void schemeIsApplied();
    void roomForArrowsIsAtTheirSide();
    void buttonsOfDialogsHaveNoIcons();
    void framesHaveRoomForTheirEdge();
    void onlyTheMostLikelyActIsBold();
    void listsAreMadeWhenTheyOpen();
    void listsHaveOneFrame_data();
    void listsHaveOneFrame();
    void schemesHaveNames();
    void iconsTakeTheirColour_data();
    void iconsTakeTheirColour();
    void highContrastIsHigh();
    void toolTipsAreReadable_data();
    void toolTipsAreReadable();
    void mnemonicsCutNothing_data();
    void mnemonicsCutNothing();
};

void TestTheme::meaningsAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QColor>("color");
    for (const bool dark : {false, true}) {
        const Colors &colors = dark ? Colors::dark() : Colors::light();
        for (const Meaning &meaning : textColors)
            QTest::addRow("%s, %s", meaning.name, dark ? "dark" : "light")
                << dark << colors.*meaning.color;
    }
}

void TestTheme::meaningsAreReadable()
{
    QFETCH(const bool, dark);
    QFETCH(const QColor, color);
    const QPalette palette = Theme::palette(dark);
    QCOMPARE_GE(contrast(color, palette.color(QPalette::Base)), 4.5);
    QCOMPARE_GE(contrast(color, palette.color(QPalette::AlternateBase)), 4.5);
    QCOMPARE_GE(contrast(color, palette.color(QPalette::Window)), 4.5);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(const bool, dark);
    const QPalette palette = Theme::palette(dark);
    const Colors &colors = dark ? Colors::dark() : Colors::light();
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[text, ground] : pairs)
        QCOMPARE_GE(contrast(palette.color(text), palette.color(ground)), 4.5);
    // What is disabled is to be read as well, on a projector, too.
    for (const auto &[text, ground] : {std::pair(QPalette::WindowText, QPalette::Window),
             {QPalette::Text, QPalette::Base}, {QPalette::ButtonText, QPalette::Button}}) {
        QCOMPARE_GE(contrast(palette.color(QPalette::Disabled, text),
                        palette.color(QPalette::Disabled, ground)),
            4.5);
    }
    QCOMPARE_GE(contrast(colors.onAccent, colors.accent), 4.5);
    QCOMPARE_GE(contrast(palette.color(QPalette::WindowText), colors.notice), 4.5);
    QCOMPARE_GE(contrast(palette.color(QPalette::ButtonText), colors.hover), 4.5);
}

void TestTheme::colorsFollowThePalette()
{
    QCOMPARE(&Colors::of(Theme::palette(true)), &Colors::dark());
    QCOMPARE(&Colors::of(Theme::palette(false)), &Colors::light());
}

void TestTheme::schemeIsApplied()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(&theme.colors(), &Colors::dark());
    QCOMPARE(
        QApplication::palette().color(QPalette::Base), Theme::palette(true).color(QPalette::Base));
    const auto *dark = qobject_cast<const Style *>(QApplication::style());
    QVERIFY(dark);
    QCOMPARE(&dark->colors(), &Colors::dark());

    theme.setScheme(Theme::Scheme::Light);
    QVERIFY(!theme.isDark());
    const auto *light = qobject_cast<const Style *>(QApplication::style());
    QVERIFY(light);
    QCOMPARE(&light->colors(), &Colors::light());
    QCOMPARE(changed.count(), 2);
}

/// In a mirrored window each part of a field is where a mirror would show it.
void TestTheme::roomForArrowsIsAtTheirSide()
{
    const Style style(Colors::light(), Qt::white);
    const QRect whole(0, 0, 200, 30);
    const auto isMirrored = [&whole](const QRect &a, const QRect &b) {
        return a.isValid() && b == QStyle::visualRect(Qt::RightToLeft, whole, a);
    };
    const auto partsOf = [&](QStyle::ComplexControl control, QStyleOptionComplex &option,
                             std::initializer_list<QStyle::SubControl> parts) {
        for (const QStyle::SubControl part : parts) {
            option.rect = whole;
            option.direction = Qt::LeftToRight;
            const QRect plain = style.subControlRect(control, &option, part);
            option.direction = Qt::RightToLeft;
            QVERIFY(isMirrored(plain, style.subControlRect(control, &option, part)));
        }
    };
    QStyleOptionComboBox comboBox;
    partsOf(
        QStyle::CC_ComboBox, comboBox, {QStyle::SC_ComboBoxEditField, QStyle::SC_ComboBoxArrow});
    QStyleOptionSpinBox spinBox;
    partsOf(QStyle::CC_SpinBox, spinBox,
        {QStyle::SC_SpinBoxEditField, QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown});
    QStyleOptionToolButton toolButton;
    partsOf(QStyle::CC_ToolButton, toolButton, {QStyle::SC_ToolButtonMenu});
}

/// Whatever the desktop says; this platform says nothing, so the style below ours says it.
void TestTheme::buttonsOfDialogsHaveNoIcons()
{
    class WithIcons : public QProxyStyle
    {
    public:
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
            QStyleHintReturn *returned) const override
        {
            return hint == SH_DialogButtonBox_ButtonsHaveIcons
                ? 1
                : QProxyStyle::styleHint(hint, option, widget, returned);
        }
    };

    Style style(Colors::light(), Qt::white);
    style.setBaseStyle(new WithIcons);
    QCOMPARE(style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
}

/// A frame measures its edge when it is styled, whenever its role was said.
void TestTheme::framesHaveRoomForTheirEdge()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    QLabel label(QStringLiteral("a"));
    const QSize plain = label.sizeHint();
    setStyleProperty(&label, "pageState", QStringLiteral("ahead"));
    QVERIFY(label.sizeHint().width() >= plain.width() + 22);
    QCOMPARE(label.palette().color(QPalette::WindowText), Colors::light().quiet);
    setStyleProperty(&label, "pageState", QStringLiteral("now"));
    QCOMPARE(label.palette().color(QPalette::WindowText), Colors::light().onAccent);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Colors::dark().onAccent);
}

void TestTheme::onlyTheMostLikelyActIsBold()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    QPushButton button(QStringLiteral("a"));
    const QSize plain = button.sizeHint();
    setStyleProperty(&button, "primary", true);
    QCOMPARE(button.font().weight(), QFont::DemiBold);
    setStyleProperty(&button, "primary", false);
    QCOMPARE(button.font().weight(), QFont::Normal);
    QCOMPARE(button.sizeHint(), plain);
}

void TestTheme::listsAreMadeWhenTheyOpen()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    QWidget window;
    QComboBox box(&window);
    box.addItem(QStringLiteral("one"));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!box.findChild<QAbstractItemView *>());
    box.showPopup();
    QVERIFY(box.view()->testAttribute(Qt::WA_WState_Polished));
    box.hidePopup();
}

void TestTheme::listsHaveOneFrame_data()
{
    QTest::addColumn<bool>("editable");
    QTest::newRow("to choose from") << false;
    QTest::newRow("to write into") << true;
}

/// What opens under a combo box is a list in a panel, or a list alone.
void TestTheme::listsHaveOneFrame()
{
    QFETCH(const bool, editable);
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    QWidget window;
    QComboBox box(&window);
    box.setEditable(editable);
    box.addItems({QStringLiteral("one"), QStringLiteral("two")});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    box.showPopup();
    box.view()->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    const QImage image = box.view()->window()->grab().toImage();
    box.hidePopup();
    // From above to below, right of all texts.
    const int x = image.width() - 12;
    QList<QColor> colors;
    for (int y = 0; y < image.height(); ++y) {
        if (const QColor color = image.pixelColor(x, y); colors.isEmpty() || colors.last() != color)
            colors.append(color);
    }
    const QColor border = Colors::light().border;
    const QColor base = QApplication::palette().color(QPalette::Base);
    const QColor chosen = QApplication::palette().color(QPalette::Highlight);
    QCOMPARE(colors, (QList<QColor>{border, base, chosen, base, border}));
}

void TestTheme::schemesHaveNames()
{
    QCOMPARE(Theme::schemeName(Theme::Scheme::System), QStringLiteral("system"));
    QCOMPARE(Theme::schemeNamed(QStringLiteral("dark")), Theme::Scheme::Dark);
    QVERIFY(!Theme::schemeNamed(QStringLiteral("sepia")));
}

void TestTheme::iconsTakeTheirColour_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY2(files.size() > 10, "the icons are not linked into this test");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::iconsTakeTheirColour()
{
    QFETCH(const QString, name);
    QApplication::setPalette(Theme::palette(true));
    const QImage image = symbolicIcon(name, &Colors::clean).pixmap(32, 32).toImage();
    int opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() < 255)
                continue;
            ++opaque;
            QCOMPARE(image.pixelColor(x, y).name(), Colors::dark().clean.name());
        }
    }
    QVERIFY2(opaque > 20, "the icon draws nothing");
}

/// 7:1, as WCAG 2.1 asks for in its highest level.
void TestTheme::highContrastIsHigh()
{
    const QPalette palette = Theme::highContrastPalette();
    QCOMPARE(&Colors::of(palette), &Colors::highContrast());
    const Colors &colors = Colors::highContrast();
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        for (const Meaning &meaning : textColors)
            QVERIFY2(contrast(colors.*meaning.color, palette.color(ground)) >= 7, meaning.name);
        QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(ground)) >= 7);
        // WCAG 2.1, 1.4.11 asks for 3 of the edges of fields.
        QVERIFY(contrast(colors.border, palette.color(ground)) >= 3);
    }
    QVERIFY(contrast(colors.onAccent, colors.accent) >= 7);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
        >= 7);
    Theme theme;
    theme.setScheme(Theme::Scheme::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
    QVERIFY(theme.isDark());
    QCOMPARE(Theme::schemeNamed(QStringLiteral("highcontrast")), Theme::Scheme::HighContrast);
}

void TestTheme::toolTipsAreReadable_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
    QTest::newRow("high contrast") << Theme::Scheme::HighContrast;
}

void TestTheme::toolTipsAreReadable()
{
    QFETCH(Theme::Scheme, scheme);
    Theme theme;
    theme.setScheme(scheme);
    QToolTip::showText(QPoint(10, 10), QStringLiteral("████"));
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto tip = std::find_if(windows.begin(), windows.end(),
        [](const QWidget *each) { return each->inherits("QTipLabel") && each->isVisible(); });
    QVERIFY(tip != windows.end());
    const QImage image = (*tip)->grab().toImage();
    const QColor ground = image.pixelColor(1, 1);
    const QColor text = image.pixelColor(image.rect().center());
    QToolTip::hideText();
    QCOMPARE(ground, QApplication::palette().color(QPalette::ToolTipBase));
    QVERIFY2(contrast(text, ground) >= 4.5,
        qPrintable(QStringLiteral("%1 on %2").arg(text.name(), ground.name())));
}

void TestTheme::mnemonicsCutNothing_data()
{
    QTest::addColumn<QString>("text");
    // Kerning between T and y, a ligature of f and i, and neither.
    for (const char *text : {"&Type", "F&ilter", "T&ab", "&Host", "AV&AT"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// A label with a mnemonic fits into the room that it asks for.
void TestTheme::mnemonicsCutNothing()
{
    QFETCH(const QString, text);
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    QLabel label(text);
    QWidget field;
    label.setBuddy(&field);
    const auto inkOf = [&label](QSize size) {
        label.resize(size);
        const QImage image = label.grab().toImage();
        int right = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(image.width() - 1, 0))
                    right = x;
            }
        }
        return right;
    };
    const int wide = inkOf(label.sizeHint() + QSize(40, 0));
    QVERIFY(wide > 0);
    QVERIFY2(wide < label.sizeHint().width(),
        qPrintable(QStringLiteral("%1 of %2").arg(wide).arg(label.sizeHint().width())));
}

WASCLEAN_TEST(TestTheme, QApplication)

} // namespace tst_theme

#include "tst_theme.moc"
