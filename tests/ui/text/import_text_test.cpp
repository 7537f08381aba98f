#include "ui/text/import_text.h"

#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/messages.h"
#include "ui/window/language.h"

using waymark::importDetailText;

class ImportTextTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { waymark::Language::instance().set(QStringLiteral("en")); }
    void fieldsAreCalledAsPeopleCallThem();
    void reasonsFollowTheLanguage();
    void namesAndValuesStayAsTheyAre();
};

void ImportTextTest::fieldsAreCalledAsPeopleCallThem()
{
    waymark::Language::instance().set(QStringLiteral("en"));
    QCOMPARE(importDetailText("signup_date \"never\" is not a date (expected 2026-06-30)"),
             QStringLiteral("signup date \"never\" is not a date (expected 2026-06-30)"));
    QCOMPARE(importDetailText("Logins \"many\" is not a number of 0 or more"),
             QStringLiteral("Logins \"many\" is not a number of 0 or more"));
}

void ImportTextTest::reasonsFollowTheLanguage()
{
    waymark::Language::instance().set(QStringLiteral("pt_BR"));
    QCOMPARE(importDetailText("line 4: signup_date \"never\" is not a date (expected 2026-06-30)"),
             QString::fromUtf8("linha 4: data de cadastro \"never\" não é uma data (esperado: 2026-06-30)"));
    // Our own figures as the language writes them; a column's name that looks like one stays.
    QCOMPARE(importDetailText("2025-01: 1756 rows stored, 4 in the file"),
             QString::fromUtf8("jan. de 2025: 1.756 linhas na base, 4 no arquivo"));
    QCOMPARE(importDetailText("columns gone: 2024"), QString::fromUtf8("colunas que sumiram: 2024"));
    QCOMPARE(importDetailText("columns gone: plan; 3 rows instead of 8"),
             QString::fromUtf8("colunas que sumiram: plan; 3 linhas em vez de 8"));
    const QString refusal = waymark::errorText({waymark::ErrorCode::OverlapRefused, "2026-05: 3 rows stored, 4 in the file", {}, 0, 0});
    QVERIFY2(refusal.contains(QString::fromUtf8("mai. de 2026: 3 linhas na base, 4 no arquivo")), qPrintable(refusal));
    const QString warning = waymark::importWarningText({waymark::ImportWarning::Code::RowsRejected, "line 4: account_id is empty", 1});
    QVERIFY2(warning.endsWith(QString::fromUtf8("linha 4: conta em branco")), qPrintable(warning));
}

void ImportTextTest::namesAndValuesStayAsTheyAre()
{
    waymark::Language::instance().set(QStringLiteral("th"));
    QCOMPARE(importDetailText("/data/usage.csv"), QStringLiteral("/data/usage.csv"));
    QVERIFY(importDetailText("account \"%2 is empty\" stands in line 7 already, with other values")
                .contains(QStringLiteral("\"%2 is empty\"")));
}

WAYMARK_TEST(ImportTextTest)

#include "import_text_test.moc"
