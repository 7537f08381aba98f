#include "ui/pages/features/features_evidence.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/pages/panel_parts.h"
#include "ui/text/framework_text.h"
#include "ui/text/sentences.h"

namespace waymark {

MappingRemarks::MappingRemarks(QWidget *parent)
    : Card(parent)
    , m_list(new QListWidget(this))
    , m_none(roleLabel("small", this))
{
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(120);
    m_none->setWordWrap(true);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_none);
    const auto open = [this](const QListWidgetItem *item) { emit featureOpened(item->data(Qt::UserRole).toString()); };
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, [this, open](const QListWidgetItem *item) {
        // Where one click activates, it has been opened already.
        if (m_list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list) == 0)
            open(item);
    });
    fill();
}

void MappingRemarks::setRanking(const std::shared_ptr<const FeatureRanking> &ranking, const FeatureRowsContext &context)
{
    m_ranking = ranking;
    m_context = context;
    fill();
}

void MappingRemarks::fill()
{
    setTitle(tr("The framework against the data"));
    setSubtitle(tr("Click a feature to open it in the category editor"));
    m_list->setAccessibleName(tr("Features whose category the data speaks against"));
    m_list->clear();
    if (m_ranking != nullptr) {
        for (const RankedFeature &feature : m_ranking->features) {
            const MappingRemark remark = mappingRemark(*m_ranking, feature, m_context.framework, m_context.limits);
            if (remark == MappingRemark::None)
                continue;
            auto *item =
                new QListWidgetItem(QStringLiteral("%1 \u00b7 %2")
                                        .arg(featureText(feature.feature, *m_context.dataset), plainText(mappingSentence(remark, feature))),
                                    m_list);
            item->setData(Qt::UserRole, QString::fromStdString(feature.feature));
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    m_none->setText(m_ranking != nullptr && !m_ranking->predicts()
                        ? tr("Use does not predict retention here, so no category is better than another.")
                        : tr("Nothing here speaks against the categories of the framework."));
}

void MappingRemarks::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace waymark
