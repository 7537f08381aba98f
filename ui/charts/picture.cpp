#include "ui/charts/picture.h"

#include <QLocale>

namespace waymark {

void appendNote(QString &notes, const QString &note)
{
    if (note.isEmpty())
        return;
    if (!notes.isEmpty())
        notes += QLatin1Char('\n');
    notes += note;
}

QByteArray csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

QByteArray csvNumber(std::optional<double> value)
{
    return value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

QByteArray csvLine(const QList<QByteArray> &fields) { return fields.join(',') + '\n'; }

} // namespace waymark
