#include "ui/text/framework_text.h"

#include <QCoreApplication>

#include "ui/text/milestone_text.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class FrameworkWriter {
    Q_DECLARE_TR_FUNCTIONS(FrameworkText)

public:
    static QString counted(const ActivationRule &rule, const Dataset &dataset)
    {
        if (rule.measure == Measure::ActiveDays)
            return tr("active days", "after a number");
        if (rule.measure == Measure::DistinctFeatures)
            return tr("different features", "after a number");
        return countedFeatures(rule.features, dataset);
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
};

} // namespace

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
