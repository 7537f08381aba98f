#include "ui/pages/journey/step_card.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_style.h"
#include "ui/charts/figure/figure_text.h"
#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"

namespace waymark {

namespace {

constexpr double kPaddingX = 14.0;
constexpr double kPaddingY = 10.0;
constexpr double kBar = 6.0;
constexpr int kStepMinimum = 132;
constexpr int kStepUsual = 168;
constexpr int kArrowPadding = 6;

QFont titleFont(const FigureStyle &style) { return style.font(13, QFont::DemiBold); }
QFont stepFont(const FigureStyle &style) { return style.font(12); }
QFont shareFont(const FigureStyle &style) { return style.font(22, QFont::DemiBold); }

double lineOf(const QFont &font) { return std::ceil(QFontMetricsF(font).height()); }

} // namespace

StepCard::StepCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRing", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepCard::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(content.title);
    QStringList parts{content.rule};
    if (content.missing.isEmpty())
        parts << QStringLiteral("%1 %2").arg(content.shareText, content.shareWord) << content.left << content.right;
    else
        parts << content.missing;
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    setToolTip(parts.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

bool StepCard::footFits(int width) const
{
    const QFontMetricsF metrics(stepFont(screenStyle()));
    return metrics.horizontalAdvance(m_content.left) + 12.0 + metrics.horizontalAdvance(m_content.right) <= width - 2 * kPaddingX;
}

void StepCard::setRuleRows(int rows)
{
    if (rows == m_ruleRows)
        return;
    m_ruleRows = rows;
    updateGeometry();
    update();
}

QStringList StepCard::wrapped(const QString &text, int width) const
{
    return wrappedLines(text, stepFont(screenStyle()), std::max(40.0, width - 2 * kPaddingX));
}

double StepCard::ruleHeight(int width) const
{
    return lineOf(stepFont(screenStyle())) * static_cast<double>(std::max<qsizetype>(m_ruleRows, ruleLines(width).size()));
}

int StepCard::heightForWidth(int width) const
{
    const FigureStyle style = screenStyle();
    const double small = lineOf(stepFont(style));
    double height = kPaddingY + lineOf(titleFont(style)) + 4.0 + ruleHeight(width) + 2.0;
    if (m_content.missing.isEmpty())
        height += lineOf(shareFont(style)) + 4.0 + kBar + 5.0 + small * (footFits(width) ? 1.0 : 2.0);
    else
        height += 4.0 + small * static_cast<double>(missingLines(width).size());
    return static_cast<int>(std::ceil(height + kPaddingY));
}

QSize StepCard::sizeHint() const { return {kStepUsual, heightForWidth(std::max(kStepUsual, width()))}; }

QSize StepCard::minimumSizeHint() const
{
    const FigureStyle style = screenStyle();
    const QFontMetricsF small(stepFont(style));
    // Numbers are never cut, names may be.
    const double widest = std::max({small.horizontalAdvance(m_content.left), small.horizontalAdvance(m_content.right),
                                    QFontMetricsF(shareFont(style)).horizontalAdvance(m_content.shareText),
                                    QFontMetricsF(titleFont(style)).horizontalAdvance(m_content.title) + 36.0});
    const int width = std::max(kStepMinimum, static_cast<int>(std::ceil(widest + 2 * kPaddingX)));
    return {width, heightForWidth(std::max(width, this->width()))};
}

void StepCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StepCard::paintEvent(QPaintEvent *)
{
    const FigureStyle style = screenStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour("border"), 1.0));
    painter.setBrush(style.colour(underMouse() ? "hover" : "card"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
    painter.setBrush(Qt::NoBrush);

    const double right = width() - kPaddingX;
    const double room = width() - 2 * kPaddingX;
    const QColor colour = m_content.role ? seriesColour(*m_content.role, *style.tokens) : style.colour("ink");
    double top = kPaddingY;
    double left = kPaddingX;
    const double titleHeight = lineOf(titleFont(style));
    if (m_content.role) {
        paintMark(painter, seriesMark(*m_content.role), {left + 5.0, top + titleHeight / 2.0}, 10.0, colour, style.colour("card"));
        left += 20.0;
    }
    const QFontMetricsF titles(titleFont(style));
    paintText(painter, titleFont(style), style.colour("text"), {left, top},
              titles.elidedText(m_content.title, Qt::ElideRight, right - 18.0 - left));
    const QPixmap chevron = waymark::icon(QStringLiteral("chevron-right")).pixmap(16, 16);
    painter.drawPixmap(QPointF(right - 14.0, top + (titleHeight - 16.0) / 2.0), chevron);
    top += titleHeight + 4.0;
    const QFont small = stepFont(style);
    const auto paintLines = [&](const QStringList &lines, double from) {
        for (const QString &line : lines) {
            paintText(painter, small, style.colour("text2"), {kPaddingX, from}, line);
            from += lineOf(small);
        }
    };
    // It holds numbers, which are never cut.
    paintLines(ruleLines(width()), top);
    top += ruleHeight(width()) + 2.0;
    if (!m_content.missing.isEmpty())
        return paintLines(missingLines(width()), top + 4.0);
    paintText(painter, shareFont(style), style.colour("text"), {kPaddingX, top}, m_content.shareText);
    const QFontMetricsF shares(shareFont(style));
    const double wordLeft = kPaddingX + shares.horizontalAdvance(m_content.shareText) + 8.0;
    paintText(painter, small, style.colour("text2"), {wordLeft, top + shares.ascent() - QFontMetricsF(small).ascent()},
              QFontMetricsF(small).elidedText(m_content.shareWord, Qt::ElideRight, std::max(0.0, right - wordLeft)));
    top += lineOf(shareFont(style)) + 4.0;
    painter.fillRect(QRectF(kPaddingX, top, room, kBar), style.colour("divider"));
    painter.fillRect(QRectF(kPaddingX, top, room * m_content.share.value_or(0.0), kBar), colour);
    top += kBar + 5.0;
    paintText(painter, small, style.colour("text2"), {kPaddingX, top}, m_content.left);
    if (footFits(width()))
        paintText(painter, small, style.colour("text2"), {right, top}, m_content.right, TextAnchor::Right);
    else
        paintText(painter, small, style.colour("text2"), {kPaddingX, top + lineOf(small)}, m_content.right);
}

LinkArrow::LinkArrow(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LinkArrow::setContent(const QString &difference, const QStringList &lines)
{
    m_difference = difference;
    m_lines = lines;
    updateGeometry();
    update();
}

void LinkArrow::setRows(int rows)
{
    m_rows = rows;
    update();
}

QSize LinkArrow::sizeHint() const
{
    const FigureStyle style = screenStyle();
    const QFontMetricsF small(style.font(11));
    double widest = QFontMetricsF(titleFont(style)).horizontalAdvance(m_difference);
    for (const QString &line : m_lines)
        widest = std::max(widest, small.horizontalAdvance(line));
    const double height = lineOf(titleFont(style)) + 14.0 + lineOf(style.font(11)) * static_cast<double>(m_lines.size());
    return {std::max(60, static_cast<int>(std::ceil(widest)) + 2 * kArrowPadding), static_cast<int>(std::ceil(height)) + 8};
}

void LinkArrow::paintEvent(QPaintEvent *)
{
    const FigureStyle style = screenStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = width() / 2.0;
    const double small = lineOf(style.font(11));
    const double rows = static_cast<double>(std::max<qsizetype>(m_rows, m_lines.size()));
    const double content = lineOf(titleFont(style)) + 14.0 + small * rows;
    double top = std::max(4.0, (height() - content) / 2.0);
    paintText(painter, titleFont(style), style.colour("text"), {middle, top}, m_difference, TextAnchor::Middle);
    top += lineOf(titleFont(style)) + 6.0;
    painter.setPen(QPen(style.colour("axis"), 1.5));
    painter.drawLine(QPointF(4.0, top), QPointF(width() - 9.0, top));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour("axis"));
    const double tip = width() - 4.0;
    painter.drawPolygon(QPolygonF{{tip, top}, {tip - 7.0, top - 4.0}, {tip - 7.0, top + 4.0}});
    top += 8.0;
    for (const QString &line : m_lines) {
        paintText(painter, style.font(11), style.colour("text2"), {middle, top}, line, TextAnchor::Middle);
        top += small;
    }
}

} // namespace waymark
