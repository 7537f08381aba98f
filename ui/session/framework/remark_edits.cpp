#include "ui/session/framework/remark_edits.h"

#include <utility>

namespace waymark::edits {

using Field = FrameworkChange::Field;

RemarksEdit setChartText(std::string chart, ChartText text)
{
    return [chart = std::move(chart), text = std::move(text)](Remarks &remarks) -> std::optional<FrameworkChange> {
        const auto found = remarks.charts.find(chart);
        const ChartText before = found == remarks.charts.end() ? ChartText{} : found->second;
        waymark::setChartText(remarks, chart, text);
        if (text.isEmpty() && !before.title.empty() && !before.note.empty())
            return FrameworkChange{Field::ChartTextCleared, {}, {}, chart};
        return before.title != text.title ? FrameworkChange{Field::ChartTitle, before.title, text.title, chart}
                                          : FrameworkChange{Field::ChartNote, before.note, text.note, chart};
    };
}

RemarksEdit addAnnotation(Annotation annotation)
{
    return [annotation = std::move(annotation)](Remarks &remarks) -> std::optional<FrameworkChange> {
        waymark::addAnnotation(remarks, annotation);
        return FrameworkChange{Field::AnnotationAdded, {}, annotation.text};
    };
}

RemarksEdit removeAnnotation(Annotation annotation)
{
    return [annotation = std::move(annotation)](Remarks &remarks) -> std::optional<FrameworkChange> {
        waymark::removeAnnotation(remarks, annotation);
        return FrameworkChange{Field::AnnotationRemoved, annotation.text, {}};
    };
}

RemarksEdit changeAnnotation(Annotation before, Annotation after)
{
    return [before = std::move(before), after = std::move(after)](Remarks &remarks) -> std::optional<FrameworkChange> {
        waymark::removeAnnotation(remarks, before);
        waymark::addAnnotation(remarks, after);
        return FrameworkChange{Field::AnnotationChanged, before.text, after.text};
    };
}

} // namespace waymark::edits
