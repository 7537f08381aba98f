#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/messages.h"

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
