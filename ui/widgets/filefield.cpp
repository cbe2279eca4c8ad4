#include "ui/widgets/filefield.h"

#include "app/formats/sizetext.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/namedcombobox.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace wasclean {

FileField::FileField(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose a file…"), this))
    , m_kind(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel file"), this))
{
    setAcceptDrops(true);
    // A file that is dropped here is to be sent, not to be opened.
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_path)})
        widget->setProperty("takesFiles", true);
    m_path->setAcceptDrops(false);
    createFields();
    createLayout();
    connect(m_path, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FileField::changed);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    connect(m_cancel, &QPushButton::clicked, this, &FileField::cancelRequested);
}

void FileField::createFields()
{
    m_path->setObjectName(QStringLiteral("filePath"));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Drop a file here, or choose one"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_kind->setObjectName(QStringLiteral("fileKind"));
    setComboBoxName(m_kind, tr("Send as"));
    m_kind->addItems({tr("binary"), tr("text")});
    m_progress->setObjectName(QStringLiteral("fileProgress"));
    m_progress->setAccessibleName(tr("File progress"));
    m_progress->setTextVisible(true);
    m_cancel->setObjectName(QStringLiteral("cancelFile"));
    m_cancel->setShortcut(QKeySequence(tr("Ctrl+Shift+K")));
    m_cancel->setToolTip(tr("Stop sending the file (%1)").arg(keyText(m_cancel->shortcut())));
}

void FileField::createLayout()
{
    auto *label = new QLabel(tr("File"), this);
    auto *kindLabel = new QLabel(tr("Send as"), this);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(m_choose);
    line->addWidget(kindLabel);
    line->addWidget(m_kind);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(8);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addLayout(progress);
    layout->addStretch(1);
    setIdle();
}

QString FileField::path() const { return m_path->text(); }

void FileField::focusPath() { m_path->setFocus(Qt::ShortcutFocusReason); }

void FileField::setPath(const QString &path) { m_path->setText(path); }

bool FileField::isText() const { return m_kind->currentIndex() == 1; }

void FileField::setText(bool isText) { m_kind->setCurrentIndex(isText ? 1 : 0); }

void FileField::setProgress(qint64 sentBytes, qint64 totalBytes)
{
    setBusy(true);
    // In thousandths, as the bar counts with 32 bits.
    m_progress->setRange(0, 1000);
    m_progress->setValue(
        totalBytes > 0 ? int(double(sentBytes) * 1000 / double(totalBytes)) : 1000);
    m_progress->setFormat(tr("%1 of %2").arg(sizeText(sentBytes), sizeText(totalBytes)));
}

void FileField::setIdle() { setBusy(false); }

void FileField::setBusy(bool busy)
{
    const bool begins = busy && !m_busy;
    if (begins)
        m_left = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const bool isBack = !busy && m_left && m_cancel->hasFocus();
    m_busy = busy;
    m_progress->setVisible(busy);
    // What is disabled or hidden loses the focus to whatever comes next, such as the Ping button.
    if (busy)
        m_cancel->show();
    if (begins && m_left)
        m_cancel->setFocus(Qt::OtherFocusReason);
    for (QWidget *field : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_choose),
             static_cast<QWidget *>(m_kind)})
        field->setEnabled(!busy);
    if (isBack)
        m_left->setFocus(Qt::OtherFocusReason);
    m_cancel->setVisible(busy);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to send"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_busy && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent *event)
{
    setPath(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace wasclean
