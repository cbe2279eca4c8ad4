#include "ui/palette/fuzzymatch.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace wasclean {

namespace {

constexpr int none = -1;
constexpr int letterPoints = 1;
constexpr int followingPoints = 12;
constexpr int wordPoints = 8;
constexpr int beginPoints = 4;

int pointsAt(const QString &text, qsizetype at)
{
    if (at == 0)
        return letterPoints + wordPoints + beginPoints;
    return text.at(at - 1).isLetterOrNumber() ? letterPoints : letterPoints + wordPoints;
}

/// The most points that the letters of the word can have in the text; none when they are not there.
int wordScore(const QString &word, const QString &text)
{
    // For each place of the text the most points with the last letter so far exactly there.
    std::vector<int> before;
    for (qsizetype i = 0; i < word.size(); ++i) {
        std::vector<int> here(size_t(text.size()), none);
        int bestEarlier = none;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (i > 0 && at > 0)
                bestEarlier = std::max(bestEarlier, before[size_t(at - 1)]);
            if (text.at(at) != word.at(i))
                continue;
            int score = i == 0 ? 0 : bestEarlier;
            if (i > 0 && at > 0 && before[size_t(at - 1)] != none)
                score = std::max(score, before[size_t(at - 1)] + followingPoints);
            if (score != none)
                here[size_t(at)] = score + pointsAt(text, at);
        }
        before = here;
    }
    return before.empty() ? none : *std::max_element(before.begin(), before.end());
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString searched = text.toCaseFolded();
    int score = 0;
    for (const QString &word : typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        const int points = searched.isEmpty() ? none : wordScore(word, searched);
        if (points == none)
            return std::nullopt;
        score += points;
    }
    return score;
}

} // namespace wasclean
