#include "ui/ending/endinglabels.h"

#include "app/formats/preview.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/reasonlabel.h"

namespace wasclean {

ReasonLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new ReasonLabel(parent);
    label->setNeverCut();
    label->setText(text);
    return label;
}

ReasonLabel *quietLabel(const QString &text, QWidget *parent)
{
    ReasonLabel *label = wrappedLabel(text, parent);
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

ReasonLabel *headingLabel(const QString &text, QWidget *parent)
{
    ReasonLabel *label = wrappedLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

ReasonLabel *fixedLabel(const QString &text, QWidget *parent)
{
    ReasonLabel *label = wrappedLabel(text, parent);
    label->setFont(MessageDelegate::fixedFont());
    return label;
}

QString visibleText(const QString &remote)
{
    const QByteArray utf8 = remote.toUtf8();
    return oneLine(utf8, utf8.size() + 1);
}

} // namespace wasclean
