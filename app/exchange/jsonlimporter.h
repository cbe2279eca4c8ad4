#pragma once

#include "app/base/regularfile.h"
#include "app/exchange/importer.h"
#include "app/formats/jsontext.h"

#include <QCoreApplication>

namespace wasclean {

/// Reads what JsonlExporter writes. A line that is broken is left out.
class JsonlImporter : public Importer
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonlImporter)

public:
    using Importer::Importer;

    /// Whether a file that begins with this line is ours.
    static bool recognises(QByteArrayView firstLine);

    void read(RegularFile &file);

private:
    bool readHeader(QByteArrayView line);
    void readLine(QByteArrayView line, qint64 number);
    QString readMember(const QByteArray &name, const JsonWalker &walker, Message &message);

    qint64 m_lastTime = 0;
    bool m_hasPayload = false;
    bool m_hasTime = false;
    bool m_hasKind = false;
};

} // namespace wasclean
