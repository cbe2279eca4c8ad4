#include "ui/widgets/messagedelegate.h"

#include "app/capture/capturemodel.h"
#include "app/capture/rowtext.h"
#include "tests/support/testrunner.h"
#include "ui/style/theme.h"
#include "ui/widgets/textzoom.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <utility>

namespace tst_messagedelegate {

using namespace wasclean;

namespace {

/// A table of one row of the log.
struct OneRow
{
    QStandardItemModel model{1, CaptureModel::ColumnCount};
    QTableView table;

    OneRow(MessageKind kind, const std::optional<CloseSummary> &close, bool dark)
    {
        table.setPalette(Theme::palette(dark));
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(0, column);
            model.setData(index, int(kind), CaptureModel::KindRole);
            model.setData(index, QStringLiteral("1000 words"));
            if (close)
                model.setData(index, QVariant::fromValue(*close), CaptureModel::CloseRole);
        }
        table.setModel(&model);
        table.setItemDelegate(new MessageDelegate(&table));
        table.horizontalHeader()->setDefaultSectionSize(60);
        table.resize(600, 80);
    }

    /// Pixels of the row that are red, orange or green, and not grey.
    int coloured()
    {
        const QRect row = table.visualRect(model.index(0, 0))
                              .united(table.visualRect(model.index(0, CaptureModel::Preview)));
        const QImage image = table.viewport()->grab(row).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).hsvSaturation() > 128 ? 1 : 0;
        }
        return count;
    }
};

} // namespace

class TestMessageDelegate : public QObject
{
    Q_OBJECT

private slots:
    void greyIsWhatTheUserDid_data();
    void greyIsWhatTheUserDid();
    void mirroredTextKeepsItsOrder();
    void textStandsAsQtDrawsIt_data();
    void textStandsAsQtDrawsIt();
};

void TestMessageDelegate::greyIsWhatTheUserDid_data()
{
    using Close = std::optional<CloseSummary>;
    QTest::addColumn<int>("kind");
    QTest::addColumn<Close>("close");
    QTest::addColumn<bool>("grey");
    const int error = int(MessageKind::Error);
    const int close = int(MessageKind::Close);
    QTest::addRow("cancelled, error") << error << Close({false, 1006, true, true}) << true;
    QTest::addRow("cancelled, close") << close << Close({false, 1006, true, true}) << true;
    QTest::addRow("dropped") << close << Close({false, 1006, false, true}) << true;
    QTest::addRow("failed, error") << error << Close({false, 1006, true, false}) << false;
    QTest::addRow("failed, close") << close << Close({false, 1006, true, false}) << false;
    QTest::addRow("vanished") << close << Close({false, 1006, false, false}) << false;
    QTest::addRow("clean") << close << Close({true, 1000, false, false}) << false;
    QTest::addRow("error, not yet closed") << error << Close() << false;
}

void TestMessageDelegate::greyIsWhatTheUserDid()
{
    QFETCH(int, kind);
    QFETCH(std::optional<CloseSummary>, close);
    QFETCH(bool, grey);
    for (const bool dark : {false, true}) {
        OneRow row(MessageKind(kind), close, dark);
        QVERIFY2((row.coloured() == 0) == grey, qPrintable(QString::number(row.coloured())));
    }
}

/// In a window from right to left the full stop of a payload stays behind it: low, at the right.
void TestMessageDelegate::mirroredTextKeepsItsOrder()
{
    OneRow row(MessageKind::Text, {}, false);
    const QModelIndex index = row.model.index(0, CaptureModel::Preview);
    row.model.setData(index, QStringLiteral("WWWW."));
    QImage image(120, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QStyleOptionViewItem option;
    option.initFrom(&row.table);
    option.direction = Qt::RightToLeft;
    option.rect = image.rect();
    {
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        row.table.itemDelegate()->paint(&painter, option, index);
    }
    const auto lastInk = [&image](int top, int bottom) {
        int last = -1;
        for (int y = top; y < bottom; ++y) {
            for (int x = 0; x < image.width(); ++x)
                last = image.pixelColor(x, y).lightness() < 128 ? std::max(last, x) : last;
        }
        return last;
    };
    QVERIFY(lastInk(0, 10) > 60);
    QVERIFY(lastInk(10, 20) > lastInk(0, 10) + 1);
}

void TestMessageDelegate::textStandsAsQtDrawsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("zoom");
    const std::pair<const char *, QString> texts[] = {
        {"none", QString()},
        {"short", QStringLiteral("{\"id\": 1}")},
        {"too long", QStringLiteral("{\"id\": 1, \"text\": \"as long as a novel\"}").repeated(20)},
        {"of all kinds", QStringLiteral("Grüße aus 東京, שלום 👍")},
        {"of all kinds, too long", QStringLiteral("Grüße aus 東京, שלום 👍 ").repeated(20)},
        {"from right to left", QStringLiteral("שלום עולם.")},
    };
    for (const auto &[name, text] : texts) {
        for (const int column :
            {CaptureModel::Preview, CaptureModel::Size, CaptureModel::NoteColumn}) {
            for (const int zoom : {100, 130, 300})
                QTest::addRow("%s, column %d, %d %%", name, column, zoom) << text << column << zoom;
        }
    }
}

/// Most texts take a shorter way than by QPainter::drawText() with a rectangle, which shows in
/// nothing.
void TestMessageDelegate::textStandsAsQtDrawsIt()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(int, zoom);
    OneRow row(MessageKind::Text, {}, false);
    const QModelIndex index = row.model.index(0, column);
    row.model.setData(index, text);
    QStyleOptionViewItem option;
    option.initFrom(&row.table);
    option.font = zoomedFont(row.table.font(), zoom);
    option.rect = QRect(3, 2, 250, QFontMetrics(option.font).height() + 7);
    QImage painted(option.rect.adjusted(0, 0, 3, 2).size(), QImage::Format_RGB32);
    painted.fill(Qt::white);
    QImage expected = painted;
    {
        auto *delegate = qobject_cast<MessageDelegate *>(row.table.itemDelegate());
        delegate->setZoom(zoom);
        QPainter painter(&painted);
        delegate->paint(&painter, option, index);
    }
    {
        const bool isNote = column == CaptureModel::NoteColumn;
        const QFont font = isNote ? option.font : zoomedFont(MessageDelegate::fixedFont(), zoom);
        const QRect area = option.rect.adjusted(6, 0, -6, 0);
        QPainter painter(&expected);
        painter.setFont(font);
        painter.setPen(option.palette.color(QPalette::Text));
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const int side = column == CaptureModel::Size ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(area, side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }
    QCOMPARE(painted, expected);
}

WASCLEAN_TEST(TestMessageDelegate, QApplication)

} // namespace tst_messagedelegate

#include "tst_messagedelegate.moc"
