#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace wasclean {

/// A question that must be answered before something is lost, still without buttons. The text may
/// come from elsewhere. It deletes itself when it is closed; show it with open().
QMessageBox *makeQuestion(QWidget *parent, const QString &title, const QString &text);

} // namespace wasclean
