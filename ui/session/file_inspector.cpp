#include "ui/session/file_inspector.h"

#include <utility>

namespace waymark {

quint64 FileInspector::inspect(const QString &path, const InspectionOptions &options)
{
    const quint64 ticket = ++m_ticket;
    m_queue.run([this, ticket, path = path.toStdString(), options](std::stop_token stop) -> TaskQueue::Delivery {
        auto found = inspectFile(path, options, stop);
        if (!found && found.error().code == ErrorCode::Cancelled)
            return {};
        if (!found)
            return [this, ticket, error = found.error()] { emit failed(ticket, error); };
        return
            [this, ticket, inspection = std::make_shared<const FileInspection>(std::move(*found))] { emit inspected(ticket, inspection); };
    });
    return ticket;
}

void FileInspector::retire()
{
    disconnect();
    m_queue.cancel();
    m_queue.run([this](std::stop_token) -> TaskQueue::Delivery { return [this] { deleteLater(); }; });
}

} // namespace waymark
