#pragma once

#include "app/codecs/protobuf.h"
#include "ui/log/schemachoice.h"

class QComboBox;
class QLineEdit;

namespace wasclean {

/// Chooses a schema of Protocol Buffers, and which of its types the messages are of.
class ProtobufDialog : public SchemaChoice
{
    Q_OBJECT

public:
    explicit ProtobufDialog(QWidget *parent = nullptr);
    ~ProtobufDialog() override;

    void setChoice(const ProtobufChoice &choice);
    /// The types of the schema that was read, and what is wrong with it; empty when all is well.
    void setTypes(const QStringList &types, const QString &problem);

signals:
    /// The types of this schema are wanted.
    void schemaChanged(const QString &path);
    void chosen(const wasclean::ProtobufChoice &choice);

protected:
    void use() override;

private:
    QWidget *newSchemaRow();
    QWidget *newPayloadRow();
    QComboBox *newTypeBox(const QString &objectName, const QString &name);
    void chooseSchema(bool isFolder);
    void take(const QString &path);

    QLineEdit *m_schema;
    QComboBox *m_received;
    QComboBox *m_sent;
    QLineEdit *m_typeField;
    QLineEdit *m_payloadField;
    /// The schema whose types are offered.
    QString m_read;
};

} // namespace wasclean
