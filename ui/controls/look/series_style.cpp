#include "ui/controls/look/series_style.h"

#include <array>

#include <QPainter>
#include <QPolygonF>

namespace waymark {

namespace {

struct RoleLine {
    const char *token;
    SeriesMark mark;
    double width;
    std::array<double, 4> dashes; ///< pixels; 0 ends them
};

const RoleLine &roleLine(SeriesRole role)
{
    static const std::array<RoleLine, 8> lines{{
        {"setup", SeriesMark::Diamond, 2.0, {8, 3, 2, 3}},
        {"activation", SeriesMark::Disc, 2.0, {}},
        {"utilization", SeriesMark::Square, 2.0, {9, 4, 0, 0}},
        {"maturity", SeriesMark::Triangle, 2.6, {}},
        {"none", SeriesMark::Ring, 1.8, {4, 3, 0, 0}},
        {"s1", SeriesMark::Disc, 2.0, {}},
        {"s2", SeriesMark::Square, 2.0, {9, 4, 0, 0}},
        {"s3", SeriesMark::Triangle, 2.0, {4, 3, 0, 0}},
    }};
    return lines[static_cast<std::size_t>(role)];
}

QPolygonF markPolygon(SeriesMark mark, QPointF centre, double half)
{
    const double x = centre.x();
    const double y = centre.y();
    if (mark == SeriesMark::Diamond)
        return {{x, y - half * 1.15}, {x + half * 1.15, y}, {x, y + half * 1.15}, {x - half * 1.15, y}};
    if (mark == SeriesMark::Square)
        return {{x - half * 0.9, y - half * 0.9},
                {x + half * 0.9, y - half * 0.9},
                {x + half * 0.9, y + half * 0.9},
                {x - half * 0.9, y + half * 0.9}};
    return {{x, y - half * 1.1}, {x + half * 1.15, y + half * 0.9}, {x - half * 1.15, y + half * 0.9}};
}

} // namespace

SeriesRole seriesRole(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Setup:
        return SeriesRole::Setup;
    case Milestone::Activation:
        return SeriesRole::Activation;
    case Milestone::Utilization:
        return SeriesRole::Utilization;
    case Milestone::Maturity:
        return SeriesRole::Maturity;
    }
    return SeriesRole::None;
}

const char *tokenName(SeriesRole role) { return roleLine(role).token; }

SeriesMark seriesMark(SeriesRole role) { return roleLine(role).mark; }

QColor seriesColour(SeriesRole role, const Tokens &tokens) { return tokens.colour(tokenName(role)); }

QPen seriesPen(SeriesRole role, const Tokens &tokens, int variant)
{
    static const std::array<std::array<double, 4>, 6> variants{
        {{9, 4, 0, 0}, {5, 4, 0, 0}, {9, 3, 2, 3}, {2, 3, 0, 0}, {5, 3, 2, 3}, {15, 4, 0, 0}}};
    const RoleLine &line = roleLine(role);
    const auto &shown = variant == 0 ? line.dashes : variants[static_cast<std::size_t>(variant - 1) % variants.size()];
    QPen pen(seriesColour(role, tokens), line.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    QList<qreal> dashes;
    for (const double pixels : shown) {
        if (pixels > 0.0)
            dashes.append(pixels / line.width);
    }
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

void paintMark(QPainter &painter, SeriesMark mark, QPointF centre, double size, const QColor &colour, const QColor &ground)
{
    const double half = size / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == SeriesMark::Ring) {
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(ground);
        painter.drawEllipse(centre, half - 0.8, half - 0.8);
    } else if (mark == SeriesMark::Cross) {
        const double arm = half * 0.85;
        for (const QPen &pen : {QPen(ground, 4.0), QPen(colour, 2.0)}) {
            painter.setPen(pen);
            painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
            painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
        }
    } else {
        painter.setPen(QPen(ground, 1.0));
        painter.setBrush(colour);
        if (mark == SeriesMark::Disc)
            painter.drawEllipse(centre, half, half);
        else
            painter.drawPolygon(markPolygon(mark, centre, half));
    }
    painter.restore();
}

} // namespace waymark
