#include "ui/diffmodel.h"

#include "app/formats/preview.h"

namespace wasclean {

namespace {

constexpr qsizetype longestLine = 2000;

QString signOf(DiffLine::Kind kind)
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
    return line < 0 ? QString() : oneLine(lines[line].toUtf8(), longestLine);
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

int DiffModel::differences() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += beginsDifference(row) ? 1 : 0;
    return count;
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
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Sign)
        return signOf(line.kind);
    return index.column() == Left ? lineText(m_texts.left, line.left)
                                  : lineText(m_texts.right, line.right);
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Sign ? QString() : section == Left ? tr("First row") : tr("Second row");
}

} // namespace wasclean
