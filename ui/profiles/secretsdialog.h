#pragma once

#include "app/profile/secretslots.h"

#include <QDialog>

class QLineEdit;

namespace wasclean {

/// Asks for secrets that are in no keyring.
class SecretsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The slots with the names that people know them by.
    SecretsDialog(const QString &sentence, const QMap<QString, QString> &names, QWidget *parent);

    /// Of the fields that were filled.
    SecretValues values() const;

private:
    QMap<QString, QLineEdit *> m_fields;
};

} // namespace wasclean
