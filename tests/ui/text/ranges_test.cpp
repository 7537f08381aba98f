#include <QLocale>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/ranges.h"
#include "ui/window/language.h"

namespace waymark {

class RangesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Language::instance().set(QStringLiteral("en")); }

    void differencesAreJoinedByAWord_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("negative");
        QTest::addColumn<QString>("positive");
        QTest::newRow("English") << "en" << QStringLiteral("\u221233.5 to \u221211.9") << "4.2 to 19.2";
        QTest::newRow("Portuguese") << "pt_BR" << QStringLiteral("\u221233,5 a \u221211,9") << "4,2 a 19,2";
        QTest::newRow("Thai") << "th" << QStringLiteral("\u221233.5 \u0e16\u0e36\u0e07 \u221211.9")
                              << QStringLiteral("4.2 \u0e16\u0e36\u0e07 19.2");
    }
    void differencesAreJoinedByAWord()
    {
        QFETCH(QString, language);
        Language::instance().set(language);
        QTEST(differenceRangeText(-0.335, -0.119), "negative");
        QTEST(differenceRangeText(0.042, 0.192), "positive");
    }

    void sharesAreJoinedByADashUnlessALimitIsNegative()
    {
        QCOMPARE(shareRangeText(0.859, 0.874), QStringLiteral("85.9\u201387.4"));
        QCOMPARE(shareRangeText(-0.192, 0.042), QStringLiteral("\u221219.2 to 4.2"));
    }
};

WAYMARK_TEST(RangesTest)

} // namespace waymark

#include "ranges_test.moc"
