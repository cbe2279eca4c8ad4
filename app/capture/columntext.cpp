#include "app/capture/columntext.h"

#include "app/capture/capturemodel.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

/// The context of the texts below for translators.
struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ColumnText)
};

} // namespace

QString columnTitle(int column)
{
    switch (column) {
    case CaptureModel::Number:
        return QStringLiteral("#");
    case CaptureModel::Delta:
        return QStringLiteral("Δ");
    case CaptureModel::DirectionColumn:
        return QStringLiteral("⇅");
    case CaptureModel::BookmarkColumn:
        return {};
    case CaptureModel::LatencyColumn:
        return ColumnText::tr("Latency");
    default:
        return columnWords(column);
    }
}

QString columnWords(int column)
{
    switch (column) {
    case CaptureModel::Number:
        return ColumnText::tr("Number");
    case CaptureModel::Delta:
        return ColumnText::tr("Time since the previous row");
    case CaptureModel::DirectionColumn:
        return ColumnText::tr("Direction");
    case CaptureModel::Type:
        return ColumnText::tr("Type");
    case CaptureModel::Size:
        return ColumnText::tr("Size");
    case CaptureModel::Preview:
        return ColumnText::tr("Preview");
    case CaptureModel::BookmarkColumn:
        return ColumnText::tr("Bookmark");
    case CaptureModel::NoteColumn:
        return ColumnText::tr("Note");
    case CaptureModel::LatencyColumn:
        return ColumnText::tr("Latency of answers");
    default:
        return {};
    }
}

} // namespace wasclean
