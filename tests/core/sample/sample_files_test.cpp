#include "core/sample/sample_company.h"

#include <algorithm>
#include <map>
#include <set>

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/model/framework_json.h"
#include "tests/core/sample/sample_reader.h"
#include "tests/support/registry.h"

namespace waymark {

using test::csvFields;
using test::fileLines;
using test::fileText;

class SampleFilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileHasItsHeader_data();
    void everyFileHasItsHeader();
    void accountsAreInTheOrderOfTheirSignupWithTheirOwnNames();
    void someNamesHoldACommaAndAreQuoted();
    void everySubscriptionBeginsOnTheSignupDayAndSomeChange();
    void moreThanFiftyFiveFeaturesLieInTheFiveCategories();
    void theFrameworkIsReadBackAsItWasWrittenAndNamesOnlyKnownFeatures();
    void theTruthNamesEverythingPlanted();
    void theSameOptionsGiveTheSameBytes();
    void anotherSeedGivesAnotherCompany();
    void aSingleAccountAndAHundredThousandNamesFitTheirDigits();
    void impossibleOptionsAreRefused_data();
    void impossibleOptionsAreRefused();
    void aFolderThatCannotBeMadeIsUnwritable();
    void filesOfSomebodyElseAreNotReplaced();
    void cancelledLeavesNoFile_data();
    void cancelledLeavesNoFile();
    void progressRisesToOne();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
    static constexpr SampleOptions kSmall{400, 6, 7};
};

void SampleFilesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeSampleCompany(m_folder.path().toStdString(), kSmall).has_value());
}

void SampleFilesTest::everyFileHasItsHeader_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("atLeast");
    // Column names: docs/interface.md, input tables.
    QTest::newRow("accounts") << "accounts.csv"
                              << "account_id,name,signup_date,churn_date,plan,region,industry,company_size" << 401;
    QTest::newRow("subscriptions") << "subscriptions.csv"
                                   << "account_id,date,seats,mrr" << 401;
    QTest::newRow("usage") << "usage.csv"
                           << "account_id,date,feature,count" << 10000;
    QTest::newRow("features") << "features.csv"
                              << "feature,label,category,level,area,entitled" << 56;
}

void SampleFilesTest::everyFileHasItsHeader()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(int, atLeast);
    const auto lines = fileLines(m_folder.filePath(file).toStdString());
    QVERIFY(static_cast<int>(lines.size()) >= atLeast);
    QCOMPARE(QString::fromStdString(lines[0]), header);
    const auto columns = csvFields(lines[0]).size();
    for (const std::string &line : lines)
        QCOMPARE(csvFields(line).size(), columns);
}

void SampleFilesTest::accountsAreInTheOrderOfTheirSignupWithTheirOwnNames()
{
    const auto lines = fileLines(path("accounts.csv").toStdString());
    QCOMPARE(lines.size(), std::size_t{401});
    std::set<std::string> names;
    std::string before = "2026-01-01"; // six months that end on 2026-06-30
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto fields = csvFields(lines[i]);
        QCOMPARE(QString::fromStdString(fields[0]), QStringLiteral("HD-%1").arg(i, 5, 10, QLatin1Char('0')));
        QVERIFY(names.insert(fields[1]).second);
        QVERIFY(before <= fields[2] && fields[2] <= "2026-06-30");
        QVERIFY(fields[3].empty() || (fields[2] < fields[3] && fields[3] <= "2026-06-30"));
        before = fields[2];
    }
}

void SampleFilesTest::someNamesHoldACommaAndAreQuoted()
{
    const auto lines = fileLines(path("accounts.csv").toStdString());
    const auto quoted = [](const std::string &line) { return line.find(",\"") != std::string::npos; };
    QVERIFY(std::count_if(lines.begin(), lines.end(), quoted) > 5);
}

void SampleFilesTest::everySubscriptionBeginsOnTheSignupDayAndSomeChange()
{
    const auto accounts = fileLines(path("accounts.csv").toStdString());
    const auto rows = fileLines(path("subscriptions.csv").toStdString());
    std::size_t row = 1;
    int changed = 0;
    for (std::size_t i = 1; i < accounts.size(); ++i) {
        const auto account = csvFields(accounts[i]);
        QVERIFY(row < rows.size());
        QCOMPARE(csvFields(rows[row])[0], account[0]);
        QCOMPARE(csvFields(rows[row])[1], account[2]);
        for (++row; row < rows.size() && csvFields(rows[row])[0] == account[0]; ++row) {
            const auto later = csvFields(rows[row]);
            QVERIFY(account[3].empty() || later[1] < account[3]);
            QVERIFY(std::stoi(later[2]) > 0);
            QCOMPARE(later[3].size() - later[3].find('.'), std::size_t{3}); // cents
            ++changed;
        }
    }
    QCOMPARE(row, rows.size());
    QVERIFY(changed > 20);
}

void SampleFilesTest::moreThanFiftyFiveFeaturesLieInTheFiveCategories()
{
    const auto lines = fileLines(path("features.csv").toStdString());
    std::map<std::string, int> perCategory;
    std::set<std::string> keys;
    std::set<std::string> levels;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto fields = csvFields(lines[i]);
        QVERIFY(keys.insert(fields[0]).second);
        levels.insert(fields[3]);
        if (!fields[2].empty())
            ++perCategory[fields[2]];
    }
    QCOMPARE(perCategory.size(), std::size_t{5});
    int inCategories = 0;
    for (const char *label : {"Support channels", "Automation", "Support operations", "Interoperability", "Reporting"})
        inCategories += perCategory[label];
    QCOMPARE(perCategory.size(), std::size_t{5});
    QVERIFY(inCategories >= 55);
    QCOMPARE(levels, (std::set<std::string>{"", "basic", "mature"}));
    QVERIFY(std::find(lines.begin(), lines.end(), "conversation_started,Conversations,Support channels,,messenger,") != lines.end());
    QVERIFY(std::find(lines.begin(), lines.end(), "audit_log,Audit log,Support operations,,admin,plan=Premium") != lines.end());
}

void SampleFilesTest::theFrameworkIsReadBackAsItWasWrittenAndNamesOnlyKnownFeatures()
{
    const std::string text = fileText(path("sample.framework.json").toStdString());
    const auto framework = parseFramework(text);
    QVERIFY(framework.has_value());
    QVERIFY(*framework == sampleFramework());
    QCOMPARE(framework->setup->steps.size(), std::size_t{7});
    QCOMPARE(framework->maturity->categories.size(), std::size_t{5});
    QCOMPARE(framework->activation->threshold, 20.0);
    Dataset dataset;
    for (const std::string &line : fileLines(path("features.csv").toStdString()))
        dataset.features.push_back({csvFields(line)[0], {}, {}, FeatureLevel::None, {}, {}});
    std::sort(dataset.features.begin(), dataset.features.end(), [](const Feature &a, const Feature &b) { return a.key < b.key; });
    QVERIFY(unknownFeatures(*framework, dataset).empty());
}

void SampleFilesTest::theTruthNamesEverythingPlanted()
{
    const QString truth = QString::fromStdString(fileText(path("truth.json").toStdString()));
    for (const char *name : {"activation", "\"threshold\": 20", "utilization", "\"absolute_volume_hazard_ratio\": 1.0", "mature_features",
                             "niche_feature", "audit_log", "ubiquitous_feature", "dashboard_viewed", "engagement", "step_without_effect",
                             "upload_profile_photos", "\"seed\": 7", "\"as_of\": \"2026-06-30\""})
        QVERIFY2(truth.contains(QLatin1String(name)), name);
}

void SampleFilesTest::theSameOptionsGiveTheSameBytes()
{
    QTemporaryDir again;
    QVERIFY(writeSampleCompany(again.path().toStdString(), kSmall).has_value());
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
    QCOMPARE(names.size(), 6);
    QCOMPARE(QDir(again.path()).entryList(QDir::Files), names);
    for (const QString &name : names)
        QVERIFY(fileText(m_folder.filePath(name).toStdString()) == fileText(again.filePath(name).toStdString()));
}

void SampleFilesTest::anotherSeedGivesAnotherCompany()
{
    QTemporaryDir other;
    SampleOptions options = kSmall;
    options.seed = 8;
    QVERIFY(writeSampleCompany(other.path().toStdString(), options).has_value());
    for (const char *name : {"accounts.csv", "subscriptions.csv", "usage.csv"}) {
        const QString file = QString::fromLatin1(name);
        QVERIFY(fileText(m_folder.filePath(file).toStdString()) != fileText(other.filePath(file).toStdString()));
    }
}

void SampleFilesTest::aSingleAccountAndAHundredThousandNamesFitTheirDigits()
{
    QTemporaryDir one;
    QVERIFY(writeSampleCompany(one.path().toStdString(), {1, 1, 3}).has_value());
    QCOMPARE(fileLines(one.filePath(QStringLiteral("accounts.csv")).toStdString()).size(), std::size_t{2});
    QTemporaryDir many;
    QVERIFY(writeSampleCompany(many.path().toStdString(), {100'000, 1, 3}).has_value());
    const auto lines = fileLines(many.filePath(QStringLiteral("accounts.csv")).toStdString());
    QCOMPARE(csvFields(lines[1])[0], std::string("HD-000001"));
    QCOMPARE(csvFields(lines.back())[0], std::string("HD-100000"));
    std::set<std::string> names;
    for (const std::string &line : lines)
        names.insert(csvFields(line)[1]);
    QCOMPARE(names.size(), lines.size());
}

void SampleFilesTest::impossibleOptionsAreRefused_data()
{
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("months");
    QTest::newRow("no accounts") << 0 << 24;
    QTest::newRow("fewer than none") << -5 << 24;
    QTest::newRow("no months") << 100 << 0;
    QTest::newRow("more months than the calendar of the sample") << 100 << 100000;
}

void SampleFilesTest::impossibleOptionsAreRefused()
{
    QFETCH(int, accounts);
    QFETCH(int, months);
    QTemporaryDir folder;
    const auto written = writeSampleCompany(folder.path().toStdString(), {accounts, months, 1});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SampleFilesTest::aFolderThatCannotBeMadeIsUnwritable()
{
    // A file stands where the folder should be: refused for every user, root included.
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto written = writeSampleCompany(file.fileName().toStdString(), kSmall);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(QString::fromStdString(written.error().file), file.fileName() + QStringLiteral("/accounts.csv"));
}

void SampleFilesTest::filesOfSomebodyElseAreNotReplaced()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("usage.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("mine") == 4);
    file.close();
    const auto refused = writeSampleCompany(folder.path().toStdString(), kSmall);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::FolderInUse);
    QCOMPARE(QString::fromStdString(refused.error().file), file.fileName());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("usage.csv")});
    QVERIFY(file.remove());
    // Its own it may.
    QVERIFY(writeSampleCompany(folder.path().toStdString(), kSmall).has_value());
    QVERIFY(writeSampleCompany(folder.path().toStdString(), kSmall).has_value());
}

void SampleFilesTest::cancelledLeavesNoFile_data()
{
    QTest::addColumn<double>("fraction");
    QTest::newRow("before anything is done") << 0.0;
    QTest::newRow("while lives are lived") << 0.3;
    QTest::newRow("while usage is written") << 0.7;
}

void SampleFilesTest::cancelledLeavesNoFile()
{
    QFETCH(double, fraction);
    QTemporaryDir folder;
    std::stop_source source;
    const auto stopAt = [&source, fraction](const Progress &progress) {
        if (progress.fraction >= fraction)
            source.request_stop();
    };
    const auto written = writeSampleCompany(folder.path().toStdString(), {2000, 6, 7}, source.get_token(), stopAt);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SampleFilesTest::progressRisesToOne()
{
    QTemporaryDir folder;
    std::vector<double> told;
    const auto note = [&told](const Progress &progress) { told.push_back(progress.fraction); };
    QVERIFY(writeSampleCompany(folder.path().toStdString(), {2000, 3, 7}, {}, note).has_value());
    QVERIFY(told.size() > 5 && told.size() < 100);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), 1.0);
}

WAYMARK_TEST(SampleFilesTest)

} // namespace waymark

#include "sample_files_test.moc"
