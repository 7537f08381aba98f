#include "ui/controls/features/level_bar.h"

#include <QEvent>
#include <QPainter>

#include "ui/controls/look/series_style.h"
#include "ui/controls/look/theme.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kLevelBarHeight = 10;
constexpr int kNarrowest = 136;
constexpr int kTextTop = 4;

std::uint32_t allOf(const LevelCounts &counts) { return counts.none + counts.basic + counts.mature; }

std::optional<double> share(std::uint32_t part, const LevelCounts &counts)
{
    return allOf(counts) == 0 ? std::nullopt : std::optional(static_cast<double>(part) / allOf(counts));
}

} // namespace

LevelBar::LevelBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

QSize LevelBar::sizeHint() const
{
    const QFontMetrics metrics(uiFont(11));
    const QString whole = percentText(1.0, 0);
    // As it is drawn: the lines of another script are taller than the font's own.
    const QSize said =
        metrics.size(0, tr("%1 none  %2 basic").arg(whole, whole) + QLatin1Char('\n') + tr("%1 mature").arg(whole)) + QSize(0, kTextTop);
    return {std::max(kNarrowest, said.width()), kLevelBarHeight + said.height()};
}

void LevelBar::setCategory(const QString &label)
{
    m_category = label;
    tell();
}

void LevelBar::setCounts(const std::optional<LevelCounts> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    tell();
    update();
}

QString LevelBar::text() const
{
    if (!m_counts || allOf(*m_counts) == 0)
        return dashText();
    const auto percent = [this](std::uint32_t part) { return percentText(share(part, *m_counts), 0); };
    //: shares of customers at the levels of a category, in two lines under a narrow bar
    return tr("%1 none  %2 basic").arg(percent(m_counts->none), percent(m_counts->basic)) + QLatin1Char('\n') +
           tr("%1 mature").arg(percent(m_counts->mature));
}

void LevelBar::tell()
{
    if (!m_counts) {
        setAccessibleName(tr("%1: customers by level, not counted yet").arg(m_category));
        setToolTip({});
        return;
    }
    QString says = tr("%1: none %2, basic %3, mature %4")
                       .arg(m_category, countText(m_counts->none), countText(m_counts->basic), countText(m_counts->mature));
    if (m_counts->outOfReach > 0)
        says += QLatin1String(". ") +
                tr("%Ln customer(s) may not use enough of its features to become mature", nullptr, static_cast<int>(m_counts->outOfReach));
    setAccessibleName(says);
    setToolTip(says);
}

void LevelBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::instance().tokens();
    const QColor mature = seriesColour(SeriesRole::Maturity, tokens);
    const QRect bar(0, 1, width(), kLevelBarHeight);
    if (!m_counts || allOf(*m_counts) == 0) {
        painter.setPen(QPen(tokens.colour("axis"), 1.0, Qt::DotLine));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    } else {
        const std::uint32_t parts[] = {m_counts->none, m_counts->basic, m_counts->mature};
        const double total = allOf(*m_counts);
        double before = 0.0;
        for (int part = 0; part < 3; ++part) {
            const int left = qRound(before / total * bar.width());
            before += parts[part];
            const int right = qRound(before / total * bar.width());
            if (parts[part] == 0)
                continue;
            // One pixel of ground parts them; what exists is at least seen.
            const QRect rect(left, bar.top(), std::max(2, right - left - (right < bar.width() ? 1 : 0)), bar.height());
            if (part == 0) {
                painter.setPen(tokens.colour("axis"));
                painter.drawRect(rect.adjusted(0, 0, -1, -1));
            } else {
                painter.fillRect(rect, part == 1 ? mixed(mature, tokens.colour("card"), 0.62) : mature);
            }
        }
    }
    painter.setFont(uiFont(11));
    painter.setPen(tokens.colour("text2"));
    painter.drawText(QRect(0, bar.bottom() + 3, width(), height() - bar.bottom() - 3), Qt::AlignLeft | Qt::AlignTop, text());
}

void LevelBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    tell();
    updateGeometry();
    update();
}

} // namespace waymark
