#include "core/import/placement_file.h"

#include <QTest>

#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

class PlacementFileTest : public QObject {
    Q_OBJECT

private slots:
    void columnsAreRecognisedInAnyOrderAndSeparator()
    {
        const test::TemporaryFiles files;
        const auto file = readPlacementFile(files.write("m.csv", "Level;Feature Name;CATEGORY;owner;Min-Count;hypothesis\r\n"
                                                                 "Mature;phone;Support channels;x;5;\"PM interviews; May\"\r\n"
                                                                 "basic;email;Support channels;x;;\r\n"));
        QVERIFY2(file, file ? "" : englishText(file.error()).c_str());
        QCOMPARE(file->mapping, (std::vector<MappedFeature>{{"phone", "Support channels", FeatureLevel::Mature, 5.0, "PM interviews; May"},
                                                            {"email", "Support channels", FeatureLevel::Basic, {}, {}}}));
        QVERIFY(file->rejected.empty());
    }

    void lineThatCannotBeUsedIsNamedAndTheRestIsTaken_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no feature") << ",Channels,basic,1"
                                    << "feature is empty";
        QTest::newRow("every feature") << "*,Channels,basic,1"
                                       << "feature \"*\" is no feature's name";
        QTest::newRow("no category") << "sms,,basic,1"
                                     << "category is empty";
        QTest::newRow("unknown level") << "sms,Channels,expert,1"
                                       << "level \"expert\" is not \"basic\" or \"mature\"";
        QTest::newRow("no level") << "sms,Channels,,1"
                                  << "level \"\" is not \"basic\" or \"mature\"";
        QTest::newRow("count of nothing") << "sms,Channels,basic,0"
                                          << "min_count \"0\" is not a number above 0";
        QTest::newRow("count in words") << "sms,Channels,basic,many"
                                        << "min_count \"many\" is not a number above 0";
        QTest::newRow("feature twice") << "email,Automation,basic,1"
                                       << "feature \"email\" stands in an earlier line already";
        QTest::newRow("too few fields") << "sms,Channels"
                                        << "2 fields where the header has 4";
    }
    void lineThatCannotBeUsedIsNamedAndTheRestIsTaken()
    {
        QFETCH(QString, line);
        QFETCH(QString, reason);
        const test::TemporaryFiles files;
        const QString text =
            QStringLiteral("feature,category,level,min_count\nemail,Channels,basic,1\n%1\nchat,Channels,mature,1\n").arg(line);
        const auto file = readPlacementFile(files.write("m.csv", text.toStdString()));
        QVERIFY(file);
        QCOMPARE(file->mapping.size(), 2u);
        QCOMPARE(file->rejected.size(), 1u);
        QCOMPARE(file->rejected[0].line, 3);
        QCOMPARE(QString::fromStdString(file->rejected[0].reason), reason);
    }

    void fileThatIsNoMappingIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QString() << static_cast<int>(ErrorCode::NoHeader);
        QTest::newRow("no feature column") << "category,level\na,basic\n" << static_cast<int>(ErrorCode::MissingColumn);
        QTest::newRow("no category column") << "feature,level\na,basic\n" << static_cast<int>(ErrorCode::MissingColumn);
        QTest::newRow("no level column") << "feature,category\na,b\n" << static_cast<int>(ErrorCode::MissingColumn);
        QTest::newRow("two counts") << "feature,category,level,min_count,Min Count\na,b,basic,1,1\n"
                                    << static_cast<int>(ErrorCode::AmbiguousColumn);
        QTest::newRow("nothing usable") << "feature,category,level\na,b,c\n" << static_cast<int>(ErrorCode::NothingImported);
        QTest::newRow("header only") << "feature,category,level\n" << static_cast<int>(ErrorCode::NothingImported);
    }
    void fileThatIsNoMappingIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const test::TemporaryFiles files;
        const std::string path = files.write("m.csv", text.toStdString());
        const auto file = readPlacementFile(path);
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(file.error().code), code);
        QCOMPARE(file.error().file, path);
    }

    void missingFileSaysSo()
    {
        const auto file = readPlacementFile("/nowhere/m.csv");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::FileNotFound);
    }
};

} // namespace waymark

using waymark::PlacementFileTest;
WAYMARK_TEST(PlacementFileTest)

#include "placement_file_test.moc"
