#include <algorithm>

#include "core/analysis/journey/journey_view.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

Phrase journeyPhrase(const char *english, std::vector<SentenceArgument> arguments = {}) { return {english, std::move(arguments)}; }

SentenceArgument milestoneWord(Milestone milestone)
{
    const char *word = QT_TRANSLATE_NOOP("Sentence", "maturity");
    if (milestone == Milestone::Setup)
        word = QT_TRANSLATE_NOOP("Sentence", "setup");
    else if (milestone == Milestone::Activation)
        word = QT_TRANSLATE_NOOP("Sentence", "activation");
    else if (milestone == Milestone::Utilization)
        word = QT_TRANSLATE_NOOP("Sentence", "utilization");
    return std::vector<Phrase>{journeyPhrase(word)};
}

SentenceArgument targetWord(const JourneyLink &link)
{
    if (link.next)
        return milestoneWord(*link.next);
    return std::vector<Phrase>{journeyPhrase(link.outcome == LinkOutcome::Dormancy ? QT_TRANSLATE_NOOP("Sentence", "staying active")
                                                                                   : QT_TRANSLATE_NOOP("Sentence", "retention"))};
}

SentenceArgument linkWords(const JourneyLink &link)
{
    //: A link between neighbouring milestones: "activation to utilization"
    return std::vector<Phrase>{journeyPhrase(QT_TRANSLATE_NOOP("Sentence", "%1 to %2"), {milestoneWord(link.from), targetWord(link)})};
}

const Estimate &gapOf(const JourneyLink &link) { return *link.figures.riskDifference; }

bool isWeaker(const JourneyLink *a, const JourneyLink *b) { return gapOf(*a).value < gapOf(*b).value; }

/// The links of one kind after another: "setup to activation, activation to utilization".
SentenceArgument listOfLinks(const std::vector<const JourneyLink *> &links)
{
    std::vector<Phrase> list;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (i + 1 == links.size())
            list.push_back(journeyPhrase("%1", {linkWords(*links[i])}));
        else
            list.push_back(journeyPhrase("%1,", {linkWords(*links[i])}));
    }
    return list;
}

/// `all`: the links between neighbours, measured or not.
std::vector<Phrase> headlineOf(const std::vector<const JourneyLink *> &measured, std::size_t all)
{
    if (measured.empty())
        return {journeyPhrase(QT_TRANSLATE_NOOP("Sentence", "No link between milestones can be measured yet."))};
    std::vector<const JourneyLink *> further, open, reversed;
    for (const JourneyLink *link : measured)
        (gapOf(*link).low > 0.0 ? further : gapOf(*link).high < 0.0 ? reversed : open).push_back(link);
    std::vector<Phrase> headline;
    const auto [weakest, strongest] = std::minmax_element(measured.begin(), measured.end(), isWeaker);
    if (further.size() == all && all > 1) {
        headline.push_back(journeyPhrase(
            QT_TRANSLATE_NOOP("Sentence", "Each milestone marks customers who go further: strongest from %1, weakest from %2."),
            {linkWords(**strongest), linkWords(**weakest)}));
    } else if (!further.empty()) {
        headline.push_back(journeyPhrase(QT_TRANSLATE_NOOP("Sentence", "Customers who reach a milestone go further, most clearly from %1."),
                                         {linkWords(**std::max_element(further.begin(), further.end(), isWeaker))}));
    }
    if (!open.empty())
        headline.push_back(
            journeyPhrase(QT_TRANSLATE_NOOP("Sentence", "Not separable from chance with these data: %1."), {listOfLinks(open)}));
    if (!reversed.empty())
        headline.push_back(journeyPhrase(QT_TRANSLATE_NOOP("Sentence", "Those who reached it go less far: %1."), {listOfLinks(reversed)}));
    return headline;
}

} // namespace

std::vector<const JourneyLink *> neighbourLinks(const JourneyResult &result)
{
    std::vector<const JourneyLink *> links;
    const LinkOutcome stay = result.event == EventKind::Dormancy ? LinkOutcome::Dormancy : LinkOutcome::Retention;
    for (const JourneyLink &link : result.links) {
        const bool isLast = link.from == result.cards.back().milestone;
        if (link.outcome == (isLast ? stay : LinkOutcome::Next))
            links.push_back(&link);
    }
    return links;
}

Finding findingOf(const JourneyResult &result)
{
    std::vector<const JourneyLink *> measured = neighbourLinks(result);
    const std::size_t all = measured.size();
    std::erase_if(measured, [](const JourneyLink *link) { return link->missing || !link->figures.riskDifference; });
    Finding finding;
    finding.headline = headlineOf(measured, all);
    if (!measured.empty())
        finding.figures.push_back(journeyPhrase(
            QT_TRANSLATE_NOOP("Sentence", "Between the cards: how many points more often those who reached it go on (95% interval, odds "
                                          "ratio). Association, not proof of cause.")));
    return finding;
}

} // namespace waymark
