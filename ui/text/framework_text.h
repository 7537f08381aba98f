#pragma once

#include <string>

#include <QString>

#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "ui/session/framework/framework_change.h"

namespace waymark {

/// What a step of the undo stack changed: "threshold 15 -> 20". With a dataset, features are named as people know them.
QString changeText(const FrameworkChange &change, const Dataset *dataset = nullptr);

/// One value of such a step: "20", "Active days"; of several features how many they are.
QString changeValueText(const FrameworkChange::Value &value, const Dataset *dataset = nullptr);

/// A feature as people know it: its label, else its key; "*" is every feature.
QString featureText(const std::string &feature, const Dataset &dataset);

/// What the measure counts, as it stands after a number: "conversations started", "active days".
QString countedText(const ActivationRule &rule, const Dataset &dataset);

/// "Helpdesk v3 (changed)"
QString frameworkText(const Framework &framework, int version, bool changed);

} // namespace waymark
