#include "ui/steps/stepsdocument.h"

#include "app/base/background.h"
#include "app/base/regularfile.h"
#include "app/steps/stepsedit.h"
#include "app/steps/stepsfile.h"
#include "ui/widgets/dialogfolder.h"

#include <QAction>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>

#include <algorithm>

namespace wasclean {

namespace {

const QString folderKey = QStringLiteral("steps/folder");

QByteArray sha256(const QByteArray &file)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
}

} // namespace

StepsDocument::StepsDocument(QSettings &settings, QPlainTextEdit *editor, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_editor(editor)
    , m_window(window)
    , m_fromProfile(new QAction(tr("Steps of the &profile"), this))
    , m_toProfile(new QAction(tr("&Keep with the profile"), this))
{
    connect(m_fromProfile, &QAction::triggered, this, &StepsDocument::showProfileSteps);
    connect(m_toProfile, &QAction::triggered, this, &StepsDocument::keepWithProfile);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &StepsDocument::draftChanged);
    connect(this, &StepsDocument::nameChanged, this, &StepsDocument::draftChanged);
    setProfile({}, {});
}

void StepsDocument::restore(const StepsDraft &draft)
{
    m_path = draft.path;
    m_fileHash = draft.fileHash;
    setText(draft.text.isEmpty() ? emptyStepsText() : draft.text);
    m_editor->document()->setModified(draft.isModified);
    emit nameChanged();
}

StepsDraft StepsDocument::draft() const
{
    return {m_path, text(), m_editor->document()->isModified(), m_fileHash};
}

void StepsDocument::fillMenu(QMenu *menu)
{
    menu->addAction(tr("&New"), QKeySequence::New, this, &StepsDocument::createNew);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &StepsDocument::chooseFile);
    menu->addAction(tr("&Save"), QKeySequence::Save, this, &StepsDocument::save);
    menu->addAction(
        tr("Save &as…"), QKeySequence(tr("Ctrl+Shift+S")), this, &StepsDocument::chooseSavePath);
    menu->addSeparator();
    menu->addActions({m_fromProfile, m_toProfile});
    menu->addSeparator();
}

QByteArray StepsDocument::text() const { return m_editor->toPlainText().toUtf8(); }

void StepsDocument::setText(const QByteArray &text)
{
    const QString before = m_editor->toPlainText();
    QString after = QString::fromUtf8(text);
    after.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    // Only what differs: what is replaced stays in memory, to be taken back.
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = std::mismatch(before.begin(), before.begin() + most, after.begin()).first
        - before.begin();
    if (same > 0 && before[same - 1].isHighSurrogate())
        --same;
    qsizetype sameEnd = 0;
    while (sameEnd < most - same
        && before[before.size() - sameEnd - 1] == after[after.size() - sameEnd - 1])
        ++sameEnd;
    if (sameEnd > 0 && before[before.size() - sameEnd].isLowSurrogate())
        --sameEnd;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(same));
    cursor.setPosition(int(before.size() - sameEnd), QTextCursor::KeepAnchor);
    cursor.insertText(after.sliced(same, after.size() - same - sameEnd));
    emit replaced();
}

/// What stands in the editor is what is there; no path for a text that has no file.
void StepsDocument::setPath(const QString &path, const QByteArray &file)
{
    m_path = path;
    m_fileHash = path.isEmpty() ? QByteArray() : sha256(file);
    m_editor->document()->setModified(false);
    emit nameChanged();
}

QString StepsDocument::folder() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
}

QString StepsDocument::name() const
{
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).fileName();
}

void StepsDocument::createNew()
{
    setText(emptyStepsText());
    setPath({});
}

void StepsDocument::setProfile(const QString &name, const QByteArray &steps)
{
    m_profileSteps = steps;
    m_fromProfile->setEnabled(!steps.isEmpty());
    m_toProfile->setEnabled(!name.isEmpty());
}

void StepsDocument::showProfileSteps()
{
    setText(m_profileSteps);
    setPath({});
}

void StepsDocument::keepWithProfile()
{
    emit keepRequested(text());
    setPath({});
}

void StepsDocument::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open steps"),
        existingFolder(m_settings.value(folderKey).toString()),
        tr("Steps (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StepsDocument::open);
    dialog->open();
}

void StepsDocument::open(const QString &path)
{
    m_opening = path;
    inBackground(
        this, [path] { return RegularFile::readAll(path, maxStepsFileSize); },
        [this, path](const Checked<QByteArray> &text) {
            if (path == m_opening)
                showFile(path, text);
        });
}

void StepsDocument::showFile(const QString &path, const Checked<QByteArray> &text)
{
    if (!text) {
        emit failed(text.problem);
        return;
    }
    emit opened();
    setText(*text);
    setPath(QFileInfo(path).absoluteFilePath(), *text);
    m_settings.setValue(folderKey, folder());
}

void StepsDocument::save()
{
    if (m_path.isEmpty())
        chooseSavePath();
    else if (isChangedByOthers())
        emit failed(tr("“%1” was changed by another program and was not saved. Open it again to "
                       "see the change, or choose “Save as” to replace it.")
                        .arg(name()));
    else
        saveTo(m_path);
}

bool StepsDocument::isChangedByOthers() const
{
    const Checked<QByteArray> file = RegularFile::readAll(m_path, maxStepsFileSize);
    return file && !m_fileHash.isEmpty() && sha256(*file) != m_fileHash && *file != text();
}

void StepsDocument::chooseSavePath()
{
    auto *dialog = new QFileDialog(m_window, tr("Save steps"),
        m_path.isEmpty() ? existingFolder(m_settings.value(folderKey).toString()) : m_path,
        tr("Steps (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &StepsDocument::saveTo);
    dialog->open();
}

void StepsDocument::saveTo(const QString &path)
{
    const QByteArray bytes = text();
    if (const QString problem = RegularFile::replace(path, bytes); !problem.isEmpty()) {
        emit failed(problem);
        return;
    }
    setPath(QFileInfo(path).absoluteFilePath(), bytes);
    m_settings.setValue(folderKey, folder());
}

} // namespace wasclean
