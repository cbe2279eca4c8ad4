#pragma once

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wasclean {

/// Asks what a profile or a folder is to be called and where it belongs, or one of the two. It
/// stays open until what was typed can be done.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Asks { NameAndFolder, Name, Folder };

    /// Does it, and returns a sentence when it cannot be done. The path is that of the name in the
    /// folder.
    using Act = std::function<QString(const QString &path)>;

    /// The path says what stands in the fields at first.
    ProfileDialog(const QString &title, Asks asks, const QString &path, const QStringList &folders,
        QWidget *parent);

    void setAct(const QString &buttonText, Act act);

    void accept() override;

private:
    QString path() const;

    QLineEdit *m_name;
    QComboBox *m_folder;
    QLabel *m_problem;
    QPushButton *m_ok;
    Act m_act;
};

} // namespace wasclean
