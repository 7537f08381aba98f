#include "ui/pages/utilization/areas_card.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/dialogs/guide_window.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/pages/panel_parts.h"
#include "ui/pages/utilization/area_editor.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

QString shareText(const std::optional<Proportion> &share) { return percentText(share ? std::optional(share->value) : std::nullopt); }

} // namespace

AreasCard::AreasCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_rows(new RowModel(this))
    , m_table(makeTableView(this))
    , m_none(roleLabel("body2", this))
    , m_why(roleLabel("body2", this))
    , m_editor(new AreaEditor(session, this))
    , m_add(new QPushButton(this))
{
    setGuideTopic(this, QStringLiteral("per_seat"));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_none->setWordWrap(true);
    m_why->setWordWrap(true);
    m_add->setIcon(icon(QStringLiteral("plus")));
    body()->addWidget(m_none);
    body()->addWidget(m_why);
    body()->addWidget(m_table);
    body()->addWidget(m_editor);
    addTool(m_add);
    connect(m_add, &QPushButton::clicked, this, &AreasCard::addArea);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_editor->showArea(selectedKey());
        emit selectionChanged();
    });
    retranslate();
}

void AreasCard::setAreas(std::shared_ptr<const AreaHistory> areas, const QString &filter, const QString &why)
{
    m_areas = std::move(areas);
    m_filter = filter;
    m_missing = why;
    fill();
}

std::string AreasCard::selectedKey() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_keys.size() : static_cast<std::size_t>(rows.first().row());
    return row < m_keys.size() ? m_keys[row] : std::string();
}

QStringList AreasCard::rowOf(const AreaRule &rule) const
{
    const QString atLeast = (rule.perSeat ? tr("%1 per seat") : tr("%1 in total")).arg(thresholdText(rule.perSeatThreshold));
    QStringList row{QString::fromStdString(rule.label.empty() ? rule.key : rule.label), atLeast};
    const auto areas = m_areas ? m_areas->areas : std::vector<AreaStanding>{};
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const AreaStanding &area) { return area.key == rule.key; });
    if (found == areas.end() || found->missing)
        return row << dashText() << dashText() << dashText() << dashText();
    const auto last = found->months.empty() ? std::nullopt : found->months.back().met;
    return row << shareText(last) << shareText(found->sustainedShare) << shareText(found->reachedShare)
               << countText(found->reachedNotSustained);
}

void AreasCard::fill()
{
    const std::string selected = selectedKey();
    std::vector<QStringList> table;
    std::vector<std::string> keys;
    for (const AreaRule &rule : m_session.document().framework().areas) {
        keys.push_back(rule.key);
        table.push_back(rowOf(rule));
    }
    const int rows = static_cast<int>(table.size());
    m_none->setVisible(table.empty());
    m_why->setText(m_missing);
    m_why->setVisible(!table.empty() && !m_missing.isEmpty());
    m_table->setVisible(!table.empty());
    m_keys = std::move(keys);
    m_rows->setRows(std::move(table));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    const auto again = std::find(m_keys.begin(), m_keys.end(), selected);
    if (!m_keys.empty())
        m_table->selectRow(again == m_keys.end() ? 0 : static_cast<int>(again - m_keys.begin()));
    m_editor->showArea(selectedKey());
    QStringList parts;
    if (m_areas)
        parts << QStringLiteral("n = %1").arg(countText(m_areas->inView)) << tr("as of %1").arg(dateText(m_areas->asOf)) << m_filter;
    parts.removeAll(QString());
    setSubtitle(parts.join(QStringLiteral(" \u00b7 ")));
}

void AreasCard::addArea()
{
    m_session.document().apply(edits::addArea(tr("New area").toStdString(), {"*"}));
    if (m_keys.empty())
        return;
    m_table->selectRow(static_cast<int>(m_keys.size()) - 1);
    m_editor->name()->setFocus();
    m_editor->name()->selectAll();
}

bool AreasCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        if (const std::string key = selectedKey(); !key.empty())
            m_session.document().apply(edits::removeArea(key));
        return true;
    }
    return Card::eventFilter(watched, event);
}

void AreasCard::retranslate()
{
    setTitle(tr("Product areas"));
    m_none->setText(tr("A product area may have a success metric of its own. This framework has none yet."));
    m_add->setText(tr("Add an area"));
    m_table->setAccessibleName(tr("Product areas"));
    m_table->setToolTip(tr("Select an area to see its months and to edit it; Del removes it"));
    m_rows->setColumns(
        {tr("Area"), tr("At least"), tr("Latest month"), tr("Sustained today"), tr("Reached ever"), tr("Reached, not sustained")},
        {1, 2, 3, 4, 5});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fill();
}

void AreasCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
