#include "app/formats/diff.h"

#include <QHash>

#include <algorithm>

namespace wasclean {

namespace {

using Items = std::vector<qsizetype>;

/// At most about this many steps back are remembered: maxEdits squared numbers.
constexpr qsizetype maxLineEdits = 1500;
/// The same within a line, which is compared while it is painted.
constexpr qsizetype maxInnerEdits = 100;
/// Fewer equal characters than these and one more between two changes are noise.
constexpr qsizetype shortestInnerMatch = 2;

void addRun(std::vector<DiffRun> &runs, bool isEqual, qsizetype leftSize, qsizetype rightSize)
{
    if (leftSize == 0 && rightSize == 0)
        return;
    if (runs.empty() || runs.back().isEqual != isEqual) {
        const DiffRun last = runs.empty() ? DiffRun() : runs.back();
        runs.push_back({isEqual, last.left + last.leftSize, 0, last.right + last.rightSize, 0});
    }
    runs.back().leftSize += leftSize;
    runs.back().rightSize += rightSize;
}

/// The characters of a text, and where in its UTF-16 each begins.
class CharacterPlaces
{
public:
    explicit CharacterPlaces(QStringView text)
    {
        qsizetype place = 0;
        for (const char32_t character : text.toUcs4()) {
            m_places.push_back(place);
            m_characters.push_back(qsizetype(character));
            place += QChar::requiresSurrogates(character) ? 2 : 1;
        }
        m_places.push_back(place);
    }

    const Items &characters() const { return m_characters; }

    /// Also of the end.
    qsizetype at(qsizetype character) const { return m_places[std::size_t(character)]; }

private:
    Items m_characters;
    Items m_places;
};

/// Myers, "An O(ND) difference algorithm": how far each diagonal gets with so many edits.
class Myers
{
public:
    Myers(const Items &left, const Items &right, qsizetype from, qsizetype endLeft,
        qsizetype endRight)
        : m_left(left)
        , m_right(right)
        , m_from(from)
        , m_width(endLeft - from)
        , m_height(endRight - from)
    { }

    /// False when it takes more edits than that.
    bool search(qsizetype maxEdits, const CancelFlag &cancelled)
    {
        std::vector<qsizetype> reached{0, 0, 0};
        for (qsizetype edits = 0; edits <= maxEdits && !cancelled.isCancelled(); ++edits) {
            std::vector<qsizetype> next(std::size_t(2 * edits + 3), 0);
            for (qsizetype k = -edits; k <= edits; k += 2) {
                const qsizetype x = slide(start(reached, edits, k), k);
                at(next, edits + 1, k) = x;
                if (x >= m_width && x - k >= m_height) {
                    m_trace.push_back(std::move(next));
                    return true;
                }
            }
            m_trace.push_back(next);
            reached = std::move(next);
        }
        return false;
    }

    /// The way that was found, as runs.
    void addRuns(std::vector<DiffRun> &runs) const
    {
        struct Step
        {
            qsizetype equal;
            bool isInsert;
        };

        std::vector<Step> steps;
        qsizetype x = m_width;
        qsizetype y = m_height;
        for (qsizetype edits = qsizetype(m_trace.size()) - 1; edits > 0; --edits) {
            const auto &before = m_trace[std::size_t(edits) - 1];
            const qsizetype k = x - y;
            const bool isInsert = comesFromAbove(before, edits, k);
            const qsizetype startX = start(before, edits, k);
            steps.push_back({x - startX, isInsert});
            x = isInsert ? startX : startX - 1;
            y = x - (isInsert ? k + 1 : k - 1);
        }
        addRun(runs, true, x, x);
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            addRun(runs, false, step->isInsert ? 0 : 1, step->isInsert ? 1 : 0);
            addRun(runs, true, step->equal, step->equal);
        }
    }

private:
    static qsizetype &at(std::vector<qsizetype> &row, qsizetype middle, qsizetype k)
    {
        return row[std::size_t(middle + k)];
    }

    /// In the row of one edit less, whose middle is edits.
    static qsizetype at(const std::vector<qsizetype> &row, qsizetype middle, qsizetype k)
    {
        return row[std::size_t(middle + k)];
    }

    static bool comesFromAbove(const std::vector<qsizetype> &before, qsizetype edits, qsizetype k)
    {
        return k == -edits || (k != edits && at(before, edits, k - 1) < at(before, edits, k + 1));
    }

    static qsizetype start(const std::vector<qsizetype> &before, qsizetype edits, qsizetype k)
    {
        if (edits == 0)
            return 0;
        return comesFromAbove(before, edits, k) ? at(before, edits, k + 1)
                                                : at(before, edits, k - 1) + 1;
    }

    qsizetype slide(qsizetype x, qsizetype k) const
    {
        while (x < m_width && x - k < m_height
            && m_left[std::size_t(m_from + x)] == m_right[std::size_t(m_from + x - k)])
            ++x;
        return x;
    }

    const Items &m_left;
    const Items &m_right;
    qsizetype m_from;
    qsizetype m_width;
    qsizetype m_height;
    std::vector<std::vector<qsizetype>> m_trace;
};

} // namespace

std::vector<DiffRun> diffLists(
    const Items &left, const Items &right, qsizetype maxEdits, const CancelFlag &cancelled)
{
    const qsizetype shorter = qsizetype(std::min(left.size(), right.size()));
    qsizetype from = 0;
    while (from < shorter && left[std::size_t(from)] == right[std::size_t(from)])
        ++from;
    auto endLeft = qsizetype(left.size());
    auto endRight = qsizetype(right.size());
    while (endLeft > from && endRight > from
        && left[std::size_t(endLeft) - 1] == right[std::size_t(endRight) - 1]) {
        --endLeft;
        --endRight;
    }
    std::vector<DiffRun> runs;
    addRun(runs, true, from, from);
    Myers myers(left, right, from, endLeft, endRight);
    if (myers.search(maxEdits, cancelled))
        myers.addRuns(runs);
    else
        addRun(runs, false, endLeft - from, endRight - from);
    const qsizetype tail = qsizetype(left.size()) - endLeft;
    addRun(runs, true, tail, tail);
    return runs;
}

namespace {

/// The line of a run that has that number in it.
DiffLine lineOfRun(const DiffRun &run, qsizetype number)
{
    using Kind = DiffLine::Kind;
    const bool hasLeft = number < run.leftSize;
    const bool hasRight = number < run.rightSize;
    const Kind kind = run.isEqual ? Kind::Same
        : hasLeft && hasRight     ? Kind::Changed
        : hasLeft                 ? Kind::OnlyLeft
                                  : Kind::OnlyRight;
    return {kind, hasLeft ? run.left + number : -1, hasRight ? run.right + number : -1};
}

} // namespace

std::vector<DiffLine> diffLines(
    const QList<QString> &left, const QList<QString> &right, const CancelFlag &cancelled)
{
    QHash<QString, qsizetype> numbers;
    const auto numbered = [&numbers](const QList<QString> &lines) {
        Items items;
        for (const QString &line : lines) {
            const auto known = numbers.constFind(line);
            items.push_back(known != numbers.constEnd() ? *known : numbers.size());
            if (known == numbers.constEnd())
                numbers.insert(line, items.back());
        }
        return items;
    };
    const Items leftItems = numbered(left);
    const Items rightItems = numbered(right);
    std::vector<DiffLine> lines;
    for (const DiffRun &run : diffLists(leftItems, rightItems, maxLineEdits, cancelled)) {
        for (qsizetype i = 0; i < std::max(run.leftSize, run.rightSize); ++i) {
            lines.push_back(lineOfRun(run, i));
        }
    }
    return lines;
}

std::vector<DiffRun> innerChanges(QStringView left, QStringView right)
{
    const CharacterPlaces leftPlaces(left);
    const CharacterPlaces rightPlaces(right);
    std::vector<DiffRun> changes;
    for (const DiffRun &run :
        diffLists(leftPlaces.characters(), rightPlaces.characters(), maxInnerEdits, {})) {
        if (run.isEqual)
            continue;
        DiffRun change;
        change.left = leftPlaces.at(run.left);
        change.leftSize = leftPlaces.at(run.left + run.leftSize) - change.left;
        change.right = rightPlaces.at(run.right);
        change.rightSize = rightPlaces.at(run.right + run.rightSize) - change.right;
        DiffRun *const last = changes.empty() ? nullptr : &changes.back();
        if (last && change.left - (last->left + last->leftSize) <= shortestInnerMatch) {
            last->leftSize = change.left + change.leftSize - last->left;
            last->rightSize = change.right + change.rightSize - last->right;
        } else {
            changes.push_back(change);
        }
    }
    return changes;
}

} // namespace wasclean
