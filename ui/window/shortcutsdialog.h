#pragma once

#include <QDialog>

class QAction;

namespace wasclean {

/// The list of keys: of the actions given, which so can never be out of date, and of the keys that
/// belong to a field.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace wasclean
