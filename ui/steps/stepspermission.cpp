#include "ui/steps/stepspermission.h"

#include "app/base/visibletext.h"

#include <QCryptographicHash>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace wasclean {

namespace {

const QString allowedKey = QStringLiteral("steps/allowed");
constexpr qsizetype maxRemembered = 500;

void addSection(QStringList &lines, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    if (!lines.isEmpty())
        lines.append(QString());
    lines.append(title);
    for (const QString &item : items)
        lines.append(u"    " + visibleText(item));
}

QString textOf(const StepsReach &reach)
{
    QStringList lines;
    addSection(lines, StepsPermission::tr("Connects to:"), reach.hosts);
    addSection(lines, StepsPermission::tr("Reads these files:"), reach.files);
    addSection(lines, StepsPermission::tr("Uses these environment variables:"), reach.environment);
    return lines.join(u'\n');
}

/// Not yet shown; deletes itself when it is closed.
QDialog *makeDialog(QWidget *parent, const QString &name, const QString &reach)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(StepsPermission::tr("Run steps"));
    auto *question
        = new QLabel(StepsPermission::tr(
                         "Wasclean has not run these steps of “%1” before, or they have changed "
                         "since. The servers they connect to can receive what they read. Run them?")
                         .arg(visibleText(name)),
            dialog);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *list = new QPlainTextEdit(reach, dialog);
    list->setObjectName(QStringLiteral("stepsReach"));
    list->setAccessibleName(StepsPermission::tr("What the steps read and where they connect"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setProperty("field", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(StepsPermission::tr("&Run"), QDialogButtonBox::AcceptRole);
    // A return key that was meant for something else allows nothing.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(question);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog->resize(560, 340);
    return dialog;
}

} // namespace

StepsPermission::StepsPermission(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{ }

void StepsPermission::ask(const StepsReach &reach, const QByteArray &steps, const QString &name,
    const std::function<void()> &granted)
{
    // The same text in another folder can read other files.
    const QByteArray subject = reach.files.join(u'\n').toUtf8() + '\0' + steps;
    const QByteArray hash = QCryptographicHash::hash(subject, QCryptographicHash::Sha256).toHex();
    const bool isKnown
        = m_settings.value(allowedKey).toStringList().contains(QString::fromLatin1(hash));
    if (reach.isHarmless() || isKnown || reach.text() == m_allowedReach) {
        if (!reach.isHarmless())
            allow(hash, reach);
        granted();
        return;
    }
    QDialog *dialog = makeDialog(m_window, name, textOf(reach));
    connect(dialog, &QDialog::accepted, this, [this, hash, reach, granted] {
        allow(hash, reach);
        granted();
    });
    dialog->open();
}

void StepsPermission::allow(const QByteArray &hash, const StepsReach &reach)
{
    QStringList allowed = m_settings.value(allowedKey).toStringList();
    allowed.removeAll(QString::fromLatin1(hash));
    allowed.prepend(QString::fromLatin1(hash));
    m_settings.setValue(allowedKey, allowed.first(std::min(allowed.size(), maxRemembered)));
    m_allowedReach = reach.text();
}

} // namespace wasclean
