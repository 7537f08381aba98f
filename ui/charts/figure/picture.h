#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

#include "ui/charts/figure/figure_style.h"

class QPainter;

namespace waymark {

/// How wide every exported chart is.
inline constexpr double kExportWidth = 960.0;

/// A chart as it leaves the window: painted by the same code as on screen, light and of its own size, with the finding as its title
/// and notes at the foot, and its numbers as a table. Every chart has one; export and clipboard know no more of it.
class Picture {
public:
    virtual ~Picture() = default;

    /// Of a file, without suffix: "retention-by-activation".
    virtual QString fileName() const = 0;
    /// The document's title: the finding, else the chart's title.
    virtual QString heading() const = 0;
    virtual QString description() const = 0;
    /// `kExportWidth` wide; the height follows from the content.
    virtual QSizeF exportSize(const FigureStyle &style) const = 0;
    /// At `exportSize()`, the page's ground included.
    virtual void paintExport(QPainter &painter, const FigureStyle &style) const = 0;
    /// The numbers, in the C locale, and the user's note in a column of its own: in the first row.
    QByteArray csv() const;
    /// What the clipboard holds beside the picture: the finding and the numbers as text.
    virtual QString text() const = 0;
    /// The same with the user's words: a title in place of finding and title, where it is not empty, and a note after the notes.
    std::shared_ptr<const Picture> withText(const QString &title, const QString &note) const;

protected:
    virtual QByteArray numbers() const = 0;
    virtual std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const = 0;

private:
    QString m_note;
};
using PicturePointer = std::shared_ptr<const Picture>;

/// A note as a line of its own after what is there.
void appendNote(QString &notes, const QString &note);

/// Title and note into the words of a figure.
template <class Words>
void setOwnText(Words &words, const QString &title, const QString &note)
{
    if (!title.isEmpty()) {
        words.title = title;
        words.finding.clear();
    }
    appendNote(words.notes, note);
}

/// A text as a field of a CSV file.
QByteArray csvField(const QString &text);
/// A number in the C locale, as many digits as it needs; empty where it is undefined.
QByteArray csvNumber(std::optional<double> value);
/// Fields to a line of a CSV file.
QByteArray csvLine(const QList<QByteArray> &fields);
/// The lines of a CSV file with one more column, which says something in the first row after the header. One that has only a header gets a
/// row for it.
QByteArray csvWithColumn(const QByteArray &csv, const QByteArray &name, const QString &first);

} // namespace waymark
