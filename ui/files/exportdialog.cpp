#include "ui/files/exportdialog.h"

#include "ui/style/styling.h"
#include "ui/widgets/dialogfolder.h"
#include "ui/widgets/namedcombobox.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace wasclean {

namespace {

/// Takes the place of an ending of another format.
QString withEnding(const QString &path, FileFormat format)
{
    const auto known = formatOf(path);
    if (known == format)
        return path;
    const qsizetype dot = known ? path.lastIndexOf(u'.') : path.size();
    return path.first(dot) + endingOf(format);
}

/// A label for a row of buttons. A form would give it the height of a field, and its text would
/// stand below that of the button.
QLabel *labelFor(const QString &text, const QAbstractButton *first)
{
    auto *label = new QLabel(text);
    label->setMaximumHeight(first->sizeHint().height());
    return label;
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_rows(new QButtonGroup(this))
    , m_secrets(new QCheckBox(tr("&Include secrets"), this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Export"));
    const std::pair<FileFormat, QString> formats[] = {
        {FileFormat::Har, tr("HAR, as written by Chrome")},
        {FileFormat::JsonLines, tr("JSON Lines")},
        {FileFormat::Csv, tr("CSV")},
        {FileFormat::Text, tr("Plain text")},
        {FileFormat::Html, tr("HTML report")},
    };
    for (const auto &[format, name] : formats)
        m_format->addItem(name, int(format));
    setComboBoxName(m_format, tr("Format"));
    m_file->setAccessibleName(tr("File"));
    m_file->setText(QDir::toNativeSeparators(
        QDir(offer.folder).filePath(offer.baseName + endingOf(FileFormat::Har))));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    createRows(offer);
    createLayout();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, [this] { showProblem({}); });
    resize(560, 0);
}

void ExportDialog::createRows(const ExportOffer &offer)
{
    const auto add = [this](ExportChoice::Rows rows, const QString &text, qint64 count) {
        auto *button
            = new QRadioButton(text.arg(locale().toString(std::max<qint64>(count, 0))), this);
        button->setEnabled(count > 0);
        m_rows->addButton(button, int(rows));
    };
    add(ExportChoice::Rows::All, tr("&All rows (%1)"), offer.all);
    add(ExportChoice::Rows::Filtered, tr("&Messages that match the filter (%1)"), offer.filtered);
    add(ExportChoice::Rows::Selected, tr("&Selected messages (%1)"), offer.selected);
    const bool isFiltered = offer.filtered > 0;
    m_rows->button(int(isFiltered ? ExportChoice::Rows::Filtered : ExportChoice::Rows::All))
        ->setChecked(true);
}

void ExportDialog::createLayout()
{
    auto *hint
        = new QLabel(tr("Unless this is ticked, passwords, cookies, Authorization headers and "
                        "tokens\nin URLs and headers become [redacted]. In messages, so do the "
                        "values of all\nsecrets known to this session: secret variables, passwords "
                        "and keys.\nEverything else in messages stays unchanged."),
            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("role", QStringLiteral("quiet"));
    auto *rows = new QVBoxLayout;
    for (QAbstractButton *button : m_rows->buttons())
        rows->addWidget(button);
    auto *secrets = new QVBoxLayout;
    secrets->addWidget(m_secrets);
    secrets->addWidget(hint);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    auto *fileLabel = new QLabel(tr("Fi&le"), this);
    fileLabel->setBuddy(m_file);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    setStyleProperty(go, "primary", true);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(16);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Format"), m_format);
    form->addRow(labelFor(tr("Messages"), m_rows->buttons().constFirst()), rows);
    form->addRow(labelFor(tr("Secrets"), m_secrets), secrets);
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void ExportDialog::followFormat()
{
    if (!m_file->text().isEmpty())
        m_file->setText(withEnding(m_file->text(), choice().format));
}

void ExportDialog::browse()
{
    const ExportChoice now = choice();
    auto *dialog
        = new QFileDialog(this, tr("Export to"), existingFolder(QFileInfo(now.path).absolutePath()),
            m_format->currentText() + QStringLiteral(" (*%1)").arg(endingOf(now.format)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(now.format).sliced(1));
    dialog->selectFile(now.path);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(QDir::toNativeSeparators(path));
        // The file dialog has asked.
        m_replaced = path;
    });
    dialog->open();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = FileFormat(m_format->currentData().toInt());
    choice.rows = ExportChoice::Rows(m_rows->checkedId());
    choice.includeSecrets = m_secrets->isChecked();
    choice.path = QDir::fromNativeSeparators(m_file->text().trimmed());
    return choice;
}

void ExportDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    setStyleProperty(m_file, "wrong", !sentence.isEmpty());
}

void ExportDialog::accept()
{
    ExportChoice now = choice();
    if (now.path.isEmpty()) {
        showProblem(tr("Choose a file to export to."));
        return;
    }
    now.path = withEnding(QDir::home().absoluteFilePath(now.path), now.format);
    const QFileInfo file(now.path);
    if (!QFileInfo(file.path()).isDir()) {
        showProblem(tr("The folder “%1” does not exist. Choose another.")
                        .arg(QDir::toNativeSeparators(file.path())));
        return;
    }
    if (file.exists() && !file.isFile()) {
        showProblem(
            tr("“%1” is not a file. Choose another name.").arg(QDir::toNativeSeparators(now.path)));
        return;
    }
    if (file.exists() && now.path != m_replaced) {
        m_replaced = now.path;
        showProblem(tr("This file already exists. Press Export again to replace it."));
        return;
    }
    QDialog::accept();
    emit chosen(now);
}

} // namespace wasclean
