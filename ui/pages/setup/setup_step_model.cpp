#include "ui/pages/setup/setup_step_model.h"

#include <utility>

#include <QMimeData>

namespace waymark {

namespace {

const QString kMimeType = QStringLiteral("application/x-waymark-setup-step");

ForestColumn columnOf(const QModelIndex &index) { return static_cast<ForestColumn>(index.column()); }

bool isText(ForestColumn column)
{
    return column == ForestColumn::Label || column == ForestColumn::Detail || column == ForestColumn::Flag ||
           column == ForestColumn::Difference;
}

} // namespace

void SetupStepModel::setHeaders(const QStringList &headers, const QStringList &tips)
{
    m_headers = headers;
    m_headerTips = tips;
    emit headerDataChanged(Qt::Horizontal, 0, kForestColumns - 1);
}

void SetupStepModel::setSteps(std::vector<Step> steps)
{
    // The same steps with other figures leave the selection and an open editor where they are.
    bool same = steps.size() == m_steps.size();
    for (std::size_t row = 0; same && row < steps.size(); ++row)
        same = steps[row].key == m_steps[row].key;
    if (!same)
        beginResetModel();
    m_steps = std::move(steps);
    if (!same)
        endResetModel();
    else if (!m_steps.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kForestColumns - 1));
}

int SetupStepModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_steps.size()); }

int SetupStepModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kForestColumns; }

QVariant SetupStepModel::data(const QModelIndex &index, int role) const
{
    const Step &step = m_steps[static_cast<std::size_t>(index.row())];
    const ForestColumn column = columnOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return forestText(step.row, column);
    case Qt::EditRole:
        return column == ForestColumn::Count ? QVariant(step.minCount) : QVariant(step.row.label);
    case Qt::ToolTipRole:
        return step.tip;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isText(column) ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

bool SetupStepModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const std::string key = m_steps[static_cast<std::size_t>(index.row())].key;
    if (columnOf(index) == ForestColumn::Count) {
        emit countRequested(key, value.toDouble());
        return true;
    }
    const std::string label = value.toString().trimmed().toStdString();
    if (label.empty())
        return false;
    emit renameRequested(key, label);
    return true;
}

QVariant SetupStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::ToolTipRole)
        return m_headerTips.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isText(static_cast<ForestColumn>(section)) ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

Qt::ItemFlags SetupStepModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (columnOf(index) == ForestColumn::Label || columnOf(index) == ForestColumn::Count)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList SetupStepModel::mimeTypes() const { return {kMimeType}; }

QMimeData *SetupStepModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kMimeType, QByteArray::fromStdString(m_steps[static_cast<std::size_t>(indexes.first().row())].key));
    return data;
}

bool SetupStepModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!data->hasFormat(kMimeType))
        return false;
    const std::string key = data->data(kMimeType).toStdString();
    const int onto = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    for (int from = 0; from < rowCount(); ++from) {
        if (m_steps[static_cast<std::size_t>(from)].key == key)
            // Between two rows: those that close ranks behind it count one less.
            emit moveRequested(key, row >= 0 && from < onto ? onto - 1 : onto);
    }
    // The view must not take the row out by itself: the document does.
    return false;
}

} // namespace waymark
