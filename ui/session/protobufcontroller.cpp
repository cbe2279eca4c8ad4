#include "ui/session/protobufcontroller.h"

#include "app/base/background.h"
#include "app/codecs/protobufreader.h"
#include "app/decoding/rowcodecs.h"
#include "ui/log/codeccontrols.h"
#include "ui/log/messagelogview.h"
#include "ui/log/protobufdialog.h"

namespace wasclean {

/// A schema that was read.
struct ProtobufController::Reading
{
    QString schema;
    std::shared_ptr<const ProtobufTypes> types;
    QString problem;
};

ProtobufController::ProtobufController(RowCodecs &codecs, MessageLogView &log, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
    , m_log(log)
{
    connect(m_log.codecControls(), &CodecControls::protobufTypesWanted, this,
        &ProtobufController::showDialog);
}

ProtobufController::~ProtobufController() { delete m_dialog; }

void ProtobufController::choose(const ProtobufChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    read(choice.schema);
}

void ProtobufController::read(const QString &schema)
{
    const quint64 reading = ++m_reading;
    if (schema.isEmpty()) {
        take({});
        return;
    }
    inBackground(
        this,
        [schema] {
            const auto types = readProtobufTypes(schema);
            return Reading{
                schema, types ? *types : nullptr, types ? (*types)->remark() : types.problem};
        },
        [this, reading](const Reading &read) {
            if (reading == m_reading)
                take(read);
        });
}

void ProtobufController::take(const Reading &reading)
{
    m_types = reading.types;
    m_typesSchema = reading.schema;
    m_problem = reading.problem;
    // The dialog may have read another one.
    if (reading.schema == m_choice.schema) {
        checkTypes();
        m_codecs.setOwnCodec(
            m_types ? std::make_shared<ProtobufCodec>(m_types, m_choice) : nullptr);
    }
    showTypes();
}

/// Says what keeps the choice from having its effect.
void ProtobufController::checkTypes()
{
    bool isWhole = m_types || m_choice.schema.isEmpty();
    for (const QString &type : {m_choice.received, m_choice.sent}) {
        const bool isThere = type.isEmpty() || !m_types
            || m_types->schema().messageNamed(type.toUtf8()) != ProtobufSchema::none;
        isWhole = isWhole && isThere;
        if (!isThere && m_problem.isEmpty())
            m_problem = tr("The schema has no message type “%1”.").arg(type);
    }
    const bool isSaid = m_dialog && m_dialog->isVisible();
    if (!isWhole && !isSaid)
        emit failed(
            tr("Messages of Protocol Buffers are shown without their types. %1").arg(m_problem));
}

void ProtobufController::showTypes()
{
    if (!m_dialog)
        return;
    QStringList names;
    if (m_types) {
        for (const ProtobufSchema::Message &message : m_types->schema().messages) {
            if (message.kind == ProtobufSchema::Message::Kind::Plain)
                names.append(QString::fromUtf8(message.name));
        }
        names.sort();
    }
    m_dialog->setTypes(names, m_problem);
}

void ProtobufController::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ProtobufDialog(m_log.window());
        connect(m_dialog, &ProtobufDialog::schemaChanged, this, &ProtobufController::read);
        connect(m_dialog, &ProtobufDialog::chosen, this, [this](const ProtobufChoice &choice) {
            m_choice = choice;
            // The files may be others than before.
            read(choice.schema);
            emit choiceChanged();
        });
    }
    m_dialog->setChoice(m_choice);
    if (m_typesSchema == m_choice.schema)
        showTypes();
    else
        read(m_choice.schema);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace wasclean
