#pragma once

#include <QList>

class QWidget;

namespace wasclean {

class MessagePage;

/// Every page of the detail pane, in the order of the tabs. The parent owns them.
QList<MessagePage *> makeMessagePages(QWidget *parent);

} // namespace wasclean
