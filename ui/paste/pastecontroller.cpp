#include "ui/paste/pastecontroller.h"

#include "app/base/regularfile.h"
#include "app/paste/paste.h"
#include "app/session/session.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace wasclean {

PasteController::PasteController(ConnectionView *view, QWidget *window)
    : QObject(view)
    , m_view(view)
    , m_window(window)
{
    connect(view, &ConnectionView::urlChanged, this, &PasteController::watchUrl);
}

void PasteController::fillMenu(QMenu *menu)
{
    menu->addAction(tr("Paste &to connect…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this,
        &PasteController::showClipboard);
    QMenu *copies = menu->addMenu(tr("Copy &as"));
    const auto add = [this, copies](const QString &text, CopyKind kind, const QString &program) {
        copies->addAction(text, this, [this, kind, program] { copy(kind, program); });
    };
    add(tr("&wscat"), CopyKind::Wscat, QStringLiteral("wscat"));
    add(tr("web&socat"), CopyKind::Websocat, QStringLiteral("websocat"));
    add(tr("&JavaScript"), CopyKind::JavaScript, tr("JavaScript"));
    add(tr("&curl"), CopyKind::Curl, QStringLiteral("curl"));
    copies->addSeparator();
    m_withSecrets = copies->addAction(tr("&With secrets"));
    m_withSecrets->setCheckable(true);
}

void PasteController::showClipboard()
{
    const QString text = QApplication::clipboard()->text();
    showText(text,
        looksPasteable(text) ? PasteDialog::Unreadable::Keep : PasteDialog::Unreadable::Clear);
}

void PasteController::showText(const QString &text, PasteDialog::Unreadable unreadable)
{
    // The dialog shows the text, and lays out a line as a whole.
    if (text.size() > maxPastedSize) {
        m_view->showNotice(
            tr("The text is too long to be imported (%1 characters; the limit is %2).")
                .arg(QLocale().toString(text.size()), QLocale().toString(maxPastedSize)));
        return;
    }
    auto *dialog = new PasteDialog(text, unreadable, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCanConnect(m_view->session().readyState() == ReadyState::Closed);
    connect(&m_view->session().connection(), &Connection::readyStateChanged, dialog,
        [dialog](ReadyState state) { dialog->setCanConnect(state == ReadyState::Closed); });
    connect(dialog, &PasteDialog::used, this, &PasteController::use);
    dialog->open();
}

void PasteController::openFile(const QString &path, const std::function<void()> &otherwise)
{
    static const QStringList endings{QStringLiteral("bru"), QStringLiteral("http"),
        QStringLiteral("rest"), QStringLiteral("yaml"), QStringLiteral("yml"),
        QStringLiteral("json"), QStringLiteral("txt"), QStringLiteral("sh"), QStringLiteral("py"),
        QStringLiteral("js"), QStringLiteral("ps1"), QStringLiteral("bat")};
    if (!endings.contains(QFileInfo(path).suffix().toLower())) {
        otherwise();
        return;
    }
    inBackground(
        this,
        [path] {
            const auto bytes = RegularFile::readAll(path, maxPastedFileSize);
            const QString text = bytes ? decodedPaste(*bytes) : QString();
            return looksPasteable(text) ? text : QString();
        },
        [this, otherwise](const QString &text) {
            if (text.isEmpty())
                otherwise();
            else
                showText(text);
        });
}

void PasteController::use(const PasteResult &result, bool connects)
{
    // A transcript may have messages only; the connection stays as it is.
    if (result.hasConnection())
        m_view->setSettings(result.settings);
    QStringList sentences{result.hasConnection()
            ? tr("The settings were imported from %1.").arg(pasteKindName(result.kind))
            : tr("The messages were imported from %1.").arg(pasteKindName(result.kind))};
    if (!result.messages.isEmpty()) {
        m_view->setMessage(result.messages.first());
        if (result.messages.size() > 1)
            sentences.append(tr("The first of its %1 messages is in the message field, and all are "
                                "in the saved messages.")
                                 .arg(result.messages.size()));
        if (result.messages.size() > 1)
            m_view->addSavedMessages(result.messages);
    }
    m_view->present({(sentences + result.notTaken).join(u'\n'), Notice::Tone::Neutral});
    if (connects)
        m_view->requestConnect();
    else
        m_view->focusUrl();
}

void PasteController::copy(CopyKind kind, const QString &program)
{
    const bool open = m_withSecrets->isChecked();
    const CopiedText copied = copyAs(
        m_view->settings(), kind, open ? CopySecrets::Included : CopySecrets::Placeholders);
    QApplication::clipboard()->setText(copied.text);
    const QString sentence = open
        ? tr("Copied as %1, including the secrets.").arg(program)
        : tr("Copied as %1. Any secrets are replaced by placeholders such as <auth>.").arg(program);
    m_view->present({(QStringList(sentence) + copied.notTaken).join(u'\n'), Notice::Tone::Neutral});
}

/// A command that was pasted into the URL field, by whatever way, is offered to be read.
void PasteController::watchUrl()
{
    const QString text = m_view->url();
    if (text == m_offered || !looksPasteable(text))
        return;
    m_offered = text;
    inBackground(
        this, [text] { return readPasted(text).kind; },
        [this, text](PasteKind kind) {
            if (kind == PasteKind::Nothing || m_view->url() != text)
                return;
            m_view->present({tr("The URL field contains %1.").arg(pasteKindName(kind)),
                Notice::Tone::Neutral, {{tr("&Import…"), [this, text] { showText(text); }}}});
        });
}

} // namespace wasclean
