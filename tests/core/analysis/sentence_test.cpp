#include "core/analysis/finding/sentence.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;

namespace {

Framework twentyConversations()
{
    Framework framework;
    framework.activation = ActivationRule{{{"conversation_started", {}}}, Measure::Count, 90, 20.0};
    return framework;
}

Dataset conversations()
{
    Dataset dataset = DatasetBuilder().feature("conversation_started").feature("nps").build();
    dataset.features[0].label = "Conversations";
    dataset.features[1].label = "NPS surveys";
    return dataset;
}

/// A group watched to `last`: `n` accounts from day 90 on, of which `events` leave on day 200.
RetentionGroup groupOf(const char *name, std::uint32_t n, std::uint32_t events, Day last = 500)
{
    DayHistogram counts;
    counts.origin = 90;
    const auto days = static_cast<std::size_t>(last - 90 + 1);
    counts.entered.assign(days, 0);
    counts.events.assign(days, 0);
    counts.censored.assign(days, 0);
    if (n > 0) {
        counts.entered[0] = n;
        counts.events[110] = events;
        counts.censored[days - 1] = n - events;
    } else {
        counts = DayHistogram{90, {}, {}, {}};
    }
    return {name, survivalCurve(std::move(counts)), {}};
}

RetentionResult comparison(RetentionGroup reached, RetentionGroup others, Day horizon = 365)
{
    RetentionResult result;
    result.landmark = 90;
    result.horizon = horizon;
    result.groups = {std::move(reached), std::move(others)};
    const auto first = pointAt(result.groups[0].curve, horizon);
    const auto second = pointAt(result.groups[1].curve, horizon);
    if (first && second) {
        const double value = first->survival - second->survival;
        const double margin = 1.96 * std::sqrt(first->standardError * first->standardError + second->standardError * second->standardError);
        result.difference = SurvivalDifference{horizon, value, value - margin, value + margin};
    }
    const DayHistogram *groups[] = {&result.groups[0].curve.counts, &result.groups[1].curve.counts};
    result.logRank = logRank(groups);
    result.hazards = {{0, 1, hazardOf(result.groups[0].curve.counts, result.groups[1].curve.counts)}};
    return result;
}

HorizonTable tableOf(const TwoByTwo &counts) { return {0, counts, twoByTwoFigures(counts)}; }

QString headline(const RetentionResult &result, const Framework &framework = twentyConversations())
{
    return QString::fromStdString(english(findingOf(result, framework, conversations()).headline, " "));
}

QString figures(const RetentionResult &result)
{
    return QString::fromStdString(english(findingOf(result, twentyConversations(), conversations()).figures, " "));
}

} // namespace

class SentenceTest : public QObject {
    Q_OBJECT

private slots:
    void theHeadlineSaysWhatWasFound_data();
    void theHeadlineSaysWhatWasFound();
    void theFiguresStandUnderIt();
    void aReversedDifferenceIsSaidWithoutASign();
    void whatIsNotSeparatedMayBeChance();
    void evidenceThatDisagreesIsSaidToBeMixed();
    void aGroupThatNobodyLeftHasNoHazardRatio();
    void tooFewAreNotJudged();
    void aTableWithoutFiguresSaysWhy();
    void dormancyIsAboutBeingActive();
    void theNaiveCurveCarriesItsWarning();
    void whatIsCountedHasAName_data();
    void whatIsCountedHasAName();
    void everyMilestoneHasItsSubject_data();
    void everyMilestoneHasItsSubject();
    void oneGroupIsASentenceOfItsOwn();
    void manyGroupsNameTheBestAndTheWorst();
    void numbersAreWrittenInEnglish_data();
    void numbersAreWrittenInEnglish();
    void neverSaysNoEffect();
};

void SentenceTest::theHeadlineSaysWhatWasFound_data()
{
    QTest::addColumn<int>("reached");
    QTest::addColumn<int>("reachedLeft");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("othersLeft");
    QTest::addColumn<int>("othersWatchedTo");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("they stay longer") << 1000 << 133 << 1000 << 389 << 500
                                      << "Customers with 20 or more conversations in their first 90 days stay longer: after a year 86.7% "
                                         "(84.4-88.7) are still customers, against 61.1% (58.0-64.0) of the others.";
    QTest::newRow("they leave sooner") << 1000 << 389 << 1000 << 133 << 500
                                       << "Customers with 20 or more conversations in their first 90 days leave sooner: after a year "
                                          "61.1% (58.0-64.0) are still customers, against 86.7% (84.4-88.7) of the others.";
    QTest::newRow("not to be told apart") << 100 << 10 << 100 << 12 << 500
                                          << "Customers with 20 or more conversations in their first 90 days and the others: the data do "
                                             "not separate them; after a year 90.0% (82.2-94.5) are still customers, against 88.0% "
                                             "(79.8-93.0).";
    QTest::newRow("nobody left") << 100 << 0 << 100 << 0 << 500
                                 << "Customers with 20 or more conversations in their first 90 days and the others: the data do not "
                                    "separate them, because nobody has left yet.";
    QTest::newRow("too few on one side") << 19 << 3 << 1000 << 100 << 500
                                         << "Too few customers to compare: 19 reached it, 1,000 did not; at least 20 of each are needed.";
    QTest::newRow("nobody reached it") << 0 << 0 << 1000 << 100 << 500
                                       << "None of the 1,000 customers reached it, so there is nobody to compare them with.";
    QTest::newRow("everybody reached it") << 1000 << 100 << 0 << 0 << 500
                                          << "All 1,000 customers reached it, so there is nobody to compare them with.";
    QTest::newRow("nobody at all") << 0 << 0 << 0 << 0 << 500 << "No customer can be compared: nobody in view was followed to day 90.";
    QTest::newRow("a group not watched long enough")
        << 100 << 10 << 100 << 12 << 300
        << "The follow-up is too short to compare at day 365: customers who reached it were followed to day 500, the others to day 300.";
}

void SentenceTest::theHeadlineSaysWhatWasFound()
{
    QFETCH(int, reached);
    QFETCH(int, reachedLeft);
    QFETCH(int, others);
    QFETCH(int, othersLeft);
    QFETCH(int, othersWatchedTo);
    QFETCH(QString, sentence);
    const auto result =
        comparison(groupOf("reached", static_cast<std::uint32_t>(reached), static_cast<std::uint32_t>(reachedLeft)),
                   groupOf("not_reached", static_cast<std::uint32_t>(others), static_cast<std::uint32_t>(othersLeft), othersWatchedTo));
    QCOMPARE(headline(result), sentence);
}

void SentenceTest::theFiguresStandUnderIt()
{
    auto result = comparison(groupOf("reached", 1000, 133), groupOf("not_reached", 1000, 389));
    result.table = tableOf({600, 100, 746, 463}); // 600/700 over 1346/1909: lift 1.2157
    // Wald interval of 0.867 - 0.611 with 1,000 on each side: 25.6 +- 3.7 points. R 4.2.2, survival 3.5:
    // coxph(Surv(t, e) ~ g) of 133 and 389 of 1,000 leaving on day 200: 0.2917 (0.2396, 0.3553)
    QCOMPARE(figures(result),
             QString::fromUtf8("25.6 points apart (21.9 to 29.3), unlikely to be chance (log-rank p < 0.001); hazard ratio 0.29 (0.24 to "
                               "0.36); base rate 70.5%, lift 1.22 among 1,909 customers whose year has passed. Association, not proof of "
                               "cause."));
}

void SentenceTest::aReversedDifferenceIsSaidWithoutASign()
{
    const auto result = comparison(groupOf("reached", 1000, 389), groupOf("not_reached", 1000, 133));
    // The same R call, turned round: 3.4276 (2.8146, 4.1742)
    QVERIFY(figures(result).startsWith(QString::fromUtf8("25.6 points apart (21.9 to 29.3), unlikely to be chance (log-rank p < 0.001); "
                                                         "hazard ratio 3.43 (2.81 to 4.17). ")));
}

void SentenceTest::whatIsNotSeparatedMayBeChance()
{
    const auto result = comparison(groupOf("reached", 100, 10), groupOf("not_reached", 100, 12));
    // R: survdiff chi-square 0.2033, p = 0.652; coxph 0.8248 (0.3564, 1.909)
    QCOMPARE(figures(result), QString::fromUtf8("2.0 points apart (-6.7 to 10.7), which may be chance (log-rank p = 0.652); hazard ratio "
                                                "0.82 (0.36 to 1.91). Association, not proof of cause."));
}

void SentenceTest::evidenceThatDisagreesIsSaidToBeMixed()
{
    auto result = comparison(groupOf("reached", 1000, 133), groupOf("not_reached", 1000, 389));
    result.logRank->p = 0.2;
    QVERIFY2(headline(result).contains(QString::fromUtf8("may stay longer, but the evidence is mixed: after a year")),
             qPrintable(headline(result)));
    QVERIFY(figures(result).startsWith(QString::fromUtf8("25.6 points apart (21.9 to 29.3), log-rank p = 0.200; ")));
    result.difference->value = -0.02;
    result.difference->low = -0.05;
    result.difference->high = 0.01;
    result.logRank->p = 0.01;
    QVERIFY(headline(result).contains(QString::fromUtf8("may leave sooner, but the evidence is mixed: after a year")));
}

void SentenceTest::aGroupThatNobodyLeftHasNoHazardRatio()
{
    const auto kept = comparison(groupOf("reached", 100, 0), groupOf("not_reached", 100, 50));
    QVERIFY2(headline(kept).contains(QString::fromUtf8("after a year 100.0% are still customers, against 50.0% (39.9-59.3)")),
             qPrintable(headline(kept)));
    QVERIFY2(figures(kept).contains(QString::fromUtf8("; no hazard ratio, as nobody left among those who reached it. ")),
             qPrintable(figures(kept)));
    const auto turned = comparison(groupOf("reached", 100, 50), groupOf("not_reached", 100, 0));
    QVERIFY(figures(turned).contains(QString::fromUtf8("; no hazard ratio, as nobody left among the others. ")));
    // All of one side left on one day, nobody of the other: still a difference, and no band on either side.
    const auto perfect = comparison(groupOf("reached", 100, 0), groupOf("not_reached", 100, 100));
    QVERIFY(headline(perfect).contains(QString::fromUtf8("after a year 100.0% are still customers, against 0.0% of the others.")));
}

void SentenceTest::tooFewAreNotJudged()
{
    const auto result = comparison(groupOf("reached", 19, 3), groupOf("not_reached", 1000, 100));
    QVERIFY2(figures(result).startsWith(QString::fromUtf8("5.8 points apart (-10.7 to 22.3), log-rank p = 0.")),
             qPrintable(figures(result)));
}

void SentenceTest::aTableWithoutFiguresSaysWhy()
{
    auto result = comparison(groupOf("reached", 100, 10), groupOf("not_reached", 100, 12));
    result.table = tableOf({});
    QVERIFY(figures(result).contains(QString::fromUtf8("; no lift yet: there is no customer whose year has passed. ")));
    result.table = tableOf({0, 0, 30, 10});
    QVERIFY(figures(result).contains(QString::fromUtf8("; base rate 75.0% among 40 customers whose year has passed. ")));
    result.horizon = 200;
    QVERIFY(figures(result).contains(QString::fromUtf8("; base rate 75.0% among 40 customers whose first 200 days have passed. ")));
}

void SentenceTest::dormancyIsAboutBeingActive()
{
    auto result = comparison(groupOf("reached", 1000, 133), groupOf("not_reached", 1000, 389));
    result.event = EventKind::Dormancy;
    QVERIFY2(headline(result).contains(QString::fromUtf8("stay active longer: after a year 86.7% (84.4-88.7) are still active, against")),
             qPrintable(headline(result)));
    auto turned = comparison(groupOf("reached", 1000, 389), groupOf("not_reached", 1000, 133));
    turned.event = EventKind::Dormancy;
    QVERIFY(headline(turned).contains(QString::fromUtf8("become inactive sooner: after a year 61.1%")));
    auto alike = comparison(groupOf("reached", 100, 10), groupOf("not_reached", 100, 12));
    alike.event = EventKind::Dormancy;
    QVERIFY(headline(alike).contains(QString::fromUtf8("after a year 90.0% (82.2-94.5) are still active, against 88.0%")));
    auto kept = comparison(groupOf("reached", 100, 0), groupOf("not_reached", 100, 0));
    kept.event = EventKind::Dormancy;
    QVERIFY(headline(kept).endsWith(QString::fromUtf8("because nobody has become inactive yet.")));
    for (const auto &one : {result, turned, alike, kept})
        QVERIFY(!headline(one).contains(QString::fromUtf8("still customers")));
}

void SentenceTest::theNaiveCurveCarriesItsWarning()
{
    auto result = comparison(groupOf("reached", 1000, 133), groupOf("not_reached", 1000, 389));
    result.landmark.reset();
    QVERIFY(figures(result).contains(QString::fromUtf8("; counted from signup, which flatters those who reached it. ")));
}

void SentenceTest::whatIsCountedHasAName_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("beginning");
    const auto list = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char(',')); };
    QTest::newRow("a label, first letter small") << list("conversation_started") << 0 << "Customers with 20 or more conversations in";
    QTest::newRow("an abbreviation as it is") << list("nps") << 0 << "Customers with 20 or more NPS surveys in";
    QTest::newRow("no label: the key") << list("export_csv") << 0 << "Customers with 20 or more export_csv in";
    QTest::newRow("several features") << list("nps,conversation_started") << 0 << "Customers with 20 or more uses of 2 features in";
    QTest::newRow("every feature") << list("*") << 0 << "Customers with 20 or more uses of any feature in";
    QTest::newRow("active days") << list("nps") << 1 << "Customers with 20 or more active days in";
    QTest::newRow("distinct features") << list("*") << 2 << "Customers with 20 or more different features in";
}

void SentenceTest::whatIsCountedHasAName()
{
    QFETCH(QStringList, features);
    QFETCH(int, measure);
    QFETCH(QString, beginning);
    Framework framework = twentyConversations();
    framework.activation->features.clear();
    for (const QString &feature : features)
        framework.activation->features.push_back({feature.toStdString(), {}});
    framework.activation->measure = static_cast<Measure>(measure);
    const auto result = comparison(groupOf("reached", 1000, 133), groupOf("not_reached", 1000, 389));
    QVERIFY2(headline(result, framework).startsWith(beginning), qPrintable(headline(result, framework)));
}

void SentenceTest::everyMilestoneHasItsSubject_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("setup") << int(Grouping::Kind::Setup) << "Customers with 2 or more setup steps done in their first 30 days stay longer";
    QTest::newRow("utilization") << int(Grouping::Kind::Utilization)
                                 << "Customers with 1.5 or more conversations per seat in a month stay longer";
    QTest::newRow("maturity") << int(Grouping::Kind::Maturity) << "Customers mature in 3 or more categories stay longer";
}

void SentenceTest::everyMilestoneHasItsSubject()
{
    QFETCH(int, kind);
    QFETCH(QString, beginning);
    Framework framework = twentyConversations();
    framework.setup = SetupRule{30, 2, {}};
    framework.utilization = UtilizationRule{{{"conversation_started", {}}}, Period::CalendarMonth, true, 1.5, 1};
    framework.maturity = MaturityRule{3, std::nullopt, {}};
    auto result = comparison(groupOf("reached", 1000, 133), groupOf("not_reached", 1000, 389), 180 + 20);
    result.query.by.kind = static_cast<Grouping::Kind>(kind);
    const QString sentence = headline(result, framework);
    QVERIFY2(sentence.startsWith(beginning), qPrintable(sentence));
    QVERIFY2(sentence.contains(QString::fromUtf8("after 200 days 86.7% (")), qPrintable(sentence));
}

void SentenceTest::oneGroupIsASentenceOfItsOwn()
{
    RetentionResult result;
    result.horizon = 365;
    result.query.by.kind = Grouping::Kind::None;
    result.groups = {groupOf("all", 1000, 133)};
    QCOMPARE(headline(result), QString::fromUtf8("Of 1,000 customers, 86.7% (84.4-88.7) are still customers after a year."));
    result.horizon = 501;
    QCOMPARE(headline(result), QString::fromUtf8("The follow-up ends on day 500, before day 501."));
}

void SentenceTest::manyGroupsNameTheBestAndTheWorst()
{
    RetentionResult result;
    result.horizon = 365;
    result.query.by = {Grouping::Kind::Attribute, "plan"};
    result.groups = {groupOf("Basic", 1000, 389), groupOf("Pro", 1000, 133), groupOf("Tiny", 19, 0)};
    QCOMPARE(headline(result), QString::fromUtf8("The data do not separate the groups: after a year 86.7% (84.4-88.7) of \"Pro\" are still "
                                                 "customers, against 61.1% (58.0-64.0) of \"Basic\"."));
    result.logRank = LogRank{100.0, 2, 1e-20, {}, {}};
    QCOMPARE(
        headline(result),
        QString::fromUtf8("The groups differ: after a year 86.7% (84.4-88.7) of \"Pro\" are still customers, against 61.1% (58.0-64.0) of "
                          "\"Basic\"."));
}

void SentenceTest::numbersAreWrittenInEnglish_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    using Kind = SentenceNumber::Kind;
    QTest::newRow("a count") << 1234567.0 << int(Kind::Count) << "1,234,567";
    QTest::newRow("three digits") << 999.0 << int(Kind::Count) << "999";
    QTest::newRow("a share") << 0.5 << int(Kind::Percent) << "50.0%";
    QTest::newRow("points below zero") << -0.0123 << int(Kind::Points) << "-1.2";
    QTest::newRow("points that round to zero") << -0.0001 << int(Kind::Points) << "0.0";
    QTest::newRow("a tiny p") << 1e-30 << int(Kind::PValue) << "< 0.001";
    QTest::newRow("p of a thousandth") << 0.001 << int(Kind::PValue) << "= 0.001";
    QTest::newRow("a large p") << 0.73914 << int(Kind::PValue) << "= 0.739";
    QTest::newRow("a whole threshold") << 20.0 << int(Kind::Decimal) << "20";
    QTest::newRow("a ratio") << 0.296 << int(Kind::Ratio) << "0.30";
    QTest::newRow("a ratio near zero") << 0.004 << int(Kind::Ratio) << "< 0.01";
    QTest::newRow("half a threshold") << 0.5 << int(Kind::Decimal) << "0.5";
}

void SentenceTest::numbersAreWrittenInEnglish()
{
    QFETCH(double, value);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const Phrase phrase{"%1", {SentenceNumber{value, static_cast<SentenceNumber::Kind>(kind), false}}};
    QCOMPARE(QString::fromStdString(english({phrase}, " ")), text);
}

void SentenceTest::neverSaysNoEffect()
{
    for (std::uint32_t left = 0; left <= 100; left += 5) {
        const auto result = comparison(groupOf("reached", 100, left), groupOf("not_reached", 100, 50));
        QVERIFY(!headline(result).contains(QString::fromUtf8("no effect")));
        QVERIFY(!figures(result).contains(QString::fromUtf8("no effect")));
        QVERIFY(!headline(result).contains(QString::fromUtf8("%1")));
    }
}

WAYMARK_TEST(SentenceTest)

} // namespace waymark

#include "sentence_test.moc"
