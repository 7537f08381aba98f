#include "core/import/table_fields.h"

#include <algorithm>

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr const char *kFieldNames[kInputFields] = {
    "account_id",       "name",  "signup_date", "churn_date", "observed_until", "date",     "timestamp",
    "feature",          "count", "seats",       "mrr",        "currency",       "end_date", "subscription_id",
    "billing_interval", "label", "category",    "level",      "area",           "entitled", "user_id"};

const std::vector<const char *> kAccountNames{"accountid", "companyid", "customerid", "workspaceid", "account", "group"};
const std::vector<const char *> kUserNames{"userid", "distinctid", "email"};

std::string wanted(InputTable table, InputField field)
{
    std::string others;
    for (const FieldNames &names : fieldsOfTable(table)) {
        if (names.field != field)
            continue;
        for (const char *name : names.names) {
            if (name != names.names.front())
                others += (others.empty() ? "" : ", ") + std::string(name);
        }
    }
    return fmt::format("{} (also recognised as {})", inputFieldName(field), others);
}

bool hasRole(const ImportMapping &mapping, ColumnRole role)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(), [role](const MappedColumn &column) { return column.role == role; });
}

std::string missingUsageField(const ImportMapping &mapping)
{
    if (mapping.columnOf(InputField::AccountId) == nullptr && mapping.columnOf(InputField::UserId) == nullptr)
        return wanted(InputTable::Usage, InputField::AccountId);
    if (hasRole(mapping, ColumnRole::Event))
        return {};
    const bool featureKnown = mapping.columnOf(InputField::FeatureKey) != nullptr || mapping.wide || !mapping.constantFeature.empty();
    if (!featureKnown)
        return wanted(InputTable::Usage, InputField::FeatureKey);
    if (mapping.columnOf(InputField::Date) == nullptr && mapping.columnOf(InputField::Timestamp) == nullptr)
        return "date or timestamp (also recognised as usage_date, time, event_time, ts)";
    return {};
}

} // namespace

const char *inputFieldName(InputField field) { return kFieldNames[static_cast<std::size_t>(field)]; }

const char *inputTableName(InputTable table)
{
    constexpr const char *names[] = {"accounts", "usage", "subscriptions", "features", "users"};
    return names[static_cast<std::size_t>(table)];
}

const std::vector<FieldNames> &fieldsOfTable(InputTable table)
{
    static const std::vector<FieldNames> accounts{
        {InputField::AccountId, kAccountNames},
        {InputField::SignupDate, {"signupdate", "signup", "createdat", "signedupat", "startdate"}},
        {InputField::Name, {"name", "accountname", "companyname"}},
        {InputField::ChurnDate, {"churndate", "churn", "churnedat", "endedat"}},
        {InputField::ObservedUntil, {"observeduntil"}}};
    static const std::vector<FieldNames> usage{
        {InputField::AccountId, kAccountNames},
        {InputField::Date, {"date", "usagedate"}},
        {InputField::Timestamp, {"timestamp", "time", "eventtime", "ts"}},
        {InputField::FeatureKey, {"feature", "event", "eventname", "eventtype", "featurename", "action"}},
        {InputField::Count, {"count", "quantity", "usagecount", "value", "clicks"}},
        {InputField::UserId, kUserNames}};
    static const std::vector<FieldNames> subscriptions{{InputField::AccountId, kAccountNames},
                                                       {InputField::Date, {"date", "effectivedate", "month", "startdate"}},
                                                       {InputField::Seats, {"seats", "quantity", "licenses", "licences"}},
                                                       {InputField::Mrr, {"mrr", "mrramount", "amount", "planamount"}},
                                                       {InputField::Currency, {"currency"}},
                                                       {InputField::EndDate, {"enddate"}},
                                                       {InputField::SubscriptionId, {"subscriptionid"}},
                                                       {InputField::BillingInterval, {"billinginterval"}}};
    static const std::vector<FieldNames> features{{InputField::FeatureKey, {"feature", "featurename", "event", "eventname"}},
                                                  {InputField::Label, {"label"}},
                                                  {InputField::Category, {"category"}},
                                                  {InputField::Level, {"level"}},
                                                  {InputField::Area, {"area"}},
                                                  {InputField::Entitled, {"entitled"}}};
    static const std::vector<FieldNames> users{{InputField::UserId, kUserNames}, {InputField::AccountId, kAccountNames}};
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

bool isFieldOf(InputTable table, InputField field)
{
    const auto &fields = fieldsOfTable(table);
    return std::any_of(fields.begin(), fields.end(), [field](const FieldNames &names) { return names.field == field; });
}

std::string missingField(const ImportMapping &mapping)
{
    const auto firstOf = [&mapping](std::initializer_list<InputField> fields) {
        for (const InputField field : fields) {
            if (mapping.columnOf(field) == nullptr)
                return wanted(mapping.table, field);
        }
        return std::string();
    };
    switch (mapping.table) {
    case InputTable::Accounts:
        return firstOf({InputField::AccountId, InputField::SignupDate});
    case InputTable::Usage:
        return missingUsageField(mapping);
    case InputTable::Subscriptions:
        if (std::string missing = firstOf({InputField::AccountId, InputField::Date}); !missing.empty())
            return missing;
        if (mapping.columnOf(InputField::Seats) == nullptr && mapping.columnOf(InputField::Mrr) == nullptr)
            return "seats or mrr (also recognised as quantity, licenses, mrr_amount, amount)";
        return {};
    case InputTable::Features:
        return firstOf({InputField::FeatureKey});
    case InputTable::Users:
        break;
    }
    return firstOf({InputField::UserId, InputField::AccountId});
}

const std::vector<InputField> &dateFields()
{
    static const std::vector<InputField> fields{InputField::SignupDate, InputField::ChurnDate, InputField::ObservedUntil,
                                                InputField::Date,       InputField::Timestamp, InputField::EndDate};
    return fields;
}

bool isDateField(InputField field)
{
    const auto &fields = dateFields();
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

std::vector<std::string> dateColumns(const ImportMapping &mapping)
{
    std::vector<std::string> names;
    for (const MappedColumn &column : mapping.columns) {
        if (column.role == ColumnRole::Event || (column.role == ColumnRole::Field && isDateField(column.field)))
            names.push_back(column.column);
    }
    return names;
}

} // namespace waymark
