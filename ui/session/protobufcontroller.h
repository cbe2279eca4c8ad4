#pragma once

#include "app/codecs/protobuf.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

namespace wasclean {

class MessageLogView;
class ProtobufDialog;
class RowCodecs;

/// Has messages of Protocol Buffers read by a schema that the user chose.
class ProtobufController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ProtobufController(RowCodecs &codecs, MessageLogView &log, QObject *parent = nullptr);
    ~ProtobufController() override;

    const ProtobufChoice &choice() const { return m_choice; }

    /// Reads the schema in the background, unless it is the one that is there.
    void choose(const ProtobufChoice &choice);

signals:
    /// Another choice by the user's hand.
    void choiceChanged();
    /// The schema of a profile cannot be read, or lacks a type; the sentence says why. The dialog,
    /// when it is open, says so itself.
    void failed(const QString &sentence);

private:
    struct Reading;

    void read(const QString &schema);
    void take(const Reading &reading);
    void checkTypes();
    void showTypes();
    void showDialog();

    RowCodecs &m_codecs;
    MessageLogView &m_log;
    QPointer<ProtobufDialog> m_dialog;
    ProtobufChoice m_choice;
    /// Of the schema that was read last, that of the dialog or that of the choice.
    std::shared_ptr<const ProtobufTypes> m_types;
    QString m_typesSchema;
    QString m_problem;
    /// Counts what is read, so that what was wanted before is not taken.
    quint64 m_reading = 0;
};

} // namespace wasclean
