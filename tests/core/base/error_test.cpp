#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/error.h"
#include "core/export/output_file.h"
#include "core/store/store.h"
#include "tests/support/registry.h"

namespace waymark {

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    void folderThatIsNotThereIsNamed();
    void fileInAFolderThatIsThereIsNoMissingFolder();
};

void ErrorTest::folderThatIsNotThereIsNamed()
{
    const QTemporaryDir folder;
    const std::string gone = folder.filePath(QStringLiteral("gone")).toStdString();
    const auto file = OutputFile::create(gone + "/x.csv");
    QVERIFY(!file);
    QVERIFY(englishText(file.error()).find("The folder does not exist: " + gone + ".") != std::string::npos);
    const auto store = Store::create(gone + "/x.waymark");
    QVERIFY(!store);
    QVERIFY(englishText(store.error()).find("The folder does not exist: " + gone + ".") != std::string::npos);
}

void ErrorTest::fileInAFolderThatIsThereIsNoMissingFolder()
{
    const QTemporaryDir folder;
    const std::string there = folder.path().toStdString();
    for (const Error &error : {Error{ErrorCode::FileUnwritable, "the disk is full", there + "/x.csv", 0, 0},
                               Error{ErrorCode::FileUnwritable, there + "/x.waymark", {}, 0, 0},
                               Error{ErrorCode::FileUnwritable, "no space", "standard output", 0, 0}})
        QVERIFY(englishText(error).find("The file cannot be written") != std::string::npos);
}

WAYMARK_TEST(ErrorTest)

} // namespace waymark

#include "error_test.moc"
