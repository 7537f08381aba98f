#include "ui/text/group_text.h"

#include <optional>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "core/base/day.h"
#include "ui/text/milestone_text.h"

namespace waymark {

namespace {

class GroupText {
    Q_DECLARE_TR_FUNCTIONS(GroupText)

public:
    static QString milestone(Milestone milestone)
    {
        switch (milestone) {
        case Milestone::Setup:
            return tr("Setup");
        case Milestone::Activation:
            return tr("Activation");
        case Milestone::Utilization:
            return tr("Utilization");
        case Milestone::Maturity:
            break;
        }
        return tr("Maturity");
    }

    static QString noMilestone() { return tr("No milestone"); }

    /// One of the framework's own names; none for anything else.
    static std::optional<QString> ownName(const std::string &name)
    {
        if (name == "reached")
            return tr("Reached");
        if (name == "not_reached")
            return tr("Not reached");
        if (name == "none")
            return noMilestone();
        if (name == "all")
            return tr("All customers");
        for (const Milestone one : kMilestones) {
            if (name == milestoneName(one))
                return milestone(one);
        }
        return std::nullopt;
    }

    static QString group(const std::string &name, const Grouping &by)
    {
        const QString text = QString::fromStdString(name);
        if (by.kind == Grouping::Kind::Attribute)
            return name == "(missing)" ? valueText({}) : text;
        if (by.kind == Grouping::Kind::MatureCategories)
            return tr("%Ln mature categories", nullptr, text.toInt());
        if (by.kind == Grouping::Kind::FrameworkVersion && name == "before")
            return tr("Before the first version");
        if (by.kind == Grouping::Kind::SignupMonth) {
            const auto day = parseIsoDate(name + "-01");
            return day ? monthText(monthNumber(*day)) : text;
        }
        return ownName(name).value_or(text);
    }

    static QString grouping(const Grouping &by)
    {
        switch (by.kind) {
        case Grouping::Kind::None:
            return tr("nothing: all customers together", "what splits customers into cohorts");
        case Grouping::Kind::Setup:
            return tr("setup", "what splits customers into cohorts");
        case Grouping::Kind::Activation:
            return tr("activation", "what splits customers into cohorts");
        case Grouping::Kind::Utilization:
            return tr("utilization", "what splits customers into cohorts");
        case Grouping::Kind::Maturity:
            return tr("maturity", "what splits customers into cohorts");
        case Grouping::Kind::Depth:
            return tr("depth", "what splits customers into cohorts");
        case Grouping::Kind::MatureCategories:
            return tr("mature categories", "what splits customers into cohorts");
        case Grouping::Kind::SignupMonth:
            return tr("month of signup", "what splits customers into cohorts");
        case Grouping::Kind::FrameworkVersion:
            return tr("framework version at signup", "what splits customers into cohorts");
        default:
            return QString::fromStdString(by.attribute);
        }
    }

    static QString standing(Standing standing)
    {
        switch (standing) {
        case Standing::None:
            return noMilestone();
        case Standing::New:
            return tr("New", "customers who signed up since");
        case Standing::Left:
            return tr("Left", "customers who left");
        case Standing::Unknown:
            return tr("Unknown", "customers whose state cannot be measured");
        default:
            return milestone(kMilestones[static_cast<std::size_t>(standing) - 1]);
        }
    }

    static QString month(std::int32_t month, bool inShort)
    {
        const QDate first = QDate(1970, 1, 1).addDays(firstDayOfMonth(month).value);
        //: A month as the language writes it: pattern of QLocale
        const QString full = tr("MMM yyyy");
        //: A month, as short as can be: pattern of QLocale
        const QString brief = tr("MMM yy");
        return QLocale().toString(first, inShort ? brief : full);
    }
};

} // namespace

QString groupText(const std::string &name, const Grouping &by) { return GroupText::group(name, by); }

QString groupingText(const Grouping &by) { return GroupText::grouping(by); }

QString milestoneLabel(Milestone milestone) { return GroupText::milestone(milestone); }

QString standingText(Standing standing) { return GroupText::standing(standing); }

QString monthText(std::int32_t month) { return GroupText::month(month, false); }

QString shortMonthText(std::int32_t month) { return GroupText::month(month, true); }

} // namespace waymark
