#include "ui/details/messagepage.h"

namespace wasclean {

MessagePage::MessagePage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setAccessibleName(name);
}

void MessagePage::setNotice(const QString &sentence)
{
    if (sentence == m_notice)
        return;
    m_notice = sentence;
    emit noticeChanged();
}

} // namespace wasclean
