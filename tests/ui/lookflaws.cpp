#include "tests/ui/lookflaws.h"

#include "tests/ui/contrast.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pairlayout.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWidget>

#include <cmath>
#include <optional>

namespace wasclean {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastContrast = 4.5;

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

QString placeOf(const QWidget *widget)
{
    const QString name
        = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return u"%1 “%2” %3 at %4,%5 (%6 × %7)"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), name, textOf(widget))
        .arg(widget->mapTo(widget->window(), QPoint()).x())
        .arg(widget->mapTo(widget->window(), QPoint()).y())
        .arg(widget->width())
        .arg(widget->height());
}

bool isInScrollArea(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each && !each->isWindow();
         each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

bool isShortened(const QWidget *widget)
{
    return widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

/// Of a label or a button: the room that its text lacks; nothing if it has it, or is shortened on
/// purpose.
QString cutText(const QWidget *widget)
{
    if (textOf(widget).isEmpty() || isShortened(widget))
        return {};
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && (label->wordWrap() || label->hasHeightForWidth())) {
        const int height = label->heightForWidth(label->width());
        return height > label->height() + 1 ? u"needs %1 px of height: "_s.arg(height) : QString();
    }
    const QSize wanted = widget->minimumSizeHint();
    const bool fits = wanted.width() <= widget->width() && wanted.height() <= widget->height() + 4;
    return fits ? QString() : u"needs %1 × %2: "_s.arg(wanted.width()).arg(wanted.height());
}

/// Of a list to choose from: whether its choice can be read.
QString cutChoice(const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (!combo || combo->isEditable() || isShortened(widget))
        return {};
    QStyleOptionComboBox option;
    option.initFrom(combo);
    const QRect field = combo->style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    const int wanted = combo->fontMetrics().horizontalAdvance(combo->currentText());
    return wanted <= field.width()
        ? QString()
        : u"“%1” needs %2 px, has %3: "_s.arg(combo->currentText()).arg(wanted).arg(field.width());
}

/// Of a table: whether the names of its columns can be read.
QString cutHeader(const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    if (!header || !header->model() || header->orientation() != Qt::Horizontal)
        return {};
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        const int wanted = header->fontMetrics().horizontalAdvance(text);
        if (!header->isSectionHidden(i) && wanted > header->sectionSize(i)) {
            return u"column “%1” needs %2 px, has %3: "_s.arg(text).arg(wanted).arg(
                header->sectionSize(i));
        }
    }
    return {};
}

QList<QWidget *> placedBy(const QLayout *layout)
{
    QList<QWidget *> widgets;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() && item->widget()->isVisible())
            widgets.append(item->widget());
        else if (item->layout())
            widgets += placedBy(item->layout());
    }
    return widgets;
}

/// Of the children that a layout places. Of a stack only one is visible.
QStringList overlaps(const QWidget *parent)
{
    QStringList flaws;
    const QList<QWidget *> children
        = parent->layout() ? placedBy(parent->layout()) : QList<QWidget *>();
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            if (children.at(i)->geometry().intersects(children.at(j)->geometry())) {
                flaws.append(u"overlap: "_s + placeOf(children.at(i)) + u" and "_s
                    + placeOf(children.at(j)));
            }
        }
    }
    return flaws;
}

/// Where the one line of text of a widget stands, from the top of the window; nothing for others.
std::optional<double> baselineOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && (label->text().isEmpty() || !(label->alignment() & Qt::AlignVCenter)))
        return {};
    const bool isField = qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
    const QFontMetrics metrics = widget->fontMetrics();
    const bool isOneLine = widget->height() < 3 * metrics.height();
    if (!isOneLine || (!isField && textOf(widget).isEmpty()))
        return {};
    // All of these centre their text.
    const double middle = widget->mapTo(widget->window(), QPoint()).y() + widget->height() / 2.0;
    return middle + (metrics.ascent() - metrics.descent()) / 2.0;
}

/// Those whose texts are to stand on one line where they stand beside each other.
QList<QWidget *> neighboursIn(const QLayout *layout)
{
    if (qobject_cast<const PairLayout *>(layout))
        return placedBy(layout);
    QList<QWidget *> neighbours;
    for (int i = 0; i < layout->count(); ++i) {
        QWidget *widget = layout->itemAt(i)->widget();
        if (widget && widget->isVisible())
            neighbours.append(widget);
    }
    return neighbours;
}

/// Where there is too little room for one line, these have several.
bool mayBreak(const QLayout *layout)
{
    return qobject_cast<const FlowLayout *>(layout) || qobject_cast<const PairLayout *>(layout);
}

/// Neighbours in a line whose texts do not stand on one line.
QStringList unevenBaselines(const QLayout *layout)
{
    QStringList flaws;
    for (int i = 0; i < layout->count(); ++i) {
        if (const QLayout *inner = layout->itemAt(i)->layout())
            flaws += unevenBaselines(inner);
    }
    if (!mayBreak(layout) && !qobject_cast<const QHBoxLayout *>(layout))
        return flaws;
    const QWidget *before = nullptr;
    for (const QWidget *widget : neighboursIn(layout)) {
        if (!baselineOf(widget))
            continue;
        const bool isBelow = before && widget->geometry().top() > before->geometry().bottom();
        const bool isNext = before && !(mayBreak(layout) && isBelow);
        if (isNext && std::abs(*baselineOf(before) - *baselineOf(widget)) > 1)
            flaws.append(u"uneven baselines: "_s + placeOf(before) + u" and "_s + placeOf(widget));
        before = widget;
    }
    return flaws;
}

/// The contrast of what is drawn in a rectangle: of the colour that differs most with the one that
/// is there most often.
double contrastIn(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    double best = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        best = std::max(best, contrast(QColor(each.key()), QColor(ground)));
    return best;
}

QString weakText(const QWidget *widget, const QImage &image)
{
    // WCAG 2.1, 1.4.3 asks nothing of what cannot be used now.
    if (textOf(widget).isEmpty() || !widget->isEnabled())
        return {};
    const QRect inner = widget->rect().adjusted(2, 2, -2, -2);
    const QRect place(widget->mapTo(widget->window(), inner.topLeft()), inner.size());
    // What is scrolled away is not there to be measured.
    if (widget->visibleRegion().boundingRect() != widget->rect() || !image.rect().contains(place))
        return {};
    const double ratio = contrastIn(image, place);
    return ratio >= leastContrast ? QString() : u"contrast %1: "_s.arg(ratio, 0, 'f', 2);
}

} // namespace

QStringList lookFlaws(QWidget *window)
{
    QStringList flaws;
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        for (const QString &problem :
            {cutText(widget), cutChoice(widget), cutHeader(widget), weakText(widget, image)}) {
            if (!problem.isEmpty())
                flaws.append(problem + placeOf(widget));
        }
        const QWidget *parent = widget->parentWidget();
        // In a presentation the row of the menus has no height.
        const bool isPlaced = parent && !parent->rect().isEmpty() && parent->layout()
            && !widget->isWindow() && placedBy(parent->layout()).contains(widget);
        if (isPlaced && !isInScrollArea(widget) && !parent->rect().contains(widget->geometry()))
            flaws.append(u"leaves its parent: "_s + placeOf(widget));
        if (!qobject_cast<QStackedWidget *>(widget))
            flaws += overlaps(widget);
        if (widget->layout())
            flaws += unevenBaselines(widget->layout());
    }
    return flaws;
}

} // namespace wasclean
