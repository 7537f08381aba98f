#include "ui/charts/figure_export.h"

#include <set>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QHashSeed>
#include <QLocale>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include "ui/charts/figure_painter.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kExportWidth = 960.0;
constexpr int kDotsPerInch = 96;
constexpr double kMillimetresPerInch = 25.4;

/// Qt orders the fonts of a PDF by hash; a fixed seed makes the same figure the same bytes.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed &) = delete;
    FixedHashSeed &operator=(const FixedHashSeed &) = delete;
};

FigureLayout exportLayout(const SurvivalFigure &figure, const FigureStyle &style)
{
    return layoutFigure(figure, style, {kExportWidth, 0.0}, figure.firstDay, figure.lastDay);
}

/// What the user has hidden is not exported, its row in the table neither.
SurvivalFigure shownPart(const SurvivalFigure &figure)
{
    SurvivalFigure shown = figure;
    std::erase_if(shown.groups, [](const FigureGroup &group) { return !group.visible; });
    return shown;
}

QString headingOf(const SurvivalFigure &figure) { return figure.finding.isEmpty() ? figure.title : figure.finding; }

QByteArray pngBytes(const SurvivalFigure &figure, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(figure, scale).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const SurvivalFigure &figure)
{
    const FigureStyle style = exportStyle(true);
    const FigureLayout layout = exportLayout(figure, style);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(kDotsPerInch);
        generator.setSize(layout.page.size().toSize());
        generator.setViewBox(layout.page);
        generator.setTitle(headingOf(figure));
        generator.setDescription(figure.definition);
        QPainter painter(&generator);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFigure(painter, figure, layout, style);
    }
    // Half of what the generator writes is groups with nothing in them.
    static const QRegularExpression emptyGroup(QStringLiteral("<g\\b[^>]*>\\s*</g>\\s*"));
    QString text = QString::fromUtf8(bytes);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(emptyGroup);
    }
    // The generator names one font only; who opens the file may not have it, and Thai needs its own.
    text.replace(QLatin1String("font-family=\"IBM Plex Sans\""),
                 QLatin1String("font-family=\"'IBM Plex Sans', 'IBM Plex Sans Thai', 'Noto Sans', 'Noto Sans Thai', sans-serif\""));
    return text.toUtf8();
}

QByteArray pdfBytes(const SurvivalFigure &figure)
{
    const FixedHashSeed seed;
    const FigureStyle style = exportStyle(true);
    const FigureLayout layout = exportLayout(figure, style);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(headingOf(figure));
        writer.setCreator(QStringLiteral("Waymark"));
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(layout.page.size() / kDotsPerInch * kMillimetresPerInch, QPageSize::Millimeter));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFigure(painter, figure, layout, style);
    }
    // The same number of bytes, or the offsets in the file's table would be wrong.
    const QByteArray key = "/CreationDate (D:";
    if (const qsizetype at = bytes.indexOf(key); at >= 0) {
        for (qsizetype i = at + key.size(); i < bytes.size() && bytes[i] != ')'; ++i) {
            if (bytes[i] >= '0' && bytes[i] <= '9')
                bytes[i] = '0';
        }
    }
    return bytes;
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

void appendCsvRows(QByteArray &csv, const FigureGroup &group)
{
    const SurvivalCurve &curve = *group.curve;
    std::set<Day> days(curve.day.begin(), curve.day.end());
    days.insert(curve.origin);
    days.insert(curve.lastDay);
    for (const Day day : days) {
        const auto point = pointAt(curve, day);
        if (!point)
            continue;
        const RiskRow row = riskRowAt(curve, day);
        const QByteArray fields[] = {csvField(group.name),
                                     QByteArray::number(day),
                                     QByteArray::number(row.atRisk),
                                     QByteArray::number(row.eventsBy),
                                     QByteArray::number(row.eventsBefore),
                                     QByteArray::number(row.censoredBefore),
                                     csvNumber(point->survival),
                                     csvNumber(point->low),
                                     csvNumber(point->high)};
        for (const QByteArray &field : fields)
            csv += field + ',';
        csv.back() = '\n';
    }
}

} // namespace

QImage figureImage(const SurvivalFigure &figure, double scale)
{
    const SurvivalFigure shown = shownPart(figure);
    const FigureStyle style = exportStyle(false);
    const FigureLayout layout = exportLayout(shown, style);
    QImage image((layout.page.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kDotsPerInch * scale / kMillimetresPerInch * 1000.0));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(style.colour("card"));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintFigure(painter, shown, layout, style);
    return image;
}

QByteArray figureCsv(const SurvivalFigure &figure)
{
    QByteArray csv = "group,day,at_risk,events,events_before,censored_before,survival,low,high\n";
    for (const FigureGroup &group : figure.groups) {
        if (group.curve && group.curve->n > 0)
            appendCsvRows(csv, group);
    }
    return csv;
}

QByteArray figureBytes(const SurvivalFigure &figure, FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return pngBytes(figure, 2.0);
    case FigureFormat::Png300:
        return pngBytes(figure, 300.0 / kDotsPerInch);
    case FigureFormat::Svg:
        return svgBytes(shownPart(figure));
    case FigureFormat::Pdf:
        return pdfBytes(shownPart(figure));
    case FigureFormat::Csv:
        return figureCsv(figure);
    }
    return {};
}

Expected<void> exportFigure(const SurvivalFigure &figure, const QString &path, FigureFormat format)
{
    const QByteArray bytes = figureBytes(figure, format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString());
    return {};
}

FigureFormat figureFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return FigureFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return FigureFormat::Pdf;
    return suffix == QLatin1String("csv") ? FigureFormat::Csv : FigureFormat::Png;
}

QString figureText(const SurvivalFigure &figure)
{
    const SurvivalFigure shown = shownPart(figure);
    const FigureLayout layout = exportLayout(shown, exportStyle(false));
    QStringList lines{headingOf(figure), figure.definition};
    QStringList header{layout.tableTitle.text};
    for (const Day tick : layout.ticks)
        header.append(dayText(tick));
    lines.append(header.join(QLatin1Char('\t')));
    for (const FigureGroup &group : shown.groups) {
        QStringList row{group.value.isEmpty() ? group.label : QStringLiteral("%1 (%2)").arg(group.label, group.value)};
        for (const Day tick : layout.ticks) {
            const TableCell cell = group.curve && tick >= group.curve->origin ? tableCell(*group.curve, tick, true) : TableCell{};
            row.append(QStringLiteral("%1 %2").arg(cell.atRisk, cell.soFar));
        }
        lines.append(row.join(QLatin1Char('\t')));
    }
    lines << figure.notes << figure.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void copyFigure(const SurvivalFigure &figure)
{
    auto *content = new QMimeData;
    content->setImageData(figureImage(figure));
    content->setText(figureText(figure));
    QApplication::clipboard()->setMimeData(content);
}

} // namespace waymark
