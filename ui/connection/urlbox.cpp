#include "ui/connection/urlbox.h"

#include "app/profile/secretslots.h"
#include "ui/style/styling.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int descriptionRole = Qt::UserRole;
constexpr int gap = 16;

/// Draws the description in a quiet colour behind the URL, which is shown without its secrets.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString url = maskedUrl(index.data().toString());
        const int taken = option.fontMetrics.horizontalAdvance(url) + gap;
        const QRect place = option.rect.adjusted(taken, 0, -8, 0);
        const QString description = index.data(descriptionRole).toString();
        painter->save();
        painter->setPen(Colors::of(option.palette).quiet);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight,
            option.fontMetrics.elidedText(description, Qt::ElideRight, place.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString description = index.data(descriptionRole).toString();
        return QStyledItemDelegate::sizeHint(option, index)
            + QSize(gap + option.fontMetrics.horizontalAdvance(description), 6);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = maskedUrl(option->text);
    }
};

/// "demo:/echo" or, with TLS, "demos:/echo".
bool isDemoUrl(const QString &url)
{
    return url.startsWith(QLatin1String("demo:")) || url.startsWith(QLatin1String("demos:"));
}

/// With or without TLS.
bool isSameDemoUrl(const QString &left, const QString &right)
{
    return isDemoUrl(left) && isDemoUrl(right) && left.section(u':', 1) == right.section(u':', 1);
}

} // namespace

UrlBox::UrlBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setItemDelegate(new ChoiceDelegate(this));
    view()->setTextElideMode(Qt::ElideMiddle);
    liftLengthLimit(lineEdit());
    // A URL that is dropped on it takes the place of what is there.
    lineEdit()->setProperty("takesWholeUrl", true);
    // The host is more worth seeing than the end.
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] {
        if (!lineEdit()->hasFocus())
            lineEdit()->setCursorPosition(0);
    });
}

/// The box has the focus in place of its field.
void UrlBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    const bool comesBack
        = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!comesBack)
        lineEdit()->setCursorPosition(0);
}

void UrlBox::setDemoUrls(const QList<UrlChoice> &choices)
{
    m_demo = choices;
    changeLists();
}

void UrlBox::setRecentUrls(const QStringList &urls)
{
    if (m_recent == urls)
        return;
    m_recent = urls;
    changeLists();
}

/// The boxes of hidden tabs are filled when they are shown: with many tabs, filling all of them
/// after each attempt of one would take longer than the attempt.
void UrlBox::changeLists()
{
    m_isStale = true;
    if (isVisible())
        fill();
}

void UrlBox::showEvent(QShowEvent *event)
{
    if (m_isStale)
        fill();
    QComboBox::showEvent(event);
}

void UrlBox::fill()
{
    m_isStale = false;
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    const QSignalBlocker quiet(this);
    clear();
    for (const QString &url : std::as_const(m_recent)) {
        addItem(url);
        setItemData(count() - 1, maskedUrl(url), Qt::AccessibleTextRole);
    }
    if (!m_demo.isEmpty() && !m_recent.isEmpty())
        insertSeparator(count());
    for (const UrlChoice &choice : std::as_const(m_demo)) {
        addItem(choice.url);
        setItemData(count() - 1, choice.description, descriptionRole);
        setItemData(
            count() - 1, tr("%1, %2").arg(choice.url, choice.description), Qt::AccessibleTextRole);
    }
    setCurrentIndex(-1);
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
}

bool UrlBox::namesDemoServer() const
{
    const QString url = currentText();
    return isDemoUrl(url)
        || std::any_of(m_demo.begin(), m_demo.end(), [&url](const UrlChoice &choice) {
               const QString origin
                   = QUrl(choice.url).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
               return url == choice.url || url == origin || url.startsWith(origin + u'/');
           });
}

QString UrlBox::subprotocolOf(const QString &url) const
{
    const auto found = std::find_if(m_demo.begin(), m_demo.end(), [&](const UrlChoice &choice) {
        return choice.url == url || isSameDemoUrl(choice.url, url);
    });
    return found == m_demo.end() ? QString() : found->subprotocol;
}

void UrlBox::showPopup()
{
    // Wide enough for URL and description, whatever the width of the field.
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + 2 * gap));
    QComboBox::showPopup();
}

void UrlBox::wheelEvent(QWheelEvent *event)
{
    // A wheel over the field would exchange the URL without anyone having asked.
    event->ignore();
}

} // namespace wasclean
