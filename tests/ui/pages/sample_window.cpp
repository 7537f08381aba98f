#include "tests/ui/pages/sample_window.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include "core/import/importer.h"
#include "core/model/framework_json.h"
#include "core/sample/sample_company.h"
#include "core/store/store.h"
#include "ui/pages/page.h"

namespace waymark::test {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void importSample(const QString &folder, const QString &storePath)
{
    const auto in = [&folder](const char *name) { return (folder + QLatin1Char('/') + QLatin1String(name)).toStdString(); };
    auto store = Store::create(storePath.toStdString());
    ImportRequest request;
    request.files = {{in("accounts.csv"), InputTable::Accounts},
                     {in("subscriptions.csv"), InputTable::Subscriptions},
                     {in("features.csv"), InputTable::Features},
                     {in("usage.csv"), InputTable::Usage}};
    request.today = calendarDay({2026, 7, 3});
    request.now = "2026-07-03T12:00:00Z";
    const auto framework = parseFramework(bytesOf(folder + QStringLiteral("/sample.framework.json")).toStdString());
    if (!store || !importFiles(*store, request) || !framework || !store->saveFrameworkVersion(*framework, {}, {}, request.today))
        qFatal("cannot make the sample store");
}

} // namespace

SampleWindow::SampleWindow()
{
    SampleOptions options;
    options.accounts = 400;
    options.months = 18;
    if (!writeSampleCompany(m_folder.path().toStdString(), options))
        qFatal("cannot write the sample company");
    importSample(m_folder.path(), storePath());
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openStore(storePath());
}

bool SampleWindow::isReady() const
{
    const Page *page = m_window->currentPage();
    const AnalysisSession &analysis = m_window->session().analysis();
    return page != nullptr && page->question() != nullptr && analysis.answer() != nullptr && !analysis.isBusy() &&
           !analysis.isOutdated(Part::Now) && !m_window->session().store().isBusy();
}

QJsonObject SampleWindow::command(const QStringList &words) const
{
    QProcess process;
    process.start(QStringLiteral(WAYMARK_CLI),
                  QStringList{words.first(), storePath()} + words.mid(1) + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("waymark-cli: %s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

std::unique_ptr<MainWindow> windowWithoutChurn(const QTemporaryDir &folder)
{
    QFile accounts(folder.filePath(QStringLiteral("accounts.csv")));
    QFile usage(folder.filePath(QStringLiteral("usage.csv")));
    if (!accounts.open(QIODevice::WriteOnly) || !usage.open(QIODevice::WriteOnly))
        qFatal("cannot write the exports");
    accounts.write("account_id,signup_date\n");
    usage.write("account_id,date,feature,count\n");
    for (int account = 0; account < 80; ++account) {
        const QByteArray key = "a" + QByteArray::number(1000 + account);
        const QDate signup = QDate(2025, 1, 1).addDays(account % 50);
        accounts.write(key + "," + signup.toString(Qt::ISODate).toUtf8() + "\n");
        for (int day = 0; day <= 20 + account * 6; day += 5)
            usage.write(key + "," + signup.addDays(day).toString(Qt::ISODate).toUtf8() + ",conversation_started,2\n");
    }
    accounts.close();
    usage.close();
    const QString path = folder.filePath(QStringLiteral("NoChurn.waymark"));
    {
        auto store = Store::create(path.toStdString());
        ImportRequest request;
        request.files = {{accounts.fileName().toStdString(), InputTable::Accounts}, {usage.fileName().toStdString(), InputTable::Usage}};
        request.today = calendarDay({2026, 7, 3});
        request.now = "2026-07-03T12:00:00Z";
        Framework framework;
        framework.activation = ActivationRule{};
        framework.activation->features = {{"conversation_started", {}}};
        if (!store || !importFiles(*store, request) || !store->saveFrameworkVersion(framework, {}, {}, request.today))
            qFatal("cannot make the store");
    }
    auto window = std::make_unique<MainWindow>();
    window->resize(1440, 900);
    window->show();
    window->openStore(path);
    return window;
}

} // namespace waymark::test
