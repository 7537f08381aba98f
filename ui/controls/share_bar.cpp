#include "ui/controls/share_bar.h"

#include <algorithm>

#include <QPainter>

#include "ui/controls/look/theme.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

void paintPart(QPainter &painter, const QRectF &rect, ShareBar::Part part, SeriesRole role)
{
    const Tokens &tokens = Theme::instance().tokens();
    painter.setBrush(Qt::NoBrush);
    switch (part) {
    case ShareBar::Part::Reached:
        painter.fillRect(rect, seriesColour(role, tokens));
        return;
    case ShareBar::Part::NotReached:
        painter.fillRect(rect, mixed(seriesColour(SeriesRole::None, tokens), tokens.colour("card"), 0.75));
        return;
    case ShareBar::Part::Pending:
        painter.setPen(QPen(tokens.colour("axis"), 1.0));
        break;
    case ShareBar::Part::Unknown:
        painter.setPen(QPen(tokens.colour("axis"), 1.0, Qt::DotLine));
        break;
    }
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

ShareBar::ShareBar(SeriesRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setCounts(std::uint32_t reached, std::uint32_t notReached, std::uint32_t pending, std::uint32_t unknown)
{
    m_counts[0] = reached;
    m_counts[1] = notReached;
    m_counts[2] = pending;
    m_counts[3] = unknown;
    setAccessibleName(tr("Reached %1, not reached %2, pending %3, unknown %4")
                          .arg(countText(reached), countText(notReached), countText(pending), countText(unknown)));
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double total = 0.0;
    for (const std::uint32_t count : m_counts)
        total += count;
    if (total == 0.0) {
        paintPart(painter, rect(), Part::Unknown, m_role);
        return;
    }
    double before = 0.0;
    for (int part = 0; part < 4; ++part) {
        const double left = before / total * width();
        before += m_counts[part];
        const double right = before / total * width();
        // One pixel of ground parts them; what exists is at least seen.
        if (m_counts[part] > 0)
            paintPart(painter, QRectF(qRound(left), 1, std::max(2, qRound(right) - qRound(left) - 1), height() - 2),
                      static_cast<Part>(part), m_role);
    }
}

ShareKey::ShareKey(ShareBar::Part part, SeriesRole role, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_role(role)
{
    setFixedSize(10, 10);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPart(painter, rect(), m_part, m_role);
}

} // namespace waymark
