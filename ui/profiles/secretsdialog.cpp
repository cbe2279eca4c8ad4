#include "ui/profiles/secretsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wasclean {

SecretsDialog::SecretsDialog(
    const QString &sentence, const QMap<QString, QString> &names, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Secrets needed"));
    auto *heading = new QLabel(sentence, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *form = new QFormLayout;
    for (auto i = names.begin(); i != names.end(); ++i) {
        auto *field = new QLineEdit(this);
        liftLengthLimit(field);
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(*i);
        auto *label = new QLabel(*i, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        form->addRow(label, field);
        m_fields.insert(i.key(), field);
    }
    auto *show = new QCheckBox(tr("&Show secrets"), this);
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : std::as_const(m_fields))
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    auto *hint = new QLabel(
        tr("Secrets are never written to the profile file. Leave a field empty to enter it later."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("quiet"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(show);
    layout->addWidget(hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    constexpr int width = 440;
    // A dialog by itself leaves wrapped lines no room.
    resize(width, layout->totalHeightForWidth(width));
}

SecretValues SecretsDialog::values() const
{
    SecretValues values;
    for (auto i = m_fields.begin(); i != m_fields.end(); ++i) {
        if (!(*i)->text().isEmpty())
            values.insert(i.key(), (*i)->text());
    }
    return values;
}

} // namespace wasclean
