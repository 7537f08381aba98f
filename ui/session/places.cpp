#include "ui/session/places.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace waymark {

QString documentsFolder()
{
    // Qt names a documents folder even on systems that have none.
    const QFileInfo documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.isDir() && documents.isWritable() ? documents.filePath() : QDir::homePath();
}

} // namespace waymark
