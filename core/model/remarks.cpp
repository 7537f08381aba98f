#include "core/model/remarks.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using RemarksJson = nlohmann::json;

bool comesBefore(const Annotation &a, const Annotation &b) { return std::tie(a.day.value, a.text) < std::tie(b.day.value, b.text); }

std::string textOf(const RemarksJson &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

void setChartText(Remarks &remarks, const std::string &chart, ChartText text)
{
    if (text.isEmpty())
        remarks.charts.erase(chart);
    else
        remarks.charts[chart] = std::move(text);
}

void addAnnotation(Remarks &remarks, Annotation annotation)
{
    if (annotation.day.isNone() || annotation.text.empty())
        return;
    const auto place = std::lower_bound(remarks.annotations.begin(), remarks.annotations.end(), annotation, comesBefore);
    if (place == remarks.annotations.end() || *place != annotation)
        remarks.annotations.insert(place, std::move(annotation));
}

void removeAnnotation(Remarks &remarks, const Annotation &annotation) { std::erase(remarks.annotations, annotation); }

std::string printRemarks(const Remarks &remarks)
{
    if (remarks == Remarks{})
        return {};
    RemarksJson json = {{"charts", RemarksJson::object()}, {"annotations", RemarksJson::array()}};
    for (const auto &[chart, text] : remarks.charts)
        json["charts"][chart] = {{"title", text.title}, {"note", text.note}};
    for (const Annotation &annotation : remarks.annotations)
        json["annotations"].push_back({{"date", isoDate(annotation.day)}, {"text", annotation.text}});
    return json.dump(-1, ' ', false, RemarksJson::error_handler_t::replace);
}

Remarks parseRemarks(std::string_view text)
{
    Remarks remarks;
    const RemarksJson json = RemarksJson::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return remarks;
    if (const auto charts = json.find("charts"); charts != json.end() && charts->is_object()) {
        for (const auto &[chart, words] : charts->items()) {
            if (words.is_object())
                setChartText(remarks, chart, {textOf(words, "title"), textOf(words, "note")});
        }
    }
    if (const auto annotations = json.find("annotations"); annotations != json.end() && annotations->is_array()) {
        for (const RemarksJson &annotation : *annotations) {
            if (annotation.is_object())
                addAnnotation(remarks,
                              {parseIsoDate(textOf(annotation, "date")).value_or(CalendarDay::none()), textOf(annotation, "text")});
        }
    }
    return remarks;
}

} // namespace waymark
