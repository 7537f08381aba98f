#include "ui/pages/retention/retention_page.h"

#include <memory>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/command_line.h"
#include "tests/ui/pages/sample_window.h"
#include "ui/charts/figure/figure_export.h"
#include "ui/charts/grid/grid_chart.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/trend/trend_chart.h"
#include "ui/controls/message_band.h"
#include "ui/controls/number_control.h"
#include "ui/controls/segmented_control.h"
#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/pages/cards/cohort_card.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/retention/cohort_panel.h"
#include "ui/pages/retention/grid_card.h"
#include "ui/pages/retention/table_card.h"
#include "ui/text/numbers.h"
#include "ui/window/language.h"

using waymark::countText;
using waymark::decimalText;
using waymark::percentText;
using waymark::RetentionPage;
using waymark::test::countOf;
using waymark::test::isSame;
using waymark::test::percentOf;
using waymark::test::SampleWindow;

/// The Retention page on the sample company: every number is the command line's, and the panel follows mouse and keyboard.
class RetentionPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void init();
    void allCustomersTogetherAtFirst();
    void anAttributeIsComparedFromSignup();
    void frameworkVersionsAreComparedFromSignup();
    void pairsHaveTheirHolmCorrection();
    void aTestCanBeStratified();
    void aMilestoneIsComparedFromItsLandmark();
    void theNaiveCurveHasItsWarning();
    void untickedCohortsLeaveTheChart();
    void aFilterStandsInEverySubtitle();
    void dormancyIsAskedOfEveryPage();
    void expansionIsThatOfTheCommand();
    void revenueIsThatOfTheCommand();
    void revenueIsDrawnOnItsWayToTheHorizon();
    void periodsAndTheTriangleAreThoseOfTheCommand();
    void aBracketHasItsDays();
    void theKeyboardWalksTheTriangle();
    void tablesAndChartsAreExported();
    void withoutChurnDatesDormancyIsOffered();
    void withoutSeatsExpansionSaysWhatToImport();

private:
    RetentionPage *page() { return m_store->window().findChild<RetentionPage *>(); }
    waymark::CohortPanel *panel() { return page()->panel(); }
    QJsonObject command(const QString &line) { return m_store->command(line.split(QLatin1Char(' '))); }
    void choose(const QString &cohort);
    void compareTable(const QJsonObject &json);

    std::unique_ptr<SampleWindow> m_store;
};

void RetentionPageTest::initTestCase()
{
    QSettings().clear();
    waymark::Language::instance().set(QStringLiteral("en"));
    m_store = std::make_unique<SampleWindow>();
    QTRY_VERIFY(m_store->window().currentPage() != nullptr);
    m_store->window().showPage(QStringLiteral("retention"));
    QTRY_VERIFY(m_store->isReady());
}

void RetentionPageTest::init()
{
    m_store->window().session().analysis().setOptions({});
    page()->showTab(RetentionPage::Tab::Retention);
    choose(QStringLiteral("none"));
}

/// As a hand does: down to the entry, and return.
void RetentionPageTest::choose(const QString &cohort)
{
    QComboBox *box = panel()->cohortBox();
    const int wanted = box->findData(cohort);
    QVERIFY2(wanted >= 0, qPrintable(cohort));
    box->setFocus();
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY(m_store->isReady());
}

void RetentionPageTest::compareTable(const QJsonObject &json)
{
    const QJsonArray groups = json[QStringLiteral("groups")].toArray();
    const auto &rows = page()->compared()->rows()->rows();
    QCOMPARE(static_cast<qsizetype>(rows.size()), groups.size());
    const QJsonArray cox = json[QStringLiteral("cox")].toArray();
    for (int i = 0; i < groups.size(); ++i) {
        const QJsonObject group = groups[i].toObject();
        const QStringList &row = rows[static_cast<std::size_t>(i)];
        QCOMPARE(row[1], countOf(group[QStringLiteral("n")]));
        QCOMPARE(row[2], countOf(group[QStringLiteral("events")]));
        QCOMPARE(row[3], percentOf(group[QStringLiteral("times")][0][QStringLiteral("survival")]));
        if (!group[QStringLiteral("rmst")].isNull())
            QCOMPARE(row[5], QStringLiteral("%1 \u00b1 %2")
                                 .arg(decimalText(group[QStringLiteral("rmst")].toDouble(), 1),
                                      decimalText(group[QStringLiteral("rmst_se")].toDouble(), 1)));
        for (const QJsonValue &hazard : cox) {
            if (hazard[QStringLiteral("group")] == group[QStringLiteral("name")] && !hazard[QStringLiteral("hazard_ratio")].isNull())
                QVERIFY(row[6].startsWith(decimalText(hazard[QStringLiteral("hazard_ratio")].toDouble(), 2) + QStringLiteral(" (")));
        }
    }
}

void RetentionPageTest::allCustomersTogetherAtFirst()
{
    compareTable(command(QStringLiteral("retention --by none --times 365")));
    QCOMPARE(page()->curves()->chart()->figure().groups.size(), std::size_t(1));
    for (const QCheckBox *box : panel()->groupBoxes())
        QVERIFY(!box->isVisible());
}

void RetentionPageTest::anAttributeIsComparedFromSignup()
{
    choose(QStringLiteral("attribute:plan"));
    const QJsonObject json = command(QStringLiteral("retention --by attribute:plan --times 365"));
    compareTable(json);
    QCOMPARE(panel()->clockControl()->current(), 0);
    QCOMPARE(page()->finding()->headlineText(), json[QStringLiteral("sentence")].toString());
    QCOMPARE(page()->finding()->figuresText(), json[QStringLiteral("figures")].toString());
    const QString tests = panel()->testsLabel()->text();
    QVERIFY2(tests.contains(decimalText(json[QStringLiteral("logrank")][QStringLiteral("chi2")].toDouble(), 1)), qPrintable(tests));
}

void RetentionPageTest::frameworkVersionsAreComparedFromSignup()
{
    choose(QStringLiteral("framework_version"));
    const QJsonObject json = command(QStringLiteral("retention --by framework_version --times 365"));
    compareTable(json);
    // The only version was saved after the last customer signed up.
    QCOMPARE(json[QStringLiteral("groups")][0][QStringLiteral("name")].toString(), QStringLiteral("before"));
    QCOMPARE(page()->compared()->rows()->rows()[0][0], QStringLiteral("Before the first version"));
    QCOMPARE(panel()->clockControl()->current(), 0);
}

void RetentionPageTest::pairsHaveTheirHolmCorrection()
{
    QVERIFY(!page()->pairs()->isVisible());
    choose(QStringLiteral("attribute:plan"));
    const QJsonArray pairs = command(QStringLiteral("retention --by attribute:plan"))[QStringLiteral("pairs")].toArray();
    const auto &rows = page()->pairs()->rows()->rows();
    QVERIFY(page()->pairs()->isVisible());
    QCOMPARE(static_cast<qsizetype>(rows.size()), pairs.size());
    for (int i = 0; i < pairs.size(); ++i)
        QCOMPARE(rows[static_cast<std::size_t>(i)][2], decimalText(pairs[i][QStringLiteral("chi2")].toDouble(), 1));
}

void RetentionPageTest::aTestCanBeStratified()
{
    choose(QStringLiteral("activation"));
    QComboBox *strata = panel()->strataBox();
    strata->setFocus();
    while (strata->currentData().toString() != QLatin1String("plan"))
        QTest::keyClick(strata, Qt::Key_Down);
    QTRY_VERIFY(m_store->isReady());
    const QJsonObject json = command(QStringLiteral("retention --by activation --segment plan"));
    const double chi = json[QStringLiteral("by_segment")][QStringLiteral("stratified_logrank")][QStringLiteral("chi2")].toDouble();
    QVERIFY(chi > 0.0);
    QVERIFY2(panel()->testsLabel()->text().contains(decimalText(chi, 1)), qPrintable(panel()->testsLabel()->text()));
    while (strata->currentIndex() > 0)
        QTest::keyClick(strata, Qt::Key_Up);
    QTRY_VERIFY(m_store->isReady());
}

void RetentionPageTest::aMilestoneIsComparedFromItsLandmark()
{
    choose(QStringLiteral("activation"));
    QCOMPARE(panel()->clockControl()->current(), 1);
    compareTable(command(QStringLiteral("retention --by activation --times 365")));
    panel()->landmarkBox()->setFocus();
    panel()->landmarkBox()->setValue(120);
    QTRY_VERIFY(m_store->isReady());
    compareTable(command(QStringLiteral("retention --by activation --times 365 --landmark 120")));
    QCOMPARE(page()->curves()->chart()->figure().landmark, std::optional<waymark::Day>(120));
    choose(QStringLiteral("depth"));
    compareTable(command(QStringLiteral("retention --by depth --times 365 --landmark 120")));
}

void RetentionPageTest::theNaiveCurveHasItsWarning()
{
    choose(QStringLiteral("activation"));
    const waymark::MessageBand *warning = page()->naiveWarning();
    QVERIFY(!warning->isVisible());
    emit panel()->clockControl()->chosen(0);
    QTRY_VERIFY(m_store->isReady());
    QVERIFY(warning->isVisible());
    compareTable(command(QStringLiteral("retention --by activation --times 365 --landmark none")));
}

void RetentionPageTest::untickedCohortsLeaveTheChart()
{
    choose(QStringLiteral("attribute:plan"));
    const std::size_t before = page()->curves()->chart()->figure().groups.size();
    QCheckBox *first = panel()->groupBoxes().first();
    QVERIFY(first->isVisible() && first->isChecked());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(page()->curves()->chart()->figure().groups.size(), before - 1);
    // The comparison is still of all of them.
    QCOMPARE(page()->compared()->rows()->rows().size(), before);
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(page()->curves()->chart()->figure().groups.size(), before);
}

void RetentionPageTest::aFilterStandsInEverySubtitle()
{
    waymark::AnalysisOptions options;
    options.filter.clauses = {{"plan", {"Pro", "Premium"}, false}};
    m_store->window().session().analysis().setOptions(options);
    QTRY_VERIFY(m_store->isReady());
    compareTable(command(QStringLiteral("retention --by none --times 365 --filter plan=Pro --filter plan=Premium")));
    const QString filter = QStringLiteral("plan = Pro or Premium");
    QVERIFY(page()->curves()->chart()->figure().subtitle.contains(filter));
    QVERIFY(page()->curves()->chart()->figure().definition.contains(filter));
    page()->showTab(RetentionPage::Tab::Periods);
    QTRY_VERIFY(m_store->isReady());
    QVERIFY(page()->periods()->chart()->figure().words.subtitle.contains(filter));
    QVERIFY(page()->triangle()->chart()->figure().words.subtitle.contains(filter));
}

void RetentionPageTest::dormancyIsAskedOfEveryPage()
{
    emit panel()->eventControl()->chosen(1);
    QTRY_VERIFY(m_store->isReady());
    compareTable(command(QStringLiteral("retention --by none --times 365 --event dormancy")));
    QVERIFY(m_store->window().session().analysis().options().event == waymark::EventKind::Dormancy);
}

void RetentionPageTest::expansionIsThatOfTheCommand()
{
    choose(QStringLiteral("attribute:plan"));
    page()->showTab(RetentionPage::Tab::Expansion);
    QTRY_VERIFY(m_store->isReady());
    const QJsonArray rows = command(QStringLiteral("expansion --by attribute:plan"))[QStringLiteral("rows")].toArray();
    const waymark::TrendFigure &figure = page()->expansion()->chart()->figure();
    QCOMPARE(static_cast<qsizetype>(figure.series.size()), rows.size());
    int compared = 0;
    for (int g = 0; g < rows.size(); ++g) {
        const QJsonArray times = rows[g][QStringLiteral("times")].toArray();
        for (const QJsonValue &time : times) {
            for (std::size_t place = 0; place < figure.places.size(); ++place) {
                if (figure.places[place].x != time[QStringLiteral("day")].toDouble())
                    continue;
                QVERIFY(page()->expansion()->rows()->rows()[place][g + 1].startsWith(percentOf(time[QStringLiteral("incidence")])));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 20);
}

void RetentionPageTest::revenueIsThatOfTheCommand()
{
    choose(QStringLiteral("attribute:plan"));
    page()->showTab(RetentionPage::Tab::Revenue);
    QTRY_VERIFY(m_store->isReady());
    const QJsonArray rows = command(QStringLiteral("expansion --by attribute:plan"))[QStringLiteral("rows")].toArray();
    const auto &shown = page()->revenue()->rows()->rows();
    QCOMPARE(static_cast<qsizetype>(shown.size()), rows.size());
    for (int g = 0; g < rows.size(); ++g) {
        QCOMPARE(shown[static_cast<std::size_t>(g)][1], countOf(rows[g][QStringLiteral("revenue_n")]));
        QCOMPARE(shown[static_cast<std::size_t>(g)][2], percentOf(rows[g][QStringLiteral("nrr")]));
        QCOMPARE(shown[static_cast<std::size_t>(g)][4], percentOf(rows[g][QStringLiteral("grr")]));
    }
}

void RetentionPageTest::revenueIsDrawnOnItsWayToTheHorizon()
{
    choose(QStringLiteral("none"));
    page()->showTab(RetentionPage::Tab::Revenue);
    QTRY_VERIFY(m_store->isReady());
    const QJsonArray course = command(QStringLiteral("expansion --by none"))[QStringLiteral("revenue_course")].toArray();
    QVERIFY(course.size() > 5);
    const auto holds = [&](waymark::TrendCard *card, const QString &field) {
        QVERIFY(card->isVisible());
        const waymark::TrendFigure &figure = card->chart()->figure();
        QCOMPARE(figure.series.size(), 1u);
        const auto &points = figure.series.front().points;
        QCOMPARE(static_cast<qsizetype>(points.size()), course.size());
        for (int i = 0; i < course.size(); ++i) {
            QCOMPARE(points[static_cast<std::size_t>(i)].x, course[i][QStringLiteral("day")].toDouble());
            QCOMPARE(points[static_cast<std::size_t>(i)].value.value_or(-1.0), course[i][field].toDouble(-1.0));
        }
        QCOMPARE(*points.front().value, 1.0);
        QVERIFY(points.back().low && points.back().high);
    };
    holds(page()->netRevenue(), QStringLiteral("nrr"));
    holds(page()->grossRevenue(), QStringLiteral("grr"));
}

void RetentionPageTest::periodsAndTheTriangleAreThoseOfTheCommand()
{
    page()->showTab(RetentionPage::Tab::Periods);
    QTRY_VERIFY(m_store->isReady());
    for (const char *kind : {"bounded", "unbounded"}) {
        emit panel()->kindControl()->chosen(qstrcmp(kind, "bounded") == 0 ? 0 : 1);
        QTRY_VERIFY(m_store->isReady());
        const QJsonArray pooled =
            command(QStringLiteral("period-retention --by none --kind ") + QLatin1String(kind))[QStringLiteral("rows")].toArray();
        const auto &points = page()->periods()->chart()->figure().series.at(0).points;
        QCOMPARE(static_cast<qsizetype>(points.size()), pooled.size());
        for (int k = 0; k < pooled.size(); ++k) {
            QVERIFY(isSame(points[static_cast<std::size_t>(k)].value, pooled[k][QStringLiteral("retention")]));
            QCOMPARE(points[static_cast<std::size_t>(k)].unsettled, pooled[k][QStringLiteral("unsettled")].toBool());
        }
        const QJsonArray cells =
            command(QStringLiteral("period-retention --by signup_month --kind ") + QLatin1String(kind))[QStringLiteral("rows")].toArray();
        const waymark::GridFigure &grid = page()->triangle()->chart()->figure();
        int compared = 0;
        for (std::size_t r = 1; r < grid.rows.size(); ++r) {
            for (std::size_t c = 0; c < grid.rows[r].cells.size(); ++c) {
                const QJsonValue printed = cells[static_cast<qsizetype>((r - 1) * grid.rows[r].cells.size() + c)];
                QCOMPARE(grid.rows[r].name, printed[QStringLiteral("group")].toString());
                QVERIFY(isSame(grid.rows[r].cells[c].value, printed[QStringLiteral("retention")]));
                ++compared;
            }
        }
        QCOMPARE(compared, cells.size());
    }
}

void RetentionPageTest::aBracketHasItsDays()
{
    page()->showTab(RetentionPage::Tab::Periods);
    emit panel()->kindControl()->chosen(2);
    const QList<QSpinBox *> boxes = panel()->findChildren<QSpinBox *>();
    boxes[boxes.size() - 2]->setValue(80);
    boxes.last()->setValue(100);
    QTRY_VERIFY(m_store->isReady());
    const QJsonArray rows =
        command(QStringLiteral("period-retention --kind bracket --from 80 --to 100 --by none"))[QStringLiteral("rows")].toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY(isSame(page()->periods()->chart()->figure().series.at(0).points.at(0).value, rows[0][QStringLiteral("retention")]));
    emit panel()->kindControl()->chosen(0);
    QTRY_VERIFY(m_store->isReady());
}

void RetentionPageTest::theKeyboardWalksTheTriangle()
{
    page()->showTab(RetentionPage::Tab::Periods);
    QTRY_VERIFY(m_store->isReady());
    waymark::GridChart *grid = page()->triangle()->chart();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->pickedCell(), std::optional(waymark::GridChart::Place(0, 0)));
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Right);
    QCOMPARE(grid->pickedCell(), std::optional(waymark::GridChart::Place(1, 1)));
    QVERIFY(grid->accessibleDescription().contains(grid->figure().rows[1].label));
    QTest::keyClick(grid, Qt::Key_Escape);
    QVERIFY(!grid->pickedCell());
}

void RetentionPageTest::tablesAndChartsAreExported()
{
    const auto check = [](const waymark::PicturePointer &picture) {
        QVERIFY(picture != nullptr);
        const QByteArray svg = figureBytes(*picture, waymark::FigureFormat::Svg);
        QVERIFY(svg.contains("Made with Waymark") && !svg.contains("nan"));
        QVERIFY(figureBytes(*picture, waymark::FigureFormat::Csv).count('\n') > 1);
        QVERIFY(!picture->text().isEmpty());
    };
    check(page()->curves()->picture());
    check(page()->compared()->picture());
    page()->showTab(RetentionPage::Tab::Expansion);
    QTRY_VERIFY(m_store->isReady());
    check(page()->expansion()->picture());
    page()->showTab(RetentionPage::Tab::Revenue);
    check(page()->revenue()->picture());
    page()->showTab(RetentionPage::Tab::Periods);
    QTRY_VERIFY(m_store->isReady());
    check(page()->periods()->picture());
    check(page()->triangle()->picture());
}

void RetentionPageTest::withoutChurnDatesDormancyIsOffered()
{
    QTemporaryDir folder;
    const auto window = waymark::test::windowWithoutChurn(folder);
    QTRY_VERIFY(window->currentPage() != nullptr);
    window->showPage(QStringLiteral("retention"));
    auto *retention = window->findChild<RetentionPage *>();
    QTRY_COMPARE(retention->state()->kind(), waymark::StatePanel::Kind::Empty);
    QPushButton *offer = retention->state()->findChildren<QPushButton *>().first();
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(retention->curves()->isVisible());
    QCOMPARE(retention->panel()->eventControl()->current(), 1);
    QCOMPARE(window->session().document().framework().retention.event, waymark::EventKind::Dormancy);
}

void RetentionPageTest::withoutSeatsExpansionSaysWhatToImport()
{
    QTemporaryDir folder;
    const auto window = waymark::test::windowWithoutChurn(folder);
    QTRY_VERIFY(window->currentPage() != nullptr);
    window->showPage(QStringLiteral("retention"));
    auto *retention = window->findChild<RetentionPage *>();
    auto *tabs = retention->findChild<QTabBar *>();
    QTRY_VERIFY(tabs->isVisible());
    const QPoint place = tabs->mapTo(window.get(), QPoint());
    retention->showTab(RetentionPage::Tab::Expansion);
    QTRY_VERIFY(retention->state()->isVisible());
    QCOMPARE(tabs->mapTo(window.get(), QPoint()), place);
    QTRY_VERIFY(!retention->state()->findChildren<QPushButton *>().isEmpty());
    QVERIFY(!retention->expansion()->isVisible());
}

WAYMARK_TEST(RetentionPageTest)

#include "retention_page_test.moc"
