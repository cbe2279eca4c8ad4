#pragma once

#include "app/formats/textsection.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace wasclean {

/// The context of the translations of evidence, which several files of this room share.
struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::EvidenceText)
};

/// The payload of an event row, taken apart: one line for people, and the evidence if there is any.
struct EventPayload
{
    QString sentence;
    QJsonObject evidence;

    static EventPayload read(const QByteArray &payload);
};

/// What was seen of an attempt (Evidence::toJson, with "close" once it has ended): verdict, both
/// Close frames, how TCP ended, TLS, times, frame counts and remarks. Times are local; a section
/// without anything to say is left out.
EvidenceRows evidenceRows(const QJsonObject &evidence);
/// The same as aligned plain text.
QString evidenceText(const QJsonObject &evidence);

/// The request head as it went out.
QString requestText(const QJsonObject &evidence);

/// The response head as it came, and the body of a refused upgrade: as text when it is UTF-8, else
/// as a hex dump.
QString responseText(const QJsonObject &evidence);

} // namespace wasclean
