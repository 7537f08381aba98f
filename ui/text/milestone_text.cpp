#include "ui/text/milestone_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/framework_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class MilestoneWriter {
    Q_DECLARE_TR_FUNCTIONS(MilestoneText)

public:
    static QString retentionBy(Milestone milestone)
    {
        switch (milestone) {
        case Milestone::Setup:
            return tr("Retention by setup");
        case Milestone::Activation:
            return tr("Retention by activation");
        case Milestone::Utilization:
            return tr("Retention by utilization");
        case Milestone::Maturity:
            break;
        }
        return tr("Retention by maturity");
    }

    static QString counted(const std::vector<FeatureRef> &features, const Dataset &dataset)
    {
        if (features.size() != 1)
            return tr("uses of %Ln feature(s)", "after a number", static_cast<int>(features.size()));
        if (features.front().feature == "*")
            return tr("uses of any feature", "after a number");
        const QString label = featureText(features.front().feature, dataset);
        const bool abbreviation = label.size() > 1 && label.at(1).isUpper();
        return abbreviation || label.isEmpty() ? label : label.at(0).toLower() + label.mid(1);
    }

    static QString activation(const ActivationRule &rule, const Dataset &dataset, bool sentence)
    {
        const QString threshold = thresholdText(rule.threshold), counted = countedText(rule, dataset), days = countText(rule.windowDays);
        //: %1: a number, %2: what is counted ("conversations"), %3: a number of days
        return sentence ? tr("at least %1 %2 in the first %3 days").arg(threshold, counted, days)
                        : tr("\u2265 %1 %2 in %3 days").arg(threshold, counted, days);
    }

    static QString setup(const SetupRule &rule, bool sentence)
    {
        const QString required = countText(rule.requiredSteps), all = countText(static_cast<std::int64_t>(rule.steps.size())),
                      days = countText(rule.windowDays);
        return sentence ? tr("at least %1 of %2 setup steps in the first %3 days").arg(required, all, days)
                        : tr("\u2265 %1 of %2 setup steps in %3 days").arg(required, all, days);
    }

    static QString utilization(const UtilizationRule &rule, const Dataset &dataset, bool sentence)
    {
        const QString threshold = thresholdText(rule.perSeatThreshold), what = counted(rule.features, dataset);
        const bool calendar = rule.period == Period::CalendarMonth;
        QString text;
        if (rule.perSeat && sentence)
            text = calendar ? tr("at least %1 %2 per seat in a month") : tr("at least %1 %2 per seat in 30 days");
        else if (rule.perSeat)
            text = calendar ? tr("\u2265 %1 %2 per seat in a month") : tr("\u2265 %1 %2 per seat in 30 days");
        else if (sentence)
            text = calendar ? tr("at least %1 %2 in a month") : tr("at least %1 %2 in 30 days");
        else
            text = calendar ? tr("\u2265 %1 %2 in a month") : tr("\u2265 %1 %2 in 30 days");
        text = text.arg(threshold, what);
        //: %1: a rule about a month, %2: how many months
        return rule.consecutivePeriods > 1 ? tr("%1, %2 times in a row").arg(text, countText(rule.consecutivePeriods)) : text;
    }

    static QString maturity(const MaturityRule &rule, bool sentence)
    {
        const QString required = countText(rule.requiredCategories), all = countText(static_cast<std::int64_t>(rule.categories.size()));
        return sentence ? tr("mature in at least %1 of %2 categories").arg(required, all)
                        : tr("mature in \u2265 %1 of %2 categories").arg(required, all);
    }

    static QString rule(const Framework &framework, Milestone milestone, const Dataset &dataset, bool sentence)
    {
        switch (milestone) {
        case Milestone::Setup:
            return setup(*framework.setup, sentence);
        case Milestone::Activation:
            return activation(*framework.activation, dataset, sentence);
        case Milestone::Utilization:
            return utilization(*framework.utilization, dataset, sentence);
        case Milestone::Maturity:
            break;
        }
        return maturity(*framework.maturity, sentence);
    }

    static QString measure(const Framework &framework, Milestone milestone, const Dataset &dataset)
    {
        switch (milestone) {
        case Milestone::Setup:
            return tr("Setup steps done in the first %1 days").arg(countText(framework.setup->windowDays));
        case Milestone::Activation:
            //: an axis; %1: what is counted ("Conversations"), %2: a number of days
            return tr("%1 in the first %2 days")
                .arg(capital(countedText(*framework.activation, dataset)), countText(framework.activation->windowDays));
        case Milestone::Utilization:
            return (framework.utilization->perSeat ? tr("%1 per seat, best month", "axis") : tr("%1, best month", "axis"))
                .arg(capital(counted(framework.utilization->features, dataset)));
        case Milestone::Maturity:
            break;
        }
        return tr("Mature categories");
    }

    static QString outcome(SweepOutcome outcome, std::optional<Milestone> next)
    {
        if (outcome == SweepOutcome::Retained)
            return tr("Still customers");
        if (outcome == SweepOutcome::Expanded)
            return tr("Expanded");
        switch (next.value_or(Milestone::Maturity)) {
        case Milestone::Activation:
            return tr("Reached activation");
        case Milestone::Utilization:
            return tr("Reached utilization");
        default:
            return tr("Reached maturity");
        }
    }

    static QString criterion(Criterion criterion)
    {
        switch (criterion) {
        case Criterion::Youden:
            return tr("Youden J");
        case Criterion::Phi:
            return tr("phi");
        case Criterion::InformationGain:
            return tr("Information gain, bits");
        case Criterion::LogRank:
            return tr("Log-rank chi-square");
        case Criterion::RiskDifference:
            break;
        }
        return tr("Risk difference");
    }

    static QString clause(const FilterClause &clause)
    {
        QStringList values;
        for (const std::string &one : clause.values)
            values.append(value(one));
        //: between values of which one is enough: "Pro or Free"
        const QString list = values.join(tr(" or "));
        const QString name = QString::fromStdString(clause.attribute);
        //: %1: an attribute, %2: values
        return clause.exclude ? tr("%1 not %2").arg(name, list) : tr("%1 = %2").arg(name, list);
    }

    static QString value(const std::string &value) { return value.empty() ? tr("(missing)") : QString::fromStdString(value); }

private:
    static QString capital(const QString &text) { return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1); }
};

} // namespace

QString retentionByText(Milestone milestone) { return MilestoneWriter::retentionBy(milestone); }

QString ruleText(const Framework &framework, Milestone milestone, const Dataset &dataset)
{
    return MilestoneWriter::rule(framework, milestone, dataset, false);
}

QString ruleSentence(const Framework &framework, Milestone milestone, const Dataset &dataset)
{
    return MilestoneWriter::rule(framework, milestone, dataset, true);
}

QString measureText(const Framework &framework, Milestone milestone, const Dataset &dataset)
{
    return MilestoneWriter::measure(framework, milestone, dataset);
}

QString countedFeatures(const std::vector<FeatureRef> &features, const Dataset &dataset)
{
    return MilestoneWriter::counted(features, dataset);
}

QString outcomeText(SweepOutcome outcome, std::optional<Milestone> next) { return MilestoneWriter::outcome(outcome, next); }

QString criterionText(Criterion criterion) { return MilestoneWriter::criterion(criterion); }

QString filterText(const SegmentFilter &filter)
{
    QStringList clauses;
    for (const FilterClause &clause : filter.clauses)
        clauses.append(clauseText(clause));
    return clauses.join(QStringLiteral(", "));
}

QString clauseText(const FilterClause &clause) { return MilestoneWriter::clause(clause); }

QString valueText(const std::string &value) { return MilestoneWriter::value(value); }

} // namespace waymark
