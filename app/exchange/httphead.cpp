#include "app/exchange/httphead.h"

namespace wasclean {

HttpHead HttpHead::read(const QByteArray &bytes)
{
    HttpHead head;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        const bool continued = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (i == 0)
            head.startLine = line;
        else if (continued && !head.fields.isEmpty())
            head.fields.last().value += ' ' + line.trimmed();
        else if (!line.isEmpty())
            head.fields.append({colon < 0 ? line.trimmed() : line.first(colon).trimmed(),
                colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
    }
    return head;
}

QByteArray HttpHead::toBytes() const
{
    QByteArray bytes = startLine + "\r\n";
    for (const HeaderField &field : fields)
        bytes += field.name + ": " + field.value + "\r\n";
    return bytes + "\r\n";
}

} // namespace wasclean
