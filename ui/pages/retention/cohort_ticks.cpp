#include "ui/pages/retention/cohort_ticks.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/analysis/retention/grouping.h"
#include "ui/charts/survival/cohort_figure.h"
#include "ui/controls/look/icons.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr int kTickedAtFirst = 3;
}

CohortTicks::CohortTicks(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

std::vector<CohortTicks::Entry> CohortTicks::entriesOf(const CohortView *view)
{
    std::vector<Entry> entries;
    if (view != nullptr && view->retention) {
        for (const RetentionGroup &group : view->retention->groups)
            entries.push_back({group.name, group.curve.n});
    } else if (view != nullptr && view->expansion) {
        for (const ExpansionGroup &group : view->expansion->groups)
            entries.push_back({group.name, group.curve.n});
    } else if (view != nullptr && view->periods) {
        for (const PeriodGroup &group : view->periods->groups)
            entries.push_back({group.name, group.n});
    }
    return entries;
}

void CohortTicks::tickLargest(std::vector<Entry> entries)
{
    m_unticked.clear();
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.n > b.n; });
    const bool own = comesFromMilestones(m_by.kind) && m_by.kind != Grouping::Kind::MatureCategories;
    for (std::size_t i = kTickedAtFirst; !own && i < entries.size(); ++i)
        m_unticked.append(QString::fromStdString(entries[i].name));
}

void CohortTicks::addBox()
{
    auto *box = new QCheckBox(this);
    connect(box, &QCheckBox::toggled, this, [this, box](bool ticked) {
        const QString name = box->property("group").toString();
        m_unticked.removeAll(name);
        if (!ticked)
            m_unticked.append(name);
        emit shownChanged();
    });
    m_column->addWidget(box);
    m_boxes.append(box);
}

void CohortTicks::showAnswer(const CohortView *view)
{
    const std::vector<Entry> entries = entriesOf(view);
    if (view != nullptr && !(view->request.by == m_by)) {
        m_by = view->request.by;
        tickLargest(entries);
    }
    while (m_boxes.size() < static_cast<qsizetype>(entries.size()))
        addBox();
    for (int i = 0; i < m_boxes.size(); ++i) {
        QCheckBox *box = m_boxes[i];
        const bool used = i < static_cast<int>(entries.size()) && entries.size() > 1;
        box->setVisible(used);
        if (!used)
            continue;
        const Entry &entry = entries[static_cast<std::size_t>(i)];
        const QSignalBlocker block(box);
        box->setProperty("group", QString::fromStdString(entry.name));
        box->setIcon(markIcon(groupRole(m_by, entry.name, static_cast<std::size_t>(i))));
        //: A cohort and how many customers it has
        box->setText(tr("%1 (%2)").arg(groupText(entry.name, m_by), countText(entry.n)));
        box->setChecked(isShown(entry.name));
    }
}

} // namespace waymark
