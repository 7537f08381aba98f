#include "ui/pages/feature_chips.h"

#include <algorithm>

#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include "ui/controls/flow_layout.h"
#include "ui/controls/icons.h"
#include "ui/text/framework_text.h"

namespace waymark {

namespace {
constexpr int kLongestChip = 210;
}

FeatureChips::FeatureChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(6))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setLayout(m_flow);
    m_add->setProperty("kind", QStringLiteral("ghostchip"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setIconSize({12, 12});
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FeatureChips::fillMenu);
    rebuild();
}

void FeatureChips::setFeatures(const std::vector<FeatureRef> &features, std::shared_ptr<const Dataset> dataset)
{
    if (features == m_features && dataset == m_dataset)
        return;
    m_features = features;
    m_dataset = std::move(dataset);
    rebuild();
}

QToolButton *FeatureChips::makeChip(const FeatureRef &ref)
{
    auto *chip = new QToolButton(this);
    const QString name = m_dataset ? featureText(ref.feature, *m_dataset) : QString::fromStdString(ref.feature);
    const bool known = m_dataset == nullptr || ref.feature == "*" || m_dataset->findFeature(ref.feature).has_value();
    const bool removable = m_features.size() > 1;
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIconSize({12, 12});
    if (!known)
        chip->setIcon(icon(QStringLiteral("triangle-alert"), IconColour::Warn));
    else if (removable)
        chip->setIcon(icon(QStringLiteral("x")));
    chip->setText(chip->fontMetrics().elidedText(name, Qt::ElideMiddle, kLongestChip));
    const QString says = known ? name : tr("%1: the store has no such feature").arg(name);
    chip->setToolTip(removable ? tr("%1: click to take it out").arg(says) : says);
    chip->setAccessibleName(removable ? tr("Remove %1").arg(name) : name);
    if (removable)
        connect(chip, &QToolButton::clicked, this, [this, feature = ref.feature] { emit removeRequested(feature); });
    return chip;
}

void FeatureChips::rebuild()
{
    for (QToolButton *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (const FeatureRef &ref : m_features) {
        m_chips.append(makeChip(ref));
        m_flow->addWidget(m_chips.last());
        m_chips.last()->show();
    }
    m_add->setText(tr("Add", "a feature"));
    m_add->setAccessibleName(tr("Add a feature"));
    m_add->setToolTip(tr("Add a feature that counts"));
    m_flow->addWidget(m_add);
    updateGeometry();
}

void FeatureChips::fillMenu()
{
    m_menu->clear();
    if (m_dataset == nullptr)
        return;
    for (const Feature &feature : m_dataset->features) {
        const bool taken =
            std::any_of(m_features.begin(), m_features.end(), [&](const FeatureRef &ref) { return ref.feature == feature.key; });
        if (taken)
            continue;
        QString text = featureText(feature.key, *m_dataset);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, key = feature.key] { emit addRequested(key); });
    }
}

void FeatureChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace waymark
