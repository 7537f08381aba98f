#include "ui/import_wizard/columns/column_model.h"

#include <algorithm>
#include <utility>

#include <QColor>

#include "ui/controls/look/theme.h"
#include "ui/import_wizard/wizard_words.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

enum What { NameColumn, TypeColumn, UseColumn, ValueColumn, ReadingColumn, ColumnCount };
constexpr qsizetype kLongestCell = 120;

QString shortened(const std::string &text) { return QString::fromStdString(text).left(kLongestCell).simplified(); }

int alignment(bool number) { return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)); }

} // namespace

void ColumnModel::setFile(const PlannedFile &file)
{
    ImportMapping mapping = mappingAsRead(file);
    std::vector<std::uint8_t> awaits;
    for (std::size_t column = 0; file.found != nullptr && column < file.found->header.size(); ++column)
        awaits.push_back(awaitsOrder(file, column));
    if (file.found == m_found && mapping == m_mapping && awaits == m_awaits)
        return;
    m_awaits = std::move(awaits);
    const bool sameFile = file.found == m_found;
    if (!sameFile)
        beginResetModel();
    m_found = file.found;
    m_mapping = std::move(mapping);
    m_readings.clear();
    if (!sameFile)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ColumnModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const std::vector<ValueReading> &ColumnModel::readingsOf(std::size_t column) const
{
    const auto known = m_readings.find(column);
    if (known != m_readings.end())
        return known->second;
    auto readings = m_found != nullptr ? readColumn(*m_found, m_mapping, column) : failure(ErrorCode::InvalidArgument);
    return m_readings.emplace(column, readings ? std::move(*readings) : std::vector<ValueReading>{}).first->second;
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_found == nullptr ? 0 : static_cast<int>(m_found->header.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ColumnModel::firstReading(std::size_t column) const
{
    const auto &readings = readingsOf(column);
    for (const ValueReading &reading : readings) {
        if (!reading.text.empty() || !reading.accepted)
            return reading.accepted ? shortened(reading.text) : m_awaits[column] != 0 ? tr("day or month first?") : tr("cannot be read");
    }
    return {};
}

bool ColumnModel::isKey(std::size_t column) const
{
    const auto &key = m_mapping.dedupKey;
    return std::find(key.begin(), key.end(), m_found->header[column]) != key.end();
}

QString ColumnModel::useWithKey(std::size_t column) const
{
    const MappedColumn use = mappedColumn(m_mapping, *m_found, column);
    const QString text = useText(use, m_found->columns[column].name);
    if (!isKey(column))
        return text;
    //: %1: what a column is used as besides being part of the key that tells repeated rows
    return use.role == ColumnRole::Ignored ? tr("part of the key") : tr("%1, part of the key").arg(text);
}

QString ColumnModel::cell(std::size_t column, int what) const
{
    const InspectedColumn &found = m_found->columns[column];
    switch (what) {
    case NameColumn:
        return QString::fromStdString(found.name);
    case TypeColumn:
        return columnTypeText(found.type);
    case UseColumn:
        return useWithKey(column);
    case ValueColumn:
        return found.examples.empty() ? QString() : shortened(found.examples.front());
    case ReadingColumn:
        return mappedColumn(m_mapping, *m_found, column).role == ColumnRole::Ignored ? dashText() : firstReading(column);
    default:
        return {};
    }
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(column, index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(false);
    if (role == Qt::ForegroundRole && mappedColumn(m_mapping, *m_found, column).role == ColumnRole::Ignored && !isKey(column))
        return Theme::instance().colour("text3");
    return {};
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(false);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case TypeColumn:
        return tr("Holds", "a column");
    case UseColumn:
        return tr("Used as", "a column");
    case ValueColumn:
        return tr("First value");
    case ReadingColumn:
        return tr("Read as", "a value");
    default:
        return {};
    }
}

void ReadingModel::setColumn(std::shared_ptr<const FileInspection> found, std::size_t column, std::vector<ValueReading> readings,
                             bool awaitsOrder)
{
    beginResetModel();
    m_found = std::move(found);
    m_column = column;
    m_readings = std::move(readings);
    m_awaitsOrder = awaitsOrder;
    endResetModel();
}

void ReadingModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, 2); }

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_found == nullptr ? 0 : static_cast<int>(m_readings.size());
}

int ReadingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 3; }

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const ValueReading &reading = m_readings[row];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == 0);
    if (role == Qt::ForegroundRole && !reading.accepted && index.column() == 2)
        return Theme::instance().colour(m_awaitsOrder ? "text3" : "bad");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto &cells = m_found->rows[row];
    switch (index.column()) {
    case 0:
        return countText(m_found->rowLines[row]);
    case 1:
        return m_column < cells.size() ? shortened(cells[m_column]) : QString();
    default:
        if (reading.accepted)
            return shortened(reading.text);
        return m_awaitsOrder ? tr("day or month first?") : tr("rejected: cannot be read");
    }
}

QVariant ReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == 0);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : section == 1 ? tr("What stands there") : tr("Read as", "a value");
}

} // namespace waymark
