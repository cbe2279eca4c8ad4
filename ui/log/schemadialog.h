#pragma once

#include "ui/log/schemachoice.h"

class QLineEdit;

namespace wasclean {

/// Chooses the schemas that messages are compared with: a file or a folder for each direction.
class SchemaDialog : public SchemaChoice
{
    Q_OBJECT

public:
    explicit SchemaDialog(QWidget *parent = nullptr);

    void setPaths(const QString &received, const QString &sent);

signals:
    void chosen(const QString &received, const QString &sent);

protected:
    void use() override;

private:
    QWidget *newRow(QLineEdit *path, const QString &name);
    void choosePath(QLineEdit *path, bool isFolder);

    QLineEdit *m_received;
    QLineEdit *m_sent;
};

} // namespace wasclean
