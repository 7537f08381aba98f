#include "ui/pages/setup/setup_step_rows.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/text/framework_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class SetupStepRows {
    Q_DECLARE_TR_FUNCTIONS(SetupStepRows)

public:
    static void setFlag(ForestRow &row, const SetupStepRow &figures)
    {
        if (figures.separated && !*figures.separated) {
            row.flag = tr("not separated");
            row.tone = ForestRow::Tone::Bad;
        } else if (figures.verdict.flag == FeatureFlag::Discerning) {
            row.flag = tr("discerning");
            row.tone = ForestRow::Tone::Good;
        } else if (figures.verdict.flag) {
            row.flag = figures.verdict.flag == FeatureFlag::Ubiquitous ? tr("ubiquitous") : tr("niche");
            row.tone = ForestRow::Tone::Doubtful;
        }
    }

    static QString hypothesis(const std::string &text) { return tr("Hypothesis: %1").arg(QString::fromStdString(text)); }
};

QString nameOf(const FeatureRef &ref, const Dataset *dataset)
{
    return dataset != nullptr ? featureText(ref.feature, *dataset) : QString::fromStdString(ref.feature);
}

} // namespace

ForestRow setupStepRow(const SetupStep &step, const SetupStepsResult *result, const Dataset *dataset)
{
    ForestRow row;
    row.label = QString::fromStdString(step.label.empty() ? step.key : step.label);
    QStringList features;
    for (const FeatureRef &ref : step.features)
        features.append(nameOf(ref, dataset));
    row.detail = features.join(QStringLiteral(", "));
    row.count = QStringLiteral("\u2265 %1").arg(thresholdText(step.minCount));
    if (result == nullptr)
        return row;
    const auto found = std::find_if(result->rows.begin(), result->rows.end(), [&](const auto &one) { return one.key == step.key; });
    if (found == result->rows.end())
        return row;
    row.share = valueOf(found->figures.adoption);
    row.with = valueOf(found->figures.ppv);
    row.without = valueOf(found->figures.retentionElse);
    row.lift = found->figures.lift;
    if (const auto &difference = found->figures.riskDifference) {
        row.difference = difference->value;
        row.low = difference->low;
        row.high = difference->high;
    }
    SetupStepRows::setFlag(row, *found);
    return row;
}

QString setupStepTip(const SetupStep &step, const Dataset *dataset)
{
    QStringList lines;
    if (!step.hypothesis.empty())
        lines.append(SetupStepRows::hypothesis(step.hypothesis));
    for (const FeatureRef &ref : step.features) {
        if (!ref.hypothesis.empty())
            lines.append(QStringLiteral("%1: %2").arg(nameOf(ref, dataset), QString::fromStdString(ref.hypothesis)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace waymark
