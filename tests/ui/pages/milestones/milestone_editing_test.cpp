#include <memory>

#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/controls/features/drop_on.h"
#include "tests/ui/pages/command_line.h"
#include "tests/ui/pages/sample_window.h"
#include "ui/charts/trend/trend_chart.h"
#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_drag.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/features/feature_note.h"
#include "ui/controls/features/feature_table.h"
#include "ui/controls/features/feature_well.h"
#include "ui/controls/segmented_control.h"
#include "ui/models/row_model.h"
#include "ui/pages/activation/activation_definition.h"
#include "ui/pages/activation/activation_page.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/difference_card.h"
#include "ui/pages/milestone/rule_features.h"
#include "ui/pages/setup/setup_page.h"
#include "ui/pages/setup/setup_step_model.h"
#include "ui/pages/setup/setup_steps_card.h"
#include "ui/pages/utilization/area_editor.h"
#include "ui/pages/utilization/areas_card.h"
#include "ui/pages/utilization/utilization_page.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/framework_text.h"
#include "ui/text/numbers.h"
#include "ui/window/actions.h"
#include "ui/window/language.h"
#include "ui/window/top_bar.h"

namespace waymark {

using test::countOf;
using test::percentOf;

/// The milestones' definitions edited in the window of the sample company: feature sets, setup steps, product areas, and the comparison
/// with the saved version.
class MilestoneEditingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        Language::instance().set(QStringLiteral("en"));
        m_store = std::make_unique<test::SampleWindow>();
        QTRY_VERIFY(m_store->window().currentPage() != nullptr);
    }
    void cleanupTestCase() { m_store.reset(); }
    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        document().revert();
    }

    void featuresThatCountComeFromTheListBehindTheButton()
    {
        RuleFeatures *features = activation();
        const std::size_t before = counted().size();
        features->addButton()->click();
        FeatureList *list = features->openList();
        QVERIFY(list != nullptr);
        QVERIFY(!list->shown().empty());
        const std::string first = list->shown().front();
        QTest::keyClicks(list->search(), QString::fromStdString(first));
        list->table()->selectRow(0);
        QTest::keyClick(list->table(), Qt::Key_Return);
        QCOMPARE(counted().size(), before + 1);
        QCOMPARE(counted().back().feature, first);
        QVERIFY(features->well()->chip(first) != nullptr);
    }

    void featuresThatCountAreDroppedTakenOutAndGivenAHypothesis()
    {
        RuleFeatures *features = activation();
        const std::string free = unusedFeature();
        const std::unique_ptr<QMimeData> data(featureMimeData({{free}, {}}));
        QVERIFY(test::dropOn(features->well(), data.get()));
        QCOMPARE(counted().back().feature, free);
        emit features->hypothesisChanged(free, QStringLiteral("Ana, call of May"));
        QCOMPARE(counted().back().hypothesis, std::string("Ana, call of May"));
        QVERIFY(features->well()->chip(free)->accessibleName().contains(QStringLiteral("Ana, call of May")));
        emit features->well()->menuRequested(features->well()->chip(free), QPoint());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        menu->close();
        features->well()->chip(free)->setFocus();
        emit features->removeRequested({free});
        QVERIFY(features->well()->chip(free) == nullptr);
    }

    void undoNamesFeaturesAsPeopleKnowThem()
    {
        const std::string free = unusedFeature();
        const Dataset &dataset = *m_store->window().session().analysis().dataset();
        const QString label = featureText(free, dataset);
        QVERIFY(label != QString::fromStdString(free));
        document().apply(edits::addFeatures({edits::FeatureSet::Of::Activation, {}}, {free}));
        QCOMPARE(m_store->window().actionsOfWindow()->undo->text(), QStringLiteral("Undo: add %1").arg(label));
    }

    void setupTableFitsItsCard_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440 x 900") << QSize(1440, 900);
        QTest::newRow("1280 x 720") << QSize(1280, 720);
    }
    void setupTableFitsItsCard()
    {
        QFETCH(QSize, size);
        m_store->window().resize(size);
        for (const QString &language : Language::codes()) {
            Language::instance().set(language);
            QTableView *table = setup()->steps()->table();
            QTRY_VERIFY(m_store->isReady());
            QCoreApplication::processEvents();
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            QVERIFY(!table->isColumnHidden(static_cast<int>(ForestColumn::Flag)));
        }
        Language::instance().set(QStringLiteral("en"));
        m_store->window().resize(1440, 900);
    }

    void setupRowIsDraggedToAnotherPlace_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("onto");
        QTest::addColumn<bool>("below"); ///< the lower edge of the row, else the upper
        QTest::addColumn<int>("place");
        QTest::newRow("down, below a row") << 0 << 2 << true << 2;
        QTest::newRow("down, above a row") << 0 << 2 << false << 1;
        QTest::newRow("up, above a row") << 3 << 1 << false << 1;
        QTest::newRow("up, below a row") << 3 << 1 << true << 2;
    }
    void setupRowIsDraggedToAnotherPlace()
    {
        QFETCH(int, from);
        QFETCH(int, onto);
        QFETCH(bool, below);
        QFETCH(int, place);
        QTableView *table = setup()->steps()->table();
        QTRY_VERIFY(m_store->isReady());
        const std::string key = document().framework().setup->steps[static_cast<std::size_t>(from)].key;
        const QRect row = table->visualRect(table->model()->index(onto, 0));
        const QPoint at(row.center().x(), below ? row.bottom() : row.top());
        const std::unique_ptr<QMimeData> data(table->model()->mimeData({table->model()->index(from, 0)}));
        QDragEnterEvent enter(row.center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &drop);
        QCOMPARE(document().framework().setup->steps[static_cast<std::size_t>(place)].key, key);
        QCOMPARE(document().undoChange()->field, FrameworkChange::Field::StepMoved);
    }

    void featuresAreNotTakenForSetupSteps()
    {
        QTableView *table = setup()->steps()->table();
        const std::unique_ptr<QMimeData> data(featureMimeData({{unusedFeature()}, {}}));
        QDragEnterEvent enter(table->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void areasAreTheCommandsAreas()
    {
        UtilizationPage *page = utilization();
        QTRY_VERIFY(m_store->isReady());
        const QJsonObject json = m_store->command({QStringLiteral("areas")});
        const QJsonArray areas = json[QStringLiteral("areas")].toArray();
        const auto &rows = page->areas()->rows()->rows();
        QCOMPARE(static_cast<qsizetype>(rows.size()), areas.size());
        for (int i = 0; i < areas.size(); ++i) {
            const QStringList &row = rows[static_cast<std::size_t>(i)];
            QCOMPARE(row[3], percentOf(areas[i][QStringLiteral("sustained_share")]));
            QCOMPARE(row[4], percentOf(areas[i][QStringLiteral("share")]));
            QCOMPARE(row[5], countOf(areas[i][QStringLiteral("reached_not_sustained")]));
            page->areas()->table()->selectRow(i);
            std::vector<QJsonObject> months;
            for (const QJsonValue &month : json[QStringLiteral("rows")].toArray()) {
                if (month[QStringLiteral("area")] == areas[i][QStringLiteral("area")])
                    months.push_back(month.toObject());
            }
            const TrendFigure &figure = page->areaMonths()->chart()->figure();
            QCOMPARE(figure.series.front().points.size(), months.size());
            for (std::size_t m = 0; m < months.size(); ++m) {
                QVERIFY(test::isSame(figure.series[0].points[m].value, months[m][QStringLiteral("met_share")]));
                QVERIFY(test::isSame(figure.series[1].points[m].value, months[m][QStringLiteral("sustained_share")]));
            }
        }
        QVERIFY(page->areaMonths()->picture()->csv().startsWith("group,month,"));
    }

    void areaIsAddedEditedAndRemoved()
    {
        UtilizationPage *page = utilization();
        QTRY_VERIFY(m_store->isReady());
        const std::size_t before = document().framework().areas.size();
        page->areas()->addButton()->click();
        QCOMPARE(document().framework().areas.size(), before + 1);
        AreaEditor *editor = page->areas()->editor();
        editor->name()->setText(QStringLiteral("Messenger"));
        emit editor->name()->editingFinished();
        editor->threshold()->setValue(2.5);
        QTest::mouseClick(editor->perSeat()->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        const AreaRule &area = document().framework().areas.back();
        QCOMPARE(area.label, std::string("Messenger"));
        QCOMPARE(area.perSeatThreshold, 2.5);
        QVERIFY(!area.perSeat);
        emit editor->features()->addRequested({unusedFeature()});
        QCOMPARE(area.features.size(), std::size_t{1});
        QTRY_COMPARE(page->areas()->rows()->rows().back().front(), QStringLiteral("Messenger"));
        QTRY_VERIFY(m_store->isReady() && page->areas()->rows()->rows().back()[4] != dashText());
        QTest::mouseClick(editor->removeButton(), Qt::LeftButton);
        QCOMPARE(document().framework().areas.size(), before);
    }

    void comparisonNamesEveryDifferenceAndRevertsIt()
    {
        document().setActivationThreshold(document().framework().activation->threshold + 7.0);
        document().apply(edits::renameStep(document().framework().setup->steps[0].key, "Begin"));
        QTest::mouseClick(m_store->window().findChild<TopBar *>()->changed(), Qt::LeftButton);
        auto *page = qobject_cast<ComparePage *>(m_store->window().currentPage());
        QVERIFY(page != nullptr);
        DifferenceCard *activation = page->card(FrameworkDifference::Where::Activation);
        QVERIFY(activation->isVisible() && page->card(FrameworkDifference::Where::Setup)->isVisible());
        QVERIFY(!page->card(FrameworkDifference::Where::Maturity)->isVisible());
        QTRY_VERIFY(activation->figureTexts()[0][1] != dashText());
        const QJsonObject table = m_store->command({QStringLiteral("retention"), QStringLiteral("--by"), QStringLiteral("activation")});
        const auto saved = [&](int row) { return activation->figureTexts()[row][2]; };
        QCOMPARE(saved(0), percentOf(table[QStringLiteral("table")][QStringLiteral("adoption")]));
        QCOMPARE(saved(1), percentOf(table[QStringLiteral("table")][QStringLiteral("ppv")]));
        QCOMPARE(saved(2), percentOf(table[QStringLiteral("table")][QStringLiteral("retention_else")]));
        QVERIFY(activation->figureTexts()[0][1] != saved(0));
        QTest::mouseClick(activation->reverts().first(), Qt::LeftButton);
        QVERIFY(!activation->isVisible());
        QVERIFY(document().isChanged());
        QTest::mouseClick(page->card(FrameworkDifference::Where::Setup)->reverts().first(), Qt::LeftButton);
        QVERIFY(!document().isChanged());
        QVERIFY(page->state()->isVisible());
    }

private:
    FrameworkDocument &document() { return m_store->window().session().document(); }
    const std::vector<FeatureRef> &counted() { return document().framework().activation->features; }
    RuleFeatures *activation()
    {
        m_store->window().showPage(QStringLiteral("activation"));
        return m_store->window().findChild<ActivationPage *>()->definition()->features();
    }
    SetupPage *setup()
    {
        m_store->window().showPage(QStringLiteral("setup"));
        return m_store->window().findChild<SetupPage *>();
    }
    UtilizationPage *utilization()
    {
        m_store->window().showPage(QStringLiteral("utilization"));
        auto *page = m_store->window().findChild<UtilizationPage *>();
        page->tabs()->setCurrentIndex(1);
        return page;
    }
    /// One that Activation does not count.
    std::string unusedFeature()
    {
        for (const Feature &feature : m_store->window().session().analysis().dataset()->features) {
            const auto named = [&](const FeatureRef &ref) { return ref.feature == feature.key; };
            if (std::none_of(counted().begin(), counted().end(), named) && featureText(feature.key, dataset()).toStdString() != feature.key)
                return feature.key;
        }
        return {};
    }
    const Dataset &dataset() { return *m_store->window().session().analysis().dataset(); }

    std::unique_ptr<test::SampleWindow> m_store;
};

} // namespace waymark

using waymark::MilestoneEditingTest;
WAYMARK_TEST(MilestoneEditingTest)

#include "milestone_editing_test.moc"
