#pragma once

#include <functional>

#include <QString>

#include "core/base/error.h"
#include "core/import/importer.h"

namespace waymark {

/// Why an import stopped, and the ways on that the user can choose from; none where only another file helps.
struct ImportDoubt {
    QString title, text;
    QString first, second; ///< the words of the ways on; empty: there is no such way
    std::function<void(ImportRequest &)> takeFirst, takeSecond;

    bool isQuestion() const { return !first.isEmpty(); }
};

ImportDoubt importDoubt(const Error &error);

} // namespace waymark
