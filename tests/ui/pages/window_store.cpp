#include "tests/ui/pages/window_store.h"

#include <QFile>
#include <QTest>

#include "core/import/importer.h"
#include "core/store/store.h"
#include "ui/pages/activation/activation_page.h"

namespace waymark::test {

namespace {

/// Accounts sign up over the first 60 days of 2025; account i starts i % 40 + 1 conversations on its third day, and two of three with
/// fewer than 16 leave in the autumn.
QByteArray accountsFile()
{
    QByteArray text = "account_id,name,signup_date,churn_date,plan\n";
    for (int account = 0; account < 120; ++account) {
        const QDate signup = QDate(2025, 1, 1).addDays(account % 60);
        const bool leaves = account % 40 + 1 < 16 && account % 3 != 0;
        text += "a" + QByteArray::number(1000 + account) + ",Company " + QByteArray::number(account) + "," +
                signup.toString(Qt::ISODate).toUtf8() + "," +
                (leaves ? signup.addDays(150 + account).toString(Qt::ISODate).toUtf8() : QByteArray()) +
                (account % 2 == 0 ? ",Pro\n" : ",Free\n");
    }
    return text;
}

QByteArray usageFile()
{
    QByteArray text = "account_id,date,feature,count\n";
    for (int account = 0; account < 120; ++account) {
        const QByteArray key = "a" + QByteArray::number(1000 + account);
        const QDate day = QDate(2025, 1, 1).addDays(account % 60 + 3);
        text += key + "," + day.toString(Qt::ISODate).toUtf8() + ",conversation_started," + QByteArray::number(account % 40 + 1) + "\n";
        text += key + "," + day.addDays(20).toString(Qt::ISODate).toUtf8() + ",report_viewed,2\n";
    }
    for (QDate day(2025, 1, 4); day <= QDate(2026, 6, 30); day = day.addDays(7))
        text += "a1001," + day.toString(Qt::ISODate).toUtf8() + ",report_viewed,1\n";
    return text + "a1001,2026-06-30,report_exported,1\n";
}

/// Seats in two steps each, so that the past is known.
QByteArray subscriptionsFile()
{
    QByteArray text = "account_id,date,seats,mrr\n";
    for (int account = 0; account < 120; ++account) {
        const QByteArray key = "a" + QByteArray::number(1000 + account);
        const QDate day = QDate(2025, 1, 1).addDays(account % 60);
        const int seats = account % 7 + 1;
        text += key + "," + day.toString(Qt::ISODate).toUtf8() + "," + QByteArray::number(seats) + ",50.00\n";
        text += key + "," + day.addDays(120).toString(Qt::ISODate).toUtf8() + "," + QByteArray::number(seats + account % 3) + ",60.00\n";
    }
    return text;
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Framework windowFramework()
{
    Framework framework;
    framework.name = "Helpdesk";
    framework.activation = ActivationRule{};
    framework.activation->features = {{"conversation_started", {}}};
    framework.activation->threshold = 15;
    framework.maturity = MaturityRule{1, {}, {{"talks", "Talks", {1, {}}, {1, {{"conversation_started", 20.0, "Ana, call of May"}}}}}};
    return framework;
}

Framework wholeFramework()
{
    Framework framework = windowFramework();
    framework.setup = SetupRule{30,
                                1,
                                {{"start", "Start a conversation", {{"conversation_started", {}}}, 5.0, "said in May"},
                                 {"view", "View a report", {{"report_viewed", {}}}, 1.0, {}},
                                 {"export", "Export a report", {{"report_exported", {}}}, 1.0, {}}}};
    framework.utilization = UtilizationRule{{{"conversation_started", {}}}, Period::CalendarMonth, true, 3.0, 1};
    return framework;
}

} // namespace

QStringList writeExports(const QTemporaryDir &folder)
{
    const QStringList paths{folder.filePath(QStringLiteral("accounts.csv")), folder.filePath(QStringLiteral("usage.csv"))};
    writeBytes(paths.at(0), accountsFile());
    writeBytes(paths.at(1), usageFile());
    return paths;
}

WindowWithStore::WindowWithStore(Contents contents)
{
    const QStringList files = writeExports(m_folder);
    const QString path = m_folder.filePath(QStringLiteral("Small.waymark"));
    {
        auto store = Store::create(path.toStdString());
        ImportRequest request;
        request.files = {{files.at(0).toStdString(), InputTable::Accounts}, {files.at(1).toStdString(), InputTable::Usage}};
        const bool whole = contents == Contents::EveryMilestone;
        if (whole) {
            const QString subscriptions = m_folder.filePath(QStringLiteral("subscriptions.csv"));
            writeBytes(subscriptions, subscriptionsFile());
            request.files.push_back({subscriptions.toStdString(), InputTable::Subscriptions});
        }
        request.today = calendarDay({2026, 7, 3});
        request.now = "2026-07-03T12:00:00Z";
        if (!store || !importFiles(*store, request) ||
            !store->saveFrameworkVersion(whole ? wholeFramework() : windowFramework(), {}, {}, request.today))
            qFatal("cannot make the store");
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openStore(path);
    m_window->showPage(QStringLiteral("activation"));
}

ActivationPage *activationPage(const MainWindow &window) { return window.findChild<ActivationPage *>(); }

std::shared_ptr<const MilestoneView> shownActivation(MainWindow &window)
{
    return viewOf<MilestoneView>(window.session().analysis().answer());
}

bool WindowWithStore::isReady() const
{
    const Page *page = m_window->currentPage();
    const AnalysisSession &analysis = m_window->session().analysis();
    if (page == nullptr || m_window->session().store().contents() == nullptr || m_window->session().store().isBusy() || analysis.isBusy())
        return false;
    // A page whose only question takes long is waited for; elsewhere what follows when the hand has rested is not.
    const QuestionPointer question = page->question();
    return question == nullptr || question->has(Part::Now) || !analysis.isResting();
}

} // namespace waymark::test
