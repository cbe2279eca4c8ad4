#pragma once

#include "app/codecs/codecs.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace wasclean {

/// Which protocol the messages are read as, chosen in a menu, and whether heartbeats are hidden.
class CodecControls : public QWidget
{
    Q_OBJECT

public:
    explicit CodecControls(QWidget *parent = nullptr);

    /// What was recognised, what is chosen ("" for that, "none", or an id), and whether any row of
    /// the log is of a protocol.
    void show(const RecognisedCodec &recognised, const QString &choice, bool hasCodecs);

    void setHeartbeatsHidden(bool hidden);

    bool areSummariesShown() const;

    bool hasRowPerMessage() const;
    void setRowPerMessage(bool has);

    bool answersAsClient() const;
    void setAnswersAsClient(bool answers);

    /// Whether messages are compared with schemas.
    void setHasSchemas(bool has);
    void setSchemaFaultsOnly(bool only);

    /// The choice of the protocol and what goes with it, for another menu, too.
    QMenu *menu() const;

    /// Asks for the requests of the log, for another menu, too.
    QAction *requestsAction() const { return m_requests; }

signals:
    /// The user chose: "" for what is recognised, "none", or the id of a codec.
    void chosen(const QString &choice);
    void heartbeatsHiddenChanged(bool hidden);
    void answersAsClientChanged(bool answers);
    /// Whether the log shows summaries or the messages as they travelled.
    void summariesShownChanged(bool shown);
    /// Whether messages that travelled together have a row each.
    void rowPerMessageChanged(bool has);
    /// The requests of the log are to be shown.
    void requestsWanted();
    /// Schemas are to be chosen.
    void schemasWanted();
    /// The types of Protocol Buffers are to be chosen.
    void protobufTypesWanted();
    void schemaFaultsOnlyChanged(bool only);

private:
    QAction *addChoice(QMenu &menu, const QString &text, const QString &choice);
    void addChoices(QMenu &menu, const CodecList &codecs);
    void createMenu();

    QToolButton *m_button;
    QToolButton *m_heartbeats;
    QToolButton *m_schemaFaults;
    QActionGroup *m_choices;
    QAction *m_automatic;
    QAction *m_summaries;
    QAction *m_rowPerMessage;
    QAction *m_answers;
    QAction *m_requests;
    QAction *m_schemas;
    QAction *m_protobufTypes;
};

} // namespace wasclean
