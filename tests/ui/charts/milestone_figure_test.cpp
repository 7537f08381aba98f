#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/charts/figure_builder.h"
#include "ui/charts/survival/milestone_figure.h"

using waymark::FigureWords;
using waymark::MilestoneView;
using waymark::SurvivalFigure;
using waymark::test::twoGroups;

namespace {

MilestoneView milestoneViewOf(const SurvivalFigure &curves)
{
    MilestoneView view;
    view.framework.activation = waymark::ActivationRule{};
    view.framework.activation->threshold = 20;
    view.landmark.landmark = 90;
    view.landmark.horizon = 365;
    view.landmark.asOf = waymark::parseIsoDate("2026-06-30").value();
    view.landmark.excluded.leftBeforeLandmark = 394;
    view.landmark.excluded.unwatchedAtLandmark = 745;
    for (const waymark::FigureGroup &group : curves.groups)
        view.landmark.groups.push_back({group.name.toStdString(), *group.curve, {}});
    return view;
}

FigureWords englishWords()
{
    FigureWords words;
    words.rule = QStringLiteral("\u2265 20 conversations in 90 days");
    words.ruleSentence = QStringLiteral("at least 20 conversations in the first 90 days");
    words.finding = QStringLiteral("They stay longer.");
    words.figuresLine = QStringLiteral("Log-rank p < 0.001.");
    words.storeName = QStringLiteral("Harbour Desk");
    words.frameworkName = QStringLiteral("Helpdesk v3");
    words.savedName = QStringLiteral("v3 (15)");
    return words;
}

} // namespace

class MilestoneFigureTest : public QObject {
    Q_OBJECT

private slots:
    void theSubtitleStatesDefinitionLandmarkPeopleAndDate()
    {
        QCOMPARE(
            waymark::milestoneSubtitle(milestoneViewOf(twoGroups()), englishWords()),
            QStringLiteral("\u2265 20 conversations in 90 days \u00b7 from landmark day 90 \u00b7 n = 300 (394 left before, 745 too young) "
                           "\u00b7 as of 30 Jun 2026"));
    }

    void whoIsFilteredOutStandsInTheSubtitleAndTheSource()
    {
        FigureWords words = englishWords();
        words.filter = QStringLiteral("plan = Pro");
        const SurvivalFigure figure = waymark::milestoneFigure(milestoneViewOf(twoGroups()), words);
        QVERIFY(figure.subtitle.endsWith(QStringLiteral("as of 30 Jun 2026 \u00b7 plan = Pro")));
        QVERIFY(figure.source.startsWith(QLatin1String("Harbour Desk, plan = Pro, ")));
    }

    void theGroupsCarryTheirValueAtTheHorizon()
    {
        const SurvivalFigure figure = waymark::milestoneFigure(milestoneViewOf(twoGroups()), englishWords());
        QCOMPARE(figure.groups.size(), std::size_t(2));
        // Reached: 18 of 100 have left by day 365 (105, 120 ... 360); not reached: 55 of 200 (95, 100 ... 365).
        QCOMPARE(figure.groups[0].value, QStringLiteral("82.0% at 365 d"));
        QCOMPARE(figure.groups[1].value, QStringLiteral("72.5% at 365 d"));
        QCOMPARE(figure.groups[0].role, waymark::SeriesRole::Activation);
        QCOMPARE(figure.groups[1].role, waymark::SeriesRole::None);
        QCOMPARE(figure.firstDay, 90);
        QCOMPARE(figure.lastDay, 540);
    }

    void aValueBeyondTheFollowUpIsADash()
    {
        MilestoneView view = milestoneViewOf(twoGroups());
        view.landmark.horizon = 520;
        const SurvivalFigure figure = waymark::milestoneFigure(view, englishWords());
        QCOMPARE(figure.groups[1].value, QStringLiteral("\u2013"));
    }

    void theSavedVersionBecomesAGhost()
    {
        MilestoneView view = milestoneViewOf(twoGroups());
        QVERIFY(!waymark::milestoneFigure(view, englishWords()).groups[0].ghost);
        view.saved = view.landmark;
        const SurvivalFigure figure = waymark::milestoneFigure(view, englishWords());
        QVERIFY(figure.groups[0].ghost && figure.groups[1].ghost);
        QCOMPARE(figure.ghostLabel, QStringLiteral("saved v3 (15)"));
    }

    void theNaiveCurveStartsTheAxisAtSignupAndIsCalledBiased()
    {
        MilestoneView view = milestoneViewOf(twoGroups());
        view.naive = view.landmark;
        const SurvivalFigure figure = waymark::milestoneFigure(view, englishWords());
        QCOMPARE(figure.firstDay, 0);
        QVERIFY(figure.groups[0].naive);
        QVERIFY(figure.notes.contains(QLatin1String("biased")));
    }

    void whoIsLeftOutIsSaidInTheNotes()
    {
        const SurvivalFigure figure = waymark::milestoneFigure(milestoneViewOf(twoGroups()), englishWords());
        QCOMPARE(figure.notes, QStringLiteral("Log-rank p < 0.001. Not shown: 394 left before, 745 too young."));
        QCOMPARE(figure.source, QStringLiteral("Harbour Desk, Helpdesk v3, data to 30 Jun 2026. Made with Waymark."));
    }
};

WAYMARK_TEST(MilestoneFigureTest)
#include "milestone_figure_test.moc"
