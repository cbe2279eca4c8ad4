#pragma once

#include "app/profile/savedmessage.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace wasclean {

class MessageEdit;

/// Name, folder and text of a saved message.
class MessageDialog : public QDialog
{
    Q_OBJECT

public:
    MessageDialog(
        const SavedMessage &message, const QStringList &folders, QWidget *parent = nullptr);

    SavedMessage message() const;

private:
    void createFields(const QStringList &folders);
    void createLayout();
    void check();

    SavedMessage m_message;
    /// The same as the fields show it.
    SavedMessage m_shown;
    QLineEdit *m_name;
    QComboBox *m_folder;
    QComboBox *m_type;
    MessageEdit *m_text;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace wasclean
