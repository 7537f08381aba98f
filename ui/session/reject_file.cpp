#include "ui/session/reject_file.h"

#include <limits>

#include <QByteArray>
#include <QSaveFile>

namespace waymark {

namespace {

QByteArray quotedField(const std::string &text)
{
    QByteArray field = QByteArray::fromStdString(text);
    if (!field.contains(',') && !field.contains('"') && !field.contains('\n') && !field.contains('\r'))
        return field;
    field.replace('"', "\"\"");
    return '"' + field + '"';
}

} // namespace

Expected<std::int64_t> writeRejects(const Store &store, const QString &path, std::stop_token stop)
{
    const auto rows = store.rejectedRows(std::numeric_limits<std::int64_t>::max());
    if (!rows)
        return failureOf(rows);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString());
    file.write("file,line,column,reason,row\r\n");
    for (const RejectedRow &row : *rows) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        file.write(quotedField(row.file) + ',' + QByteArray::number(qlonglong{row.line}) + ',' + QByteArray::number(qlonglong{row.column}) +
                   ',' + quotedField(row.reason) + ',' + quotedField(row.raw) + "\r\n");
    }
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString());
    return static_cast<std::int64_t>(rows->size());
}

} // namespace waymark
