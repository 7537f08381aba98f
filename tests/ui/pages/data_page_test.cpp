#include <numeric>

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/charts/coverage_chart.h"
#include "ui/pages/data/data_page.h"
#include "ui/window/language.h"

using waymark::DataPage;
using waymark::StoreSession;
using waymark::test::WindowWithStore;

namespace {

QPushButton *pageButton(const QWidget &part, const char *text)
{
    for (QPushButton *button : part.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QLatin1String(text)))
            return button;
    }
    return nullptr;
}

QString pageCell(const QWidget &page, const char *table, int row, int column)
{
    return page.findChild<QTableView *>(QLatin1String(table))->model()->index(row, column).data().toString();
}

DataPage *pageOf(WindowWithStore &store)
{
    store.window().showPage(QStringLiteral("data"));
    return store.window().findChild<DataPage *>();
}

} // namespace

class DataPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void importsShowTheirFingerprint();
    void coverageHoldsEveryRowOfTheSnapshot();
    void latestImportIsTakenBackWhole();
    void recipesAreListedAndRemoved();
};

void DataPageTest::init()
{
    QSettings().clear();
    waymark::Language::instance().set(QStringLiteral("en"));
}

void DataPageTest::importsShowTheirFingerprint()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const DataPage *page = pageOf(store);
    const waymark::ImportRecord usage = store.window().session().store().contents()->imports.back();
    QCOMPARE(pageCell(*page, "imports", 0, 1), QStringLiteral("usage.csv"));
    QCOMPARE(pageCell(*page, "imports", 0, 3), QString::number(usage.read));
    QCOMPARE(pageCell(*page, "imports", 0, 7), QStringLiteral("4 Jan 2025"));
    QCOMPARE(pageCell(*page, "imports", 0, 8), QStringLiteral("30 Jun 2026"));
    QCOMPARE(pageCell(*page, "imports", 0, 9), QString::fromStdString(usage.hash).left(8));
    QCOMPARE(pageCell(*page, "imports", 1, 7), QString::fromUtf8("\u2013"));
}

void DataPageTest::coverageHoldsEveryRowOfTheSnapshot()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const DataPage *page = pageOf(store);
    const auto contents = store.window().session().store().contents();
    const auto &weeks = page->findChild<waymark::CoverageChart *>()->figure().weeks;
    std::uint64_t rows = 0;
    int days = 0;
    for (const waymark::UsageWeek &week : weeks) {
        rows += week.rows;
        days += week.days;
    }
    const auto &perDay = contents->dataset->rowsPerDay;
    QCOMPARE(rows, std::accumulate(perDay.begin(), perDay.end(), std::uint64_t{0}));
    QCOMPARE(days, contents->info.asOf - contents->dataset->firstUsageDay + 1);
    // 4 January 2025 was a Saturday.
    QCOMPARE(weeks.front().monday, waymark::calendarDay({2024, 12, 30}));
    QCOMPARE(weeks.front().days, 2);
    const auto picture = page->picture();
    QVERIFY(picture != nullptr);
    QCOMPARE(picture->csv().count('\n'), static_cast<qsizetype>(weeks.size()) + 1);
}

void DataPageTest::latestImportIsTakenBackWhole()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    DataPage *page = pageOf(store);
    StoreSession &session = store.window().session().store();
    const auto rows = session.contents()->dataset->health.usageRows;
    QFile more(store.folder().filePath(QStringLiteral("more.csv")));
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write("account_id,date,feature,count\na1002,2026-07-01,conversation_started,5\na1003,2026-07-01,conversation_started,2\n");
    more.close();
    waymark::ImportRequest request;
    request.files = {{more.fileName().toStdString(), waymark::InputTable::Usage}};
    session.import(request);
    QTRY_COMPARE(session.contents()->dataset->health.usageRows, rows + 2);
    QTRY_VERIFY(!session.isBusy());
    QPushButton *undo = pageButton(*page, "Take the latest import back");
    QVERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    auto *question = page->findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(QLatin1String("more.csv")));
    QTest::mouseClick(pageButton(*question, "Take it back"), Qt::LeftButton);
    QTRY_COMPARE(session.contents()->dataset->health.usageRows, rows);
    QCOMPARE(pageCell(*page, "imports", 0, 1), QStringLiteral("usage.csv"));
}

void DataPageTest::recipesAreListedAndRemoved()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    DataPage *page = pageOf(store);
    waymark::ImportMapping recipe;
    recipe.name = "Monthly usage";
    recipe.columns = {{"who", waymark::ColumnRole::Field, waymark::InputField::AccountId, {}},
                      {"when", waymark::ColumnRole::Field, waymark::InputField::Date, {}},
                      {"what", waymark::ColumnRole::Field, waymark::InputField::FeatureKey, {}}};
    store.window().session().store().saveRecipe(recipe);
    QTRY_COMPARE(pageCell(*page, "recipes", 0, 0), QStringLiteral("Monthly usage"));
    QCOMPARE(pageCell(*page, "recipes", 0, 2), QStringLiteral("3"));
    QTest::mouseClick(pageButton(*page, "Remove"), Qt::LeftButton);
    QTRY_VERIFY(store.window().session().store().contents()->recipes.empty());
    QVERIFY(!page->findChild<QTableView *>(QStringLiteral("recipes"))->isVisible());
}

WAYMARK_TEST(DataPageTest)

#include "data_page_test.moc"
