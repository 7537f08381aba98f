#include "ui/pages/utilization/areas_card.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/dialogs/guide_window.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kFewestShown = 3;

QString shareText(const std::optional<Proportion> &share) { return percentText(share ? std::optional(share->value) : std::nullopt); }

} // namespace

AreasCard::AreasCard(QWidget *parent)
    : Card(parent)
    , m_rows(new RowModel(this))
    , m_table(makeTableView(this))
{
    setGuideTopic(this, QStringLiteral("per_seat"));
    m_table->setModel(m_rows);
    body()->addWidget(m_table);
    fill();
}

void AreasCard::setAreas(std::shared_ptr<const AreaHistory> areas, const Framework &framework, const QString &filter)
{
    m_areas = std::move(areas);
    m_framework = framework;
    m_filter = filter;
    fill();
}

void AreasCard::fill()
{
    setTitle(tr("Product areas"));
    m_table->setAccessibleName(tr("Product areas"));
    m_rows->setColumns({tr("Area"), tr("At least"), tr("Reached ever"), tr("Sustained today"), tr("Reached, not sustained")}, {1, 2, 3, 4});
    std::vector<QStringList> table;
    for (const AreaStanding &area : m_areas ? m_areas->areas : std::vector<AreaStanding>{}) {
        const auto rule =
            std::find_if(m_framework.areas.begin(), m_framework.areas.end(), [&](const AreaRule &one) { return one.key == area.key; });
        QString atLeast = dashText();
        if (rule != m_framework.areas.end())
            atLeast = (rule->perSeat ? tr("%1 per seat") : tr("%1 in total")).arg(thresholdText(rule->perSeatThreshold));
        table.push_back({QString::fromStdString(area.label.empty() ? area.key : area.label), atLeast, shareText(area.reachedShare),
                         shareText(area.sustainedShare), area.missing ? dashText() : countText(area.reachedNotSustained)});
    }
    const int rows = std::max(kFewestShown, static_cast<int>(table.size()));
    m_rows->setRows(std::move(table));
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() +
                              4);
    QStringList parts;
    if (m_areas)
        parts << QStringLiteral("n = %1").arg(countText(m_areas->inView)) << tr("as of %1").arg(dateText(m_areas->asOf)) << m_filter;
    parts.removeAll(QString());
    setSubtitle(parts.join(QStringLiteral(" \u00b7 ")));
}

void AreasCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace waymark
