#include "app/formats/imageformat.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace wasclean {

namespace {

constexpr qsizetype largestSvg = qsizetype(4) * 1024 * 1024;
constexpr int mostElements = 20'000;
constexpr int deepestElement = 100;
/// Each may repeat all that the others draw, so that few of them multiply.
constexpr int mostUses = 16;

struct ImageFormatText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::imageFormat)
};

bool looksLikeSvg(QByteArrayView bytes)
{
    constexpr qsizetype looked = 1024;
    const QByteArray start = bytes.first(std::min(bytes.size(), looked)).toByteArray().trimmed();
    return start.startsWith('<') && start.contains("<svg");
}

bool refersOutside(QStringView css)
{
    if (css.contains(u"@import", Qt::CaseInsensitive))
        return true;
    for (qsizetype at = css.indexOf(u"url(", 0, Qt::CaseInsensitive); at >= 0;
         at = css.indexOf(u"url(", at + 1, Qt::CaseInsensitive)) {
        const QStringView target = css.sliced(at + 4).trimmed();
        if (!target.startsWith(u'#') && !target.startsWith(u"'#") && !target.startsWith(u"\"#"))
            return true;
    }
    return false;
}

bool refersOutside(const QXmlStreamAttributes &attributes)
{
    return std::any_of(
        attributes.begin(), attributes.end(), [](const QXmlStreamAttribute &attribute) {
            const QStringView value = attribute.value().trimmed();
            return (attribute.name() == u"href" && !value.startsWith(u'#')) || refersOutside(value);
        });
}

} // namespace

QByteArray imageFormatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == "WEBP")
        return "webp";
    return looksLikeSvg(bytes) ? "svg" : QByteArray();
}

QString svgProblem(const QByteArray &svg)
{
    if (svg.size() > largestSvg)
        return ImageFormatText::tr("The SVG is too large to be drawn.");
    QXmlStreamReader reader(svg);
    int elements = 0;
    int uses = 0;
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD() && reader.text().contains(u'['))
            return ImageFormatText::tr("The SVG declares entities, so it is not drawn.");
        if (reader.isStartElement()) {
            uses += reader.name() == u"use" ? 1 : 0;
            if (refersOutside(reader.attributes()))
                return ImageFormatText::tr(
                    "The SVG refers to external resources, so it is not drawn.");
            if (++elements > mostElements || ++depth > deepestElement || uses > mostUses)
                return ImageFormatText::tr("The SVG is too complex to be drawn.");
        }
        depth -= reader.isEndElement() ? 1 : 0;
        if (reader.isCharacters() && refersOutside(reader.text()))
            return ImageFormatText::tr("The SVG refers to external resources, so it is not drawn.");
    }
    if (reader.hasError()) {
        return ImageFormatText::tr("This is not well-formed XML: line %1, column %2: %3")
            .arg(QString::number(reader.lineNumber()), QString::number(reader.columnNumber()),
                reader.errorString());
    }
    return {};
}

} // namespace wasclean
