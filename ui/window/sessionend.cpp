#include "ui/window/sessionend.h"

#include "app/base/translations.h"
#include "app/session/session.h"
#include "ui/widgets/question.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace wasclean {

namespace {

QString sentence(const CaptureEnding &ending)
{
    return SessionEnd::tr("%1 message(s) could not be written to the capture: %2.", nullptr,
        pluralForm(ending.messages))
        .arg(QLocale().toString(ending.messages), ending.problem);
}

} // namespace

SessionEnd::SessionEnd(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{ }

void SessionEnd::askAndEnd()
{
    if (std::exchange(m_isRunning, true))
        return;
    tryToWrite();
}

void SessionEnd::endNow()
{
    // An open question is not answered any more.
    m_isSilent = true;
    m_isRunning = true;
    m_session.goAway(this, [this] { finish(); });
}

void SessionEnd::tryToWrite()
{
    m_session.capture().writeAll(this, [this](const CaptureEnding &ending) {
        if (m_isSilent)
            return;
        if (ending.isWhole)
            m_session.goAway(this, [this] { finish(); });
        else
            ask(ending);
    });
}

void SessionEnd::ask(const CaptureEnding &ending)
{
    QMessageBox *box = makeQuestion(m_window, tr("Messages are not saved"), sentence(ending));
    const QPushButton *again = box->addButton(tr("&Try again"), QMessageBox::AcceptRole);
    const QPushButton *elsewhere = box->addButton(tr("&Save elsewhere…"), QMessageBox::AcceptRole);
    const QString words = tr("&Discard %1 message(s)", nullptr, pluralForm(ending.messages))
                              .arg(QLocale().toString(ending.messages));
    const QPushButton *discardAll = box->addButton(words, QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [=, this] {
        const QAbstractButton *const clicked = box->clickedButton();
        if (m_isSilent)
            return;
        if (clicked == again)
            tryToWrite();
        else if (clicked == elsewhere)
            askWhere();
        else if (clicked == discardAll)
            discard();
        else
            stay();
    });
    box->open();
}

void SessionEnd::askWhere()
{
    auto *dialog = new QFileDialog(m_window, tr("Save the capture elsewhere"),
        QStandardPaths::writableLocation(QStandardPaths::HomeLocation),
        tr("Captures (*.wasclean)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("wasclean"));
    dialog->selectFile(QFileInfo(m_session.capture().filePath()).completeBaseName());
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_session.goAway(this, [this, path] { moveTo(path); }); });
    connect(dialog, &QDialog::rejected, this, &SessionEnd::tryToWrite);
    dialog->open();
}

void SessionEnd::moveTo(const QString &path)
{
    m_session.capture().moveTo(path, this, [this, path](const QString &problem) {
        if (problem.isEmpty()) {
            setOver();
            return;
        }
        QMessageBox *box = makeQuestion(m_window, tr("Messages are not saved"),
            tr("The capture could not be saved as %1: %2.")
                .arg(QDir::toNativeSeparators(path), problem));
        box->addButton(QMessageBox::Close);
        connect(box, &QMessageBox::finished, this, &SessionEnd::tryToWrite);
        box->open();
    });
}

void SessionEnd::discard()
{
    m_session.goAway(this, [this] {
        m_session.capture().finish(
            this, CaptureWriter::Unwritten::Discard, [this](const CaptureEnding &) { setOver(); });
    });
}

void SessionEnd::finish()
{
    m_session.capture().finish(
        this, CaptureWriter::Unwritten::Keep, [this](const CaptureEnding &ending) {
            // What the connection said at its end may be what does not fit any more.
            if (!ending.isWhole && !m_isSilent) {
                ask(ending);
                return;
            }
            if (!ending.isWhole)
                qWarning("%s", qPrintable(sentence(ending)));
            setOver();
        });
}

void SessionEnd::stay()
{
    m_isRunning = false;
    emit cancelled();
}

void SessionEnd::setOver()
{
    if (!std::exchange(m_isOver, true))
        emit over();
}

} // namespace wasclean
