#pragma once

#include <vector>

#include <QString>

#include "core/import/inspection.h"
#include "ui/import_wizard/import_plan.h"

class QLabel;
class QWidget;

namespace waymark {

// What the wizard calls things.

QString columnTypeText(ColumnType type);
QString containerText(Container container, TextFormat format);
QString separatorText(const std::string &separator);
QString sizeText(std::int64_t bytes);
/// "Conversation started at: account", as one line says what a column is used for.
QString useText(const MappedColumn &use, const std::string &header);
/// The uses that a column of a table can have, in the order in which they are offered.
std::vector<MappedColumn> usesOf(InputTable table);
/// What a file still lacks; "ready" where it lacks nothing.
QString openQuestionText(const PlannedFile &file);
/// "Stripe", "Intercom, close events".
QString presetText(const std::string &preset);

/// The columns that unnoticedDates() finds; empty: none.
QString unnoticedDatesText(const PlannedFile &file);

QString overlapRuleText(OverlapRule rule);
QString conflictRuleText(ConflictRule rule);
QString lifeRuleText(const LifeRule &rule);

/// Encodings to choose from, as iconv knows them.
const std::vector<const char *> &offeredEncodings();

/// A label of one of the type roles of look.md that breaks its lines.
QLabel *wordLabel(const char *role, QWidget *parent);

} // namespace waymark
