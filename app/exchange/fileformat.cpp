#include "app/exchange/fileformat.h"

#include <utility>

namespace wasclean {

namespace {

constexpr std::pair<const char *, FileFormat> endings[] = {
    {".wasclean", FileFormat::Capture},
    {".har", FileFormat::Har},
    {".jsonl", FileFormat::JsonLines},
    {".ndjson", FileFormat::JsonLines},
    {".csv", FileFormat::Csv},
    {".txt", FileFormat::Text},
    {".html", FileFormat::Html},
    {".htm", FileFormat::Html},
};

} // namespace

std::optional<FileFormat> formatOf(const QString &fileName)
{
    for (const auto &[ending, format] : endings) {
        if (fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return format;
    }
    return {};
}

bool canImport(FileFormat format)
{
    return format == FileFormat::Capture || format == FileFormat::Har
        || format == FileFormat::JsonLines;
}

QString endingOf(FileFormat format)
{
    for (const auto &[ending, known] : endings) {
        if (known == format)
            return QLatin1String(ending);
    }
    return {};
}

} // namespace wasclean
