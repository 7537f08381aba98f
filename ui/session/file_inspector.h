#pragma once

#include <memory>

#include <QObject>

#include "core/import/inspection.h"
#include "ui/session/task_queue.h"

namespace waymark {

/// Looks at files in the background, one after the other, without a store.
class FileInspector : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The ticket under which inspected() or failed() tells the outcome; never both, and neither when it was cancelled.
    quint64 inspect(const QString &path, const InspectionOptions &options);
    /// The order of day and month in the columns that a mapping reads dates from; dateOrderFound() or failed() follows likewise.
    quint64 findDateOrder(const QString &path, const std::string &member, const ImportMapping &mapping);
    /// All that is asked for.
    void cancel() { m_queue.cancel(); }
    /// Cancels, and deletes this once nothing is being read any more: nobody has to wait for a large file.
    void retire();

signals:
    void inspected(quint64 ticket, const std::shared_ptr<const waymark::FileInspection> &found);
    void dateOrderFound(quint64 ticket, const waymark::DateOrderFinding &finding);
    void failed(quint64 ticket, const waymark::Error &error);

private:
    quint64 m_ticket = 0;
    TaskQueue m_queue; ///< last, so that nothing is left running when the others go
};

} // namespace waymark
