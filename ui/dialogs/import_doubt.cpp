#include "ui/dialogs/import_doubt.h"

#include <QCoreApplication>

#include "ui/text/messages.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class ImportQuestions {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)

public:
    static ImportDoubt about(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::OverlapRefused:
            return {tr("These days were imported before"),
                    errorText(error),
                    tr("Replace those days"),
                    tr("Add to them"),
                    [](ImportRequest &request) { request.overlap = OverlapRule::Replace; },
                    [](ImportRequest &request) { request.overlap = OverlapRule::Add; }};
        case ErrorCode::SameFileTwice:
            return {tr("This file was imported before"),
                    errorText(error),
                    tr("Import it again"),
                    {},
                    [](ImportRequest &request) { request.force = true; },
                    {}};
        case ErrorCode::DateOrderAmbiguous:
            return {tr("Which comes first in its dates?"),
                    errorText(error),
                    tr("Day first"),
                    tr("Month first"),
                    [](ImportRequest &request) { request.dateOrder = DateOrder::DayFirst; },
                    [](ImportRequest &request) { request.dateOrder = DateOrder::MonthFirst; }};
        default:
            return {tr("Nothing was imported"), errorText(error), {}, {}, {}, {}};
        }
    }
};

} // namespace

ImportDoubt importDoubt(const Error &error) { return ImportQuestions::about(error); }

} // namespace waymark
