#include "ui/question.h"

#include "ui/icons.h"

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

} // namespace wasclean
