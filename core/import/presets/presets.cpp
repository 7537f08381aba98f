#include "core/import/presets/presets.h"

#include <algorithm>

#include "core/base/translate_noop.h"
#include "core/import/table_fields.h"
#include "core/import/values.h"

namespace waymark {

namespace {

using Names = std::vector<const char *>;

/// A field with the normalised column names it may have, the first found counts; a '*' at the end stands for anything.
struct PresetField {
    InputField field;
    Names names;
};

struct PresetEvent {
    Names names;
    const char *feature;
};

/// One table of one source. Sources: the vendors' own descriptions of their exports.
struct Preset {
    const char *name;
    InputTable table;
    std::vector<Names> telling; ///< of each at least one column must be there
    std::vector<PresetField> fields;
    std::vector<PresetEvent> events;
    const char *note;
    Names dedupKey;
    bool amountPerSeat = false;
    bool asksTimeZone = false;
};

const Names kGroupNames{"groups.*",    "$groups.*",      "$group0", "companyid",  "accountid", "organizationid",
                        "workspaceid", "contextgroupid", "groupid", "company.id", "company"};

std::vector<Preset> productPresets()
{
    return {
        {"amplitude",
         InputTable::Usage,
         {{"eventtype"}, {"eventtime"}, {"amplitudeid", "$insertid", "uuid"}},
         {{InputField::FeatureKey, {"eventtype"}},
          {InputField::Timestamp, {"eventtime"}},
          {InputField::AccountId, kGroupNames},
          {InputField::UserId, {"userid"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Amplitude export: event_type, event_time (UTC); account from groups, else through user_id and a "
                                       "users table; $insert_id drops events that were sent twice"),
         {"$insertid"}},
        {"mixpanel",
         InputTable::Usage,
         {{"event"}, {"time"}, {"distinctid"}, {"$insertid", "mplib", "mpprocessingtimems"}},
         {{InputField::FeatureKey, {"event"}},
          {InputField::Timestamp, {"time"}},
          {InputField::AccountId, kGroupNames},
          {InputField::UserId, {"distinctid"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence",
                           "Mixpanel raw export: event, properties.time, properties.distinct_id; account from a group or company "
                           "property, else through a users table; $insert_id drops events that were sent twice. Projects made before 2023 "
                           "write local time as if it were UTC: state UTC for those, the project's zone for the others"),
         {"$insertid"},
         false,
         true},
        {"posthog",
         InputTable::Usage,
         {{"event"}, {"distinctid"}, {"timestamp"}, {"uuid", "teamid", "elements", "elementschain", "personid"}},
         {{InputField::FeatureKey, {"event"}},
          {InputField::Timestamp, {"timestamp"}},
          {InputField::AccountId, kGroupNames},
          {InputField::UserId, {"distinctid"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence",
                           "PostHog events: event, timestamp, distinct_id; account from the first group, also where it lies in the "
                           "column properties, else through a users table; uuid drops events that were sent twice"),
         {"uuid"}},
        {"segment",
         InputTable::Usage,
         {{"event"}, {"receivedat"}, {"userid"}, {"originaltimestamp", "sentat", "contextlibraryname", "uuidts"}},
         {{InputField::FeatureKey, {"event"}},
          {InputField::Timestamp, {"timestamp", "originaltimestamp", "receivedat"}},
          {InputField::AccountId, kGroupNames},
          {InputField::UserId, {"userid"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Segment tracks table: event, timestamp; account from context_group_id, else through user_id and a "
                                       "users table; id drops events that were sent twice"),
         {"id", "messageid"}},
        {"segment",
         InputTable::Users,
         {{"userid"}, {"groupid", "contextgroupid"}, {"receivedat"}},
         {{InputField::UserId, {"userid"}}, {InputField::AccountId, {"groupid", "contextgroupid"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Segment identifies or group calls: user_id belongs to group_id"),
         {}},
        {"segment",
         InputTable::Accounts,
         {{"id", "groupid"}, {"receivedat", "uuidts"}, {"createdat", "receivedat"}},
         {{InputField::AccountId, {"groupid", "id"}}, {InputField::SignupDate, {"createdat", "receivedat"}}, {InputField::Name, {"name"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Segment groups table: id, created_at (else received_at) as signup, name; the other traits are "
                                       "attributes"),
         {}},
    };
}

std::vector<Preset> businessPresets()
{
    const Names closed{"lastclosedat", "conversationlastclosedat", "lastcloseat", "statistics.lastcloseat", "lastclosed"};
    const Names intercomAccount{"companyid", "contactcompanyid", "company.companyid", "company.id", "companies.companyid"};
    return {
        {"intercom",
         InputTable::Usage,
         {{"conversationid", "id"}, closed, intercomAccount},
         {{InputField::AccountId, intercomAccount}},
         {{{"conversationstartedat", "conversationcreatedat", "startedat", "createdat"}, "conversation_started"},
          {closed, "conversation_closed"}},
         QT_TRANSLATE_NOOP("Sentence", "Intercom conversations by last close: each is started once and closed once, on the day of its last "
                                       "close, however often it was opened again; company_id is the account"),
         {"conversationid", "id"}},
        {"intercom-close-events",
         InputTable::Usage,
         {{"conversationid"}, {"parttype", "action", "actiontype"}, {"createdat", "actionat", "actiontime"}, intercomAccount},
         {{InputField::AccountId, intercomAccount},
          {InputField::FeatureKey, {"parttype", "actiontype", "action"}},
          {InputField::Timestamp, {"createdat", "actionat", "actiontime"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Intercom conversation parts: each close event counts, so a conversation that was opened again is "
                                       "closed twice; the kind of the part is the feature (close, assignment, ...)"),
         {"partid", "id"}},
        {"intercom",
         InputTable::Accounts,
         {{"companyid"},
          {"remotecreatedat", "companycreatedat", "createdat"},
          {"monthlyspend", "usercount", "sessioncount", "lastrequestat", "lastseenat"}},
         {{InputField::AccountId, {"companyid"}},
          {InputField::SignupDate, {"remotecreatedat", "companycreatedat", "createdat"}},
          {InputField::Name, {"companyname", "name"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Intercom companies: company_id, remote_created_at (else created_at) as signup, name; the other "
                                       "columns are attributes"),
         {}},
        {"stripe",
         InputTable::Subscriptions,
         {{"customerid", "customer"},
          {"status"},
          {"startdate(utc)", "start(utc)", "created(utc)", "startdate", "created"},
          {"endedat(utc)", "endedat", "canceledat(utc)", "canceledat"}},
         {{InputField::AccountId, {"customerid", "customer"}},
          {InputField::SubscriptionId, {"id", "subscriptionid"}},
          {InputField::Date, {"startdate(utc)", "start(utc)", "startdate", "created(utc)", "created"}},
          {InputField::EndDate, {"endedat(utc)", "endedat"}},
          {InputField::Seats, {"quantity"}},
          {InputField::Mrr, {"amount", "planamount"}},
          {InputField::BillingInterval, {"interval", "planinterval"}},
          {InputField::Currency, {"currency"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Stripe subscriptions: Customer ID is the account, Quantity the seats, the service ends at Ended At "
                                       "(Canceled At is only when the customer asked); MRR = Amount x Quantity, yearly prices by 12"),
         {},
         true},
        {"gainsight",
         InputTable::Accounts,
         {{"gsid", "companyname", "name"}, {"originalcontractdate", "customerlifecyclestage", "lifecyclestage", "gsid"}},
         {{InputField::AccountId, {"sfdcaccountid", "companyid", "accountid", "gsid"}},
          {InputField::SignupDate, {"originalcontractdate", "customersince", "customersincedate", "createddate"}},
          {InputField::Name, {"companyname", "name"}},
          {InputField::ChurnDate, {"churndate", "churneddate"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence",
                           "Gainsight companies: SFDC Account ID (else GSID), Original Contract Date as signup, Churn Date; the "
                           "other columns are attributes"),
         {}},
        {"salesforce",
         InputTable::Accounts,
         {{"accountid", "id", "18digitaccountid"},
          {"accountname", "name"},
          {"createddate", "customersince", "customersincedate", "contractstartdate"},
          {"accountowner", "owner", "ownerid", "type", "industry", "billingcountry", "lastmodifieddate", "annualrevenue"}},
         {{InputField::AccountId, {"18digitaccountid", "accountid", "id"}},
          {InputField::SignupDate, {"customersince", "customersincedate", "contractstartdate", "createddate"}},
          {InputField::Name, {"accountname", "name"}},
          {InputField::ChurnDate, {"churndate", "terminationdate", "cancellationdate"}}},
         {},
         QT_TRANSLATE_NOOP("Sentence", "Salesforce accounts: Account ID, Customer Since (else Created Date) as signup, Account Name, Churn "
                                       "Date where there is one; the other columns are attributes"),
         {}},
    };
}

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list = productPresets();
        for (Preset &preset : businessPresets())
            list.push_back(std::move(preset));
        return list;
    }();
    return all;
}

/// The column of the first of these names that the header has; -1 for none.
int columnOf(const std::vector<std::string> &normalised, const Names &names)
{
    for (const std::string_view name : names) {
        for (std::size_t i = 0; i < normalised.size(); ++i) {
            const bool open = name.back() == '*';
            if (open ? normalised[i].rfind(name.substr(0, name.size() - 1), 0) == 0 : normalised[i] == name)
                return static_cast<int>(i);
        }
    }
    return -1;
}

std::vector<std::string> normalisedHeader(const std::vector<std::string> &header)
{
    std::vector<std::string> names;
    for (const std::string &name : header)
        names.push_back(normalisedName(name));
    return names;
}

bool isTold(const Preset &preset, const std::vector<std::string> &normalised)
{
    return std::all_of(preset.telling.begin(), preset.telling.end(), [&](const Names &names) { return columnOf(normalised, names) >= 0; });
}

PresetMatch applied(const Preset &preset, const std::vector<std::string> &header, const std::vector<std::string> &normalised)
{
    PresetMatch match{preset.name, {}, preset.note, preset.asksTimeZone};
    ImportMapping &mapping = match.mapping;
    mapping.preset = preset.name;
    mapping.table = preset.table;
    mapping.amountPerSeat = preset.amountPerSeat;
    std::vector<bool> used(header.size(), false);
    const auto add = [&](const Names &names, ColumnRole role, InputField field, const char *feature) {
        const int column = columnOf(normalised, names);
        if (column < 0 || used[static_cast<std::size_t>(column)])
            return;
        used[static_cast<std::size_t>(column)] = true;
        mapping.columns.push_back({header[static_cast<std::size_t>(column)], role, field, feature});
    };
    for (const PresetField &field : preset.fields)
        add(field.names, ColumnRole::Field, field.field, "");
    for (const PresetEvent &event : preset.events)
        add(event.names, ColumnRole::Event, InputField::AccountId, event.feature);
    if (const int column = preset.dedupKey.empty() ? -1 : columnOf(normalised, preset.dedupKey); column >= 0)
        mapping.dedupKey.push_back(header[static_cast<std::size_t>(column)]);
    return match;
}

/// "stripe" names "stripe" and "stripe-...".
bool isOfSource(const Preset &preset, const std::string &name)
{
    const std::string_view own = preset.name;
    return own == name || own.substr(0, name.size() + 1) == name + "-";
}

} // namespace

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const Preset &preset : presets()) {
        if (std::find(names.begin(), names.end(), preset.name) == names.end())
            names.emplace_back(preset.name);
    }
    return names;
}

bool presetHasTable(const std::string &name, InputTable table)
{
    return std::any_of(presets().begin(), presets().end(),
                       [&](const Preset &preset) { return isOfSource(preset, name) && preset.table == table; });
}

Expected<PresetMatch> presetMapping(const std::string &name, std::optional<InputTable> table, const std::vector<std::string> &header)
{
    const std::vector<std::string> normalised = normalisedHeader(header);
    std::optional<PresetMatch> incomplete;
    bool known = false;
    for (const Preset &preset : presets()) {
        if (!isOfSource(preset, name))
            continue;
        known = true;
        if (table && preset.table != *table)
            continue;
        PresetMatch match = applied(preset, header, normalised);
        if (missingField(match.mapping).empty() && (isTold(preset, normalised) || preset.name == name))
            return match;
        if (!incomplete)
            incomplete = std::move(match);
    }
    if (incomplete)
        return failure(ErrorCode::MissingColumn, missingField(incomplete->mapping));
    std::string names;
    for (const std::string &one : presetNames())
        names += (names.empty() ? "" : ", ") + one;
    return failure(ErrorCode::MappingInvalid,
                   known ? "preset: " + name + " has no such table" : "preset: expected one of " + names + ", found \"" + name + "\"");
}

std::vector<PresetMatch> recognisePresets(std::optional<InputTable> table, const std::vector<std::string> &header)
{
    const std::vector<std::string> normalised = normalisedHeader(header);
    std::vector<PresetMatch> matches;
    for (const Preset &preset : presets()) {
        if ((table && preset.table != *table) || !isTold(preset, normalised))
            continue;
        PresetMatch match = applied(preset, header, normalised);
        if (missingField(match.mapping).empty())
            matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace waymark
