#pragma once

#include <vector>

#include <QString>

#include "core/analysis/finding/sentence.h"

namespace waymark {

/// Phrases of the core in the program's language, numbers by locale, key ones in bold: HTML for a QLabel.
QString richText(const std::vector<Phrase> &phrases, const QString &separator = QStringLiteral(" "));

/// The same without mark-up: copies, exports, accessible names.
QString plainText(const std::vector<Phrase> &phrases, const QString &separator = QStringLiteral(" "));

} // namespace waymark
