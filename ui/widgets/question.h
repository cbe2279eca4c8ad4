#pragma once

#include <functional>

class QMessageBox;
class QString;
class QWidget;

namespace wasclean {

/// A question that must be answered before something is lost, still without buttons. The text may
/// come from elsewhere. It deletes itself when it is closed; show it with open().
QMessageBox *makeQuestion(QWidget *parent, const QString &title, const QString &text);

/// Asks whether changes are to be saved before something else takes their place; does nothing when
/// the question is cancelled.
void askToSave(QWidget *parent, const QString &text, const std::function<void()> &save,
    const std::function<void()> &discard);

} // namespace wasclean
