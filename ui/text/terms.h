#pragma once

#include <QString>

namespace waymark {

/// What a word of the product means, in one sentence, by a text on screen that names it: "Lift", "Difference, points". Empty where the
/// text names none or is a sentence.
QString termDefinition(const QString &shown);

} // namespace waymark
