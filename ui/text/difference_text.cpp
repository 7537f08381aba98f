#include "ui/text/difference_text.h"

#include <QCoreApplication>

#include "ui/text/framework_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

using Field = FrameworkChange::Field;

/// Names one difference. Also the context of its texts.
class DifferenceWriter {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)

public:
    DifferenceWriter(const FrameworkChange &change, const Dataset *dataset)
        : m_change(change)
        , m_dataset(dataset)
        , m_subject(QString::fromStdString(change.subject))
    {}

    DifferenceWords words() const { return {what(), value(m_change.before), value(m_change.after)}; }

private:
    QString what() const
    {
        for (const auto part : {&DifferenceWriter::ofWhole, &DifferenceWriter::ofRules, &DifferenceWriter::ofMaturity,
                                &DifferenceWriter::ofLists, &DifferenceWriter::ofItems}) {
            if (const QString said = (this->*part)(); !said.isEmpty())
                return said;
        }
        return {};
    }

    QString ofWhole() const
    {
        switch (m_change.field) {
        case Field::Name:
            return tr("Name", "of the framework");
        case Field::Landmark:
            return tr("Landmark day");
        case Field::Horizon:
            return tr("Horizon, days");
        case Field::RetentionEvent:
            return tr("Leaving is");
        case Field::DormancyDays:
            return tr("Days until dormant");
        case Field::MeaningfulCount:
            return tr("Meaningful from");
        case Field::ExpansionMeasured:
            return tr("Expansion is of");
        case Field::ExpansionGrowth:
            return tr("Expansion from a growth of");
        default:
            return {};
        }
    }

    QString ofRules() const
    {
        switch (m_change.field) {
        case Field::RuleAdded:
        case Field::RuleRemoved:
            return tr("The whole milestone");
        case Field::ActivationThreshold:
        case Field::UtilizationThreshold:
            return tr("Threshold");
        case Field::ActivationWindow:
        case Field::SetupWindow:
            return tr("Window, days");
        case Field::ActivationMeasure:
            return tr("Measure");
        case Field::UtilizationPeriod:
            return tr("Period");
        case Field::UtilizationPerSeat:
            return tr("Counted");
        case Field::UtilizationPeriods:
            return tr("Periods in a row");
        case Field::SetupRequired:
            return tr("Required steps");
        case Field::FeaturesAdded:
            //: %1: a setup step or product area
            return m_subject.isEmpty() ? tr("Features that count") : tr("%1: features").arg(m_subject);
        case Field::FeatureHypothesis:
            return tr("Hypothesis of %1").arg(feature(m_change.subject));
        default:
            return {};
        }
    }

    QString ofMaturity() const
    {
        switch (m_change.field) {
        case Field::MaturityRequired:
            return tr("Required categories");
        case Field::MaturityWindow:
            return tr("Use that counts");
        case Field::BasicRequired:
            //: %1: a category
            return tr("%1, basic: required features").arg(m_subject);
        case Field::MatureRequired:
            //: %1: a category
            return tr("%1, mature: required features").arg(m_subject);
        case Field::PlacedBasic:
            //: %1: a category
            return tr("%1, basic: features").arg(m_subject);
        case Field::PlacedMature:
            //: %1: a category
            return tr("%1, mature: features").arg(m_subject);
        case Field::FeatureMinCount:
            return tr("Least count of %1").arg(feature(m_change.subject));
        default:
            return {};
        }
    }

    QString ofLists() const
    {
        switch (m_change.field) {
        case Field::StepAdded:
        case Field::StepRemoved:
            return tr("Step");
        case Field::CategoryAdded:
        case Field::CategoryRemoved:
            return tr("Category");
        case Field::AreaAdded:
        case Field::AreaRemoved:
            return tr("Product area");
        case Field::StepMoved:
            return tr("Order of the steps");
        case Field::CategoryMoved:
            return tr("Order of the categories");
        case Field::AreaMoved:
            return tr("Order of the areas");
        default:
            return {};
        }
    }

    QString ofItems() const
    {
        switch (m_change.field) {
        case Field::StepRenamed:
            return tr("Name of a step");
        case Field::CategoryRenamed:
            return tr("Name of a category");
        case Field::AreaRenamed:
            return tr("Name of an area");
        case Field::StepMinCount:
            //: %1: a setup step
            return tr("%1: least count").arg(m_subject);
        case Field::StepHypothesis:
            return tr("Hypothesis of %1").arg(m_subject);
        case Field::AreaThreshold:
            //: %1: a product area
            return tr("%1: threshold").arg(m_subject);
        case Field::AreaPerSeat:
            //: %1: a product area
            return tr("%1: counted").arg(m_subject);
        case Field::AreaMonths:
            //: %1: a product area
            return tr("%1: months in a row").arg(m_subject);
        default:
            return {};
        }
    }

    QString feature(const std::string &key) const
    {
        return m_dataset != nullptr ? featureText(key, *m_dataset) : QString::fromStdString(key);
    }

    QString value(const FrameworkChange::Value &of) const
    {
        if (const auto *list = std::get_if<std::vector<std::string>>(&of)) {
            QStringList names;
            for (const std::string &name : *list)
                names.append(isOrder() ? QString::fromStdString(name) : feature(name));
            return names.isEmpty() ? dashText() : names.join(QStringLiteral(", "));
        }
        if (const auto *perSeat = std::get_if<bool>(&of))
            return *perSeat ? tr("per seat") : tr("in total");
        if (const auto *number = std::get_if<double>(&of)) {
            if (m_change.field == Field::ExpansionGrowth)
                return percentText(*number, 0);
            if (m_change.field == Field::MaturityWindow)
                return *number == 0.0 ? tr("the whole life") : tr("the last %1 days").arg(countText(qRound(*number)));
        }
        const QString text = changeValueText(of, m_dataset);
        return text.isEmpty() ? dashText() : text;
    }

    bool isOrder() const
    {
        return m_change.field == Field::StepMoved || m_change.field == Field::CategoryMoved || m_change.field == Field::AreaMoved;
    }

    const FrameworkChange &m_change;
    const Dataset *m_dataset;
    QString m_subject;
};

} // namespace

DifferenceWords differenceText(const FrameworkDifference &difference, const Dataset *dataset)
{
    return DifferenceWriter(difference.change, dataset).words();
}

} // namespace waymark
