#include "ui/models/feature_rows.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/export/documents/ranking_document.h"
#include "ui/text/framework_text.h"
#include "ui/text/numbers.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {

constexpr int kImportanceDigits = 4;

QString signedPoints(const std::optional<Estimate> &difference)
{
    if (!difference)
        return dashText();
    const QString text = pointsText(difference->value);
    return difference->value > 0.0 ? QLatin1Char('+') + text : text;
}

double orLast(std::optional<double> value) { return value.value_or(-1e300); }

} // namespace

QString flagText(std::optional<FeatureFlag> flag)
{
    if (!flag)
        return dashText();
    switch (*flag) {
    case FeatureFlag::Niche:
        return FeatureRows::tr("niche");
    case FeatureFlag::Ubiquitous:
        return FeatureRows::tr("ubiquitous");
    case FeatureFlag::Discerning:
        break;
    }
    return FeatureRows::tr("discerning");
}

void FeatureRows::setRanking(std::shared_ptr<const FeatureRanking> ranking, FeatureRowsContext context)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_context = std::move(context);
    m_rows.clear();
    for (std::size_t i = 0; m_ranking != nullptr && i < m_ranking->features.size(); ++i) {
        const RankedFeature &feature = m_ranking->features[i];
        m_rows.push_back(
            {i, featureVerdict(feature, m_ranking->landmark, m_context.limits), featureUses(m_context.framework, feature.feature)});
    }
    endResetModel();
}

int FeatureRows::rowOf(const QString &key) const
{
    const std::string wanted = key.toStdString();
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return m_ranking->features[row.feature].feature == wanted; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QByteArray FeatureRows::csv() const
{
    if (m_ranking == nullptr || m_context.dataset == nullptr)
        return {};
    const RankingContext context{*m_context.dataset, m_context.framework, m_context.limits};
    return QByteArray::fromStdString(documentText(rankingDocument(*m_ranking, context), OutputFormat::Csv));
}

int FeatureRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int FeatureRows::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FeatureRows::usesText(const Row &row) const
{
    QStringList texts;
    for (const FeatureUse &use : row.uses) {
        if (use.milestone == Milestone::Maturity) {
            const auto &categories = m_context.framework.maturity->categories;
            const auto found = std::find_if(categories.begin(), categories.end(),
                                            [&](const CategoryRule &category) { return category.key == use.category; });
            const bool labelled = found != categories.end() && !found->label.empty();
            const QString category = QString::fromStdString(labelled ? found->label : use.category);
            texts.append(use.level == FeatureLevel::Basic ? tr("%1, basic").arg(category) : tr("%1, mature").arg(category));
        } else if (use.milestone == Milestone::Setup) {
            texts.append(tr("Setup"));
        } else {
            texts.append(use.milestone == Milestone::Activation ? tr("Activation") : tr("Utilization"));
        }
    }
    return texts.isEmpty() ? dashText() : texts.join(QStringLiteral("; "));
}

QString FeatureRows::text(const Row &row, int column) const
{
    const RankedFeature &feature = m_ranking->features[row.feature];
    switch (column) {
    case Name:
        return featureText(feature.feature, *m_context.dataset);
    case Importance:
        return std::isnan(feature.importance) ? dashText() : decimalText(feature.importance, kImportanceDigits);
    case Adoption:
        return percentText(feature.figures.adoption ? std::optional(feature.figures.adoption->value) : std::nullopt);
    case Points:
        return signedPoints(feature.figures.riskDifference);
    case Reach:
        return feature.effectXReach ? countText(std::llround(*feature.effectXReach)) : dashText();
    case Zone:
        return flagText(row.verdict.flag);
    case UsedIn:
        return usesText(row);
    case Ranks:
        return feature.rankLow == feature.rankHigh ? countText(feature.rankLow)
                                                   : tr("%1\u2013%2").arg(countText(feature.rankLow), countText(feature.rankHigh));
    case QValue:
        return !feature.q ? dashText() : *feature.q < 0.001 ? QStringLiteral("< ") + decimalText(0.001, 3) : decimalText(*feature.q, 3);
    default:
        return {};
    }
}

QVariant FeatureRows::sortValue(const Row &row, int column) const
{
    const RankedFeature &feature = m_ranking->features[row.feature];
    switch (column) {
    case Importance:
        return std::isnan(feature.importance) ? orLast({}) : feature.importance;
    case Adoption:
        return feature.figures.adoption ? feature.figures.adoption->value : orLast({});
    case Points:
        return feature.figures.riskDifference ? feature.figures.riskDifference->value : orLast({});
    case Reach:
        return orLast(feature.effectXReach);
    case Ranks:
        return feature.rank;
    case QValue:
        return orLast(feature.q);
    default:
        return text(row, column);
    }
}

QVariant FeatureRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_ranking == nullptr)
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const RankedFeature &feature = m_ranking->features[row.feature];
    const int column = index.column();
    const bool number = column != Name && column != Zone && column != UsedIn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Name || column == Zone ? plainText(row.verdict.reason) : text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(row, column);
    case BarRole:
        if (column == Adoption && feature.figures.adoption)
            return feature.figures.adoption->value;
        if (column == Importance && !std::isnan(feature.importance) && m_ranking->features.front().importance > 0.0)
            return std::max(0.0, feature.importance / m_ranking->features.front().importance);
        return {};
    case MarkRole:
        // The roles of series lie in the order of the milestones.
        return column == UsedIn && !row.uses.empty() ? QVariant(static_cast<int>(row.uses.front().milestone)) : QVariant();
    case GreyedRole:
        return !feature.aboveControls || !m_ranking->predicts();
    case KeyRole:
        return QString::fromStdString(feature.feature);
    default:
        return {};
    }
}

QVariant FeatureRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        const QString headers[] = {tr("Feature"), tr("Importance"), tr("Adoption"), tr("Points"), tr("Zone"),
                                   tr("Used in"), tr("To be won"),  tr("Ranks"),    tr("q")};
        return headers[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString tips[] = {
            {},
            tr("Rise of the out-of-bag Brier score when the feature's use is shuffled"),
            tr("Share of entitled customers who used it before the landmark"),
            tr("Retention of those who used it less that of those who did not, in points"),
            {},
            {},
            tr("Customers that could still be won: the difference times those without it"),
            tr("Where 95% of forests from other seeds rank it"),
            tr("Chance findings among features at or below this q (Benjamini and Hochberg)"),
        };
        return tips[section];
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Name || section == Zone || section == UsedIn ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

} // namespace waymark
