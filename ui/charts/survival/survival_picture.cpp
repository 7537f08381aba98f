#include "ui/charts/survival/survival_picture.h"

#include <set>
#include <utility>

#include "ui/charts/figure/figure_layout.h"
#include "ui/charts/figure/figure_painter.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

SurvivalFigure shownPart(const SurvivalFigure &figure)
{
    SurvivalFigure shown = figure;
    std::erase_if(shown.groups, [](const FigureGroup &group) { return !group.visible; });
    return shown;
}

FigureLayout exportLayout(const SurvivalFigure &figure, const FigureStyle &style)
{
    return layoutFigure(figure, style, {kExportWidth, 0.0}, figure.firstDay, figure.lastDay);
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
        csv += csvLine({csvField(group.name), QByteArray::number(day), QByteArray::number(row.atRisk), QByteArray::number(row.eventsBy),
                        QByteArray::number(row.eventsBefore), QByteArray::number(row.censoredBefore), csvNumber(point->survival),
                        csvNumber(point->low), csvNumber(point->high)});
    }
}

} // namespace

SurvivalPicture::SurvivalPicture(SurvivalFigure figure, QString fileName)
    : m_all(std::move(figure))
    , m_shown(shownPart(m_all))
    , m_fileName(std::move(fileName))
{}

QString SurvivalPicture::heading() const { return m_all.finding.isEmpty() ? m_all.title : m_all.finding; }

QSizeF SurvivalPicture::exportSize(const FigureStyle &style) const { return exportLayout(m_shown, style).page.size(); }

void SurvivalPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintFigure(painter, m_shown, exportLayout(m_shown, style), style);
}

QByteArray SurvivalPicture::numbers() const
{
    QByteArray csv = "group,day,at_risk,events,events_before,censored_before,survival,low,high\n";
    for (const FigureGroup &group : m_all.groups) {
        if (group.curve && group.curve->n > 0)
            appendCsvRows(csv, group);
    }
    return csv;
}

QString SurvivalPicture::text() const
{
    const FigureLayout layout = exportLayout(m_shown, exportStyle(false));
    QStringList lines{heading(), m_all.definition};
    QStringList header{layout.tableTitle.text};
    for (const Day tick : layout.ticks)
        header.append(dayText(tick));
    lines.append(header.join(QLatin1Char('\t')));
    for (const FigureGroup &group : m_shown.groups) {
        QStringList row{group.value.isEmpty() ? group.label : QStringLiteral("%1 (%2)").arg(group.label, group.value)};
        for (const Day tick : layout.ticks) {
            const TableCell cell = group.curve && tick >= group.curve->origin ? tableCell(*group.curve, tick, true) : TableCell{};
            row.append(QStringLiteral("%1 %2").arg(cell.atRisk, cell.soFar));
        }
        lines.append(row.join(QLatin1Char('\t')));
    }
    lines << m_all.notes << m_all.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> SurvivalPicture::withWords(const QString &title, const QString &note) const
{
    SurvivalFigure figure = m_all;
    setOwnText(figure, title, note);
    return std::make_shared<SurvivalPicture>(std::move(figure), m_fileName);
}

} // namespace waymark
