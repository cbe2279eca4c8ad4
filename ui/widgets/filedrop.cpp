#include "ui/widgets/filedrop.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace wasclean {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString droppedUrl(const QMimeData *data)
{
    if (!data)
        return {};
    const QList<QUrl> urls = data->urls();
    const QString text
        = (urls.size() == 1 ? urls.first().toString(QUrl::FullyEncoded) : data->text()).trimmed();
    static const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss"),
        QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ws+unix"),
        QStringLiteral("wss+unix"), QStringLiteral("demo"), QStringLiteral("demos")};
    const qsizetype colon = text.indexOf(u':');
    const bool connects = colon > 0 && schemes.contains(text.first(colon), Qt::CaseInsensitive);
    return connects && !text.contains(u'\n') ? text : QString();
}

namespace {

/// Whether a field for text inserts what is dropped on it.
bool insertsText(QObject *widget)
{
    if (widget->property("takesWholeUrl").toBool())
        return false;
    const auto *text = qobject_cast<QPlainTextEdit *>(widget->parent());
    const auto *line = qobject_cast<QLineEdit *>(widget);
    return (text && !text->isReadOnly()) || (line && !line->isReadOnly());
}

} // namespace

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

/// Many fields are made when they are first shown, so they are looked for when something comes.
void FileDrop::coverFields()
{
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        // Some have a use of their own for files.
        if (widget->acceptDrops() && !widget->property("takesFiles").toBool())
            widget->installEventFilter(this);
    }
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    QObject *handle = m_window->windowHandle();
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_window && handle)
            handle->installEventFilter(this);
        break;
    case QEvent::DragEnter:
        if (watched == handle)
            coverFields();
        [[fallthrough]];
    case QEvent::DragMove:
    case QEvent::Drop:
        if (auto *over = qobject_cast<QWidget *>(watched))
            return onDrag(over, event);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FileDrop::onDrag(QWidget *over, QEvent *event)
{
    // A drag that enters or moves is a kind of drop event.
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedFile(drop->mimeData());
    const QString url
        = path.isEmpty() && !insertsText(over) ? droppedUrl(drop->mimeData()) : QString();
    if (path.isEmpty() && url.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop && !path.isEmpty())
        emit dropped(path, over);
    else if (event->type() == QEvent::Drop)
        emit urlDropped(url, over);
    return true;
}

} // namespace wasclean
