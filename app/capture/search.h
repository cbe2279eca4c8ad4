#pragma once

#include "app/capture/filter.h"
#include "app/capture/rowplace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace wasclean {

class CaptureModel;
class FilterScan;

/// Finds rows among those that a model shows. Follows the model when its capture or filter changes,
/// and new rows as they come.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(CaptureModel *model, QObject *parent = nullptr);
    ~Search() override;

    /// Looks for rows of the model that pass this, too. An empty one ends the search.
    void setTerm(const Filter &term);

    bool isActive() const { return !m_term.isEmpty(); }

    /// True when all rows that were there have been looked at.
    bool isDone() const;
    /// Matches found so far.
    qint64 count() const;
    /// Rows on which an expression gave up so far: of the filter, or of the term.
    qint64 undecided() const;
    /// The number of the match (from 0) in this row of the model, if it is one.
    std::optional<qint64> matchAt(int row) const;

    /// Answered by matched() or noMatch(), at once or when the scan has come so far. Wraps around,
    /// once all is known. From a row that is none, such as -1: the first, or the last.
    void findNext(int row);
    void findPrevious(int row);

    /// Where the matches are, as fractions of the model's rows, ascending; at most so many.
    std::vector<double> marks(int buckets = 2000) const;

signals:
    /// Found more, or started anew; at most 10 times a second.
    void changed();
    void done();
    void matched(int row);
    void noMatch();

private:
    enum class Direction { Forward, Backward };

    struct Wish
    {
        Direction direction;
        /// Forward: the first match at or after it. Backward: the last one before it.
        RowPlace from;
    };

    void restart();
    void advance();
    void ask(const Wish &wish);
    void answer();
    std::optional<RowPlace> find(const Wish &wish) const;

    QPointer<CaptureModel> m_model;
    Filter m_term;
    std::unique_ptr<FilterScan> m_scan;
    std::optional<Wish> m_wish;
    QTimer m_tick;
};

} // namespace wasclean
