#include "tests/ui/lookflaws.h"

#include "tests/ui/contrast.h"
#include "tests/ui/paintedtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>

namespace wasclean {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastContrast = 4.5;
/// Some letters are measured wider than they are painted.
constexpr double tolerance = 2;
/// Those of a text in italics reach so far into the one behind it.
constexpr double slant = 5;

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
    if (layout->inherits("wasclean::PairLayout"))
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
    return layout->inherits("wasclean::FlowLayout") || layout->inherits("wasclean::PairLayout");
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

/// The first widget that is seen of what stands beside a label.
const QWidget *firstOf(QLayoutItem *item)
{
    const QLayout *layout = item->layout();
    if (const QWidget *widget = item->widget())
        layout = baselineOf(widget) ? nullptr : widget->layout();
    const QList<QWidget *> inside = layout ? placedBy(layout) : QList<QWidget *>();
    return inside.isEmpty() ? item->widget() : inside.first();
}

/// Labels of a form whose text does not stand on one line with what they name.
QStringList unevenLabels(QFormLayout *form)
{
    QStringList flaws;
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
        QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        const QWidget *name = label ? label->widget() : nullptr;
        const QWidget *first = field ? firstOf(field) : nullptr;
        if (!name || !first || !name->isVisible() || !first->isVisible())
            continue;
        const std::optional<double> one = baselineOf(name);
        const std::optional<double> other = baselineOf(first);
        // A form does not look at its fields: it gives a label 7/4 of its height beside any of
        // them.
        constexpr double most = 2;
        if (one && other && std::abs(*one - *other) > most)
            flaws.append(u"uneven baselines: "_s + placeOf(name) + u" and "_s + placeOf(first));
    }
    return flaws;
}

/// The colour that most of the rectangle has.
QColor groundIn(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); y += 2) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        // Most pixels are like the one before, and are counted in one go.
        int same = 0;
        QRgb last = line[rect.left()];
        for (int x = rect.left(); x <= rect.right(); x += 2) {
            if (line[x] != last) {
                counts[last] += same;
                last = line[x];
                same = 0;
            }
            ++same;
        }
        counts[last] += same;
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

QColor blended(const QColor &color, const QColor &ground)
{
    const float part = color.alphaF();
    const auto mix = [part](float top, float below) { return part * top + (1 - part) * below; };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
        mix(color.blueF(), ground.blueF()));
}

/// WCAG 2.1, 1.4.3 asks nothing of what cannot be used now.
bool isDisabled(const PaintedText &text)
{
    const QWidget *widget = text.widget;
    if (!widget)
        return false;
    const QPoint place = widget->mapFrom(widget->window(), text.place.center().toPoint());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        view && view->viewport() == widget) {
        const QModelIndex index = view->indexAt(place);
        return index.isValid() && !(index.flags() & Qt::ItemIsEnabled);
    }
    const auto isDisabledIn = [&place](auto *menu) {
        const QAction *action = menu ? menu->actionAt(place) : nullptr;
        return action && !action->isEnabled();
    };
    return !widget->isEnabled() || isDisabledIn(qobject_cast<const QMenu *>(widget))
        || isDisabledIn(qobject_cast<const QMenuBar *>(widget));
}

QString weakText(const PaintedText &text, const QImage &image)
{
    const QRect place = (text.place & text.visible).toAlignedRect() & image.rect();
    // Of a few pixels, letters may be the most.
    const bool isHalfHidden
        = place.width() * place.height() * 2 < text.place.width() * text.place.height();
    if (place.isEmpty() || isHalfHidden || isDisabled(text))
        return {};
    const QColor ground = groundIn(image, place);
    const double ratio = contrast(blended(text.color, ground), ground);
    return ratio >= leastContrast ? QString() : u"contrast %1: "_s.arg(ratio, 0, 'f', 2);
}

/// Whether it is in an area that shows a part of what is in it.
bool isScrolled(const QWidget *widget, Qt::Orientation way)
{
    for (const QWidget *each = widget; each && !each->isWindow(); each = each->parentWidget()) {
        // The headers of a view are scrolled with it.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each->parentWidget());
        if (!area)
            continue;
        const QScrollBar *bar
            = way == Qt::Horizontal ? area->horizontalScrollBar() : area->verticalScrollBar();
        if (bar->maximum() > bar->minimum())
            return true;
    }
    return false;
}

/// Letters that are painted where they cannot be seen. What can be scrolled into sight can be.
QString cutLetters(const PaintedText &text)
{
    if (!text.widget || qobject_cast<const QLineEdit *>(text.widget) || text.visible.isEmpty())
        return {};
    const bool isCutAside = text.place.left() < text.visible.left() - tolerance
        || text.place.right() > text.visible.right() + tolerance;
    if (isCutAside && !isScrolled(text.widget, Qt::Horizontal))
        return u"cut at a side: "_s;
    const bool isCutInHeight = text.place.top() < text.visible.top() - tolerance
        || text.place.bottom() > text.visible.bottom() + tolerance;
    return isCutInHeight && !isScrolled(text.widget, Qt::Vertical) ? u"cut in height: "_s
                                                                   : QString();
}

QString placeOf(const PaintedText &text)
{
    return u"“%1” at %2,%3 (%4 × %5) of "_s.arg(text.text)
               .arg(text.place.x())
               .arg(text.place.y())
               .arg(text.place.width())
               .arg(text.place.height())
        + (text.widget ? placeOf(text.widget) : QString());
}

/// Of letters that are painted on other letters of the same widget.
QStringList mixedTexts(const QList<PaintedText> &texts)
{
    QStringList flaws;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const PaintedText &one = texts.at(i);
            const PaintedText &other = texts.at(j);
            // A field paints what is selected once more.
            if (one.widget != other.widget || one.place == other.place)
                continue;
            const QRectF common = one.place & other.place & one.visible & other.visible;
            const double wide = one.baseline == other.baseline ? slant : tolerance;
            if (common.width() > wide && common.height() > tolerance) {
                flaws.append(u"overlap of %1 × %2: "_s.arg(common.width()).arg(common.height())
                    + placeOf(one) + u" and “"_s + other.text + u'”');
            }
        }
    }
    return flaws;
}

/// Of texts beside each other in a table that a view or a document paints.
QStringList unevenTexts(const QList<PaintedText> &texts)
{
    QStringList flaws;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const PaintedText &one = texts.at(i - 1);
        const PaintedText &other = texts.at(i);
        const QWidget *parent = one.widget ? one.widget->parentWidget() : nullptr;
        const bool isTable = qobject_cast<const QAbstractItemView *>(parent)
            || qobject_cast<const QTextEdit *>(parent);
        if (one.widget != other.widget || !isTable)
            continue;
        const double distance = std::abs(one.baseline - other.baseline);
        // What is farther apart is another row.
        if (distance > 1 && distance < one.place.height() / 2)
            flaws.append(u"uneven baselines: "_s + placeOf(one) + u" and “"_s + other.text + u'”');
    }
    return flaws;
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
        for (const QString &problem : {cutText(widget), cutChoice(widget), cutHeader(widget)}) {
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
    for (QFormLayout *form : window->findChildren<QFormLayout *>())
        flaws += unevenLabels(form);
    const QList<PaintedText> texts = paintedTexts(window);
    for (const PaintedText &text : texts) {
        for (const QString &problem : {cutLetters(text), weakText(text, image)}) {
            if (!problem.isEmpty())
                flaws.append(problem + placeOf(text));
        }
    }
    return flaws + mixedTexts(texts) + unevenTexts(texts);
}

} // namespace wasclean
