#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/messages.h"
#include "ui/window/language.h"

using waymark::Error;
using waymark::ErrorCode;

class MessagesTest : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasASentence()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const QString text = waymark::errorText({static_cast<ErrorCode>(code), "the detail", {}, 0, 0});
            QVERIFY2(text.size() > 5, qPrintable(QString::number(code)));
            QVERIFY2(!text.contains(QLatin1String("%1")), qPrintable(text));
            QVERIFY2(text.contains(QLatin1String("the detail")), qPrintable(text));
        }
    }

    void thePlaceIsNamedAsFarAsItIsKnown()
    {
        const Error error{ErrorCode::JsonInvalid, "a comma", "/data/helpdesk.framework.json", 1418, 7};
        QVERIFY(waymark::errorText(error).startsWith(QLatin1String("helpdesk.framework.json, line 1,418, column 7: ")));
        QVERIFY(
            waymark::errorText({ErrorCode::JsonInvalid, "a comma", "/data/a.json", 3, 0}).startsWith(QLatin1String("a.json, line 3: ")));
        QVERIFY(waymark::errorText({ErrorCode::JsonInvalid, "a comma", "/data/a.json", 0, 0}).startsWith(QLatin1String("a.json: ")));
    }

    void oneOfSomethingIsNoSeveral()
    {
        using Code = waymark::ImportWarning::Code;
        const QString installed = waymark::Language::instance().code();
        waymark::Language::instance().set(QStringLiteral("en"));
        const auto text = [](Code code, const char *detail, std::int64_t count) {
            return waymark::importWarningText({code, detail, count});
        };
        QCOMPARE(text(Code::RowsRejected, "", 1), QStringLiteral("1 row cannot be used"));
        QCOMPARE(text(Code::ColumnIgnored, "plan", 1), QStringLiteral("1 column is not used: plan"));
        QCOMPARE(text(Code::ColumnIgnored, "plan, billing", 2), QStringLiteral("2 columns are not used: plan, billing"));
        waymark::Language::instance().set(QStringLiteral("pt_BR"));
        QCOMPARE(text(Code::ColumnIgnored, "plan", 1), QString::fromUtf8("1 coluna não é usada: plan"));
        QCOMPARE(text(Code::ColumnIgnored, "plan, billing", 2), QString::fromUtf8("2 colunas não são usadas: plan, billing"));
        waymark::Language::instance().set(installed);
        QCOMPARE(waymark::englishText({Code::RowsRejected, "no date", 1}), std::string("1 row rejected; the first: no date"));
        QCOMPARE(waymark::englishText({Code::RowsRejected, "no date", 3}), std::string("3 rows rejected; the first: no date"));
        QCOMPARE(waymark::englishText({Code::ColumnIgnored, "plan, billing", 2}), std::string("columns not used: plan, billing"));
        QCOMPARE(waymark::englishText({Code::ColumnIgnored, "plan", 1}), std::string("column not used: plan"));
    }

    void everyImportWarningHasASentence()
    {
        using Code = waymark::ImportWarning::Code;
        for (int code = 0; code <= static_cast<int>(Code::LastDayUnfinished); ++code) {
            const QString text = waymark::importWarningText({static_cast<Code>(code), "seats", 12});
            QVERIFY(text.size() > 10);
            QVERIFY(text.endsWith(QLatin1String(": seats")));
        }
    }
};

WAYMARK_TEST(MessagesTest)
#include "messages_test.moc"
