#pragma once

#include <QString>

namespace waymark {

/// Where files are kept that belong to nothing yet: the documents folder; the home folder where there is none that can be written.
QString documentsFolder();

} // namespace waymark
