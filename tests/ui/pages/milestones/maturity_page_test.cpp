#include "ui/pages/maturity/maturity_page.h"

#include <memory>

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/controls/features/drop_on.h"
#include "tests/ui/pages/command_line.h"
#include "tests/ui/pages/sample_window.h"
#include "ui/charts/bars/distribution_chart.h"
#include "ui/charts/figure/figure_export.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/sweep/sweep_chart.h"
#include "ui/charts/trend/trend_chart.h"
#include "ui/controls/features/category_board.h"
#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_drag.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/features/feature_table.h"
#include "ui/controls/features/feature_well.h"
#include "ui/controls/message_band.h"
#include "ui/controls/number_control.h"
#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/pages/cards/cohort_card.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/cards/sweep_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/maturity/board_card.h"
#include "ui/pages/maturity/distribution_card.h"
#include "ui/pages/maturity/maturity_definition.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/numbers.h"
#include "ui/window/language.h"

namespace waymark {

using test::countOf;
using test::percentOf;

/// The Maturity page on the sample company: every number is the command line's, and the board is edited by drops, keys and menus.
class MaturityPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        Language::instance().set(QStringLiteral("en"));
        m_store = std::make_unique<test::SampleWindow>();
        QTRY_VERIFY(m_store->window().currentPage() != nullptr);
        m_store->window().showPage(QStringLiteral("maturity"));
        QTRY_VERIFY(m_store->isReady());
    }
    void cleanupTestCase() { m_store.reset(); }
    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        document().revert();
        QTRY_VERIFY(m_store->isReady());
    }

    void findingIsTheSentenceOfTheCommand()
    {
        QCOMPARE(page()->finding()->headlineText(),
                 command(QStringLiteral("retention --by maturity"))[QStringLiteral("sentence")].toString());
    }

    void levelsAndDistributionAreThoseOfTheHistory()
    {
        const QJsonArray rows = command(QStringLiteral("history"))[QStringLiteral("rows")].toArray();
        const QJsonObject today = rows.last()[QStringLiteral("maturity_on_day")].toObject();
        const DistributionFigure &figure = page()->distribution()->chart()->figure();
        QCOMPARE(figure.reachText, QStringLiteral("%1 mature").arg(percentOf(today[QStringLiteral("share")])));
        const QJsonObject numbers = today[QStringLiteral("mature_categories")].toObject();
        QCOMPARE(static_cast<qsizetype>(figure.counts.size()), numbers.size());
        for (int i = 0; i < numbers.size(); ++i) {
            const QJsonValue number = numbers[QString::number(i)];
            QCOMPARE(static_cast<qint64>(figure.counts[static_cast<std::size_t>(i)]), number.toInteger());
            QCOMPARE(page()->distribution()->rows()->rows()[static_cast<std::size_t>(i)][1], countOf(number));
        }
        const QJsonObject categories = today[QStringLiteral("categories")].toObject();
        for (const auto &row : board()->rows()) {
            const QJsonObject levels = categories[QString::fromStdString(row->category().key)].toObject();
            QVERIFY(!levels.isEmpty());
            const LevelCounts &counts = row->bar()->counts().value();
            QCOMPARE(static_cast<qint64>(counts.none), levels[QStringLiteral("none")].toInteger());
            QCOMPARE(static_cast<qint64>(counts.basic), levels[QStringLiteral("basic")].toInteger());
            QCOMPARE(static_cast<qint64>(counts.mature), levels[QStringLiteral("mature")].toInteger());
            QCOMPARE(static_cast<qint64>(counts.outOfReach), levels[QStringLiteral("out_of_reach")].toInteger());
        }
        const TrendFigure &months = page()->months()->chart()->figure();
        QCOMPARE(static_cast<qsizetype>(months.series[0].points.size()), rows.size());
        for (int i = 0; i < rows.size(); ++i) {
            const QJsonValue share = rows[i][QStringLiteral("maturity_on_day")][QStringLiteral("share")];
            const auto &value = months.series[0].points[static_cast<std::size_t>(i)].value;
            QCOMPARE(value.has_value(), !share.isNull());
            if (value)
                QCOMPARE(*value, share.toDouble());
        }
    }

    void curvesAreThoseOfTheCommand_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("numbers");
        QTest::newRow("reached or not") << QStringLiteral("maturity") << false;
        QTest::newRow("number of mature categories") << QStringLiteral("mature_categories") << true;
    }
    void curvesAreThoseOfTheCommand()
    {
        QFETCH(QString, by);
        QFETCH(bool, numbers);
        const SurvivalFigure &figure = (numbers ? page()->numbers()->chart() : page()->retention()->chart())->figure();
        const QJsonArray groups = command(QStringLiteral("retention --by ") + by)[QStringLiteral("groups")].toArray();
        QCOMPARE(static_cast<qsizetype>(figure.groups.size()), groups.size());
        int compared = 0;
        for (const QJsonValue &group : groups) {
            for (const FigureGroup &shown : figure.groups) {
                if (shown.name != group[QStringLiteral("name")].toString())
                    continue;
                QCOMPARE(static_cast<qint64>(shown.curve->n), group[QStringLiteral("n")].toInteger());
                const QJsonArray times = group[QStringLiteral("times")].toArray();
                for (const QJsonValue &time : times) {
                    const auto point = pointAt(*shown.curve, static_cast<Day>(time[QStringLiteral("day")].toInteger()));
                    QCOMPARE(point.has_value(), !time[QStringLiteral("survival")].isNull());
                    if (point)
                        QCOMPARE(point->survival, time[QStringLiteral("survival")].toDouble());
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 10);
    }

    void sweepIsThatOfTheCommand_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<SweepOutcome>("chosen");
        QTest::newRow("stays") << QStringLiteral("retained") << SweepOutcome::Retained;
        QTest::newRow("expands") << QStringLiteral("expanded") << SweepOutcome::Expanded;
    }
    void sweepIsThatOfTheCommand()
    {
        QFETCH(QString, outcome);
        QFETCH(SweepOutcome, chosen);
        emit page()->definition()->outcomeChosen(chosen);
        QTRY_VERIFY(m_store->isReady());
        const AnalysisSession &analysis = m_store->window().session().analysis();
        QTRY_VERIFY_WITH_TIMEOUT(analysis.answer(Part::Rested) != nullptr && !analysis.isOutdated(Part::Rested), 60000);
        const QJsonObject json = command(QStringLiteral("sweep --milestone maturity --outcome ") + outcome);
        const QJsonArray rows = json[QStringLiteral("rows")].toArray();
        const SweepFigure &figure = page()->sweep()->chart()->figure();
        QCOMPARE(static_cast<qsizetype>(figure.points.size()), rows.size());
        QVERIFY(rows.size() >= 3);
        for (int i = 0; i < rows.size(); ++i) {
            const SweepPoint &point = figure.points[static_cast<std::size_t>(i)];
            QCOMPARE(point.threshold, rows[i][QStringLiteral("threshold")].toDouble());
            QCOMPARE(point.value.value(), rows[i][QStringLiteral("youden")].toDouble());
            QCOMPARE(point.adoption.value(), rows[i][QStringLiteral("adoption")].toDouble());
        }
        const QJsonObject suggested = json[QStringLiteral("suggested")].toObject();
        // What a search through chance finds too is not suggested.
        const bool isBeyondChance = suggested[QStringLiteral("p_search")].toDouble() <= 0.05;
        QCOMPARE(figure.suggested.has_value(), isBeyondChance);
        QCOMPARE(page()->sweep()->plateau().has_value(), isBeyondChance);
        if (isBeyondChance) {
            QCOMPARE(figure.suggested.value(), suggested[QStringLiteral("threshold")].toDouble());
            QCOMPARE(figure.plateauLow.value(), suggested[QStringLiteral("plateau")][0].toDouble());
            QCOMPARE(figure.plateauHigh.value(), suggested[QStringLiteral("plateau")][1].toDouble());
        }
        emit page()->definition()->outcomeChosen(SweepOutcome::Retained);
        QTRY_VERIFY(m_store->isReady());
    }

    void lineOfTheSweepIsTheRequiredNumber()
    {
        const int before = rule().requiredCategories;
        page()->sweep()->chart()->setFocus();
        QTest::keyClick(page()->sweep()->chart(), Qt::Key_Left);
        QCOMPARE(rule().requiredCategories, before - 1);
        QTRY_VERIFY(m_store->isReady());
        QCOMPARE(page()->sweep()->chart()->figure().current, before - 1.0);
        QCOMPARE(page()->sweep()->chart()->figure().saved, std::optional<double>(before));
    }

    void adoptionIsThatOfInfo()
    {
        const QJsonArray features = command(QStringLiteral("info"))[QStringLiteral("features")].toArray();
        QVERIFY(!features.isEmpty());
        const QAbstractItemModel *model = list()->table()->model();
        int compared = 0;
        for (const QJsonValue &feature : features) {
            const auto shown = list()->shown();
            const auto place = std::find(shown.begin(), shown.end(), feature[QStringLiteral("feature")].toString().toStdString());
            QVERIFY(place != shown.end());
            const QJsonValue adoption = feature[QStringLiteral("adoption")];
            QCOMPARE(model->index(static_cast<int>(place - shown.begin()), FeatureModel::Adoption).data().toString(),
                     percentText(adoption.isNull() ? std::nullopt : std::optional(adoption.toDouble()), 0));
            ++compared;
        }
        QCOMPARE(compared, features.size());
    }

    void sliderMovesTheRequiredCategoriesAndTheSavedVersionStays()
    {
        const int before = rule().requiredCategories;
        NumberControl *required = page()->definition()->threshold();
        required->spinBox()->setFocus();
        QTest::keyClick(required->spinBox(), Qt::Key_Down);
        QTRY_VERIFY(m_store->isReady());
        QCOMPARE(rule().requiredCategories, before - 1);
        const DistributionFigure &figure = page()->distribution()->chart()->figure();
        QCOMPARE(figure.required, before - 1);
        QCOMPARE(figure.savedRequired, std::optional(before));
        QVERIFY(!figure.savedText.isEmpty());
        QVERIFY(page()->retention()->chart()->figure().groups.front().ghost != nullptr);
        QCOMPARE(page()->months()->chart()->figure().series.size(), std::size_t(2));
    }

    void droppedFeaturesGoIntoTheCategoryAsOneStep()
    {
        const auto free = unassigned(2);
        CategoryRow *row = board()->rows()[1].get();
        const std::unique_ptr<QMimeData> data(featureMimeData({free, {}}));
        QVERIFY(test::dropOn(row->well(FeatureLevel::Mature), data.get()));
        QVERIFY(row->well(FeatureLevel::Mature)->chip(free[0]) != nullptr);
        QVERIFY(row->well(FeatureLevel::Mature)->chip(free[1]) != nullptr);
        QTRY_VERIFY(m_store->isReady());
        QCOMPARE(document().undoChange()->field, FrameworkChange::Field::PlacedMature);
        document().undo();
        QVERIFY(row->well(FeatureLevel::Mature)->chip(free[0]) == nullptr);
    }

    void featureDroppedOnTheListLeavesItsCategory()
    {
        CategoryRow *row = board()->rows()[0].get();
        const std::string feature = row->well(FeatureLevel::Mature)->chips().first()->key();
        const std::unique_ptr<QMimeData> data(featureMimeData({{feature}, row->category().key}));
        QVERIFY(test::dropOn(list()->table()->viewport(), data.get()));
        QVERIFY(row->well(FeatureLevel::Mature)->chip(feature) == nullptr);
        QCOMPARE(document().undoChange()->field, FrameworkChange::Field::Unassigned);
    }

    void keysOfTheListPutFeaturesIntoACategory()
    {
        list()->setFilter(FeatureFilter::Unassigned);
        const std::string feature = list()->shown().front();
        list()->table()->setFocus();
        list()->table()->selectRow(0);
        QTest::keyClick(list()->table(), Qt::Key_B);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_3);
        QVERIFY(board()->rows()[2]->well(FeatureLevel::Basic)->chip(feature) != nullptr);
        list()->setFilter(FeatureFilter::All);
    }

    void newCategoryNeedsAMatureFeatureBeforeItCanBeSaved()
    {
        board()->beginAdding();
        QTest::keyClicks(board()->newName(), QStringLiteral("Security"));
        QTest::keyClick(board()->newName(), Qt::Key_Return);
        QCOMPARE(board()->rows().back()->category().label, QStringLiteral("Security"));
        QVERIFY(page()->categories()->incomplete()->isVisible());
        QTRY_VERIFY(m_store->isReady());
        QCOMPARE(board()->rows().back()->bar()->counts()->mature, 0U);
        document().apply(edits::placeFeatures(unassigned(1), board()->rows().back()->place(FeatureLevel::Mature)));
        QVERIFY(!page()->categories()->incomplete()->isVisible());
    }

    void placementFilePutsFeaturesAndTellsTheLinesItCannotUse()
    {
        const auto free = unassigned(1);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mapping.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("feature,category,level,min_count,hypothesis\n");
        file.write(QByteArray::fromStdString(free[0]) + ",Security,mature,3,\"Ana, call of May\"\nother,Security,expert,,\n");
        file.close();
        page()->categories()->importPlacementFile(file.fileName());
        const CategoryRule &category = rule().categories.back();
        QCOMPARE(category.label, std::string("Security"));
        QCOMPARE(category.mature.features, (std::vector<CountedFeature>{{free[0], 3.0, "Ana, call of May"}}));
        QVERIFY(page()->categories()->importMessage()->isVisible());
        QCOMPARE(document().undoChange()->field, FrameworkChange::Field::MappingImported);
    }

    void draggingAlongTheEdgeBringsTheOtherCategories()
    {
        FeatureWell *well = board()->rows().back()->well(FeatureLevel::Mature);
        QScrollArea *evidence = nullptr;
        for (QWidget *around = well; evidence == nullptr && around != nullptr; around = around->parentWidget())
            evidence = qobject_cast<QScrollArea *>(around);
        QVERIFY(evidence != nullptr);
        QScrollBar *bar = evidence->verticalScrollBar();
        // The well's middle stands at the foot of what is seen.
        bar->setValue(0);
        bar->setValue(well->mapTo(evidence->viewport(), well->rect().center()).y() - evidence->viewport()->height() + 10);
        const int before = bar->value();
        const std::unique_ptr<QMimeData> data(featureMimeData({{"fax"}, {}}));
        QDragEnterEvent enter(well->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(well, &enter);
        QDragMoveEvent move(well->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(well, &move);
        QVERIFY(bar->value() > before);
        QDragLeaveEvent leave;
        QApplication::sendEvent(well, &leave);
        bar->setValue(0);
    }

    void emptyMappingSaysWhatItMustHold()
    {
        const Framework before = document().framework();
        page()->categories()->importMapping({});
        QVERIFY(page()->categories()->importMessage()->isVisible());
        QCOMPARE(page()->categories()->importMessage()->accessibleName(), QStringLiteral("No feature has a category and a level there"));
        QVERIFY(document().framework() == before);
    }

    void mappingOfTheFeaturesTableLeavesEveryFeatureInItsPlace()
    {
        while (document().framework().maturity)
            document().apply(edits::removeCategory(document().framework().maturity->categories.front().key));
        QTRY_VERIFY(page()->retention()->state()->isVisible());
        page()->categories()->importMapping(mappingOf(*m_store->window().session().analysis().dataset()));
        QTRY_VERIFY(m_store->isReady());
        QVERIFY(rule().categories.size() >= 5);
        QCOMPARE(rule().requiredCategories, 3);
    }

    void trailingWindowIsSwitchedOnAndOff()
    {
        QTest::mouseClick(page()->definition()->trailing(), Qt::LeftButton, {}, QPoint(8, page()->definition()->trailing()->height() / 2));
        QCOMPARE(rule().windowDays, std::optional(page()->definition()->trailingDays()->value()));
        QTest::mouseClick(page()->definition()->trailing(), Qt::LeftButton, {}, QPoint(8, page()->definition()->trailing()->height() / 2));
        QVERIFY(!rule().windowDays.has_value());
    }

    void arrowKeysReadTheDistributionOut()
    {
        DistributionChart *chart = page()->distribution()->chart();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->readout(), std::optional<std::size_t>(1));
        QVERIFY(distributionReadout(chart->figure(), 1)[1].contains(countText(chart->figure().counts[1])));
    }

    void chartsAreExported()
    {
        const PicturePointer picture = page()->distribution()->picture();
        QVERIFY(picture != nullptr);
        QVERIFY(picture->csv().startsWith("mature_categories,customers,share\n"));
        QVERIFY(picture->exportSize(exportStyle(false)).height() > 200.0);
        QVERIFY(page()->numbers()->picture()->csv().contains("survival"));
    }

private:
    MaturityPage *page() { return m_store->window().findChild<MaturityPage *>(); }
    CategoryBoard *board() { return page()->categories()->board(); }
    FeatureList *list() { return page()->definition()->features(); }
    FrameworkDocument &document() { return m_store->window().session().document(); }
    const MaturityRule &rule() { return *document().framework().maturity; }
    QJsonObject command(const QString &line) { return m_store->command(line.split(QLatin1Char(' '))); }
    std::vector<std::string> unassigned(std::size_t count)
    {
        list()->setFilter(FeatureFilter::Unassigned);
        std::vector<std::string> features = list()->shown();
        list()->setFilter(FeatureFilter::All);
        features.resize(count);
        return features;
    }

    std::unique_ptr<test::SampleWindow> m_store;
};

} // namespace waymark

using waymark::MaturityPageTest;
WAYMARK_TEST(MaturityPageTest)

#include "maturity_page_test.moc"
