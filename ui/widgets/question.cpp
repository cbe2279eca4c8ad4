#include "ui/widgets/question.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace wasclean {

QMessageBox *makeQuestion(QWidget *parent, const QString &title, const QString &text)
{
    constexpr int iconSide = 32;
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setIconPixmap(
        symbolicIcon(QStringLiteral("warning"), &Colors::unclean).pixmap(iconSide, iconSide));
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

void askToSave(QWidget *parent, const QString &text, const std::function<void()> &save,
    const std::function<void()> &discard)
{
    QMessageBox *box = makeQuestion(
        parent, QCoreApplication::translate("wasclean::Question", "Unsaved changes"), text);
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    QObject::connect(box, &QMessageBox::finished, parent, [save, discard](int button) {
        if (button == QMessageBox::Discard)
            discard();
        else if (button == QMessageBox::Save)
            save();
    });
    box->open();
}

} // namespace wasclean
