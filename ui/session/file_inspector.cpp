#include "ui/session/file_inspector.h"

#include <utility>

#include "core/import/table_fields.h"

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

quint64 FileInspector::findDateOrder(const QString &path, const std::string &member, const ImportMapping &mapping)
{
    const quint64 ticket = ++m_ticket;
    m_queue.run([this, ticket, path = path.toStdString(), member, mapping](std::stop_token stop) -> TaskQueue::Delivery {
        auto finding = waymark::findDateOrder(path, member, mapping.encoding, mapping.separator, dateColumns(mapping), stop);
        if (!finding && finding.error().code == ErrorCode::Cancelled)
            return {};
        if (!finding)
            return [this, ticket, error = finding.error()] { emit failed(ticket, error); };
        return [this, ticket, finding = std::move(*finding)] { emit dateOrderFound(ticket, finding); };
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
