#include "tests/ui/charts/figure_builder.h"

#include <cstdint>

namespace waymark::test {

std::shared_ptr<const SurvivalCurve> curveOf(const std::vector<Person> &people, Day origin)
{
    const std::vector<Day> entry(people.size(), origin - 1);
    std::vector<Day> exit;
    std::vector<std::uint8_t> event;
    for (const Person &person : people) {
        exit.push_back(person.exit);
        event.push_back(person.churned ? 1 : 0);
    }
    return std::make_shared<const SurvivalCurve>(kaplanMeier(entry, exit, event).value());
}

std::shared_ptr<const SurvivalCurve> steadyCurve(int n, int churned, Day every, Day until, Day origin)
{
    std::vector<Person> people;
    for (int i = 0; i < n; ++i)
        people.push_back(i < churned ? Person{origin + (i + 1) * every, true} : Person{until, false});
    return curveOf(people, origin);
}

SurvivalFigure twoGroups()
{
    SurvivalFigure figure;
    figure.title = QStringLiteral("Retention by activation");
    figure.subtitle = QStringLiteral("from landmark day 90");
    figure.finding = QStringLiteral("Customers with 20 or more conversations stay longer");
    figure.definition = QStringLiteral("At least 20 conversations in the first 90 days.");
    figure.notes = QStringLiteral("Association, not proof of cause.");
    figure.source = QStringLiteral("Harbour Desk. Made with Waymark.");
    figure.shareTitle = QStringLiteral("Still customers");
    figure.landmark = 90;
    figure.horizon = 365;
    figure.firstDay = 90;
    figure.lastDay = 540;
    FigureGroup reached;
    reached.name = QStringLiteral("reached");
    reached.label = QStringLiteral("Reached");
    reached.role = SeriesRole::Activation;
    reached.curve = steadyCurve(100, 20, 15, 540);
    reached.value = QStringLiteral("82.0% at 365 d");
    FigureGroup others;
    others.name = QStringLiteral("not_reached");
    others.label = QStringLiteral("Not reached");
    others.role = SeriesRole::None;
    others.curve = steadyCurve(200, 80, 5, 500);
    others.value = QStringLiteral("72.5% at 365 d");
    figure.groups = {reached, others};
    return figure;
}

} // namespace waymark::test
