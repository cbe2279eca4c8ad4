#pragma once

#include "app/schema/schemareport.h"
#include "app/schema/subschema.h"

#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <chrono>
#include <utility>
#include <vector>

namespace wasclean {

/// One message while it is compared with a schema. It ends with a sentence, and neither yes nor no,
/// when that takes too long, goes too deep or never ends.
class Evaluation
{
public:
    /// The text must be the one whose tree comes to apply().
    Evaluation(QByteArrayView text, const std::atomic_bool *cancelled);

    QByteArrayView text() const { return m_text; }

    /// Whether the value fits the schema. What it evaluated is added when it does.
    bool apply(const Subschema &schema, const JsonNode &value, Evaluated *outer = nullptr);
    /// Likewise for a member or an element of the value that is being looked at.
    bool applyToMember(const Subschema &schema, const JsonMember &member);
    bool applyToElement(const Subschema &schema, const JsonNode &element, std::size_t index);
    /// Likewise for the name of a member.
    bool applyToName(const Subschema &schema, const JsonMember &member);

    /// Without telling what is wrong.
    bool fits(const Subschema &schema, const JsonNode &value, Evaluated *outer = nullptr);
    bool elementFits(const Subschema &schema, const JsonNode &element, std::size_t index);

    /// What is wrong by each of the schemas, as long as none fits. Tells how many fit; when none
    /// does, what is wrong by the one that comes nearest is to be told.
    std::size_t countFitting(
        const std::vector<const Subschema *> &schemas, const JsonNode &value, Evaluated &evaluated);

    /// Tells what is wrong, with a function that makes the sentence if that is wanted; false.
    template <typename Reason>
    bool fail(const char *keyword, Reason reason)
    {
        if (wantsFaults())
            addFault(keyword, reason());
        return false;
    }

    /// Ends the evaluation; false.
    bool giveUp(const QString &why);

    /// For work that applies no schema: so many members, elements or bytes are about to be looked
    /// at. False when it takes too long; then the evaluation has ended.
    bool spend(std::size_t looks);

    /// The schemas that were gone through to here, the first one first.
    template <typename Visit>
    void visitScope(Visit visit) const
    {
        for (const Frame &frame : m_frames) {
            if (visit(*frame.schema))
                return;
        }
    }

    /// Whether more faults can be told. Where they are not, the first one decides.
    bool wantsFaults() const
    {
        return m_quiet == 0 && m_faults.size() < SchemaReport::mostFaults && m_problem.isEmpty();
    }

    bool hasGivenUp() const { return !m_problem.isEmpty(); }

    /// Tells no fault, only whether there is one.
    void beQuiet() { ++m_quiet; }

    /// What is known after all was applied.
    SchemaReport report(bool isFitting);

    /// Schemas in schemas, through references as well.
    static constexpr std::size_t mostDepth = 1500;
    /// A message may take so many applications of schemas, and one for each of its bytes besides.
    static constexpr qint64 mostSteps = 200'000;
    static constexpr std::chrono::milliseconds mostTime{1000};

private:
    struct Frame
    {
        const Subschema *schema;
        const JsonNode *value;
    };

    struct Step
    {
        const JsonMember *member;
        std::size_t index;
    };

    bool enter(const Subschema &schema, const JsonNode &value);
    bool runChecks(const Subschema &schema, const JsonNode &value, Evaluated *outer);
    bool isLate();
    bool isTimeOver() const;
    bool giveUpLate();
    void addFault(const char *keyword, const QString &reason);
    QString pointer() const;

    QByteArrayView m_text;
    const std::atomic_bool *m_cancelled;
    std::chrono::steady_clock::time_point m_end;
    qint64 m_stepsLeft;
    /// Since the last look at the clock.
    std::size_t m_looks = 0;
    int m_quiet = 0;
    std::vector<Frame> m_frames;
    std::vector<Step> m_path;
    std::vector<SchemaFault> m_faults;
    QString m_problem;
};

} // namespace wasclean
