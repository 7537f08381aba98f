#include "core/sample/catalogue.h"

#include <algorithm>
#include <string_view>

namespace waymark::sample {

namespace {

using enum Category;

// clang-format off
constexpr CatalogueFeature kCatalogue[] = {
    // key, label, category, level, area, plan, share, engagement, start, days a month, further, adopted at, hazard, gain
    {"conversation_started", "Conversations", Channels, Level::None, "messenger", Plan::Starter, 0, 0, 0, 0, 0, 1, 1, 0},
    {"conversation_closed", "Conversations closed", Operations, Level::None, "inbox", Plan::Starter, 0, 0, 0, 0, 0, 1, 1, 0},

    {"messenger_installed", "Messenger installed", Channels, Level::None, "messenger", Plan::Starter, 0.68, 0.50, 6, 0.02, 0, 1, 1, 0.55},
    {"email_channel", "Email channel", Channels, Level::Basic, "inbox", Plan::Starter, 0.86, 0.20, 8, 1.2, 1.0, 1, 1, 0},
    {"messenger_chat", "Messenger chat", Channels, Level::Basic, "messenger", Plan::Starter, 0.60, 0.40, 14, 1.4, 1.5, 1, 1, 0},
    {"contact_form", "Contact form", Channels, Level::Basic, "messenger", Plan::Starter, 0.42, 0.30, 20, 0.7, 0.5, 1, 1, 0},
    {"phone_channel", "Phone channel", Channels, Level::Mature, "channels", Plan::Starter, 0.27, 0.55, 35, 1.8, 2.0, 5, 0.72, 0},
    {"whatsapp_channel", "WhatsApp channel", Channels, Level::Mature, "channels", Plan::Pro, 0.34, 0.50, 38, 1.8, 2.0, 5, 1, 0},
    {"social_inbox", "Social inbox", Channels, Level::Mature, "channels", Plan::Starter, 0.26, 0.50, 32, 1.3, 1.5, 3, 1, 0},
    {"sms_channel", "SMS channel", Channels, Level::Mature, "channels", Plan::Pro, 0.20, 0.45, 42, 1.2, 1.5, 3, 1, 0},
    {"video_call", "Video calls", Channels, Level::Mature, "channels", Plan::Premium, 0.35, 0.40, 40, 0.9, 0.3, 3, 1, 0},
    {"proactive_message", "Proactive messages", Channels, Level::None, "messenger", Plan::Pro, 0.28, 0.50, 45, 0.8, 0.5, 1, 1, 0},
    {"mobile_app", "Mobile app", Channels, Level::None, "inbox", Plan::Starter, 0.33, 0.30, 25, 1.6, 0.5, 1, 1, 0},

    {"saved_reply", "Saved replies", Automation, Level::Basic, "automation", Plan::Starter, 0.46, 0.60, 9, 1.5, 0.8, 3, 1, 0.35},
    {"macro", "Macros", Automation, Level::Basic, "automation", Plan::Starter, 0.36, 0.50, 25, 1.2, 1.0, 3, 1, 0},
    {"auto_reply", "Automatic replies", Automation, Level::Basic, "automation", Plan::Starter, 0.45, 0.35, 18, 0.5, 0.2, 1, 1, 0},
    {"automation_rule", "Automation rules", Automation, Level::Basic, "automation", Plan::Starter, 0.30, 0.60, 11, 0.6, 0.4, 1, 1, 0.35},
    {"help_article", "Help articles", Automation, Level::Mature, "help_center", Plan::Starter, 0.42, 0.50, 10, 0.8, 0.6, 3, 0.80, 0.35},
    {"chatbot_flow", "Chatbot flows", Automation, Level::Mature, "automation", Plan::Starter, 0.25, 0.60, 34, 0.8, 0.4, 1, 0.66, 0},
    {"routing_rule", "Routing rules", Automation, Level::Mature, "automation", Plan::Pro, 0.30, 0.55, 36, 0.5, 0.3, 2, 1, 0},
    {"auto_close", "Automatic closing", Automation, Level::Mature, "automation", Plan::Starter, 0.24, 0.45, 34, 0.4, 0.1, 1, 1, 0},
    {"answer_suggestion", "Answer suggestions", Automation, Level::Mature, "automation", Plan::Premium, 0.50, 0.45, 40, 1.6, 2.0, 5, 1, 0},
    {"scheduled_message", "Scheduled messages", Automation, Level::None, "messenger", Plan::Pro, 0.22, 0.40, 50, 0.5, 0.3, 1, 1, 0},
    {"article_suggestion", "Article suggestions", Automation, Level::None, "help_center", Plan::Starter, 0.26, 0.45, 40, 1.0, 1.5, 1, 1, 0},
    {"language_pack", "Language packs", Automation, Level::None, "help_center", Plan::Starter, 0.18, 0.15, 40, 0.15, 0, 1, 1, 0},

    {"inbox_connected", "Support inbox connected", Operations, Level::None, "inbox", Plan::Starter, 0.91, 0.25, 4, 0.02, 0, 1, 1, 0.25},
    {"teammate_invited", "Teammates invited", Operations, Level::None, "admin", Plan::Starter, 0.85, 0.35, 5, 0.08, 0.6, 1, 1, 0.25},
    {"profile_photo", "Profile photos", Operations, Level::None, "admin", Plan::Starter, 0.76, 0, 7, 0.05, 0.5, 1, 1, 0},
    {"inbox_assignment", "Assignments", Operations, Level::Basic, "inbox", Plan::Starter, 0.56, 0.60, 12, 2.2, 2.5, 5, 1, 0},
    {"conversation_note", "Notes", Operations, Level::Basic, "inbox", Plan::Starter, 0.62, 0.45, 12, 1.8, 1.0, 1, 1, 0},
    {"tag_rule", "Tag rules", Operations, Level::Basic, "inbox", Plan::Starter, 0.34, 0.40, 22, 0.5, 0.3, 1, 1, 0},
    {"sla_policy", "SLA policies", Operations, Level::Mature, "inbox", Plan::Starter, 0.28, 0.60, 33, 0.5, 0.2, 1, 0.66, 0},
    {"office_hours", "Office hours", Operations, Level::Mature, "inbox", Plan::Starter, 0.36, 0.40, 26, 0.3, 0.1, 1, 1, 0},
    {"workload_view", "Workload view", Operations, Level::Mature, "inbox", Plan::Starter, 0.27, 0.50, 34, 1.6, 0.8, 3, 0.80, 0},
    {"balanced_assignment", "Balanced assignment", Operations, Level::Mature, "inbox", Plan::Pro, 0.28, 0.50, 40, 0.4, 0.2, 1, 1, 0},
    {"team_mention", "Mentions", Operations, Level::None, "inbox", Plan::Starter, 0.41, 0.50, 20, 1.5, 1.0, 1, 1, 0},
    {"view_saved", "Saved views", Operations, Level::None, "inbox", Plan::Starter, 0.38, 0.40, 25, 0.6, 0.2, 1, 1, 0},
    {"contact_merge", "Merged contacts", Operations, Level::None, "inbox", Plan::Starter, 0.22, 0.30, 40, 0.6, 0.8, 1, 1, 0},
    {"role_permission", "Roles and permissions", Operations, Level::None, "admin", Plan::Pro, 0.30, 0.20, 30, 0.2, 0.3, 1, 1, 0},
    {"audit_log", "Audit log", Operations, Level::None, "admin", Plan::Premium, 0.72, 0, 25, 0.8, 0.5, 1, 1, 0},

    {"email_forward", "Email forwarding", Interoperability, Level::Basic, "integrations", Plan::Starter, 0.48, 0.25, 12, 0.4, 0.1, 1, 1, 0},
    {"contact_import", "Contact imports", Interoperability, Level::Basic, "integrations", Plan::Starter, 0.36, 0.35, 15, 0.3, 0.2, 1, 1, 0},
    {"calendar_link", "Calendar link", Interoperability, Level::Basic, "integrations", Plan::Starter, 0.24, 0.30, 30, 0.5, 0.2, 1, 1, 0},
    {"crm_sync", "CRM sync", Interoperability, Level::Mature, "integrations", Plan::Starter, 0.25, 0.55, 34, 1.4, 1.0, 1, 0.66, 0},
    {"webhook", "Webhooks", Interoperability, Level::Mature, "integrations", Plan::Pro, 0.26, 0.50, 38, 0.9, 2.0, 1, 1, 0},
    {"public_api", "Public API", Interoperability, Level::Mature, "integrations", Plan::Pro, 0.24, 0.45, 42, 1.8, 4.0, 10, 1, 0},
    {"issue_tracker_link", "Issue tracker link", Interoperability, Level::Mature, "integrations", Plan::Starter, 0.21, 0.45, 38, 0.9, 0.8, 1, 0.80, 0},
    {"shop_sync", "Shop orders", Interoperability, Level::Mature, "integrations", Plan::Starter, 0.17, 0.30, 30, 1.2, 1.5, 1, 1, 0},
    {"team_chat_alert", "Team chat alerts", Interoperability, Level::None, "integrations", Plan::Starter, 0.37, 0.40, 25, 1.2, 0.8, 1, 1, 0},
    {"single_sign_on", "Single sign-on", Interoperability, Level::None, "admin", Plan::Premium, 0.40, 0, 30, 1.2, 1.5, 1, 1, 0},
    {"sandbox", "Sandbox", Interoperability, Level::None, "admin", Plan::Pro, 0.04, 0.20, 50, 0.3, 0.2, 1, 1, 0},

    {"dashboard_viewed", "Dashboard views", Reporting, Level::None, "insights", Plan::Starter, 0.97, 0, 3, 2.2, 0.5, 1, 1, 0},
    {"report_viewed", "Reports viewed", Reporting, Level::Basic, "insights", Plan::Starter, 0.52, 0.50, 18, 1.3, 0.6, 1, 1, 0},
    {"conversation_rating", "Conversation ratings", Reporting, Level::Basic, "insights", Plan::Starter, 0.35, 0.35, 25, 1.2, 1.5, 1, 1, 0},
    {"csat_survey", "Satisfaction surveys", Reporting, Level::Mature, "insights", Plan::Starter, 0.29, 0.50, 34, 0.9, 1.0, 1, 0.72, 0},
    {"custom_report", "Custom reports", Reporting, Level::Mature, "insights", Plan::Pro, 0.32, 0.55, 38, 0.6, 0.4, 1, 1, 0},
    {"export_scheduled", "Scheduled exports", Reporting, Level::Mature, "insights", Plan::Starter, 0.17, 0.45, 36, 0.8, 0.1, 1, 1, 0},
    {"team_goal", "Team goals", Reporting, Level::Mature, "insights", Plan::Starter, 0.20, 0.45, 40, 0.5, 0.2, 1, 1, 0},
    {"report_shared", "Shared reports", Reporting, Level::None, "insights", Plan::Starter, 0.22, 0.45, 40, 0.6, 0.3, 1, 1, 0},
    {"benchmark_viewed", "Industry benchmark", Reporting, Level::None, "insights", Plan::Premium, 0.30, 0.20, 45, 0.3, 0, 1, 1, 0},

    {"dark_mode", "Dark mode", None, Level::None, "admin", Plan::Starter, 0.47, 0, 20, 0.3, 0, 1, 1, 0},
    {"emoji_reaction", "Emoji reactions", None, Level::None, "inbox", Plan::Starter, 0.58, 0.35, 18, 1.4, 1.5, 1, 1, 0},
    {"theme_editor", "Messenger theme", None, Level::None, "messenger", Plan::Starter, 0.27, 0.20, 15, 0.1, 0.2, 1, 1, 0},
};

constexpr CatalogueStep kSteps[] = {
    {"install_messenger", "Install the messenger", "messenger_installed", 1, "Without it nobody can start a conversation"},
    {"invite_teammate", "Invite a teammate", "teammate_invited", 1, ""},
    {"connect_inbox", "Connect the support inbox", "inbox_connected", 1, ""},
    {"write_saved_reply", "Write saved replies", "saved_reply", 3, ""},
    {"publish_help_article", "Publish help articles", "help_article", 3, ""},
    {"upload_profile_photos", "Upload profile photos", "profile_photo", 1, "A human face invites conversations"},
    {"configure_automation", "Configure automation", "automation_rule", 1, ""},
};
// clang-format on

struct CategoryText {
    const char *key;
    const char *label;
};
constexpr CategoryText kCategoryText[] = {{"", ""},
                                          {"channels", "Support channels"},
                                          {"automation", "Automation"},
                                          {"operations", "Support operations"},
                                          {"interoperability", "Interoperability"},
                                          {"reporting", "Reporting"}};

} // namespace

const char *planName(Plan plan)
{
    constexpr const char *kPlanNames[] = {"Starter", "Pro", "Premium"};
    return kPlanNames[static_cast<std::size_t>(plan)];
}

const char *categoryKey(Category category) { return kCategoryText[static_cast<std::size_t>(category)].key; }

const char *categoryLabel(Category category) { return kCategoryText[static_cast<std::size_t>(category)].label; }

std::span<const CatalogueFeature> catalogue() { return kCatalogue; }

std::size_t catalogueIndex(const char *key)
{
    const auto found = std::find_if(std::begin(kCatalogue), std::end(kCatalogue),
                                    [key](const CatalogueFeature &feature) { return std::string_view(feature.key) == key; });
    return static_cast<std::size_t>(found - std::begin(kCatalogue));
}

std::span<const CatalogueStep> setupSteps() { return kSteps; }

bool isSetupFeature(std::size_t feature)
{
    const std::string_view key = kCatalogue[feature].key;
    return std::any_of(std::begin(kSteps), std::end(kSteps), [key](const CatalogueStep &step) { return key == step.feature; });
}

} // namespace waymark::sample
