#include <utility>

#include "core/analysis/finding/finding_words.h"
#include "core/analysis/finding/findings.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

/// The latest period that is settled and has enough accounts to tell.
const PeriodCell *latestCell(const PeriodGroup &group)
{
    const PeriodCell *found = nullptr;
    for (const PeriodCell &cell : group.cells) {
        if (cell.retention && !cell.unsettled && cell.count.eligible >= kFewestCustomers)
            found = &cell;
    }
    return found;
}

} // namespace

Finding findingOf(const PeriodResult &result)
{
    const PeriodGroup &everybody = result.groups.size() == 1 ? result.groups[0] : result.pooled;
    const PeriodCell *cell = latestCell(everybody);
    if (everybody.n == 0)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "There is no customer whose periods could be counted.")), {}};
    if (cell == nullptr)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No period can be told yet: none has passed for %1 customers or more."),
                       {countOf(kFewestCustomers)}),
                {}};
    const char *text = result.query.rule.kind == PeriodKind::Unbounded
                           ? QT_TRANSLATE_NOOP("Sentence", "On days %1 to %2 or later %3 of %4 customers were active.")
                           : QT_TRANSLATE_NOOP("Sentence", "On days %1 to %2 since signup %3 of %4 customers were active.");
    Finding finding{
        phrase(text, {countOf(cell->firstDay), countOf(cell->lastDay), shareWords(*cell->retention), countOf(cell->count.eligible)}), {}};
    std::vector<Phrase> items;
    if (result.groups.size() > 1)
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "Pooled over %1 groups"), {countOf(static_cast<double>(result.groups.size()))}});
    items.push_back({items.empty() ? QT_TRANSLATE_NOOP("Sentence", "Those who left stay in the count")
                                   : QT_TRANSLATE_NOOP("Sentence", "those who left stay in the count"),
                     {}});
    finding.figures = lineOf(items);
    return finding;
}

} // namespace waymark
