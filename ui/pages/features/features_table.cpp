#include "ui/pages/features/features_table.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/cell_delegate.h"
#include "ui/dialogs/guide_window.h"
#include "ui/models/table_view.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/numbers.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {
/// Names and uses may end in dots, but not before this.
constexpr int kNameRoom = 120, kUsesRoom = 96;
} // namespace

FeaturesTable::FeaturesTable(QWidget *parent)
    : Card(parent)
    , m_rows(new FeatureRows(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(makeTableView(this))
    , m_search(new QLineEdit(this))
    , m_details(roleLabel("small", this))
    , m_count(roleLabel("small", this))
    , m_put(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    setGuideTopic(this, QStringLiteral("feature_ranking"));
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(FeatureRows::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new CellDelegate({FeatureRows::BarRole, FeatureRows::MarkRole, FeatureRows::GreyedRole}, m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(FeatureRows::Importance, Qt::DescendingOrder);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setMinimumHeight(240);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->viewport()->installEventFilter(this);
    m_search->setClearButtonEnabled(true);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    body()->addWidget(m_search);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_details);
    buildFooter();
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showSelection();
        const QStringList keys = selectedKeys();
        emit selectionMoved(keys.isEmpty() ? QString() : keys.first());
    });
    retranslate();
}

void FeaturesTable::buildFooter()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_put);
    body()->addLayout(row);
    m_put->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FeaturesTable::fillMenu);
}

void FeaturesTable::setRanking(std::shared_ptr<const FeatureRanking> ranking, const FeatureRowsContext &context)
{
    const QStringList keys = selectedKeys();
    m_ranking = ranking;
    m_context = context;
    {
        // The rows are the same features: what was selected stays so, silently.
        const QSignalBlocker quiet(m_view->selectionModel());
        m_rows->setRanking(std::move(ranking), context);
        for (const QString &key : keys)
            select(key);
    }
    fillMenu();
    retranslate();
}

QStringList FeaturesTable::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        keys.append(row.data(FeatureRows::KeyRole).toString());
    return keys;
}

void FeaturesTable::select(const QString &key)
{
    const int row = m_rows->rowOf(key);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_rows->index(row, 0));
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void FeaturesTable::fillMenu()
{
    m_menu->clear();
    if (m_context.framework.maturity) {
        for (const CategoryRule &category : m_context.framework.maturity->categories) {
            QMenu *levels = m_menu->addMenu(QString::fromStdString(category.label.empty() ? category.key : category.label));
            for (const FeatureLevel level : {FeatureLevel::Basic, FeatureLevel::Mature}) {
                QAction *entry = levels->addAction(level == FeatureLevel::Basic ? tr("Basic") : tr("Mature"));
                connect(entry, &QAction::triggered, this,
                        [this, key = QString::fromStdString(category.key), level] { emit categoryChosen(selectedKeys(), key, level); });
            }
        }
        m_menu->addSeparator();
        connect(m_menu->addAction(tr("Out of every category")), &QAction::triggered, this,
                [this] { emit categoryChosen(selectedKeys(), QString(), FeatureLevel::None); });
    } else {
        m_menu->addAction(tr("The framework has no categories yet"))->setEnabled(false);
    }
}

void FeaturesTable::showSelection()
{
    const QStringList keys = selectedKeys();
    m_put->setEnabled(!keys.isEmpty());
    m_count->setText(keys.isEmpty() ? tr("Select features to put them into a category")
                                    : tr("%Ln feature(s) selected", nullptr, static_cast<int>(keys.size())));
    m_details->setText(keys.size() == 1 ? detailsOf(keys.first()) : QString());
    m_details->setVisible(keys.size() == 1);
}

/// Why it lies in its zone and what would change that, and the figures that have no column.
QString FeaturesTable::detailsOf(const QString &key) const
{
    const auto found = std::find_if(m_ranking->features.begin(), m_ranking->features.end(),
                                    [&](const RankedFeature &feature) { return feature.feature == key.toStdString(); });
    if (found == m_ranking->features.end())
        return {};
    const TwoByTwoFigures &figures = found->figures;
    QStringList lines{plainText(featureVerdict(*found, m_ranking->landmark, m_context.limits).reason)};
    if (figures.ppv && figures.retentionElse && figures.riskDifference)
        lines.append(tr("Retained: %1 of those who used it, %2 of the others; %3 points apart (95% interval %4 to %5)")
                         .arg(percentText(figures.ppv->value), percentText(figures.retentionElse->value),
                              pointsText(figures.riskDifference->value), pointsText(figures.riskDifference->low),
                              pointsText(figures.riskDifference->high)));
    if (figures.riskRatio && found->frequency)
        lines.append(tr("Risk ratio %1 (%2 to %3); used on %4 days in 30 by those who use it")
                         .arg(ratioText(figures.riskRatio->value), ratioText(figures.riskRatio->low), ratioText(figures.riskRatio->high),
                              decimalText(*found->frequency, 1)));
    if (found->group) {
        const FeatureGroup &group = m_ranking->groups[*found->group];
        lines.append(tr("Goes together with %Ln other feature(s); importance of all together %1", nullptr,
                        static_cast<int>(group.features.size()) - 1)
                         .arg(decimalText(group.importance, 4)));
    }
    if (const QStringList beside = figuresWithoutColumn(key); !beside.isEmpty())
        lines.append(beside.join(QStringLiteral(" \u00b7 ")));
    if (!found->aboveControls)
        lines.append(tr("No more important than a shuffled copy: its importance may be chance."));
    return lines.join(QLatin1Char('\n'));
}

QStringList FeaturesTable::figuresWithoutColumn(const QString &key) const
{
    QStringList figures;
    for (const int column : {FeatureRows::Reach, FeatureRows::Ranks, FeatureRows::QValue}) {
        if (m_view->isColumnHidden(column))
            figures << QStringLiteral("%1: %2").arg(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                    m_rows->index(m_rows->rowOf(key), column).data().toString());
    }
    return figures;
}

void FeaturesTable::measureColumns()
{
    m_natural.clear();
    m_headings.clear();
    const QAbstractItemView *cells = m_view;
    for (int column = 0; column < FeatureRows::ColumnCount; ++column) {
        // A header says nothing of what is hidden.
        m_view->setColumnHidden(column, false);
        m_headings.push_back(m_view->horizontalHeader()->sectionSizeHint(column));
        m_natural.push_back(std::max(m_headings.back(), cells->sizeHintForColumn(column)));
    }
    fitColumns();
}

/// Numbers whole, names with what is left; the last columns only where there is room for them, for all of them stand in the file too.
void FeaturesTable::fitColumns()
{
    const int room = m_view->viewport()->width();
    const auto natural = [this](int column) { return m_natural[static_cast<std::size_t>(column)]; };
    const auto least = [&](int column, int enough) {
        return std::max(m_headings[static_cast<std::size_t>(column)], std::min(natural(column), enough));
    };
    const int name = least(FeatureRows::Name, kNameRoom), uses = least(FeatureRows::UsedIn, kUsesRoom);
    int taken = name + uses;
    for (const int column : {FeatureRows::Importance, FeatureRows::Adoption, FeatureRows::Points, FeatureRows::Zone}) {
        m_view->setColumnWidth(column, natural(column));
        taken += natural(column);
    }
    bool fits = true;
    for (const int column : {FeatureRows::Reach, FeatureRows::Ranks, FeatureRows::QValue}) {
        fits = fits && taken + natural(column) <= room;
        m_view->setColumnHidden(column, !fits);
        m_view->setColumnWidth(column, natural(column));
        taken += fits ? natural(column) : 0;
    }
    const int named = std::clamp(name + room - taken, name, natural(FeatureRows::Name));
    m_view->setColumnWidth(FeatureRows::Name, named);
    m_view->setColumnWidth(FeatureRows::UsedIn, std::max(uses, uses + room - taken - (named - name)));
    // A column that came or went is a figure less or more below.
    showSelection();
}

bool FeaturesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && !m_natural.empty())
        fitColumns();
    return Card::eventFilter(watched, event);
}

void FeaturesTable::retranslate()
{
    const int count = m_ranking == nullptr ? 0 : static_cast<int>(m_ranking->features.size());
    setTitle(tr("Features"));
    setSubtitle(tr("%Ln feature(s)", nullptr, count));
    m_search->setPlaceholderText(tr("Search features"));
    m_search->setAccessibleName(tr("Search features"));
    m_view->setAccessibleName(tr("Features by importance"));
    m_put->setText(tr("Put into category"));
    measureColumns();
}

void FeaturesTable::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
