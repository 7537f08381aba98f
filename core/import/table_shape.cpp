#include "core/import/table_shape.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/import/values.h"

namespace waymark {

namespace {

/// A field with the normalised names it is recognised by, the canonical one first.
struct FieldNames {
    InputField field;
    std::vector<const char *> names;
    bool required = false;
};

constexpr const char *kFieldNames[kInputFields] = {
    "account_id", "name",     "signup_date",     "churn_date", "observed_until", "date",  "timestamp", "feature",  "count",  "seats", "mrr",
    "currency",   "end_date", "subscription_id", "label",      "category",       "level", "area",      "entitled", "user_id"};

const std::vector<const char *> kAccountNames{"accountid", "companyid", "customerid", "workspaceid", "account", "group"};

const std::vector<FieldNames> &fieldsOf(InputTable table)
{
    static const std::vector<FieldNames> accounts{
        {InputField::AccountId, kAccountNames, true},
        {InputField::SignupDate, {"signupdate", "signup", "createdat", "signedupat", "startdate"}, true},
        {InputField::Name, {"name", "accountname", "companyname"}},
        {InputField::ChurnDate, {"churndate", "churn", "churnedat", "endedat"}},
        {InputField::ObservedUntil, {"observeduntil"}}};
    static const std::vector<FieldNames> usage{
        {InputField::AccountId, kAccountNames, true},
        {InputField::Date, {"date", "usagedate"}},
        {InputField::Timestamp, {"timestamp", "time", "eventtime", "ts"}},
        {InputField::FeatureKey, {"feature", "event", "eventname", "eventtype", "featurename", "action"}, true},
        {InputField::Count, {"count", "quantity", "usagecount", "value", "clicks"}}};
    static const std::vector<FieldNames> subscriptions{{InputField::AccountId, kAccountNames, true},
                                                       {InputField::Date, {"date", "effectivedate", "month", "startdate"}, true},
                                                       {InputField::Seats, {"seats", "quantity", "licenses", "licences"}},
                                                       {InputField::Mrr, {"mrr", "mrramount", "amount", "planamount"}},
                                                       {InputField::Currency, {"currency"}},
                                                       {InputField::EndDate, {"enddate"}},
                                                       {InputField::SubscriptionId, {"subscriptionid"}}};
    static const std::vector<FieldNames> features{{InputField::FeatureKey, {"feature", "featurename", "event", "eventname"}, true},
                                                  {InputField::Label, {"label"}},
                                                  {InputField::Category, {"category"}},
                                                  {InputField::Level, {"level"}},
                                                  {InputField::Area, {"area"}},
                                                  {InputField::Entitled, {"entitled"}}};
    static const std::vector<FieldNames> users{{InputField::UserId, {"userid", "distinctid", "email"}, true},
                                               {InputField::AccountId, kAccountNames, true}};
    switch (table) {
    case InputTable::Accounts:
        return accounts;
    case InputTable::Usage:
        return usage;
    case InputTable::Subscriptions:
        return subscriptions;
    case InputTable::Features:
        return features;
    case InputTable::Users:
        break;
    }
    return users;
}

std::optional<std::size_t> columnNamed(const std::vector<std::string> &names, std::string_view wanted)
{
    const auto found = std::find(names.begin(), names.end(), wanted);
    return found == names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - names.begin()));
}

std::vector<std::string> normalisedNames(const std::vector<std::string> &header)
{
    std::vector<std::string> names;
    for (const std::string &name : header)
        names.push_back(normalisedName(name));
    return names;
}

std::string wanted(const FieldNames &field)
{
    std::string others;
    for (const char *name : field.names) {
        if (name != field.names.front())
            others += (others.empty() ? "" : ", ") + std::string(name);
    }
    return fmt::format("{} (also recognised as {})", inputFieldName(field.field), others);
}

bool isUniquelyNamed(const std::vector<std::string> &names, std::string_view name)
{
    return std::count(names.begin(), names.end(), name) < 2;
}

} // namespace

const char *inputFieldName(InputField field) { return kFieldNames[static_cast<std::size_t>(field)]; }

const char *inputTableName(InputTable table)
{
    constexpr const char *names[] = {"accounts", "usage", "subscriptions", "features", "users"};
    return names[static_cast<std::size_t>(table)];
}

Expected<TableShape> shapeOf(InputTable table, const std::vector<std::string> &header)
{
    TableShape shape{table, header, std::vector<std::optional<std::size_t>>(kInputFields), {}};
    const std::vector<std::string> names = normalisedNames(header);
    std::vector<bool> used(header.size(), false);
    for (const FieldNames &field : fieldsOf(table)) {
        for (const char *name : field.names) {
            const auto column = columnNamed(names, name);
            if (!column || used[*column])
                continue;
            if (!isUniquelyNamed(names, name))
                return failure(ErrorCode::AmbiguousColumn, fmt::format("{} ({})", header[*column], inputFieldName(field.field)));
            shape.columnOfField[static_cast<std::size_t>(field.field)] = column;
            used[*column] = true;
            break;
        }
        if (field.required && !shape.column(field.field))
            return failure(ErrorCode::MissingColumn, wanted(field));
    }
    if (table == InputTable::Usage && !shape.column(InputField::Date) && !shape.column(InputField::Timestamp))
        return failure(ErrorCode::MissingColumn, "date or timestamp (also recognised as usage_date, time, event_time, ts)");
    if (table == InputTable::Subscriptions && !shape.column(InputField::Seats) && !shape.column(InputField::Mrr))
        return failure(ErrorCode::MissingColumn, "seats or mrr (also recognised as quantity, licenses, mrr_amount, amount)");
    for (std::size_t column = 0; column < header.size(); ++column) {
        if (!used[column])
            shape.others.push_back(column);
    }
    return shape;
}

std::optional<InputTable> tableOfHeader(const std::vector<std::string> &header)
{
    const std::vector<std::string> names = normalisedNames(header);
    const auto fits = [&](InputTable table) { return shapeOf(table, header).has_value(); };
    const auto saysSignup = [&] {
        return columnNamed(names, "signupdate") || columnNamed(names, "signup") || columnNamed(names, "signedupat") ||
               columnNamed(names, "createdat");
    };
    if (fits(InputTable::Usage))
        return InputTable::Usage;
    // "start_date" with seats or MRR tells a subscription; accounts with seats of their own say "signup".
    if (fits(InputTable::Accounts) && saysSignup())
        return InputTable::Accounts;
    for (const InputTable table : {InputTable::Subscriptions, InputTable::Accounts, InputTable::Users}) {
        if (fits(table))
            return table;
    }
    // A feature alone is any event log; a features table says something about it.
    const auto says = [&](const char *name) { return columnNamed(names, name).has_value(); };
    if (fits(InputTable::Features) && (says("label") || says("category") || says("level") || says("area") || says("entitled")))
        return InputTable::Features;
    return std::nullopt;
}

} // namespace waymark
