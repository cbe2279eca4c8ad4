#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace wasclean {

/// Chooses the schemas that messages are compared with: a file or a folder for each direction.
class SchemaDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SchemaDialog(QWidget *parent = nullptr);

    void setPaths(const QString &received, const QString &sent);
    /// What is wrong with the schemas that were chosen; empty when they were read.
    void setProblem(const QString &problem);

signals:
    void chosen(const QString &received, const QString &sent);

private:
    QWidget *newRow(QLineEdit *path, const QString &name);
    void choose(QLineEdit *path, bool isFolder);
    void use();

    QLineEdit *m_received;
    QLineEdit *m_sent;
    QLabel *m_problem;
};

} // namespace wasclean
