#include "ui/text/framework_text.h"

#include <QCoreApplication>

#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class FrameworkWriter {
    Q_DECLARE_TR_FUNCTIONS(FrameworkText)

public:
    static QString change(const FrameworkChange &change)
    {
        const QString before = value(change.before);
        const QString after = value(change.after);
        switch (change.field) {
        case FrameworkChange::Field::ActivationThreshold:
            //: a step that can be undone; %1 and %2 are numbers
            return tr("threshold %1 \u2192 %2").arg(before, after);
        case FrameworkChange::Field::ActivationWindow:
            //: a step that can be undone; the number of days in which the milestone must be reached
            return tr("window %1 \u2192 %2 days").arg(before, after);
        case FrameworkChange::Field::ActivationMeasure:
            //: a step that can be undone; %1 and %2 are "Count", "Active days" or "Features"
            return tr("measure %1 \u2192 %2").arg(before, after);
        case FrameworkChange::Field::ActivationFeatureAdded:
            return tr("add %1").arg(after);
        case FrameworkChange::Field::ActivationFeatureRemoved:
            return tr("remove %1").arg(before);
        case FrameworkChange::Field::Horizon:
            return tr("horizon %1 \u2192 %2 days").arg(before, after);
        case FrameworkChange::Field::Reverted:
            return after == QLatin1String("0") ? tr("revert to the start") : tr("revert to v%1").arg(after);
        case FrameworkChange::Field::Opened:
            //: a step that can be undone; %1 is the name of a framework read from a file
            return tr("open %1").arg(after);
        }
        return {};
    }

    static QString counted(const ActivationRule &rule, const Dataset &dataset)
    {
        if (rule.measure == Measure::ActiveDays)
            return tr("active days", "after a number");
        if (rule.measure == Measure::DistinctFeatures)
            return tr("different features", "after a number");
        if (rule.features.size() != 1)
            return tr("uses of %Ln feature(s)", "after a number", static_cast<int>(rule.features.size()));
        if (rule.features.front().feature == "*")
            return tr("uses of any feature", "after a number");
        const QString label = featureText(rule.features.front().feature, dataset);
        const bool abbreviation = label.size() > 1 && label.at(1).isUpper();
        return abbreviation || label.isEmpty() ? label : label.at(0).toLower() + label.mid(1);
    }

    static QString everyFeature() { return tr("every feature"); }

    static QString framework(const Framework &framework, int version, bool changed)
    {
        QString text = QString::fromStdString(framework.name);
        if (version > 0)
            text += QStringLiteral(" v%1").arg(version);
        //: %1: a framework's name and version
        return changed ? tr("%1 (changed)").arg(text) : text;
    }

private:
    static QString value(const FrameworkChange::Value &value)
    {
        if (const auto *number = std::get_if<double>(&value))
            return thresholdText(*number);
        if (const auto *text = std::get_if<std::string>(&value))
            return QString::fromStdString(*text);
        if (const auto *measure = std::get_if<Measure>(&value))
            return measureName(*measure);
        return {};
    }

    static QString measureName(Measure measure)
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
};

} // namespace

QString changeText(const FrameworkChange &change) { return FrameworkWriter::change(change); }

QString featureText(const std::string &feature, const Dataset &dataset)
{
    if (feature == "*")
        return FrameworkWriter::everyFeature();
    const auto found = dataset.findFeature(feature);
    const std::string label = found ? dataset.features[index(*found)].label : std::string();
    return QString::fromStdString(label.empty() ? feature : label);
}

QString countedText(const ActivationRule &rule, const Dataset &dataset) { return FrameworkWriter::counted(rule, dataset); }

QString frameworkText(const Framework &framework, int version, bool changed)
{
    return FrameworkWriter::framework(framework, version, changed);
}

} // namespace waymark
