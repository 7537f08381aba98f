#include "core/association/sweep.h"

#include <algorithm>
#include <cmath>

#include <QObject>
#include <QTest>

#include "core/base/random.h"
#include "core/survival/logrank.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

constexpr Day kSweepLandmark = 30;
constexpr Day kSweepHorizon = 120;
constexpr Criterion kAllCriteria[] = {Criterion::Youden, Criterion::Phi, Criterion::InformationGain, Criterion::LogRank,
                                      Criterion::RiskDifference};

/// People as columns.
struct Crowd {
    std::vector<double> measure;
    std::vector<Day> duration, possible;
    std::vector<std::uint8_t> event;

    SweepPeople people() const { return {measure, duration, event, possible, {}}; }
    void add(double value, Day left, bool lost, Day watched)
    {
        measure.push_back(value);
        duration.push_back(left);
        event.push_back(lost ? 1 : 0);
        possible.push_back(watched);
    }
};

/// Seeded customers with some 20 values of a measure. Reaching `separates` halves (or, harmful, doubles) the hazard.
Crowd randomCrowd(std::uint64_t seed, std::size_t count, double separates, double hazardFactor)
{
    RandomStream random(seed);
    Crowd crowd;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = static_cast<double>(random.below(20));
        const double mean = 150.0 / (value >= separates ? hazardFactor : 1.0);
        const auto watched = static_cast<Day>(60 + random.below(200));
        const auto left = static_cast<Day>(random.exponential() * mean);
        crowd.add(value, std::min(left, watched), left <= watched, watched);
    }
    return crowd;
}

SweepQuery sweepQuery(Criterion criterion = Criterion::Youden)
{
    SweepQuery query;
    query.landmark = kSweepLandmark;
    query.horizon = kSweepHorizon;
    query.rule.criterion = criterion;
    return query;
}

SweepQuery quickQuery(Criterion criterion = Criterion::Youden)
{
    SweepQuery query = sweepQuery(criterion);
    query.plan.permutations = 19;
    query.plan.resamples = 20;
    return query;
}

/// The table of one threshold, one person after the other.
TwoByTwo tableOneByOne(const Crowd &crowd, double threshold)
{
    TwoByTwo table;
    for (std::size_t i = 0; i < crowd.measure.size(); ++i) {
        if (crowd.duration[i] < kSweepLandmark || crowd.possible[i] < kSweepHorizon)
            continue;
        const bool lost = crowd.event[i] != 0 && crowd.duration[i] <= kSweepHorizon;
        if (crowd.measure[i] >= threshold)
            ++(lost ? table.reachedLost : table.reachedRetained);
        else
            ++(lost ? table.notReachedLost : table.notReachedRetained);
    }
    return table;
}

DayHistogram groupOneByOne(const Crowd &crowd, double threshold, bool reached)
{
    std::vector<Day> entry, exit;
    std::vector<std::uint8_t> event;
    for (std::size_t i = 0; i < crowd.measure.size(); ++i) {
        if (crowd.duration[i] < kSweepLandmark || (crowd.measure[i] >= threshold) != reached)
            continue;
        entry.push_back(kSweepLandmark - 1);
        exit.push_back(crowd.duration[i]);
        event.push_back(crowd.event[i]);
    }
    return dayHistogram(entry, exit, event).value();
}

double valueOf(const SweepRow &row, Criterion criterion)
{
    const double none = std::nan("");
    switch (criterion) {
    case Criterion::Youden:
        return row.figures.youden.value_or(none);
    case Criterion::Phi:
        return row.figures.phi.value_or(none);
    case Criterion::InformationGain:
        return row.figures.informationGain.value_or(none);
    case Criterion::RiskDifference:
        return row.figures.riskDifference ? row.figures.riskDifference->value : none;
    case Criterion::LogRank:
        break;
    }
    return row.logRankChiSquare.value_or(none);
}

bool sameSuggestion(const Sweep &a, const Sweep &b)
{
    return a.suggested && b.suggested && a.suggested->threshold == b.suggested->threshold &&
           a.suggested->rangeLow == b.suggested->rangeLow && a.suggested->rangeHigh == b.suggested->rangeHigh &&
           a.suggested->plateauLow == b.suggested->plateauLow && a.suggested->plateauHigh == b.suggested->plateauHigh &&
           a.suggested->pSearch == b.suggested->pSearch;
}

void addCriterionRows()
{
    QTest::addColumn<int>("criterion");
    for (const Criterion criterion : kAllCriteria)
        QTest::newRow(criterionName(criterion)) << static_cast<int>(criterion);
}

} // namespace

class SweepTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowEqualsCountingOneByOne();
    void theSuggestionIsTheBestAllowedRow_data() { addCriterionRows(); }
    void theSuggestionIsTheBestAllowedRow();
    void candidatesAreTheDistinctValuesUpToThe99thPercentile();
    void above200CandidatesTheSmallestAndEvenlySpreadOnesStay();
    void thresholdsAskedForAreAlwaysRows();
    void harmfulUseIsNeverSuggested_data() { addCriterionRows(); }
    void harmfulUseIsNeverSuggested();
    void nobodyEligibleGivesNoSuggestion_data() { addCriterionRows(); }
    void nobodyEligibleGivesNoSuggestion();
    void degenerateCrowdsStayDefined_data();
    void degenerateCrowdsStayDefined();
    void adoptionOutsideFloorAndCeilingIsNotSuggested();
    void theFiguresDoNotDependOnThreads_data() { addCriterionRows(); }
    void theFiguresDoNotDependOnThreads();
    void anotherSeedDrawsOtherResamples();
    void aPlantedThresholdIsFoundWithinItsPlateau();
    void anOutcomeOtherThanStayingIsCounted();
    void withoutAnyEffectTheSearchIsSignificantInOneOfTwenty();
    void stopsWhenAskedTo();
    void progressEndsAtTheWhole();
    void refusesWhatItCannotCompare();
};

void SweepTest::everyRowEqualsCountingOneByOne()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const Crowd crowd = randomCrowd(seed, 400, 9.0, 0.6);
        const Sweep result = sweep(crowd.people(), quickQuery()).value();
        QVERIFY(result.rows.size() > 15);
        for (const SweepRow &row : result.rows) {
            QCOMPARE(row.table, tableOneByOne(crowd, row.threshold));
            QCOMPARE(row.table.n(), result.n);
            const DayHistogram reached = groupOneByOne(crowd, row.threshold, true);
            const DayHistogram notReached = groupOneByOne(crowd, row.threshold, false);
            const DayHistogram *const groups[] = {&reached, &notReached};
            const auto test = logRank(groups);
            QCOMPARE(row.logRankChiSquare.has_value(), test.has_value());
            QVERIFY(!test || std::abs(*row.logRankChiSquare - test->chiSquare) <= 1e-9 * test->chiSquare);
            const auto point = pointAt(survivalCurve(reached), kSweepHorizon);
            QCOMPARE(row.survivalReached.has_value(), point.has_value());
            QVERIFY(!point || std::abs(*row.survivalReached - point->survival) < 1e-12);
            const auto other = pointAt(survivalCurve(notReached), kSweepHorizon);
            QVERIFY(!other || std::abs(row.survivalNotReached.value() - other->survival) < 1e-12);
        }
    }
}

void SweepTest::theSuggestionIsTheBestAllowedRow()
{
    QFETCH(int, criterion);
    const auto by = static_cast<Criterion>(criterion);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Crowd crowd = randomCrowd(seed, 300, 7.0, 0.5);
        const Sweep result = sweep(crowd.people(), quickQuery(by)).value();
        const SweepRow *best = nullptr;
        for (const SweepRow &row : result.rows) {
            const double adoption = row.figures.adoption->value;
            const DayHistogram reached = groupOneByOne(crowd, row.threshold, true);
            const DayHistogram notReached = groupOneByOne(crowd, row.threshold, false);
            const DayHistogram *const groups[] = {&reached, &notReached};
            const auto test = logRank(groups);
            const bool better = by == Criterion::LogRank ? test && test->observed[0] < test->expected[0]
                                                         : row.figures.riskDifference && row.figures.riskDifference->value > 0.0;
            const bool allowed = adoption >= 0.10 && adoption <= 0.90 && better;
            QCOMPARE(row.allowed, allowed);
            if (allowed && (best == nullptr || valueOf(row, by) > valueOf(*best, by) * (1.0 + 1e-9)))
                best = &row;
        }
        QCOMPARE(result.suggested.has_value(), best != nullptr);
        QVERIFY(best == nullptr || result.suggested->threshold == best->threshold);
    }
}

void SweepTest::candidatesAreTheDistinctValuesUpToThe99thPercentile()
{
    QCOMPARE(candidateThresholds({}), std::vector<double>());
    QCOMPARE(candidateThresholds({0.0, 0.0}), std::vector<double>());
    QCOMPARE(candidateThresholds({3.0, 0.0, 1.0, 1.0, 3.0, 3.0}), (std::vector<double>{1.0, 3.0}));
    std::vector<double> upTo101;
    for (int value = 1; value <= 101; ++value)
        upTo101.push_back(value);
    // R: quantile(1:101, 0.99, type = 7) is 100.
    QCOMPARE(candidateThresholds(upTo101).back(), 100.0);
    // Sums of decimals that differ by rounding only are one value.
    QCOMPARE(candidateThresholds({0.3, 0.1 + 0.2, 0.3, 0.3}).size(), std::size_t{1});
}

void SweepTest::above200CandidatesTheSmallestAndEvenlySpreadOnesStay()
{
    std::vector<double> values;
    for (int value = 1; value <= 1000; ++value)
        values.push_back(value);
    const std::vector<double> candidates = candidateThresholds(values);
    QCOMPARE(candidates.size(), std::size_t{200});
    QCOMPARE(candidates[99], 100.0);
    QCOMPARE(candidates[100], 101.0);
    QCOMPARE(candidates.back(), 990.0);
    for (std::size_t i = 101; i < 200; ++i)
        QVERIFY(candidates[i] - candidates[i - 1] >= 8.0 && candidates[i] - candidates[i - 1] <= 10.0);
}

void SweepTest::thresholdsAskedForAreAlwaysRows()
{
    const Crowd crowd = randomCrowd(3, 200, 9.0, 0.6);
    SweepQuery query = quickQuery();
    query.thresholds = {500.0, 7.5, 3.0};
    const Sweep result = sweep(crowd.people(), query).value();
    const auto has = [&result](double threshold) {
        return std::count_if(result.rows.begin(), result.rows.end(), [=](const SweepRow &row) { return row.threshold == threshold; });
    };
    QCOMPARE(has(500.0), 1);
    QCOMPARE(has(7.5), 1);
    QCOMPARE(has(3.0), 1);
    QCOMPARE(result.rows.back().table.reached(), 0U);
    QVERIFY(!result.rows.back().figures.ppv && !result.rows.back().logRankChiSquare && !result.rows.back().survivalReached);
}

void SweepTest::harmfulUseIsNeverSuggested()
{
    QFETCH(int, criterion);
    // Everybody who uses it at all leaves on day 40; the others stay.
    Crowd crowd;
    for (int i = 0; i < 200; ++i)
        crowd.add(i % 10, i % 10 > 0 ? 40 : 300, i % 10 > 0, 300);
    const Sweep result = sweep(crowd.people(), quickQuery(static_cast<Criterion>(criterion))).value();
    QVERIFY(!result.suggested.has_value());
    QCOMPARE(result.rows.size(), std::size_t{9});
    QVERIFY(result.rows.front().figures.riskDifference->value < 0.0);
}

void SweepTest::nobodyEligibleGivesNoSuggestion()
{
    QFETCH(int, criterion);
    Crowd crowd;
    for (int i = 0; i < 50; ++i)
        crowd.add(i % 5, 60, i % 5 == 0, 90);
    SweepQuery query = quickQuery(static_cast<Criterion>(criterion));
    query.thresholds = {2.0};
    const Sweep result = sweep(crowd.people(), query).value();
    QCOMPARE(result.n, 0U);
    QVERIFY(!result.baseRate && !result.suggested);
    QCOMPARE(result.rows.size(), std::size_t{1});
    QVERIFY(!result.rows[0].figures.adoption && !result.rows[0].figures.informationGain);
    QVERIFY(result.rows[0].logRankChiSquare.has_value());
}

void SweepTest::degenerateCrowdsStayDefined_data()
{
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("lostOn");
    QTest::addColumn<bool>("separated");
    QTest::newRow("nobody at all") << 0 << -1 << false;
    QTest::newRow("one account") << 1 << -1 << false;
    QTest::newRow("nobody left") << 40 << -1 << false;
    QTest::newRow("everybody left on one day") << 40 << 50 << false;
    QTest::newRow("everybody left on the landmark") << 40 << kSweepLandmark << false;
    QTest::newRow("everybody left on the horizon") << 40 << kSweepHorizon << false;
    QTest::newRow("perfect separation") << 40 << 50 << true;
}

void SweepTest::degenerateCrowdsStayDefined()
{
    QFETCH(int, accounts);
    QFETCH(int, lostOn);
    QFETCH(bool, separated);
    Crowd crowd;
    for (int i = 0; i < accounts; ++i) {
        const bool lost = lostOn >= 0 && (!separated || i % 4 < 2);
        crowd.add(i % 4, lost ? lostOn : 200, lost, 200);
    }
    for (const Criterion criterion : kAllCriteria) {
        const Sweep result = sweep(crowd.people(), quickQuery(criterion)).value();
        QCOMPARE(result.n, static_cast<std::uint32_t>(accounts));
        QCOMPARE(result.suggested.has_value(), separated);
        for (const SweepRow &row : result.rows)
            QVERIFY(!std::isinf(valueOf(row, criterion)));
        if (!separated)
            continue;
        QCOMPARE(result.suggested->threshold, 2.0);
        QCOMPARE(result.suggested->plateauLow, 2.0);
        QCOMPARE(result.suggested->rangeHigh, std::optional(2.0));
        QCOMPARE(result.suggested->pSearch, 0.05);
    }
}

void SweepTest::adoptionOutsideFloorAndCeilingIsNotSuggested()
{
    // 5% reach 2 and all of them stay; 95% reach 1.
    Crowd crowd;
    for (int i = 0; i < 200; ++i) {
        const double value = i < 10 ? 2.0 : i < 190 ? 1.0 : 0.0;
        const bool lost = value < 2.0 && (i % 2 == 0 || value == 0.0);
        crowd.add(value, lost ? 60 : 200, lost, 200);
    }
    QVERIFY(!sweep(crowd.people(), quickQuery()).value().suggested);
    SweepQuery wider = quickQuery();
    wider.rule.floor = 0.05;
    QCOMPARE(sweep(crowd.people(), wider).value().suggested->threshold, 2.0);
}

void SweepTest::theFiguresDoNotDependOnThreads()
{
    QFETCH(int, criterion);
    const Crowd crowd = randomCrowd(11, 500, 8.0, 0.5);
    SweepQuery query = sweepQuery(static_cast<Criterion>(criterion));
    query.plan.permutations = 49;
    query.plan.resamples = 50;
    const Sweep alone = sweep(crowd.people(), query).value();
    for (const std::size_t threads : {2, 3, 7}) {
        query.plan.threads = threads;
        QVERIFY(sameSuggestion(alone, sweep(crowd.people(), query).value()));
    }
}

void SweepTest::anotherSeedDrawsOtherResamples()
{
    const Crowd crowd = randomCrowd(12, 300, 8.0, 0.85);
    SweepQuery query = sweepQuery();
    const Sweep first = sweep(crowd.people(), query).value();
    query.plan.seed = 2;
    const Sweep second = sweep(crowd.people(), query).value();
    QCOMPARE(first.suggested->threshold, second.suggested->threshold);
    QVERIFY(!sameSuggestion(first, second));
}

void SweepTest::aPlantedThresholdIsFoundWithinItsPlateau()
{
    const Crowd crowd = randomCrowd(5, 3000, 9.0, 0.3);
    for (const Criterion criterion : kAllCriteria) {
        const SweepSuggestion suggested = sweep(crowd.people(), sweepQuery(criterion)).value().suggested.value();
        QVERIFY2(suggested.plateauLow <= 9.0 && suggested.plateauHigh >= 9.0, criterionName(criterion));
        QVERIFY(suggested.plateauLow <= suggested.threshold && suggested.threshold <= suggested.plateauHigh);
        QVERIFY(suggested.rangeLow.value() <= suggested.threshold && suggested.threshold <= suggested.rangeHigh.value());
        // (1 + 0) / 200: no shuffle came near.
        QCOMPARE(suggested.pSearch, 0.005);
    }
}

void SweepTest::anOutcomeOtherThanStayingIsCounted()
{
    const Crowd crowd = randomCrowd(6, 300, 9.0, 0.6);
    std::vector<std::uint8_t> achieved;
    for (const double value : crowd.measure)
        achieved.push_back(value >= 12.0 ? 1 : 0);
    SweepPeople people = crowd.people();
    people.achieved = achieved;
    const Sweep result = sweep(people, quickQuery()).value();
    QCOMPARE(result.suggested->threshold, 12.0);
    const auto row = std::find_if(result.rows.begin(), result.rows.end(), [](const SweepRow &r) { return r.threshold == 12.0; });
    QCOMPARE(row->table.reachedLost, 0U);
    QCOMPARE(row->table.notReachedRetained, 0U);
}

void SweepTest::withoutAnyEffectTheSearchIsSignificantInOneOfTwenty()
{
    constexpr int kRuns = 400;
    int significant = 0;
    for (int run = 0; run < kRuns; ++run) {
        const Crowd crowd = randomCrowd(1000 + static_cast<std::uint64_t>(run), 120, 9.0, 1.0);
        SweepQuery query = sweepQuery();
        query.plan.seed = static_cast<std::uint64_t>(run);
        query.plan.permutations = 99;
        query.plan.resamples = 0;
        const Sweep result = sweep(crowd.people(), query).value();
        significant += result.suggested && result.suggested->pSearch <= 0.05 ? 1 : 0;
    }
    // Four standard errors of a share of 5% in 400 runs: 4 * sqrt(0.05 * 0.95 / 400).
    const double share = static_cast<double>(significant) / kRuns;
    QVERIFY2(std::abs(share - 0.05) <= 0.0436, qPrintable(QString::number(share)));
}

void SweepTest::stopsWhenAskedTo()
{
    std::stop_source stop;
    const Crowd crowd = randomCrowd(7, 200, 9.0, 0.5);
    int calls = 0;
    const auto result = sweep(
        crowd.people(), sweepQuery(),
        [&](const Progress &) {
            ++calls;
            stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 1);
}

void SweepTest::progressEndsAtTheWhole()
{
    double last = 0.0;
    bool rising = true;
    const Crowd crowd = randomCrowd(8, 200, 9.0, 0.5);
    const auto result = sweep(crowd.people(), sweepQuery(), [&](const Progress &progress) {
        rising = rising && progress.fraction > last;
        last = progress.fraction;
    });
    QVERIFY(result.has_value());
    QVERIFY(rising);
    QCOMPARE(last, 1.0);
}

void SweepTest::refusesWhatItCannotCompare()
{
    const auto codeOf = [](const SweepPeople &people, const SweepQuery &query) { return sweep(people, query).error().code; };
    const Crowd crowd = randomCrowd(9, 20, 9.0, 0.5);
    SweepPeople shorter = crowd.people();
    shorter.event = shorter.event.first(3);
    QCOMPARE(codeOf(shorter, quickQuery()), ErrorCode::InvalidArgument);
    SweepQuery backwards = quickQuery();
    backwards.horizon = backwards.landmark;
    QCOMPARE(codeOf(crowd.people(), backwards), ErrorCode::InvalidArgument);
    SweepQuery zero = quickQuery();
    zero.thresholds = {0.0};
    QCOMPARE(codeOf(crowd.people(), zero), ErrorCode::InvalidArgument);
    Crowd unknown = crowd;
    unknown.measure[4] = std::nan("");
    QCOMPARE(codeOf(unknown.people(), quickQuery()), ErrorCode::InvalidArgument);
}

WAYMARK_TEST(SweepTest)

} // namespace waymark

#include "sweep_test.moc"
