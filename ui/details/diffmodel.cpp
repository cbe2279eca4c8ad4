#include "ui/details/diffmodel.h"

#include "app/formats/preview.h"

#include <algorithm>

namespace wasclean {

namespace {

QString changeText(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Changed:
        return QStringLiteral("~");
    case DiffLine::Kind::OnlyLeft:
        return QStringLiteral("−");
    case DiffLine::Kind::OnlyRight:
        return QStringLiteral("+");
    case DiffLine::Kind::Same:
        break;
    }
    return {};
}

QString lineText(const QStringList &lines, qsizetype line)
{
    return line < 0 ? QString() : oneLine(lines[line].toUtf8(), DiffModel::longestLine);
}

} // namespace

void DiffModel::setTexts(ComparedTexts texts)
{
    beginResetModel();
    m_texts = std::move(texts);
    endResetModel();
}

bool DiffModel::beginsDifference(int row) const
{
    const auto isSame = [this](int line) {
        return m_texts.lines[std::size_t(line)].kind == DiffLine::Kind::Same;
    };
    return !isSame(row) && (row == 0 || isSame(row - 1));
}

int DiffModel::differentLines() const
{
    return int(std::count_if(m_texts.lines.begin(), m_texts.lines.end(),
        [](const DiffLine &line) { return line.kind != DiffLine::Kind::Same; }));
}

int DiffModel::differences() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += beginsDifference(row) ? 1 : 0;
    return count;
}

int DiffModel::cutLines() const
{
    const auto isCut = [](const QString &line) { return line.size() > longestLine; };
    return int(std::count_if(m_texts.left.begin(), m_texts.left.end(), isCut)
        + std::count_if(m_texts.right.begin(), m_texts.right.end(), isCut));
}

int DiffModel::nextDifference(int row, bool forward) const
{
    const int step = forward ? 1 : -1;
    for (int at = row + step; at >= 0 && at < rowCount(); at += step) {
        if (beginsDifference(at))
            return at;
    }
    return -1;
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.lines.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DiffLine &line = m_texts.lines[std::size_t(index.row())];
    if (role == ChangedRole)
        return line.kind != DiffLine::Kind::Same;
    if (role == SpansRole)
        return QVariant::fromValue(spans(line, index.column()));
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Change ? changeText(line.kind) : text(line, index.column());
}

QString DiffModel::text(const DiffLine &line, int column) const
{
    return column == Left ? lineText(m_texts.left, line.left) : lineText(m_texts.right, line.right);
}

QList<TextSpan> DiffModel::spans(const DiffLine &line, int column) const
{
    QList<TextSpan> spans;
    if (line.kind != DiffLine::Kind::Changed || column == Change)
        return spans;
    // Of what is shown, where some characters are written out.
    for (const DiffRun &change : innerChanges(text(line, Left), text(line, Right))) {
        const TextSpan span = column == Left ? TextSpan{change.left, change.leftSize}
                                             : TextSpan{change.right, change.rightSize};
        if (span.size > 0)
            spans.append(span);
    }
    return spans;
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Change ? QString() : section == Left ? m_texts.leftName : m_texts.rightName;
}

} // namespace wasclean
