#include "ui/details/payloadmenu.h"

#include "app/formats/sizetext.h"
#include "ui/details/messagetext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFuture>
#include <QGuiApplication>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace wasclean {

namespace {

/// Does the work on another thread. The receiver is called later, unless it is gone by then.
void workFor(QObject *receiver, std::function<QString()> work, std::function<void(QString)> take)
{
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->future().then(receiver, std::move(take));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

PayloadMenu::PayloadMenu(QWidget *parent)
    : QMenu(parent)
{
    const std::pair<QString, CopyFormat> choices[] = {
        {tr("Payload as &text"), CopyFormat::Text},
        {tr("Payload as &hex"), CopyFormat::Hex},
        {tr("Payload as &base64"), CopyFormat::Base64},
        {tr("Payload as &C array"), CopyFormat::CArray},
    };
    for (const auto &[text, format] : choices)
        addAction(text, this, [this, chosen = format] { copy(chosen); });
    addSeparator();
    addAction(tr("&Save payload…"), this, &PayloadMenu::askWhereToSave);
}

void PayloadMenu::setMessage(const Message &message, qint64 number)
{
    m_message = message;
    m_number = number;
}

void PayloadMenu::forget() { m_message = {}; }

void PayloadMenu::copy(CopyFormat format)
{
    const QByteArray payload = m_message.payload;
    if (copySize(payload.size(), format) > maxCopiedChars) {
        emit told(tr("The payload is too large for the clipboard (%1). Save it as a file.")
                      .arg(sizeText(payload.size())));
        return;
    }
    workFor(
        this, [payload, format] { return copyText(payload, format); },
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void PayloadMenu::save(const QString &path) { write(m_message.payload, path); }

void PayloadMenu::write(const QByteArray &payload, const QString &path)
{
    workFor(
        this, [payload, path] { return savePayload(payload, path); },
        [this, path, size = payload.size()](const QString &problem) {
            const QString done = tr("Saved %1 to %2.").arg(sizeText(size), path);
            emit told(problem.isEmpty() ? done : problem);
        });
}

void PayloadMenu::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save payload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedFileName(m_message, m_number));
    // The reader may go to another row while the dialog is open.
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, payload = m_message.payload](const QString &path) { write(payload, path); });
    dialog->open();
}

} // namespace wasclean
