#include "ui/pages/journey/journey_page.h"

#include <memory>

#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/pages/command_line.h"
#include "tests/ui/pages/sample_window.h"
#include "ui/charts/figure/figure_export.h"
#include "ui/charts/figure/series_label_button.h"
#include "ui/charts/flow/flow_chart.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/trend/trend_chart.h"
#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/pages/cards/cohort_card.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/journey/flow_card.h"
#include "ui/pages/journey/journey_cards.h"
#include "ui/pages/journey/step_card.h"
#include "ui/pages/missing_data_band.h"
#include "ui/text/numbers.h"
#include "ui/window/language.h"

using waymark::countText;
using waymark::percentText;
using waymark::pointsText;
using waymark::test::countOf;
using waymark::test::isSame;
using waymark::test::percentOf;
using waymark::test::SampleWindow;

/// The Journey page on the sample company: every number is the command line's, and the charts follow mouse and keyboard.
class JourneyPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void cardsHoldTheSharesAndMedians();
    void arrowsHoldTheLinks();
    void findingIsTheSentence();
    void depthTableHoldsTheTimes();
    void monthsHoldTheSharesBySignup();
    void matureSharesAreThoseOfTheHistory();
    void movesAreTheFlows();
    void aCardOpensItsPage();
    void aLabelHidesItsSeries();
    void thePointerReadsAMonthOut();
    void arrowKeysWalkThroughMonthsAndMoves();
    void chartsAreExportedInEveryFormat();
    void withoutChurnDatesDormancyIsOffered();
    void withNobodyInViewTheFilterIsNamedAndCleared();

private:
    waymark::JourneyPage *page() { return m_store->window().findChild<waymark::JourneyPage *>(); }
    QJsonObject command(const QString &line) { return m_store->command(line.split(QLatin1Char(' '))); }

    std::unique_ptr<SampleWindow> m_store;
};

void JourneyPageTest::initTestCase()
{
    QSettings().clear();
    waymark::Language::instance().set(QStringLiteral("en"));
    m_store = std::make_unique<SampleWindow>();
    QTRY_VERIFY(m_store->window().currentPage() != nullptr);
    m_store->window().showPage(QStringLiteral("journey"));
    QTRY_VERIFY(m_store->isReady());
}

void JourneyPageTest::cardsHoldTheSharesAndMedians()
{
    const QJsonObject json = command(QStringLiteral("journey"));
    const QJsonArray rows = json[QStringLiteral("rows")].toArray();
    const auto &cards = page()->cards()->cards();
    QCOMPARE(rows.size(), 4);
    for (int i = 0; i < rows.size(); ++i) {
        const auto &content = cards[i]->content();
        QCOMPARE(content.shareText, percentOf(rows[i][QStringLiteral("share")]));
        const QString all = countText(rows[i][QStringLiteral("reached")].toInteger() + rows[i][QStringLiteral("not_reached")].toInteger());
        QCOMPARE(content.left, QStringLiteral("%1 of %2").arg(countOf(rows[i][QStringLiteral("reached")]), all));
        const QJsonValue median = rows[i][QStringLiteral("median_day")];
        QCOMPARE(content.right,
                 QStringLiteral("median %1")
                     .arg(median.isNull() ? waymark::dashText() : waymark::shortDayText(static_cast<int>(median.toInteger()))));
    }
    const QJsonObject stay = json[QStringLiteral("retention")].toObject();
    QCOMPARE(cards[4]->content().shareText, percentOf(stay[QStringLiteral("survival")]));
    QCOMPARE(cards[4]->content().left, QStringLiteral("n = %1").arg(countOf(stay[QStringLiteral("n")])));
}

void JourneyPageTest::arrowsHoldTheLinks()
{
    const QJsonArray rows = command(QStringLiteral("journey"))[QStringLiteral("rows")].toArray();
    const auto &arrows = page()->cards()->arrows();
    QCOMPARE(arrows.size(), 4);
    for (int i = 0; i < rows.size(); ++i) {
        // From each milestone to the next, from the last to the stay: the first link either way.
        const QJsonObject link = rows[i][QStringLiteral("links")][0].toObject();
        const double difference = link[QStringLiteral("risk_difference")].toDouble();
        QCOMPARE(arrows[i]->difference(), (difference > 0.0 ? QStringLiteral("+") : QString()) + pointsText(difference));
        const QStringList lines = arrows[i]->lines();
        QVERIFY(lines.contains(QStringLiteral("%1 to %2")
                                   .arg(pointsText(link[QStringLiteral("risk_difference_low")].toDouble()),
                                        pointsText(link[QStringLiteral("risk_difference_high")].toDouble()))));
        QVERIFY(lines.contains(QStringLiteral("OR %1").arg(waymark::decimalText(link[QStringLiteral("odds_ratio")].toDouble(), 1))));
        QVERIFY(lines.contains(QStringLiteral("n = %1").arg(countOf(link[QStringLiteral("n")]))));
        const qint64 already = link[QStringLiteral("had_it_already")].toInteger();
        QCOMPARE(lines.contains(QStringLiteral("%1 had it").arg(countText(already))), already > 0);
        QVERIFY(!arrows[i]->accessibleName().isEmpty());
    }
}

void JourneyPageTest::findingIsTheSentence()
{
    QCOMPARE(page()->finding()->headlineText(), command(QStringLiteral("journey"))[QStringLiteral("sentence")].toString());
}

void JourneyPageTest::depthTableHoldsTheTimes()
{
    const QJsonObject json = command(QStringLiteral("retention --by depth"));
    QMap<QString, QStringList> rows;
    for (const QStringList &row : page()->depthCard()->rows()->rows())
        rows[row.at(0) + QLatin1Char(' ') + row.at(1)] = row.mid(2);
    const QMap<QString, QString> names{{QStringLiteral("none"), QStringLiteral("No milestone")},
                                       {QStringLiteral("setup"), QStringLiteral("Setup")},
                                       {QStringLiteral("activation"), QStringLiteral("Activation")},
                                       {QStringLiteral("utilization"), QStringLiteral("Utilization")},
                                       {QStringLiteral("maturity"), QStringLiteral("Maturity")}};
    int compared = 0;
    const QJsonArray groups = json[QStringLiteral("groups")].toArray();
    for (const QJsonValue &group : groups) {
        const QJsonArray times = group[QStringLiteral("times")].toArray();
        for (const QJsonValue &time : times) {
            const QStringList expected{countOf(time[QStringLiteral("at_risk")]),         countOf(time[QStringLiteral("events_before")]),
                                       countOf(time[QStringLiteral("censored_before")]), percentOf(time[QStringLiteral("survival")]),
                                       percentOf(time[QStringLiteral("low")]),           percentOf(time[QStringLiteral("high")])};
            QCOMPARE(
                rows.value(names.value(group[QStringLiteral("name")].toString()) + QLatin1Char(' ') + countOf(time[QStringLiteral("day")])),
                expected);
            ++compared;
        }
    }
    QVERIFY(compared > 40);
}

void JourneyPageTest::monthsHoldTheSharesBySignup()
{
    const waymark::TrendFigure &figure = page()->signupCard()->chart()->figure();
    QCOMPARE(figure.series.size(), std::size_t(4));
    for (const waymark::TrendSeries &series : figure.series) {
        const QJsonArray rows = command(QStringLiteral("milestone --monthly --milestone ") + series.name)[QStringLiteral("rows")].toArray();
        QCOMPARE(static_cast<qsizetype>(series.points.size()), rows.size());
        for (int i = 0; i < rows.size(); ++i) {
            const waymark::TrendPoint &point = series.points[static_cast<std::size_t>(i)];
            QVERIFY(isSame(point.value, rows[i][QStringLiteral("share")]));
            QVERIFY(isSame(point.low, rows[i][QStringLiteral("low")]));
            QVERIFY(isSame(point.high, rows[i][QStringLiteral("high")]));
            QCOMPARE(figure.places[static_cast<std::size_t>(i)].key, rows[i][QStringLiteral("month")].toString());
        }
    }
}

void JourneyPageTest::matureSharesAreThoseOfTheHistory()
{
    const QJsonArray rows = command(QStringLiteral("history"))[QStringLiteral("rows")].toArray();
    const waymark::TrendFigure &figure = page()->matureCard()->chart()->figure();
    QCOMPARE(static_cast<qsizetype>(figure.series[0].points.size()), rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject maturity = rows[i][QStringLiteral("maturity_on_day")].toObject();
        QVERIFY(isSame(figure.series[0].points[static_cast<std::size_t>(i)].value, maturity[QStringLiteral("share")]));
        QVERIFY(isSame(figure.series[0].points[static_cast<std::size_t>(i)].high, maturity[QStringLiteral("high")]));
    }
}

void JourneyPageTest::movesAreTheFlows()
{
    const QJsonArray flows = command(QStringLiteral("history --flows"))[QStringLiteral("rows")].toArray();
    QComboBox *months = page()->flowCard()->monthBox();
    QCOMPARE(months->currentIndex(), months->count() - 1);
    int compared = 0;
    for (const int month : {months->count() - 1, 3}) {
        months->setCurrentIndex(month);
        const waymark::FlowFigure &figure = page()->flowCard()->chart()->figure();
        for (const QJsonValue &flow : flows) {
            if (!figure.fileName.endsWith(flow[QStringLiteral("month")].toString()))
                continue;
            const QString from = flow[QStringLiteral("from")].toString();
            const QString to = flow[QStringLiteral("to")].toString();
            if (from == to && (from == QLatin1String("left") || from == QLatin1String("unknown")))
                continue; // who moves nowhere is not drawn
            bool found = false;
            for (const waymark::FlowWay &way : figure.ways) {
                if (figure.states[static_cast<std::size_t>(way.from)].name == from &&
                    figure.states[static_cast<std::size_t>(way.to)].name == to) {
                    QCOMPARE(static_cast<qint64>(way.people), flow[QStringLiteral("accounts")].toInteger());
                    found = true;
                }
            }
            QVERIFY2(found, qPrintable(from + QStringLiteral(" to ") + to));
            ++compared;
        }
    }
    months->setCurrentIndex(months->count() - 1);
    QVERIFY(compared > 10);
}

void JourneyPageTest::aCardOpensItsPage()
{
    waymark::MainWindow &window = m_store->window();
    QTest::mouseClick(page()->cards()->cards()[1], Qt::LeftButton);
    QCOMPARE(window.currentPage()->metaObject()->className(), "waymark::ActivationPage");
    window.showPage(QStringLiteral("journey"));
    QTRY_VERIFY(m_store->isReady());
    waymark::StepCard *stay = page()->cards()->cards()[4];
    stay->setFocus();
    QTest::keyClick(stay, Qt::Key_Space);
    QCOMPARE(window.currentPage()->metaObject()->className(), "waymark::RetentionPage");
    window.showPage(QStringLiteral("journey"));
    QTRY_VERIFY(m_store->isReady());
}

void JourneyPageTest::aLabelHidesItsSeries()
{
    waymark::TrendChart *chart = page()->signupCard()->chart();
    const auto buttons = chart->findChildren<waymark::SeriesLabelButton *>();
    QVERIFY(!buttons.isEmpty() && buttons[0]->isVisible());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QVERIFY(!chart->figure().series[0].visible);
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QVERIFY(chart->figure().series[0].visible);
}

void JourneyPageTest::thePointerReadsAMonthOut()
{
    waymark::TrendChart *chart = page()->matureCard()->chart();
    const waymark::TrendLayout &layout = chart->trendLayout();
    const QPointF third(layout.x(chart->figure().places[3].x) + 1.0, layout.plot.center().y());
    QTest::mouseMove(chart, third.toPoint());
    QTRY_COMPARE(chart->readoutPlace(), std::optional<std::size_t>(3));
    QVERIFY(chart->accessibleDescription().contains(chart->readoutText(3)));
    QVERIFY(chart->readoutText(3).contains(chart->figure().places[3].name));
    QTest::mouseMove(chart, QPoint(2, 2));
    QTRY_VERIFY(!chart->readoutPlace());
}

void JourneyPageTest::arrowKeysWalkThroughMonthsAndMoves()
{
    waymark::TrendChart *months = page()->signupCard()->chart();
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Right);
    QCOMPARE(months->readoutPlace(), std::optional<std::size_t>(0));
    QTest::keyClick(months, Qt::Key_Right);
    QCOMPARE(months->readoutPlace(), std::optional<std::size_t>(1));
    QTest::keyClick(months, Qt::Key_Plus);
    QVERIFY(months->isZoomed());
    QTest::keyClick(months, Qt::Key_Escape);
    QVERIFY(!months->isZoomed() && !months->readoutPlace());
    waymark::FlowChart *moves = page()->flowCard()->chart();
    moves->setFocus();
    QTest::keyClick(moves, Qt::Key_Right);
    QCOMPARE(moves->pickedWay(), 0);
    QVERIFY(moves->accessibleDescription().contains(waymark::flowWayText(moves->figure(), moves->figure().ways[0])));
    QTest::keyClick(moves, Qt::Key_Escape);
    QCOMPARE(moves->pickedWay(), -1);
}

void JourneyPageTest::chartsAreExportedInEveryFormat()
{
    const std::initializer_list<waymark::ChartCard *> cards{page()->depthCard(), page()->matureCard(), page()->signupCard(),
                                                            page()->flowCard()};
    for (waymark::ChartCard *card : cards) {
        const waymark::PicturePointer picture = card->picture();
        QVERIFY(picture != nullptr);
        const QByteArray svg = figureBytes(*picture, waymark::FigureFormat::Svg);
        QVERIFY(svg.contains("Made with Waymark"));
        QVERIFY(!svg.contains("nan") && !svg.contains("inf,"));
        QVERIFY(figureBytes(*picture, waymark::FigureFormat::Pdf).startsWith("%PDF"));
        QVERIFY(figureBytes(*picture, waymark::FigureFormat::Png).startsWith("\x89PNG"));
        QVERIFY(figureBytes(*picture, waymark::FigureFormat::Csv).count('\n') > 4);
        QVERIFY(!picture->text().isEmpty());
    }
}

void JourneyPageTest::withoutChurnDatesDormancyIsOffered()
{
    QTemporaryDir folder;
    const auto window = waymark::test::windowWithoutChurn(folder);
    QTRY_VERIFY(window->currentPage() != nullptr);
    window->showPage(QStringLiteral("journey"));
    auto *journey = window->findChild<waymark::JourneyPage *>();
    QTRY_VERIFY(!journey->cards()->cards().isEmpty());
    QTRY_VERIFY(!journey->cards()->cards().last()->content().missing.isEmpty() || journey->cards()->cards().size() == 2);
    const waymark::StepCard *stay = journey->cards()->cards()[1];
    QVERIFY(!stay->content().missing.isEmpty());
    QCOMPARE(journey->cards()->arrows()[0]->difference(), waymark::dashText());
    auto *band = window->findChild<waymark::MissingDataBand *>();
    QVERIFY(band->isVisible() && band->accessibleDescription().contains(QStringLiteral("churn dates")));
    // One line, until more is wanted.
    const int oneLine = band->sizeHint().height();
    QVERIFY2(oneLine <= 40, qPrintable(QString::number(oneLine)));
    band->detailsButton()->click();
    QTRY_VERIFY(band->sizeHint().height() > oneLine);
    band->detailsButton()->click();
    QTRY_COMPARE(band->sizeHint().height(), oneLine);
    waymark::StatePanel *state = journey->depthCard()->state();
    QList<QPushButton *> offers;
    for (QPushButton *button : state->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(state))
            offers.append(button);
    }
    QCOMPARE(offers.size(), 2);
    // Without the window, whose wizard would wait for somebody.
    QObject::disconnect(journey, &waymark::Page::importRequested, nullptr, nullptr);
    QSignalSpy asked(journey, &waymark::Page::importRequested);
    QTest::mouseClick(offers.at(1), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(offers.at(0), Qt::LeftButton);
    QTRY_VERIFY(stay->content().missing.isEmpty());
    QCOMPARE(window->session().document().framework().retention.event, waymark::EventKind::Dormancy);
    QVERIFY(window->session().document().canUndo());
    QVERIFY(!band->accessibleDescription().contains(QStringLiteral("churn dates")));
    QVERIFY(!band->dormancyButton()->isVisible());
    // Seats still lack: on every page that measures, and beside the data's health, until it is closed.
    window->showPage(QStringLiteral("activation"));
    QVERIFY(band->isVisible());
    window->showPage(QStringLiteral("data"));
    QVERIFY(band->isVisible());
    window->showPage(QStringLiteral("journey"));
    QVERIFY(band->isVisible());
    QTest::mouseClick(band->closeButton(), Qt::LeftButton);
    window->showPage(QStringLiteral("activation"));
    QVERIFY(!band->isVisible());
    QVERIFY(journey->depthCard()->picture() != nullptr || journey->depthCard()->state()->kind() == waymark::StatePanel::Kind::TooFew);
}

void JourneyPageTest::withNobodyInViewTheFilterIsNamedAndCleared()
{
    waymark::AnalysisOptions options;
    options.filter.clauses = {{"plan", {"no such plan"}, false}};
    for (const char *key : {"journey", "setup", "activation", "utilization", "maturity", "retention"}) {
        m_store->window().showPage(QLatin1String(key));
        m_store->window().session().analysis().setOptions(options);
        QTRY_VERIFY(m_store->isReady());
        waymark::StatePanel *state = nullptr;
        for (auto *panel : m_store->window().currentPage()->findChildren<waymark::StatePanel *>())
            state = panel->isVisible() ? panel : state;
        QVERIFY(state != nullptr);
        QCOMPARE(state->kind(), waymark::StatePanel::Kind::NoMatch);
        QVERIFY(state->accessibleDescription().contains(QStringLiteral("plan = no such plan")));
        QTest::mouseClick(state->findChildren<QPushButton *>().first(), Qt::LeftButton);
        QTRY_VERIFY(m_store->isReady());
        QVERIFY(!state->isVisible());
    }
}

WAYMARK_TEST(JourneyPageTest)

#include "journey_page_test.moc"
