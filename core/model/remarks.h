#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day.h"

namespace waymark {

/// What somebody wrote over and under a chart. An empty title: the program's own.
struct ChartText {
    std::string title, note;

    bool isEmpty() const { return title.empty() && note.empty(); }
    bool operator==(const ChartText &) const = default;
};

/// Something that happened, for charts over calendar time: "price change".
struct Annotation {
    CalendarDay day;
    std::string text;

    bool operator==(const Annotation &) const = default;
};

/// What the users of a store wrote on its charts. It changes no number.
struct Remarks {
    std::map<std::string, ChartText> charts; ///< by the chart's key: "journey.depth"
    std::vector<Annotation> annotations;     ///< ascending by day, then text

    bool operator==(const Remarks &) const = default;
};

/// Gives a chart its words; empty ones take them away.
void setChartText(Remarks &remarks, const std::string &chart, ChartText text);
/// Puts an annotation in its place; the same one twice is one. Without a day or a text it is none.
void addAnnotation(Remarks &remarks, Annotation annotation);
void removeAnnotation(Remarks &remarks, const Annotation &annotation);

/// As JSON; empty where nothing was written.
std::string printRemarks(const Remarks &remarks);
/// Reads it back. What cannot be read is left out: no remark is worth a store that does not open.
Remarks parseRemarks(std::string_view json);

} // namespace waymark
