#include "ui/controls/features/feature_model.h"

#include <algorithm>

#include <QMimeData>

#include "ui/controls/features/feature_drag.h"
#include "ui/text/numbers.h"

namespace waymark {

void FeatureModel::setEntries(std::vector<FeatureEntry> entries)
{
    const bool same = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                 [](const FeatureEntry &a, const FeatureEntry &b) { return a.key == b.key; });
    if (same && entries == m_entries)
        return;
    if (same) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int FeatureModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int FeatureModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FeatureModel::data(const QModelIndex &index, int role) const
{
    const FeatureEntry &of = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return of.label;
        case Adoption:
            return percentText(of.adoption, 0);
        case Importance:
            return percentText(of.importance, 0);
        default:
            return of.uses.join(QLatin1String("; "));
        }
    case Qt::ToolTipRole: {
        QStringList says{of.label};
        if (QString::fromStdString(of.key) != of.label)
            says << QString::fromStdString(of.key);
        if (of.adoption)
            says << tr("used by %1 of %2 customers (%3)").arg(countText(of.usedBy), countText(of.entitled), percentText(of.adoption));
        says << (of.uses.isEmpty() ? tr("in no definition") : tr("counts for: %1").arg(of.uses.join(QLatin1String("; "))));
        return says.join(QLatin1Char('\n'));
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Adoption ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FeatureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    // At the left even above numbers: the arrow of the order stands at the right.
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    switch (section) {
    case Name:
        return role == Qt::DisplayRole ? tr("Feature") : QVariant();
    case Adoption:
        //: header of a narrow column: the share of customers who used the feature
        return role == Qt::DisplayRole   ? tr("Adopted")
               : role == Qt::ToolTipRole ? tr("Share of the customers who may use it that did so, by as-of")
                                         : QVariant();
    case Importance:
        //: header of a narrow column, short for importance
        return role == Qt::DisplayRole   ? tr("Import.")
               : role == Qt::ToolTipRole ? tr("Importance for staying, beside that of the most important feature")
                                         : QVariant();
    default:
        return role == Qt::DisplayRole ? tr("Counts for") : QVariant();
    }
}

Qt::ItemFlags FeatureModel::flags(const QModelIndex &) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList FeatureModel::mimeTypes() const { return featureMimeTypes(); }

QMimeData *FeatureModel::mimeData(const QModelIndexList &indexes) const
{
    DraggedFeatures dragged;
    for (const QModelIndex &index : indexes) {
        if (index.column() == Name)
            dragged.features.push_back(entry(index).key);
    }
    return featureMimeData(dragged);
}

FeatureOrder::FeatureOrder(FeatureModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setDynamicSortFilter(true);
}

void FeatureOrder::setSearch(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void FeatureOrder::setFilter(FeatureFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool FeatureOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const FeatureEntry &of = m_model->entries()[static_cast<std::size_t>(row)];
    const QString key = QString::fromStdString(of.key);
    const bool found = std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return of.label.contains(word, Qt::CaseInsensitive) || key.contains(word, Qt::CaseInsensitive) ||
               of.uses.filter(word, Qt::CaseInsensitive).size() > 0;
    });
    if (!found)
        return false;
    switch (m_filter) {
    case FeatureFilter::All:
        return true;
    case FeatureFilter::Unassigned:
        return !of.assigned;
    case FeatureFilter::Assigned:
        return of.assigned;
    case FeatureFilter::Basic:
        return of.level == FeatureLevel::Basic;
    case FeatureFilter::Mature:
        return of.level == FeatureLevel::Mature;
    case FeatureFilter::NowhereElse:
        return of.uses.isEmpty();
    case FeatureFilter::Elsewhere:
        return !of.uses.isEmpty();
    case FeatureFilter::NeverUsed:
        return of.usedBy == 0;
    }
    return true;
}

bool FeatureOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const FeatureEntry &a = m_model->entry(left);
    const FeatureEntry &b = m_model->entry(right);
    const auto byName = [&] { return QString::localeAwareCompare(a.label, b.label) < 0; };
    const auto byFigure = [&](const std::optional<double> &x, const std::optional<double> &y) {
        if (x.has_value() != y.has_value())
            return x.has_value() == (sortOrder() == Qt::AscendingOrder);
        // Among equals by name, forwards in either direction.
        return x == y ? byName() == (sortOrder() == Qt::AscendingOrder) : x < y;
    };
    switch (left.column()) {
    case FeatureModel::Adoption:
        return byFigure(a.adoption, b.adoption);
    case FeatureModel::Importance:
        return byFigure(a.importance, b.importance);
    case FeatureModel::Uses: {
        const int order = QString::localeAwareCompare(a.uses.join(QLatin1Char(';')), b.uses.join(QLatin1Char(';')));
        return order == 0 ? byName() : order < 0;
    }
    default:
        return byName();
    }
}

} // namespace waymark
