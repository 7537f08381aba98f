#include "ui/charts/breadth_figures.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "ui/charts/journey_figures.h"
#include "ui/charts/survival/cohort_figure.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

const QString kBreadthSeparator = QStringLiteral(" \u00b7 ");

std::optional<double> shareOf(const std::optional<Proportion> &proportion)
{
    return proportion ? std::optional(proportion->value) : std::nullopt;
}

/// A class only for the context of its texts.
class BreadthTexts {
    Q_DECLARE_TR_FUNCTIONS(BreadthFigures)

public:
    static QString rule(const MaturityRule &rule)
    {
        //: %1 and %2: numbers of categories
        const QString text = tr("\u2265 %1 of %2 categories mature")
                                 .arg(countText(rule.requiredCategories), countText(static_cast<std::int64_t>(rule.categories.size())));
        if (!rule.windowDays)
            return text;
        return text + kBreadthSeparator + tr("use in the last %1 days").arg(countText(*rule.windowDays));
    }
    static QString today(const MaturityMonth &today)
    {
        return tr("n = %1 customers as of %2").arg(countText(today.moment.customers), dateText(today.end.day));
    }
    static QString numbersTitle() { return tr("Retention by mature categories"); }
    static QString distributionTitle() { return tr("Mature categories per customer"); }
    static QString numberTitle() { return tr("Mature categories"); }
    static QString customersTitle() { return tr("Customers"); }
    //: %1: the share of customers that are mature
    static QString mature(std::optional<double> share) { return tr("%1 mature").arg(percentText(share)); }
    static QString saved(const QString &name) { return tr("saved %1").arg(name); }
    //: %1: the name of the saved version, %2: a share
    static QString saved(const QString &name, std::optional<double> share) { return tr("saved %1: %2").arg(name, percentText(share)); }
};

std::shared_ptr<const SurvivalCurve> curveNamed(const RetentionResult *result, const QString &name)
{
    if (result == nullptr)
        return nullptr;
    for (const RetentionGroup &group : result->groups) {
        if (QString::fromStdString(group.name) == name && group.curve.n > 0)
            return std::make_shared<const SurvivalCurve>(group.curve);
    }
    return nullptr;
}

ChartWords footOf(const BreadthWords &words)
{
    ChartWords foot;
    foot.source = words.source;
    foot.filter = words.filter;
    return foot;
}

SurvivalFigure curvesOf(const RetentionResult &result, const RetentionResult *saved, const MaturityRule &rule, const QString &title,
                        const BreadthWords &words)
{
    FrameWords frame;
    frame.title = title;
    frame.subtitle = BreadthTexts::rule(rule) + kBreadthSeparator + cohortSubtitle(result);
    SurvivalFigure figure = cohortFigure(result, frame, footOf(words));
    for (FigureGroup &group : figure.groups) {
        group.ghost = curveNamed(saved, group.name);
        if (group.ghost)
            figure.ghostLabel = BreadthTexts::saved(words.savedName);
    }
    return figure;
}

/// The months as the Journey shows them.
DepthHistory historyOf(const MaturityBreadth &breadth)
{
    DepthHistory history;
    history.snapshotId = breadth.snapshotId;
    history.asOf = breadth.asOf;
    history.requiredCategories = breadth.rule.requiredCategories;
    for (const MaturityMonth &month : breadth.months) {
        DepthMonth &made = history.months.emplace_back();
        made.month = month.end.month;
        made.day = month.end.day;
        made.complete = month.end.complete;
        made.gap = month.end.gap;
        made.mature = month.mature;
    }
    return history;
}

} // namespace

QString breadthSubtitle(const MaturityBreadth &breadth)
{
    return breadth.today() == nullptr ? QString() : BreadthTexts::today(*breadth.today());
}

SurvivalFigure breadthCurves(const MaturityView &view, const BreadthWords &words)
{
    const MaturityBreadth *before = view.savedBreadth.get();
    const RetentionResult *saved = before != nullptr && before->byCategories ? &*before->byCategories : nullptr;
    SurvivalFigure figure = curvesOf(*view.breadth->byCategories, saved, view.breadth->rule, BreadthTexts::numbersTitle(), words);
    // The most mature on top; curves of one milestone differ by their dashes.
    std::reverse(figure.groups.begin(), figure.groups.end());
    int variant = 0;
    for (FigureGroup &group : figure.groups) {
        const bool none = group.name == QLatin1String("0");
        group.role = none ? SeriesRole::None : SeriesRole::Maturity;
        group.variant = none ? 0 : variant++;
    }
    return figure;
}

DistributionFigure breadthDistribution(const MaturityView &view, const BreadthWords &words)
{
    DistributionFigure figure;
    figure.fileName = QStringLiteral("mature-categories");
    figure.words.title = BreadthTexts::distributionTitle();
    figure.words.subtitle = breadthSubtitle(*view.breadth);
    if (!words.filter.isEmpty())
        figure.words.subtitle += (figure.words.subtitle.isEmpty() ? QString() : kBreadthSeparator) + words.filter;
    figure.words.definition = BreadthTexts::rule(view.breadth->rule) + kBreadthSeparator + figure.words.subtitle;
    figure.words.source = words.source;
    figure.numberTitle = BreadthTexts::numberTitle();
    figure.shareTitle = BreadthTexts::customersTitle();
    figure.required = view.breadth->rule.requiredCategories;
    const MaturityMonth *today = view.breadth->today();
    if (today == nullptr)
        return figure;
    figure.counts = today->moment.byMatureCategories;
    figure.reachText = BreadthTexts::mature(shareOf(today->mature));
    if (const MaturityMonth *saved = view.savedBreadth ? view.savedBreadth->today() : nullptr) {
        figure.saved = saved->moment.byMatureCategories;
        figure.saved.resize(figure.counts.size(), 0);
        figure.savedRequired = view.savedBreadth->rule.requiredCategories;
        figure.savedText = BreadthTexts::saved(words.savedName, shareOf(saved->mature));
    }
    return figure;
}

TrendFigure breadthMonths(const MaturityView &view, const BreadthWords &words)
{
    TrendFigure figure = matureMonthFigure(historyOf(*view.breadth), footOf(words));
    if (view.savedBreadth != nullptr) {
        TrendSeries before = matureMonthFigure(historyOf(*view.savedBreadth), footOf(words)).series.front();
        before.name = QStringLiteral("saved");
        before.label = BreadthTexts::saved(words.savedName);
        before.role = SeriesRole::None;
        figure.series.push_back(std::move(before));
    }
    return figure;
}

} // namespace waymark
