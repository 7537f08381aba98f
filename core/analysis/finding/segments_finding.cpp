#include <utility>

#include "core/analysis/finding/finding_words.h"
#include "core/analysis/finding/findings.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

SentenceArgument valueLabel(const std::string &name) { return groupLabel(name, Grouping::Kind::Attribute); }

SentenceNumber pValue(double p) { return {p, SentenceNumber::Kind::PValue, false}; }

/// The values with the smallest and the largest difference, of those with people on both sides.
std::pair<std::size_t, std::size_t> extremes(const SegmentTables &tables)
{
    std::optional<std::size_t> smallest;
    std::optional<std::size_t> largest;
    for (std::size_t s = 0; s < tables.figures.size(); ++s) {
        const auto &difference = tables.figures[s].riskDifference;
        if (!difference)
            continue;
        if (!smallest || difference->value < tables.figures[*smallest].riskDifference->value)
            smallest = s;
        if (!largest || difference->value > tables.figures[*largest].riskDifference->value)
            largest = s;
    }
    return {smallest.value_or(0), largest.value_or(0)};
}

std::vector<Phrase> tablesHeadline(const SegmentTables &tables)
{
    const SentenceText attribute{tables.attribute, true};
    if (!tables.tables.heterogeneity)
        return phrase(QT_TRANSLATE_NOOP("Sentence",
                                        "The gap cannot be compared between the values of \"%1\": fewer than two have customers "
                                        "on both sides, some of whom stayed and some of whom left."),
                      {attribute});
    if (tables.tables.simpson)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Beware: within the values of \"%1\" the gap is %2 points, against %3 points among all "
                                                    "together. Much of it is who they are."),
                      {attribute, pointsOf(tables.tables.common->value), pointsOf(*tables.tables.crude)});
    if (tables.tables.heterogeneity->p > kSignificantP)
        return phrase(QT_TRANSLATE_NOOP("Sentence",
                                        "Within the values of \"%1\" the gap is %2 points; the data do not tell it apart from one "
                                        "value to another."),
                      {attribute, pointsOf(tables.tables.common->value)});
    const auto [smallest, largest] = extremes(tables);
    return phrase(QT_TRANSLATE_NOOP("Sentence", "The gap differs between the values of \"%1\": from %2 points (\"%3\") to %4 points "
                                                "(\"%5\")."),
                  {attribute, pointsOf(tables.figures[smallest].riskDifference->value), valueLabel(tables.names[smallest]),
                   pointsOf(tables.figures[largest].riskDifference->value), valueLabel(tables.names[largest])});
}

std::vector<Phrase> segmentFigures(const RetentionSegments &segments)
{
    std::vector<Phrase> items;
    if (segments.tables && segments.tables->tables.common) {
        const Estimate &common = *segments.tables->tables.common;
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "Mantel-Haenszel difference %1 points (%2 to %3)"),
                         {pointsOf(common.value), pointsOf(common.low), pointsOf(common.high)}});
    }
    if (segments.tables && segments.tables->tables.heterogeneity)
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "Cochran's Q p %1"), {pValue(segments.tables->tables.heterogeneity->p)}});
    if (segments.stratifiedLogRank)
        items.push_back({items.empty() ? QT_TRANSLATE_NOOP("Sentence", "Stratified log-rank p %1")
                                       : QT_TRANSLATE_NOOP("Sentence", "stratified log-rank p %1"),
                         {pValue(segments.stratifiedLogRank->p)}});
    std::vector<Phrase> figures = lineOf(items);
    figures.push_back(notCausal());
    return figures;
}

} // namespace

Finding findingOf(const RetentionSegments &segments)
{
    Finding finding;
    if (segments.tables) {
        finding.headline = tablesHeadline(*segments.tables);
    } else if (!segments.stratifiedLogRank) {
        finding.headline = phrase(QT_TRANSLATE_NOOP("Sentence", "The groups cannot be compared within the values of \"%1\"."),
                                  {SentenceText{segments.attribute, true}});
    } else {
        const char *text = segments.stratifiedLogRank->p <= kSignificantP
                               ? QT_TRANSLATE_NOOP("Sentence", "The groups differ within the values of \"%1\" too.")
                               : QT_TRANSLATE_NOOP("Sentence", "Within the values of \"%1\" the data do not separate the groups.");
        finding.headline = phrase(text, {SentenceText{segments.attribute, true}});
    }
    finding.figures = segmentFigures(segments);
    return finding;
}

} // namespace waymark
