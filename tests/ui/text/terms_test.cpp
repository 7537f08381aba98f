#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/terms.h"
#include "ui/window/language.h"

using waymark::Language;
using waymark::termDefinition;

class TermsTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Language::instance().set(QStringLiteral("en")); }

    void textsThatNameATermAreDefined_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the word alone") << "en"
                                        << "Lift";
        QTest::newRow("with its unit") << "en"
                                       << "Difference, points";
        QTest::newRow("with a number") << "en"
                                       << "Plateau 14\u201323";
        QTest::newRow("several words") << "en"
                                       << "Log-rank chi-square";
        QTest::newRow("with its unit in Portuguese") << "pt_BR"
                                                     << "Diferen\u00e7a, pontos";
        QTest::newRow("with a bracket in Thai") << "th"
                                                << "\u0e1c\u0e25\u0e15\u0e48\u0e32\u0e07 (\u0e08\u0e38\u0e14)";
    }

    void textsThatNameATermAreDefined()
    {
        QFETCH(QString, language);
        QFETCH(QString, shown);
        Language::instance().set(language);
        QVERIFY(!termDefinition(shown).isEmpty());
    }

    void textsThatOnlyBeginLikeATermAreNot()
    {
        for (const char *shown : {"", "Mature customers", "Liftoff", "Different features", "Pendingx",
                                  "Difference of the two shares of customers who are still there at the horizon"})
            QVERIFY2(termDefinition(QLatin1String(shown)).isEmpty(), shown);
    }

    void theLongestTermWins()
    {
        QVERIFY(termDefinition(QStringLiteral("Reached early")).contains(QLatin1String("no percentage")));
        QVERIFY(termDefinition(QStringLiteral("Median days")) == termDefinition(QStringLiteral("Median")));
    }
};

WAYMARK_TEST(TermsTest)

#include "terms_test.moc"
