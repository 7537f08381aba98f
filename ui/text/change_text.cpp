#include <QCoreApplication>

#include "ui/text/framework_text.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

using Field = FrameworkChange::Field;

/// Names one change. Also the context of its texts.
class ChangeWriter {
    Q_DECLARE_TR_FUNCTIONS(FrameworkText)

public:
    ChangeWriter(const FrameworkChange &change, const Dataset *dataset)
        : m_change(change)
        , m_dataset(dataset)
        , m_before(value(change.before))
        , m_after(value(change.after))
        , m_subject(QString::fromStdString(change.subject))
    {}

    QString before() const { return m_before; }

    QString text() const
    {
        for (const auto part : {&ChangeWriter::ofWhole, &ChangeWriter::ofFeatures, &ChangeWriter::ofNumbers, &ChangeWriter::ofChoices,
                                &ChangeWriter::ofLists, &ChangeWriter::ofOwned, &ChangeWriter::ofRemarks}) {
            if (const QString said = (this->*part)(); !said.isEmpty())
                return said;
        }
        return {};
    }

private:
    QString ofWhole() const
    {
        switch (m_change.field) {
        case Field::Name:
            //: a step that can be undone; %1 is the new name of the framework
            return tr("name %1").arg(m_after);
        case Field::RuleAdded:
            return tr("add %1").arg(m_after);
        case Field::RuleRemoved:
            return tr("remove %1").arg(m_before);
        case Field::Reverted:
            return m_after == QLatin1String("0") ? tr("revert to the start") : tr("revert to v%1").arg(m_after);
        case Field::Opened:
            //: a step that can be undone; %1 is the name of a framework read from a file
            return tr("open %1").arg(m_after);
        case Field::MappingImported:
            //: a step that can be undone: features placed by a mapping
            return tr("import %Ln feature(s)", nullptr, static_cast<int>(std::get<double>(m_change.after)));
        default:
            return {};
        }
    }

    QString ofFeatures() const
    {
        switch (m_change.field) {
        case Field::FeaturesAdded:
            //: a step that can be undone; %1 is a feature, %2 a setup step or product area
            return m_subject.isEmpty() ? tr("add %1").arg(m_after) : tr("add %1 to %2").arg(m_after, m_subject);
        case Field::FeaturesRemoved:
            //: a step that can be undone; %1 is a feature, %2 a setup step or product area
            return m_subject.isEmpty() ? tr("remove %1").arg(m_before) : tr("remove %1 from %2").arg(m_before, m_subject);
        case Field::PlacedBasic:
            //: a step that can be undone; %1 is a feature or a number of them, %2 a category
            return tr("put %1 into %2, basic").arg(m_after, m_subject);
        case Field::PlacedMature:
            //: a step that can be undone; %1 is a feature or a number of them, %2 a category
            return tr("put %1 into %2, mature").arg(m_after, m_subject);
        case Field::Unassigned:
            //: a step that can be undone; %1 is a feature or a number of them
            return tr("take %1 out").arg(m_before);
        case Field::FeatureHypothesis:
            return tr("hypothesis of %1").arg(name(m_change.subject));
        case Field::StepHypothesis:
            return tr("hypothesis of %1").arg(m_subject);
        default:
            return {};
        }
    }

    QString ofNumbers() const
    {
        switch (m_change.field) {
        case Field::ActivationThreshold:
        case Field::UtilizationThreshold:
            //: a step that can be undone; %1 and %2 are numbers
            return tr("threshold %1 \u2192 %2").arg(m_before, m_after);
        case Field::ActivationWindow:
        case Field::SetupWindow:
            //: a step that can be undone; the number of days in which the milestone must be reached
            return tr("window %1 \u2192 %2 days").arg(m_before, m_after);
        case Field::MaturityWindow:
            //: a step that can be undone; what counts as adopted: use at any time, or in the last days only
            return m_after == QLatin1String("0") ? tr("count the whole life") : tr("count the last %1 days").arg(m_after);
        case Field::Landmark:
            return tr("landmark day %1 \u2192 %2").arg(m_before, m_after);
        case Field::Horizon:
            return tr("horizon %1 \u2192 %2 days").arg(m_before, m_after);
        case Field::SetupRequired:
            return tr("required steps %1 \u2192 %2").arg(m_before, m_after);
        case Field::MaturityRequired:
            return tr("required categories %1 \u2192 %2").arg(m_before, m_after);
        case Field::UtilizationPeriods:
            //: a step that can be undone; in how many periods in a row the threshold must be met
            return tr("periods in a row %1 \u2192 %2").arg(m_before, m_after);
        case Field::DormancyDays:
            return tr("dormancy %1 \u2192 %2 days").arg(m_before, m_after);
        case Field::MeaningfulCount:
            //: a step that can be undone; from how many uses a day on it counts as meaningful
            return tr("meaningful from %1 \u2192 %2").arg(m_before, m_after);
        case Field::ExpansionGrowth:
            return tr("growth %1 \u2192 %2")
                .arg(percentText(std::get<double>(m_change.before)), percentText(std::get<double>(m_change.after)));
        default:
            return {};
        }
    }

    QString ofChoices() const
    {
        switch (m_change.field) {
        case Field::ActivationMeasure:
            //: a step that can be undone; %1 and %2 are "Count", "Active days" or "Features"
            return tr("measure %1 \u2192 %2").arg(m_before, m_after);
        case Field::UtilizationPeriod:
            return tr("period %1 \u2192 %2").arg(m_before, m_after);
        case Field::UtilizationPerSeat:
            return std::get<bool>(m_change.after) ? tr("count per seat") : tr("count in all");
        case Field::AreaPerSeat:
            //: a step that can be undone; %1 is a product area
            return std::get<bool>(m_change.after) ? tr("count %1 per seat").arg(m_subject) : tr("count %1 in all").arg(m_subject);
        case Field::RetentionEvent:
            //: a step that can be undone; %1 is "churn" or "dormancy"
            return tr("retention by %1").arg(m_after);
        case Field::ExpansionMeasured:
            //: a step that can be undone; %1 is "seats", "MRR" or "categories"
            return tr("expansion by %1").arg(m_after);
        default:
            return {};
        }
    }

    QString ofLists() const
    {
        switch (m_change.field) {
        case Field::StepAdded:
            return tr("add step %1").arg(m_subject);
        case Field::StepRemoved:
            return tr("remove step %1").arg(m_subject);
        case Field::CategoryAdded:
            return tr("add category %1").arg(m_subject);
        case Field::CategoryRemoved:
            return tr("remove category %1").arg(m_subject);
        case Field::AreaAdded:
            return tr("add area %1").arg(m_subject);
        case Field::AreaRemoved:
            return tr("remove area %1").arg(m_subject);
        case Field::StepMoved:
        case Field::CategoryMoved:
        case Field::AreaMoved:
            //: a step that can be undone; %1 has another place in its list
            return tr("move %1").arg(m_subject);
        case Field::StepRenamed:
        case Field::CategoryRenamed:
        case Field::AreaRenamed:
            return tr("rename %1 to %2").arg(m_before, m_after);
        default:
            return {};
        }
    }

    QString ofOwned() const
    {
        switch (m_change.field) {
        case Field::BasicRequired:
            //: a step that can be undone; %1 is a category, %2 and %3 how many features it requires
            return tr("%1, basic: %2 \u2192 %3").arg(m_subject, m_before, m_after);
        case Field::MatureRequired:
            //: a step that can be undone; %1 is a category, %2 and %3 how many features it requires
            return tr("%1, mature: %2 \u2192 %3").arg(m_subject, m_before, m_after);
        case Field::StepMinCount:
            //: a step that can be undone; %1 is a setup step, %2 and %3 how often its features must be used
            return tr("count of %1 %2 \u2192 %3").arg(m_subject, m_before, m_after);
        case Field::FeatureMinCount:
            return tr("count of %1 %2 \u2192 %3").arg(name(m_change.subject), m_before, m_after);
        case Field::AreaThreshold:
            return tr("threshold of %1 %2 \u2192 %3").arg(m_subject, m_before, m_after);
        case Field::AreaMonths:
            //: a step that can be undone; %1 is a product area, sustained for that many months
            return tr("months of %1 %2 \u2192 %3").arg(m_subject, m_before, m_after);
        default:
            return {};
        }
    }

    QString ofRemarks() const
    {
        switch (m_change.field) {
        case Field::ChartTitle:
            //: a step that can be undone; %1 is what the user wrote over a chart
            return m_after.isEmpty() ? tr("standard title of a chart") : tr("chart title \u201c%1\u201d").arg(m_after);
        case Field::ChartNote:
            //: a step that can be undone; %1 is what the user wrote under a chart
            return m_after.isEmpty() ? tr("remove note \u201c%1\u201d").arg(m_before) : tr("note \u201c%1\u201d").arg(m_after);
        case Field::ChartTextCleared:
            return tr("standard title, no note");
        case Field::AnnotationAdded:
            //: a step that can be undone; %1 is what happened on a date: "price change"
            return tr("annotate \u201c%1\u201d").arg(m_after);
        case Field::AnnotationRemoved:
            return tr("remove annotation \u201c%1\u201d").arg(m_before);
        case Field::AnnotationChanged:
            return tr("change annotation \u201c%1\u201d").arg(m_after);
        default:
            return {};
        }
    }

    QString name(const std::string &feature) const
    {
        return m_dataset != nullptr ? featureText(feature, *m_dataset) : QString::fromStdString(feature);
    }

    QString value(const FrameworkChange::Value &of) const
    {
        if (const auto *number = std::get_if<double>(&of))
            return thresholdText(*number);
        if (const auto *text = std::get_if<std::string>(&of))
            return QString::fromStdString(*text);
        if (const auto *features = std::get_if<std::vector<std::string>>(&of))
            return features->size() == 1 ? name(features->front()) : tr("%Ln feature(s)", nullptr, static_cast<int>(features->size()));
        if (const auto *measure = std::get_if<Measure>(&of))
            return measureText(*measure);
        if (const auto *period = std::get_if<Period>(&of))
            return *period == Period::CalendarMonth ? tr("calendar month") : tr("account month");
        if (const auto *event = std::get_if<EventKind>(&of))
            return *event == EventKind::Churn ? tr("churn") : tr("dormancy");
        if (const auto *grown = std::get_if<ExpansionMeasure>(&of))
            return grownText(*grown);
        if (const auto *milestone = std::get_if<Milestone>(&of))
            return milestoneLabel(*milestone);
        return {};
    }

    static QString measureText(Measure measure)
    {
        switch (measure) {
        case Measure::Count:
            return tr("Count", "measure");
        case Measure::ActiveDays:
            return tr("Active days", "measure");
        case Measure::DistinctFeatures:
            return tr("Features", "measure");
        }
        return {};
    }

    static QString grownText(ExpansionMeasure grown)
    {
        switch (grown) {
        case ExpansionMeasure::Seats:
            return tr("seats", "what expands");
        case ExpansionMeasure::Mrr:
            return tr("MRR", "what expands");
        case ExpansionMeasure::Categories:
            return tr("categories", "what expands");
        }
        return {};
    }

    const FrameworkChange &m_change;
    const Dataset *m_dataset;
    QString m_before, m_after, m_subject;
};

} // namespace

QString changeValueText(const FrameworkChange::Value &value, const Dataset *dataset)
{
    FrameworkChange change;
    change.before = value;
    return ChangeWriter(change, dataset).before();
}

QString changeText(const FrameworkChange &change, const Dataset *dataset) { return ChangeWriter(change, dataset).text(); }

} // namespace waymark
