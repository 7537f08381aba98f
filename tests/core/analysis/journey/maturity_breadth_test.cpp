#include "core/analysis/journey/maturity_breadth.h"

#include <QTest>

#include "tests/core/milestones/random_company.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

struct Case {
    Dataset dataset;
    Framework framework;
    AnalysisOptions options;
};

Case randomCase(std::uint64_t seed)
{
    const test::Company company = test::randomCompany(seed);
    Case made{test::snapshot(company), test::randomFramework(seed), {}};
    made.options.asOf = company.asOf;
    made.options.coverageStart = company.coverageStart;
    return made;
}

} // namespace

class MaturityBreadthTest : public QObject {
    Q_OBJECT

private slots:
    void monthsAreThoseOfTheHistory_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("company %d", static_cast<int>(seed)) << seed;
    }
    void monthsAreThoseOfTheHistory()
    {
        QFETCH(quint64, seed);
        const Case one = randomCase(seed);
        const MaturityBreadth breadth = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
        const DepthHistory history = depthHistory(one.dataset, one.framework, one.options).value();
        QCOMPARE(breadth.months.size(), history.months.size());
        QVERIFY(breadth.today() != nullptr);
        QCOMPARE(breadth.today()->end.day, breadth.asOf);
        for (std::size_t m = 0; m < breadth.months.size(); ++m) {
            const MaturityMonth &month = breadth.months[m];
            QCOMPARE(month.end.day, history.months[m].day);
            QCOMPARE(month.moment.customers, history.months[m].maturity->customers);
            QCOMPARE(month.moment.mature, history.months[m].maturity->mature);
            QCOMPARE(month.moment.byMatureCategories, history.months[m].maturity->byMatureCategories);
            QCOMPARE(month.mature.has_value(), history.months[m].mature.has_value());
            if (month.mature)
                QCOMPARE(month.mature->value, history.months[m].mature->value);
        }
    }

    void curvesAreThoseOfRetention_data() { monthsAreThoseOfTheHistory_data(); }
    void curvesAreThoseOfRetention()
    {
        QFETCH(quint64, seed);
        Case one = randomCase(seed);
        for (const EventKind event : {EventKind::Churn, EventKind::Dormancy}) {
            one.options.event = event;
            const auto breadth = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::Log, nullptr).value();
            RetentionQuery query;
            query.by.kind = Grouping::Kind::MatureCategories;
            query.interval = IntervalKind::Log;
            const auto expected = retention(one.dataset, one.framework, one.options, query);
            QCOMPARE(breadth.byCategories.has_value(), expected.has_value());
            if (!expected)
                continue;
            QCOMPARE(breadth.byCategories->groups.size(), expected->groups.size());
            QCOMPARE(breadth.byCategories->landmark, expected->landmark);
            QCOMPARE(breadth.byCategories->excluded, expected->excluded);
            for (std::size_t g = 0; g < expected->groups.size(); ++g) {
                const SurvivalCurve &curve = breadth.byCategories->groups[g].curve;
                QCOMPARE(breadth.byCategories->groups[g].name, expected->groups[g].name);
                QCOMPARE(curve.n, expected->groups[g].curve.n);
                QCOMPARE(curve.day, expected->groups[g].curve.day);
                QCOMPARE(curve.survival, expected->groups[g].curve.survival);
                QCOMPARE(curve.interval, IntervalKind::Log);
            }
        }
    }

    void anotherRequiredNumberFromAnEarlierAnswerIsWhatItWouldBeAnew_data() { monthsAreThoseOfTheHistory_data(); }
    void anotherRequiredNumberFromAnEarlierAnswerIsWhatItWouldBeAnew()
    {
        QFETCH(quint64, seed);
        Case one = randomCase(seed);
        const auto earlier = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
        const auto categories = static_cast<int>(one.framework.maturity->categories.size());
        for (int required = 1; required <= categories; ++required) {
            one.framework.maturity->requiredCategories = required;
            const auto reused = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, &earlier).value();
            const auto anew = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
            QCOMPARE(reused.rule, anew.rule);
            for (std::size_t m = 0; m < anew.months.size(); ++m)
                QCOMPARE(reused.months[m].moment.mature, anew.months[m].moment.mature);
        }
    }

    void anotherFilterFromAnEarlierAnswerIsWhatItWouldBeAnew_data() { monthsAreThoseOfTheHistory_data(); }
    void anotherFilterFromAnEarlierAnswerIsWhatItWouldBeAnew()
    {
        QFETCH(quint64, seed);
        Case one = randomCase(seed);
        const auto earlier = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
        one.options.filter.clauses = {{"plan", {"Pro"}, false}};
        const auto reused = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, &earlier).value();
        const auto anew = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
        const DepthHistory history = depthHistory(one.dataset, one.framework, one.options).value();
        QCOMPARE(reused.runs, earlier.runs);
        QCOMPARE(reused.months.size(), history.months.size());
        for (std::size_t m = 0; m < history.months.size(); ++m) {
            const MaturityMoment &expected = *history.months[m].maturity;
            for (const MaturityMoment *moment : {&reused.months[m].moment, &anew.months[m].moment}) {
                QCOMPARE(reused.months[m].end.day, history.months[m].day);
                QCOMPARE(moment->customers, expected.customers);
                QCOMPARE(moment->unwatched, expected.unwatched);
                QCOMPARE(moment->mature, expected.mature);
                QCOMPARE(moment->byMatureCategories, expected.byMatureCategories);
                for (std::size_t c = 0; c < expected.categories.size(); ++c) {
                    QCOMPARE(moment->categories[c].none, expected.categories[c].none);
                    QCOMPARE(moment->categories[c].basic, expected.categories[c].basic);
                    QCOMPARE(moment->categories[c].mature, expected.categories[c].mature);
                    QCOMPARE(moment->categories[c].outOfReach, expected.categories[c].outOfReach);
                }
            }
        }
        const StoreInfo info = storeInfo(one.dataset, one.options).value();
        for (std::size_t f = 0; f < info.features.size(); ++f) {
            QCOMPARE((*reused.adoption)[f].usedBy, info.features[f].usedBy);
            QCOMPARE((*reused.adoption)[f].entitled, info.features[f].entitled);
        }
    }

    void anotherFeatureIsReadAnewWhateverCameBefore()
    {
        Case one = randomCase(3);
        const auto earlier = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
        one.framework.maturity->categories.front().mature.features.clear();
        const auto now = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, &earlier).value();
        QCOMPARE(now.today()->moment.categories.front().mature, 0U);
        QCOMPARE(now.today()->moment.categories.front().outOfReach, now.today()->moment.customers);
    }

    void adoptionIsThatOfTheStoreAndIsKeptWhileTheFilterIs()
    {
        Case one = randomCase(4);
        const auto first = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
        const StoreInfo info = storeInfo(one.dataset, one.options).value();
        QCOMPARE(first.adoption->size(), info.features.size());
        for (std::size_t f = 0; f < info.features.size(); ++f) {
            QCOMPARE((*first.adoption)[f].usedBy, info.features[f].usedBy);
            QCOMPARE((*first.adoption)[f].entitled, info.features[f].entitled);
        }
        one.framework.maturity->categories.front().mature.features.clear();
        QCOMPARE(maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, &first)->adoption, first.adoption);
        one.options.filter.clauses = {{"plan", {"Pro"}, false}};
        QVERIFY(maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, &first)->adoption != first.adoption);
    }

    void refusals()
    {
        Case one = randomCase(1);
        QCOMPARE(maturityBreadth(Dataset{}, one.framework, {}, IntervalKind::LogLog, nullptr).error().code, ErrorCode::StoreEmpty);
        QCOMPARE(maturityBreadth(one.dataset, Framework{}, {}, IntervalKind::LogLog, nullptr).error().code, ErrorCode::MilestoneMissing);
        test::DatasetBuilder silent;
        silent.account("a", "2026-01-01");
        QCOMPARE(maturityBreadth(silent.build(), one.framework, {}, IntervalKind::LogLog, nullptr).error().code, ErrorCode::NoUsage);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }

    void landmarkThatCannotBeLeavesTheLevelsStanding()
    {
        Case one = randomCase(2);
        one.options.horizon = 1;
        const auto breadth = maturityBreadth(one.dataset, one.framework, one.options, IntervalKind::LogLog, nullptr).value();
        QCOMPARE(breadth.byCategories.error().code, ErrorCode::HorizonTooEarly);
        QVERIFY(!breadth.months.empty());
    }
};

WAYMARK_TEST(MaturityBreadthTest)

} // namespace waymark

#include "maturity_breadth_test.moc"
