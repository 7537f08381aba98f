#include "ui/pages/data/health_findings.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "core/analysis/data_health.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

using What = HealthFinding::What;
using Weight = HealthFinding::Weight;
using Way = HealthFinding::Way;

/// Names that a line tells before it says how many more there are.
constexpr std::size_t kNamed = 4;

/// Writes the findings; a class also for the context of its texts.
class HealthWriter {
    Q_DECLARE_TR_FUNCTIONS(DataPage)

public:
    HealthWriter(const StoreContents &contents, const Framework &framework)
        : m_info(contents.info)
        , m_dataset(*contents.dataset)
        , m_contents(contents)
        , m_framework(framework)
    {}

    std::vector<HealthFinding> findings()
    {
        addUsageInTime();
        addRows();
        addAccounts();
        addFeatures();
        addTotals();
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const HealthFinding &a, const HealthFinding &b) { return a.weight > b.weight; });
        return std::move(m_findings);
    }

private:
    void add(What what, Weight weight, Way way, std::int64_t count, const QString &title, const QString &text)
    {
        m_findings.push_back({what, weight, way, count, title, text});
    }
    void warn(What what, Way way, std::int64_t count, const QString &title, const QString &text)
    {
        if (count > 0)
            add(what, Weight::Warning, way, count, title, text);
    }
    void note(What what, Way way, std::int64_t count, const QString &title, const QString &text)
    {
        if (count > 0)
            add(what, Weight::Note, way, count, title, text);
    }
    static int plural(std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, 1'000'000'000)); }

    /// The first of some names, and how many more there are.
    static QString named(const QStringList &names)
    {
        const auto rest = names.size() - static_cast<qsizetype>(kNamed);
        const QString first = names.mid(0, static_cast<qsizetype>(kNamed)).join(QStringLiteral(", "));
        return rest > 0 ? tr("%1 and %Ln more", "names", static_cast<int>(rest)).arg(first) : first;
    }
    QString featureName(FeatureIndex feature) const
    {
        const Feature &one = m_dataset.features[index(feature)];
        return QString::fromStdString(one.label.empty() ? one.key : one.label);
    }

    void addUsageInTime()
    {
        const StoreInfo::Health &odd = m_info.health;
        QStringList months;
        for (const std::int32_t month : odd.gapMonths)
            months.append(monthText(month));
        const auto gaps = static_cast<std::int64_t>(odd.gapMonths.size());
        warn(What::Gaps, Way::Coverage, gaps, tr("%Ln month(s) without any usage", nullptr, plural(gaps)),
             tr("%1: charts over time break there").arg(named(months)));
        if (odd.unfinishedDay)
            warn(What::UnfinishedDay, Way::Coverage, 1, tr("The last day may be unfinished"),
                 tr("%1 has less than half its usual rows").arg(dateText(*odd.unfinishedDay)));
        const auto &changes = odd.volume.changes;
        if (!changes.empty())
            warn(What::VolumeChanges, Way::Coverage, static_cast<std::int64_t>(changes.size()),
                 tr("%Ln sudden change(s) of volume", nullptr, plural(static_cast<std::int64_t>(changes.size()))),
                 tr("latest: week from %1 with %2 rows, usually %3")
                     .arg(dateText(changes.back().weekStart), countText(static_cast<std::int64_t>(changes.back().rows)),
                          countText(static_cast<std::int64_t>(changes.back().usual + 0.5))));
        if (odd.volume.daysSinceLastUsage)
            add(What::Freshness, Weight::Note, Way::Import, *odd.volume.daysSinceLastUsage,
                tr("Data to %1").arg(dateText(m_info.lastUsageDay)),
                *odd.volume.daysSinceLastUsage < 0
                    ? tr("later than the latest import: rows of the future are not used until then")
                    : tr("%Ln day(s) old when it was last imported", nullptr, *odd.volume.daysSinceLastUsage));
    }

    void addRows()
    {
        const Dataset::Health &health = m_dataset.health;
        std::int64_t rejected = 0;
        for (const ImportRecord &record : m_contents.imports)
            rejected += record.rejected;
        warn(What::RejectedRows, Way::Rejects, rejected, tr("%Ln rejected row(s)", nullptr, plural(rejected)),
             tr("kept with line and reason, to be mended and imported again"));
        warn(What::UsageBeforeSignup, Way::Import, health.usageBeforeSignup,
             tr("%Ln usage row(s) before signup", nullptr, plural(health.usageBeforeSignup)), tr("kept, used by no milestone"));
        const auto after = static_cast<std::int64_t>(m_info.health.usageAfterFollowUp);
        warn(What::UsageAfterFollowUp, Way::Import, after,
             tr("%Ln usage row(s) after the last day of their customer", nullptr, plural(after)),
             tr("%1 of them after churn; kept, used by no milestone")
                 .arg(countText(static_cast<std::int64_t>(m_info.health.usageAfterChurn))));
        const std::int64_t unknown = health.usageOfUnknownAccounts;
        warn(What::UnknownAccounts, Way::Import, unknown, tr("%Ln usage row(s) of unknown accounts", nullptr, plural(unknown)),
             tr("no row in the accounts table"));
        warn(What::UnknownUsers, Way::Import, health.unknownUsers,
             tr("%Ln user(s) of no known account", nullptr, plural(health.unknownUsers)),
             tr("%Ln usage row(s) wait for a users table", nullptr, plural(health.usageOfUnknownUsers)));
        note(What::ZeroCounts, Way::None, health.zeroCountRows, tr("%Ln usage row(s) with count 0", nullptr, plural(health.zeroCountRows)),
             tr("kept, they count for nothing"));
    }

    void addAccounts()
    {
        const StoreInfo::Health &odd = m_info.health;
        const std::int64_t unknown = m_dataset.health.accountsWithoutSignup;
        warn(What::AccountsWithoutSignup, Way::Import, unknown, tr("%Ln account(s) without a signup date", nullptr, plural(unknown)),
             tr("known from usage or subscriptions only"));
        warn(What::InvalidDates, Way::Import, odd.invalidDates,
             tr("%Ln customer(s) without a day to follow", nullptr, plural(odd.invalidDates)),
             tr("they left, or the data end, before they signed up; left out"));
        note(What::UnwatchedAccounts, Way::Activation, odd.unwatchedFromSignup,
             tr("%Ln customer(s) signed up before usage begins", nullptr, plural(odd.unwatchedFromSignup)),
             tr("their first days are not known"));
        if (m_dataset.hasUsage())
            warn(What::AccountsWithoutUsage, Way::Import, odd.accountsWithoutUsage,
                 tr("%Ln customer(s) without any usage", nullptr, plural(odd.accountsWithoutUsage)),
                 tr("they reach no milestone; see that their usage is in the files"));
        if (!m_dataset.returned.empty())
            note(What::ReturnedAccounts, Way::Retention, m_dataset.lifeCounts.returned,
                 tr("%Ln customer(s) came back after a churn", nullptr, plural(m_dataset.lifeCounts.returned)),
                 tr("which churn counts is chosen at the import"));
    }

    void addFeatures()
    {
        QStringList gaps;
        for (const FeatureGap &gap : m_info.health.volume.featureGaps)
            gaps.append(tr("%1 (%2)", "a feature and its first month without use").arg(featureName(gap.feature), monthText(gap.months[0])));
        warn(What::FeatureGaps, Way::Features, gaps.size(),
             tr("%Ln feature(s) with months without use", nullptr, static_cast<int>(gaps.size())),
             tr("in steady use before and after: %1").arg(named(gaps)));
        QStringList undefined;
        for (const FeatureIndex feature : featuresInNoDefinition(m_dataset, m_framework))
            undefined.append(featureName(feature));
        note(What::UndefinedFeatures, Way::Features, undefined.size(),
             tr("%Ln feature(s) in no definition", nullptr, static_cast<int>(undefined.size())),
             tr("used, and named by no milestone: %1").arg(named(undefined)));
    }

    void addTotals()
    {
        if (m_dataset.hasUsage())
            add(What::Usage, Weight::Good, Way::None, m_dataset.health.usageRows,
                tr("%Ln usage row(s)", nullptr, plural(m_dataset.health.usageRows)),
                tr("%1 to %2; watched from %3 on")
                    .arg(dateText(m_info.firstUsageDay), dateText(m_info.lastUsageDay), dateText(m_info.coverageStart)));
        else
            add(What::Usage, Weight::Warning, Way::Import, 0, tr("No usage yet"), tr("import a usage file to see who activates"));
        const auto features = static_cast<std::int64_t>(m_info.features.size());
        add(What::Accounts, Weight::Good, Way::None, m_info.accounts, tr("%Ln customer(s)", nullptr, plural(m_info.accounts)),
            tr("%1 of them left; %2 features; as of %3").arg(countText(m_info.churned), countText(features), dateText(m_info.asOf)));
    }

    const StoreInfo &m_info;
    const Dataset &m_dataset;
    const StoreContents &m_contents;
    const Framework &m_framework;
    std::vector<HealthFinding> m_findings;
};

} // namespace

std::vector<HealthFinding> healthFindings(const StoreContents &contents, const Framework &framework)
{
    return HealthWriter(contents, framework).findings();
}

} // namespace waymark
