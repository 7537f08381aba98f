#include "ui/charts/figure/picture.h"

#include <QLocale>

namespace waymark {

QByteArray Picture::csv() const { return m_note.isEmpty() ? numbers() : csvWithColumn(numbers(), "note", m_note); }

std::shared_ptr<const Picture> Picture::withText(const QString &title, const QString &note) const
{
    const std::shared_ptr<Picture> made = withWords(title, note);
    made->m_note = note;
    return made;
}

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

QByteArray csvWithColumn(const QByteArray &csv, const QByteArray &name, const QString &first)
{
    const QByteArray lineEnd = csv.contains("\r\n") ? "\r\n" : "\n";
    QByteArray wider;
    int line = 0;
    qsizetype commas = 0;
    bool quoted = false;
    for (const char byte : csv) {
        quoted = byte == '"' ? !quoted : quoted;
        if (byte == '\r' && !quoted)
            continue;
        if (byte != '\n' || quoted) {
            commas += line == 0 && byte == ',' && !quoted ? 1 : 0;
            wider += byte;
            continue;
        }
        wider += ',' + (line == 0 ? name : line == 1 ? csvField(first) : QByteArray()) + lineEnd;
        ++line;
    }
    if (line == 1)
        wider += QByteArray(commas + 1, ',') + csvField(first) + lineEnd;
    return wider;
}

} // namespace waymark
